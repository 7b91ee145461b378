package org.pbcore.rules.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pbcore.model.member.AdmissionStep.CLEAR_BY_COMMITTEE;
import static org.pbcore.model.member.AdmissionStep.CLEAR_BY_COUNTY;
import static org.pbcore.model.member.AdmissionStep.PASS_POLITICAL_REVIEW;
import static org.pbcore.model.member.AdmissionStep.SEND_BACK;
import static org.pbcore.model.member.AdmissionStep.TURN_DOWN;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pbcore.model.InvalidFactsException;
import org.pbcore.model.lifecycle.StepTaken;
import org.pbcore.model.member.AdmissionReview;
import org.pbcore.model.member.AdmissionStep;
import org.pbcore.model.member.Cultivation;
import org.pbcore.model.member.CultivationWay;
import org.pbcore.model.member.DevelopmentPlan;
import org.pbcore.model.member.FileItem;
import org.pbcore.model.member.MemberFile;
import org.pbcore.model.member.RelationTransfer;
import org.pbcore.model.member.TransferStep;
import org.pbcore.rules.PolicyText;
import org.pbcore.rules.Rulebook;
import org.pbcore.rules.lifecycle.Matter;
import org.pbcore.rules.lifecycle.StepNotAllowedException;
import org.pbcore.rules.policy.Policies;

class MembershipTest {
    private static final LocalDate DAY = LocalDate.of(2020, 9, 1);
    private static final Membership PLAN = Rulebook.of(Policies.builtin("two-new-2020"), LocalDate.of(2020, 9, 15))
            .membership();

    @Test
    void admission_stepByStep_passesReviewCommitteeAndCounty() {
        Matter<AdmissionState, AdmissionStep> matter =
                PLAN.follow(review(PASS_POLITICAL_REVIEW, CLEAR_BY_COMMITTEE, CLEAR_BY_COUNTY));

        assertThat(matter.state()).isEqualTo(AdmissionState.CLEARED);
        assertThat(matter.isClosed()).isTrue();
        assertThat(PLAN.follow(review()).next())
                .extracting(due -> due.step().name() + " " + due.step().clause())
                .containsExactly("PASS_POLITICAL_REVIEW 2.5-a");
        assertThat(PLAN.follow(review(PASS_POLITICAL_REVIEW, SEND_BACK)).state())
                .isEqualTo(AdmissionState.PROPOSED);
        assertThat(PLAN.follow(review(TURN_DOWN)).isClosed()).isTrue();
    }

    @Test
    void admission_thatLeavesAGateOut_isRefused() {
        assertThatThrownBy(() -> PLAN.follow(review(CLEAR_BY_COMMITTEE))).isInstanceOf(StepNotAllowedException.class);
        assertThatThrownBy(() -> PLAN.follow(review(PASS_POLITICAL_REVIEW, CLEAR_BY_COUNTY)))
                .isInstanceOfSatisfying(
                        StepNotAllowedException.class,
                        refusal -> assertThat(refusal.allowed())
                                .containsExactly("CLEAR_BY_COMMITTEE", "SEND_BACK", "TURN_DOWN"));
        assertThatThrownBy(() -> PLAN.follow(review(TURN_DOWN, PASS_POLITICAL_REVIEW)))
                .isInstanceOf(StepNotAllowedException.class);
    }

    @Test
    void admission_stepWithoutThePersonWhoTookIt_isRefused() {
        AdmissionReview nobody = AdmissionReview.builder()
                .id("r1")
                .partyOrganisation("p1")
                .candidate("c1")
                .proposedOn(DAY)
                .addSteps(StepTaken.of(PASS_POLITICAL_REVIEW, DAY))
                .build();

        assertThatThrownBy(() -> PLAN.follow(nobody))
                .isInstanceOfSatisfying(
                        InvalidFactsException.class,
                        refusal -> assertThat(refusal.path()).isEqualTo("/0/by"));
    }

    @Test
    void admission_whereThePolicySetsDays_isOverdueTheDayAfter() {
        Membership place = Rulebook.of(
                        PolicyText.extending(
                                "two-new-2020",
                                "'admission.review.days': {'article': '2', 'values': [{'atMost': 30, 'strength': 'HARD'}]}"),
                        LocalDate.of(2021, 1, 1))
                .membership();
        Matter<AdmissionState, AdmissionStep> matter = place.follow(review());

        assertThat(matter.overdue(DAY.plusDays(30))).isEmpty();
        assertThat(matter.overdue(DAY.plusDays(31))).hasSize(1);
        assertThat(PLAN.follow(review()).overdue(DAY.plusYears(9))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"89,0", "90,0", "91,1"})
    void transfer_aroundTheLastDayOfItsLetter_isOverdueAfterIt(int days, int overdue) {
        Matter<TransferState, TransferStep> matter = PLAN.follow(transfer(Optional.of(90)));

        assertThat(matter.overdue(DAY.plusDays(days))).hasSize(overdue);
        assertThat(matter.next()).singleElement().satisfies(due -> {
            assertThat(due.step().name()).isEqualTo(TransferStep.RECEIVE);
            assertThat(due.lastDay()).contains(DAY.plusDays(90));
            assertThat(due.step().clause()).hasToString("2.5-h");
        });
    }

    @Test
    void transfer_receivedAndReceipted_isClosedAndInNoOtherOrder() {
        Matter<TransferState, TransferStep> received = PLAN.follow(transfer(
                Optional.of(90),
                StepTaken.of(TransferStep.RECEIVE, DAY.plusDays(20)),
                StepTaken.of(TransferStep.RETURN_RECEIPT, DAY.plusDays(25))));

        assertThat(received.state()).isEqualTo(TransferState.CLOSED);
        assertThat(PLAN.follow(transfer(Optional.empty())).overdue(DAY.plusYears(9)))
                .isEmpty();
        assertThatThrownBy(() -> PLAN.follow(transfer(Optional.of(90), StepTaken.of(TransferStep.RETURN_RECEIPT, DAY))))
                .isInstanceOf(StepNotAllowedException.class);
        assertThatThrownBy(() -> PLAN.follow(transfer(Optional.of(90), StepTaken.of(TransferStep.REISSUE, DAY))))
                .isInstanceOf(InvalidFactsException.class);
        assertThat(PLAN.follow(transfer(Optional.of(90), StepTaken.of(TransferStep.CANCEL, DAY)))
                        .isClosed())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "10,3,20,6,SAME",
        "10,3,20,7,MORE",
        "10,3,20,5,LESS",
        "2147483647,2147483646,2147483646,2147483645,LESS",
        "0,0,20,5,",
        "10,3,0,0,"
    })
    void tilt_ofTwoYears_isComparedExactly(int before, int twoNewBefore, int after, int twoNewAfter, Tilt tilt) {
        assertThat(PLAN.tilt(plan(before, twoNewBefore), plan(after, twoNewAfter)))
                .isEqualTo(Optional.ofNullable(tilt));
    }

    @Test
    void cultivated_bothWays_countsWhatBeganAndWasAchievedByTheDay() {
        List<Cultivation> all = List.of(
                cultivation("1", CultivationWay.MEMBER_TO_BACKBONE, DAY, Optional.of(DAY.plusDays(5))),
                cultivation("2", CultivationWay.MEMBER_TO_BACKBONE, DAY, Optional.of(DAY.plusDays(6))),
                cultivation("3", CultivationWay.MEMBER_TO_BACKBONE, DAY.plusDays(6), Optional.empty()));

        assertThat(PLAN.cultivated(all, DAY.plusDays(5)))
                .isEqualTo(Map.of(
                        CultivationWay.MEMBER_TO_BACKBONE, new CultivationCount(2, 1),
                        CultivationWay.BACKBONE_TO_MEMBER, new CultivationCount(0, 0)));
    }

    @Test
    void file_missing_isSaidWhereThePolicySaysWhatAFileHolds() {
        MemberFile file = MemberFile.builder()
                .id("f1")
                .member("m1")
                .checkedOn(DAY)
                .addItems(FileItem.APPLICATION)
                .build();
        Membership place = Rulebook.of(
                        PolicyText.extending(
                                "two-new-2020",
                                "'member.file.items': {'article': '4', 'values': [{'terms': ['ADMISSION_FORM', 'APPLICATION']}]}"),
                        LocalDate.of(2021, 1, 1))
                .membership();

        assertThat(PLAN.missing(file)).isEmpty();
        assertThat(place.missing(file)).contains(List.of(FileItem.ADMISSION_FORM));
    }

    private static AdmissionReview review(AdmissionStep... steps) {
        return AdmissionReview.builder()
                .id("r1")
                .partyOrganisation("p1")
                .candidate("c1")
                .proposedOn(DAY)
                .addAllSteps(Arrays.stream(steps)
                        .map(step -> StepTaken.<AdmissionStep>builder()
                                .step(step)
                                .on(DAY)
                                .by("u1")
                                .build())
                        .toList())
                .build();
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // the steps are only read
    private static RelationTransfer transfer(Optional<Integer> validDays, StepTaken<TransferStep>... steps) {
        RelationTransfer.Builder transfer = RelationTransfer.builder();
        transfer.id("t1").member("m1").from("p1").to("p2").issuedOn(DAY).addAllSteps(List.of(steps));
        validDays.ifPresent(transfer::validDays);
        return transfer.build();
    }

    private static DevelopmentPlan plan(int places, int twoNewPlaces) {
        return DevelopmentPlan.builder()
                .id("d1")
                .year(2020)
                .places(places)
                .twoNewPlaces(twoNewPlaces)
                .build();
    }

    private static Cultivation cultivation(
            String id, CultivationWay way, LocalDate begunOn, Optional<LocalDate> achievedOn) {
        return Cultivation.builder()
                .id(id)
                .organisation("o1")
                .person("x" + id)
                .way(way)
                .begunOn(begunOn)
                .achievedOn(achievedOn)
                .build();
    }
}
