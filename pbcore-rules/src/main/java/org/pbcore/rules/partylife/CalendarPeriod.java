package org.pbcore.rules.partylife;

import java.time.LocalDate;
import org.pbcore.model.term.Label;
import org.pbcore.model.term.Term;

/** A period of the calendar in which something is held so many times. */
public enum CalendarPeriod implements Term {
    /** A month (每月). */
    MONTH(1, "每月", "month"),
    /** A quarter, from January, April, July or October (每季度). */
    QUARTER(3, "每季度", "quarter"),
    /** A year, from January (每年). */
    YEAR(12, "每年", "year");

    private final int months;
    private final Label label;

    CalendarPeriod(int months, String chinese, String english) {
        this.months = months;
        this.label = new Label(chinese, english);
    }

    @Override
    public Label label() {
        return label;
    }

    /**
     * Returns the period that a day lies in.
     *
     * @param day the day
     * @return the whole period, for example 1 January to 31 March
     */
    public Stretch around(LocalDate day) {
        int first = (day.getMonthValue() - 1) / months * months + 1;
        LocalDate begin = LocalDate.of(day.getYear(), first, 1);
        return new Stretch(begin, begin.plusMonths(months).minusDays(1));
    }
}
