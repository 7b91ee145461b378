package org.pbcore.ledger.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DateFormatsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "General",
                "GENERAL",
                "General\"人\"",
                "[DBNum1]General",
                "0.E+00",
                "0.00E+00",
                "##0.0e-0",
                "\"e\"0"
            })
    void numbers_areNoDates(String code) {
        assertThat(DateFormats.isDate(code)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"e\"年\"m\"月\"", "[$-404]e/m/d", "General;yyyy", "e"})
    void years_areDates(String code) {
        assertThat(DateFormats.isDate(code)).isTrue();
    }
}
