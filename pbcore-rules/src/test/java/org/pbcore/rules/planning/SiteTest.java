package org.pbcore.rules.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SiteTest {
    @Test
    void metresTo_knownTriangles_areRoundedHalfUp() {
        assertThat(new Site(0, 0).metresTo(new Site(3, 4))).isEqualTo(5);
        assertThat(new Site(7, -2).metresTo(new Site(7, -2))).isZero();
        assertThat(new Site(0, 0).metresTo(new Site(1, 1))).as("1.414").isEqualTo(1);
        assertThat(new Site(0, 0).metresTo(new Site(2, 2))).as("2.828").isEqualTo(3);
        assertThat(new Site(0, 0).metresTo(new Site(6, 36))).as("36.497").isEqualTo(36);
        assertThat(new Site(0, 0).metresTo(new Site(4, 6))).as("7.211").isEqualTo(7);
    }

    @Test
    void metresTo_cornersOfTheMap_areExact() {
        assertThat(new Site(Integer.MIN_VALUE, Integer.MIN_VALUE)
                        .metresTo(new Site(Integer.MAX_VALUE, Integer.MAX_VALUE)))
                .isEqualTo(6_074_000_999L);
        assertThat(new Site(Integer.MIN_VALUE, 0).metresTo(new Site(Integer.MAX_VALUE, 0)))
                .isEqualTo(4_294_967_295L);
        assertThat(new Site(0, 0).metresTo(new Site(Integer.MAX_VALUE, Integer.MAX_VALUE)))
                .isEqualTo(3_037_000_499L);
    }

    @Test
    void report_refusal_stopsWithHowFarItWas() {
        Progress.SILENT.report(1, 2);

        assertThatThrownBy(() -> ((Progress) (done, all) -> false).report(3, 10))
                .isInstanceOf(PlanningStoppedException.class)
                .hasMessageContaining("3 / 10");
    }
}
