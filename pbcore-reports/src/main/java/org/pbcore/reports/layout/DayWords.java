package org.pbcore.reports.layout;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.pbcore.model.term.Label;

/** Days as sentences and documents write them. */
public final class DayWords {
    private static final DateTimeFormatter CHINESE = DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.ROOT);
    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    private DayWords() {}

    /**
     * Writes a day out.
     *
     * @param day the day
     * @return the day in words, for example 2020年9月15日 and 15 September 2020
     */
    public static Label of(LocalDate day) {
        return new Label(CHINESE.format(day), ENGLISH.format(day));
    }
}
