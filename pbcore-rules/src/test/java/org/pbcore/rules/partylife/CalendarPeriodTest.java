package org.pbcore.rules.partylife;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarPeriodTest {
    @ParameterizedTest
    @CsvSource({
        "MONTH,2020-02-29,2020-02-01,2020-02-29",
        "MONTH,2021-02-01,2021-02-01,2021-02-28",
        "MONTH,2020-12-31,2020-12-01,2020-12-31",
        "QUARTER,2020-01-01,2020-01-01,2020-03-31",
        "QUARTER,2020-06-30,2020-04-01,2020-06-30",
        "QUARTER,2020-07-01,2020-07-01,2020-09-30",
        "QUARTER,2020-12-31,2020-10-01,2020-12-31",
        "YEAR,2020-01-01,2020-01-01,2020-12-31",
        "YEAR,2020-12-31,2020-01-01,2020-12-31"
    })
    void period_aroundADay_isTheOneOfTheCalendar(
            CalendarPeriod period, LocalDate day, LocalDate first, LocalDate last) {
        assertThat(period.around(day)).isEqualTo(new Stretch(first, last));
    }
}
