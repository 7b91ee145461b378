package org.pbcore.rules.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class SiteProperties {
    @Property
    void metresTo_anyPair_isTheRootToManyDigitsRoundedHalfUp(
            @ForAll int x, @ForAll int y, @ForAll int otherX, @ForAll int otherY) {
        assertRounded(new Site(x, y), new Site(otherX, otherY));
    }

    @Property
    void metresTo_nearPair_isTheRootToManyDigitsRoundedHalfUp(
            @ForAll @IntRange(min = -60, max = 60) int dx, @ForAll @IntRange(min = -60, max = 60) int dy) {
        assertRounded(new Site(1000, -1000), new Site(1000 + dx, -1000 + dy));
    }

    @Property
    void metresTo_bothWays_isTheSame(@ForAll int x, @ForAll int y, @ForAll int otherX, @ForAll int otherY) {
        Site one = new Site(x, y);
        Site other = new Site(otherX, otherY);

        assertThat(one.metresTo(other)).isEqualTo(other.metresTo(one));
    }

    private static void assertRounded(Site one, Site other) {
        BigDecimal dx = BigDecimal.valueOf(one.x()).subtract(BigDecimal.valueOf(other.x()));
        BigDecimal dy = BigDecimal.valueOf(one.y()).subtract(BigDecimal.valueOf(other.y()));
        BigDecimal root = dx.pow(2).add(dy.pow(2)).sqrt(new MathContext(60));

        assertThat(one.metresTo(other))
                .isEqualTo(root.setScale(0, RoundingMode.HALF_UP).longValueExact());
    }
}
