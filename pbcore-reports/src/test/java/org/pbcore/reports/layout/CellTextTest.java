package org.pbcore.reports.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class CellTextTest {
    @Property
    void count_hasACommaBeforeEveryThreeDigits(@ForAll long number) {
        assertThat(CellText.grouped(number)).isEqualTo(String.format(Locale.ROOT, "%,d", number));
    }

    @Test
    void count_atTheEdgesOfAGroup_isAsPrinted() {
        for (long number : List.of(0L, 999L, 1_000L, -999L, -1_000L, 999_999L, 1_000_000L, Long.MIN_VALUE)) {
            count_hasACommaBeforeEveryThreeDigits(number);
        }
    }

    @Property
    void text_becomesNoMarkup_characterByCharacter(@ForAll String text) throws IOException {
        StringWriter out = new StringWriter();
        new Markup(out).text(text);
        StringBuilder expected = new StringBuilder();
        for (char c : text.toCharArray()) {
            String kept = c < ' ' && c != '\n' && c != '\t' ? " " : String.valueOf(c);
            expected.append(kept.replace("&", "&amp;")
                    .replace("<", "&lt;")
                    .replace(">", "&gt;")
                    .replace("\"", "&quot;"));
        }

        assertThat(out).hasToString(expected.toString());
    }
}
