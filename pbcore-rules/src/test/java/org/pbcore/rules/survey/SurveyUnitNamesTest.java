package org.pbcore.rules.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pbcore.model.term.DatedLabels;
import org.pbcore.model.term.Label;
import org.pbcore.model.term.Term;

class SurveyUnitNamesTest {
    @ParameterizedTest
    @CsvSource({"1990-01-01,工商部门", "2018-03-16,工商部门", "2018-03-17,市场监管部门", "2018-03-18,市场监管部门", "2020-09-15,市场监管部门"})
    void industryAndCommerce_onADay_isCalledAsItWasThen(LocalDate day, String name) {
        assertThat(SurveyUnit.INDUSTRY_AND_COMMERCE.labelOn(day).chinese()).isEqualTo(name);
    }

    @Test
    void code_andUndatedLabel_stayAsTheyAre() {
        LocalDate day = LocalDate.of(2020, 9, 15);

        assertThat(SurveyUnit.INDUSTRY_AND_COMMERCE.label().chinese()).isEqualTo("工商部门");
        assertThat(SurveyUnit.INDUSTRY_AND_COMMERCE.code()).isEqualTo("INDUSTRY_AND_COMMERCE");
        assertThat(SurveyUnit.PARK.labelOn(day)).isEqualTo(SurveyUnit.PARK.label());
    }

    @Test
    void place_thatChangedOverLater_hasItsOwnDays() {
        Label name = new Label("市场监管局", "market-regulation bureau");
        DatedLabels own = DatedLabels.bundled()
                .without(SurveyUnit.INDUSTRY_AND_COMMERCE)
                .with(SurveyUnit.INDUSTRY_AND_COMMERCE, LocalDate.of(2019, 1, 1), name);

        assertThat(own.labelOn(SurveyUnit.INDUSTRY_AND_COMMERCE, LocalDate.of(2018, 12, 31)))
                .isEqualTo(SurveyUnit.INDUSTRY_AND_COMMERCE.label());
        assertThat(own.labelOn(SurveyUnit.INDUSTRY_AND_COMMERCE, LocalDate.of(2019, 1, 1)))
                .isEqualTo(name);
        assertThat(SurveyUnit.INDUSTRY_AND_COMMERCE
                        .labelOn(LocalDate.of(2018, 12, 31))
                        .chinese())
                .isEqualTo("市场监管部门");
    }

    /** A name whose constant is gone would never be printed. */
    @Test
    void bundledNames_eachBelongToAConstant() {
        assertThat(DatedLabels.bundled().terms()).allSatisfy(term -> {
            String[] parts = term.split("\\.");
            assertThat(parts[0]).isEqualTo("SurveyUnit");
            assertThat(Term.find(SurveyUnit.class, parts[1])).isPresent();
        });
    }
}
