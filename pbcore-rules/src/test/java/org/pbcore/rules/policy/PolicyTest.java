package org.pbcore.rules.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.pbcore.rules.PolicyText;

class PolicyTest {
    @Test
    void turningDays_valuesThatBeginEndAndAreInherited_areTheDaysFromTheFirstOn() {
        Policy place = PolicyText.extending(
                "two-new-2020",
                "'formation.headcount.enterprise': {'clause': '2.2.2-b', 'values': ["
                        + "{'from': '2021-03-01', 'to': '2021-06-30', 'atLeast': 40, 'modality': 'STRIVE'},"
                        + "{'from': '2022-01-01', 'atLeast': 30, 'modality': 'MUST'}]}");

        assertThat(place.turningDays())
                .containsExactly(
                        LocalDate.of(2021, 1, 1),
                        LocalDate.of(2021, 3, 1),
                        LocalDate.of(2021, 7, 1),
                        LocalDate.of(2022, 1, 1));
        assertThat(Policies.builtin("two-new-2020").turningDays())
                .containsExactly(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 10, 1));
    }
}
