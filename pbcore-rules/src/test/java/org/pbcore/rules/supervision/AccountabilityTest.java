package org.pbcore.rules.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pbcore.model.supervision.Accountability;
import org.pbcore.model.supervision.Experience;
import org.pbcore.model.supervision.Inspection;
import org.pbcore.model.supervision.InspectionKind;
import org.pbcore.model.supervision.Publication;
import org.pbcore.model.supervision.PublicityForm;
import org.pbcore.rules.AnswerText;
import org.pbcore.rules.policy.Policies;
import org.pbcore.rules.table.Answer;
import org.pbcore.rules.table.Decision;
import org.pbcore.rules.table.Modality;

class AccountabilityTest {
    private static final LocalDate DAY = LocalDate.of(2020, 10, 1);

    private final Supervision supervision = on(DAY);

    @ParameterizedTest
    @CsvSource({
        "true,true,true,true,MET",
        "false,true,true,false,NO_RESPONSIBLE_PERSON",
        "false,,,false,NO_RESPONSIBLE_PERSON",
        "true,false,,false,NO_LEDGER",
        "true,true,false,false,NOT_APPRAISED",
        "true,true,,?inAnnualAppraisal,?inAnnualAppraisal",
        ",false,true,false,?responsibleNamed",
        ",true,true,?responsibleNamed,?responsibleNamed",
        ",,,?inAnnualAppraisal+ledgerKept+responsibleNamed,?inAnnualAppraisal+ledgerKept+responsibleNamed"
    })
    void accountability_case_isAsItSays(Boolean person, Boolean ledger, Boolean appraisal, String met, String lack) {
        Decision<AccountabilityOutcome> decision = supervision.accountability(Accountability.builder()
                .unit("u")
                .responsibleNamed(Optional.ofNullable(person))
                .ledgerKept(Optional.ofNullable(ledger))
                .inAnnualAppraisal(Optional.ofNullable(appraisal))
                .build());

        assertThat(AnswerText.text(answer(decision, "met"))).isEqualTo(met);
        assertThat(AnswerText.text(answer(decision, "accountability"))).isEqualTo(lack);
        assertThat(decision.rows()).allSatisfy(row -> {
            assertThat(row.clause().id()).isEqualTo("3.1");
            assertThat(row.modality()).isEqualTo(Modality.MUST);
        });
    }

    @Test
    void accountability_personNamed_countsAsNamed() {
        Decision<AccountabilityOutcome> decision = supervision.accountability(Accountability.builder()
                .unit("u")
                .responsible("王五")
                .ledgerKept(true)
                .inAnnualAppraisal(true)
                .build());

        assertThat(decision.outcome()).contains(AccountabilityOutcome.MET);
        assertThat(decision.toString()).doesNotContain("王五");
    }

    @ParameterizedTest
    @CsvSource({
        "OBSERVATION,2020-09-30,MUST",
        "SPECIAL,2020-09-30,NONE",
        "CROSS,2020-09-30,NONE",
        "SPECIAL,2020-10-01,MUST",
        "CROSS,2020-10-01,MUST",
        "OBSERVATION,2020-10-01,MUST"
    })
    void inspection_aroundOctober_isAskedForFromTheFirst(InspectionKind kind, LocalDate date, Modality modality) {
        Decision<Modality> decision = on(date).inspections().decide(kind);

        assertThat(decision.outcome()).contains(modality);
        assertThat(decision.rows()).extracting(row -> row.clause().id()).containsExactly("3.3-a");
    }

    @Test
    void inspections_planned_areDueThroughTheirDayAndMissedAfterIt() {
        Inspection planned = inspection(Optional.empty());
        Inspection late = inspection(Optional.of(DAY.plusDays(3)));
        Inspections inspections = supervision.inspections();

        assertThat(inspections.due(java.util.List.of(planned, late), DAY)).containsExactly(planned, late);
        assertThat(inspections.missed(java.util.List.of(planned, late), DAY)).isEmpty();
        assertThat(inspections.due(java.util.List.of(planned, late), DAY.plusDays(1)))
                .isEmpty();
        assertThat(inspections.missed(java.util.List.of(planned, late), DAY.plusDays(2)))
                .containsExactly(planned, late);
        assertThat(inspections.missed(java.util.List.of(planned, late), DAY.plusDays(3)))
                .containsExactly(planned);
    }

    @ParameterizedTest
    @CsvSource({
        ",,,NOT_SUMMED_UP,3.4",
        "2020-10-02,,,NOT_SUMMED_UP,3.4",
        "2020-10-01,,,NOT_PUBLISHED,3.4",
        "2020-10-01,MEETING,,TOO_FEW_FORMS,2.8-e",
        "2020-10-01,MEETING,MEETING,TOO_FEW_FORMS,2.8-e",
        "2020-10-01,MEETING,ONLINE,PUBLISHED,2.8-e",
        ",MEETING,ONLINE,NOT_SUMMED_UP,3.4"
    })
    void publicity_case_isAsItSays(
            LocalDate summedUp, PublicityForm one, PublicityForm other, PublicityOutcome outcome, String clause) {
        Experience.Builder experience = Experience.builder();
        experience.id("e").source("o").title("经验").summedUpOn(Optional.ofNullable(summedUp));
        Optional.ofNullable(one).ifPresent(form -> experience.addPublications(published(form, DAY)));
        Optional.ofNullable(other).ifPresent(form -> experience.addPublications(published(form, DAY)));
        experience.addPublications(published(PublicityForm.BROADCAST, DAY.plusDays(1)));

        Decision<PublicityOutcome> decision = supervision.publicity(experience.build());

        assertThat(decision.outcome()).contains(outcome);
        assertThat(decision.rows()).extracting(row -> row.clause().id()).containsExactly(clause);
    }

    private static Supervision on(LocalDate date) {
        return new Supervision(Policies.builtin("two-new-2020").on(date));
    }

    private static Answer<?> answer(Decision<?> decision, String part) {
        return java.util.Objects.requireNonNull(decision.byName().get(part));
    }

    private static Publication published(PublicityForm form, LocalDate on) {
        return Publication.builder().form(form).on(on).build();
    }

    private static Inspection inspection(Optional<LocalDate> held) {
        return Inspection.builder()
                .id("i")
                .kind(InspectionKind.SPECIAL)
                .unit("u")
                .plannedOn(DAY)
                .heldOn(held)
                .build();
    }
}
