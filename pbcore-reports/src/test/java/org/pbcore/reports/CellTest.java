package org.pbcore.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pbcore.rules.coverage.Rate;

class CellTest {
    @Test
    void count_withMoreOrFewerOrganisations_isRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Cell.Count(2, List.of("a")));
        assertThatIllegalArgumentException().isThrownBy(() -> new Cell.Count(1, List.of("a", "b")));
        assertThat(new Cell.Count(2, List.of()).organisations()).isEmpty();
    }

    @Test
    void ratio_withOtherOrganisationsThanCounted_isRefused() {
        var rate = new Rate(1, 3);

        assertThat(new Cell.Ratio(rate, List.of("a"), List.of("b", "c")).missed())
                .hasSize(2);
        assertThatIllegalArgumentException().isThrownBy(() -> new Cell.Ratio(rate, List.of("a"), List.of("b")));
        assertThatIllegalArgumentException().isThrownBy(() -> new Cell.Ratio(rate, List.of("a", "b"), List.of("c")));
    }

    @Test
    void personal_isNotInToString() {
        assertThat(new Cell.Personal(PersonalKind.NAME, "某人").toString()).doesNotContain("某人");
    }

    @Test
    void masking_unlessSaidOtherwise_hides() {
        assertThat(Rendering.USUAL.masking().shown(PersonalKind.CONTACT, "13800000000"))
                .isEqualTo("*");
        assertThat(Rendering.USUAL.masking().shown(PersonalKind.CONTACT, "")).isEmpty();
    }
}
