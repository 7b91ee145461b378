package org.pbcore.rules.partylife;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pbcore.model.partylife.TrainingAudience;
import org.pbcore.model.partylife.TrainingClass;
import org.pbcore.model.partylife.TrainingTier;
import org.pbcore.rules.Rulebook;
import org.pbcore.rules.policy.Policies;

class SecretaryTrainingTest {
    private static final SecretaryTraining RULE = Rulebook.of(
                    Policies.builtin("two-new-2020"), LocalDate.of(2020, 9, 15))
            .partyLife()
            .secretaryTraining();
    private static final LocalDate SINCE = LocalDate.of(2020, 1, 1);
    private static final List<String> ASKED = List.of("p3", "p1", "p2");

    @Test
    void lastDay_ofThePlan_isTheLastDayOfTheYear() {
        assertThat(RULE.lastDay()).isEqualTo("2020-12-31");
        assertThat(RULE.clause()).hasToString("2.6-c");
    }

    @Test
    void training_aroundTheLastDay_isInTimeOnItAndLateAfterIt() {
        List<TrainingClass> classes = List.of(
                training("c1", "2020-12-30", "2020-12-31", "p1"),
                training("c2", "2020-12-31", "2021-01-01", "p2", "p1"));

        TrainingStanding inTime = RULE.standing(ASKED, classes, SINCE, LocalDate.of(2020, 12, 31));
        assertThat(inTime.inTime()).containsExactly("p1");
        assertThat(inTime.late()).isEmpty();
        assertThat(inTime.untrained()).containsExactly("p2", "p3");
        assertThat(inTime.isOver()).isFalse();

        TrainingStanding after = RULE.standing(ASKED, classes, SINCE, LocalDate.of(2021, 1, 1));
        assertThat(after.inTime()).containsExactly("p1");
        assertThat(after.late()).containsExactly("p2");
        assertThat(after.untrained()).containsExactly("p3");
        assertThat(after.isOver()).isTrue();
        assertThat(RULE.standing(ASKED, List.of(classes.get(1), classes.get(0)), SINCE, LocalDate.of(2021, 1, 1)))
                .isEqualTo(after);
    }

    @Test
    void training_ofInvestorsOrBeforeTheFirstDay_doesNotCount() {
        TrainingClass investors = TrainingClass.builder()
                .id("c1")
                .audience(TrainingAudience.INVESTORS)
                .tier(TrainingTier.CITY)
                .begunOn(LocalDate.of(2020, 5, 1))
                .endedOn(LocalDate.of(2020, 5, 1))
                .addParticipants("p1")
                .build();

        assertThat(RULE.standing(
                                ASKED,
                                List.of(investors, training("c2", "2019-12-31", "2020-01-02", "p2")),
                                SINCE,
                                LocalDate.of(2020, 9, 15))
                        .untrained())
                .containsExactly("p1", "p2", "p3");
        assertThat(RULE.standing(
                                ASKED,
                                List.of(training("c2", "2020-01-01", "2020-01-02", "p2")),
                                SINCE,
                                LocalDate.of(2020, 1, 2))
                        .inTime())
                .containsExactly("p2");
    }

    private static TrainingClass training(String id, String begun, String ended, String... participants) {
        return TrainingClass.builder()
                .id(id)
                .audience(TrainingAudience.SECRETARIES)
                .tier(TrainingTier.COUNTY)
                .begunOn(LocalDate.parse(begun))
                .endedOn(LocalDate.parse(ended))
                .addParticipants(participants)
                .build();
    }
}
