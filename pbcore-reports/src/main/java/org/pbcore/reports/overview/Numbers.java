package org.pbcore.reports.overview;

import java.io.IOException;
import java.util.Locale;
import org.pbcore.reports.layout.Markup;
import org.pbcore.reports.overview.Answer.NumberSet;

/** Writes numbers, each with the address of the list behind it; a script makes them buttons. */
final class Numbers {
    private Numbers() {}

    static void write(Markup html, String question, NumberSet set, Area area, long count) throws IOException {
        if (count == 0) {
            html.raw("<span class=\"k\">0</span>");
            return;
        }
        html.raw("<span class=\"k\" data-list=\"")
                .text(question + "/" + set.name() + "/" + area.key())
                .raw("\">" + text(count) + "</span>");
    }

    static String text(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }
}
