package org.pbcore.rules.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pbcore.model.InvalidFactsException;
import org.pbcore.model.base.BaseKind;
import org.pbcore.model.base.BaseListing;

class BaseListTest {
    private static final LocalDate DAY = LocalDate.of(2020, 9, 15);

    private final BaseListing open = listing("l1", "b1", 0, Optional.empty());
    private final BaseListing ended = listing("l2", "b2", 0, Optional.of(10));
    private final BaseListing again = listing("l3", "b2", 11, Optional.empty());

    @Test
    void list_onADay_holdsFirstAndLastDay() {
        BaseList list = new BaseList(List.of(open, ended, again));

        assertThat(list.on(DAY.minusDays(1))).isEmpty();
        assertThat(list.on(DAY)).containsExactly(open, ended);
        assertThat(list.on(DAY.plusDays(10))).containsExactly(open, ended);
        assertThat(list.on(DAY.plusDays(11))).containsExactly(open, again);
        assertThat(list.on(BaseKind.TRAINING, DAY)).isEmpty();
        assertThat(list.on(BaseKind.INCUBATOR, DAY)).hasSize(2);
        assertThat(list.added(DAY, DAY.plusDays(20))).containsExactly(again);
        assertThat(list.removed(DAY, DAY.plusDays(20))).containsExactly(ended);
    }

    @Test
    void list_sameIdOrOverlap_isRefusedAtItsPlace() {
        assertPath("/1/id", listing("l1", "b9", 0, Optional.empty()));
        assertPath("/1/from", listing("l9", "b1", 5, Optional.empty()));
        assertPath("/1/from", listing("l9", "b1", -5, Optional.of(0)));
        assertThat(new BaseList(List.of(open, listing("l9", "b1", -5, Optional.of(-1)))).on(DAY))
                .containsExactly(open);
    }

    private void assertPath(String path, BaseListing second) {
        assertThatThrownBy(() -> new BaseList(List.of(open, second)))
                .isInstanceOfSatisfying(
                        InvalidFactsException.class,
                        refusal -> assertThat(refusal.path()).isEqualTo(path));
    }

    private static BaseListing listing(String id, String nominee, int from, Optional<Integer> to) {
        return BaseListing.builder()
                .id(id)
                .nominee(nominee)
                .kind(BaseKind.INCUBATOR)
                .unit("410105")
                .from(DAY.plusDays(from))
                .to(to.map(DAY::plusDays))
                .build();
    }
}
