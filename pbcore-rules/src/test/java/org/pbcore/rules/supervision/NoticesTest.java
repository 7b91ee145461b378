package org.pbcore.rules.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pbcore.model.InvalidFactsException;
import org.pbcore.model.lifecycle.StepTaken;
import org.pbcore.model.supervision.NoticeStep;
import org.pbcore.model.supervision.SupervisionNotice;
import org.pbcore.rules.ClauseRegister;
import org.pbcore.rules.PolicyText;
import org.pbcore.rules.lifecycle.Matter;
import org.pbcore.rules.lifecycle.Step;
import org.pbcore.rules.lifecycle.StepNotAllowedException;
import org.pbcore.rules.policy.Policies;

class NoticesTest {
    private static final LocalDate DAY = LocalDate.of(2020, 12, 1);

    private final Supervision supervision =
            new Supervision(Policies.builtin("two-new-2020").on(DAY));
    private final Notices notices = supervision.notices();

    @Test
    void draft_missedTarget_isFilledInAndUnsigned() {
        SupervisionFacts facts = new SupervisionFacts(1, 3, 100, DAY.minusDays(1), 0);

        SupervisionNotice draft = notices.draft(supervision.decide(facts), facts, words("n1", "410105"))
                .orElseThrow();

        assertThat(draft.getNumerator()).isEqualTo(1);
        assertThat(draft.getDenominator()).isEqualTo(3);
        assertThat(draft.getTargetPercent()).isEqualTo(100);
        assertThat(draft.getDeadline()).isEqualTo(DAY.minusDays(1));
        assertThat(notices.follow(draft).state()).isEqualTo(NoticeState.DRAFTED);
    }

    @Test
    void draft_targetMetOrOnlyListed_isNone() {
        SupervisionFacts met = new SupervisionFacts(3, 3, 100, DAY.minusDays(1), 0);
        SupervisionFacts listed = new SupervisionFacts(1, 3, 100, DAY, 5);
        SupervisionFacts escalated = new SupervisionFacts(1, 3, 100, DAY.minusDays(1), 1);

        assertThat(notices.draft(supervision.decide(met), met, words("n1", "u")))
                .isEmpty();
        assertThat(notices.draft(supervision.decide(listed), listed, words("n1", "u")))
                .isEmpty();
        assertThat(notices.draft(supervision.decide(escalated), escalated, words("n1", "u")))
                .isPresent();
    }

    @Test
    void notice_unsigned_isNotIssuedAndNobodySignsNamelessly() {
        Matter<NoticeState, NoticeStep> drafted = notices.follow(notice("n1", "u"));

        assertThatThrownBy(() -> drafted.after(by(NoticeStep.ISSUE, 0, 30)))
                .isInstanceOfSatisfying(StepNotAllowedException.class, refusal -> {
                    assertThat(refusal.state()).isEqualTo("DRAFTED");
                    assertThat(refusal.step()).isEqualTo("ISSUE");
                    assertThat(refusal.allowed()).containsExactly("SIGN", "WITHDRAW");
                });
        assertThatThrownBy(() -> drafted.after(NoticeStep.SIGN, DAY))
                .isInstanceOfSatisfying(
                        InvalidFactsException.class,
                        refusal -> assertThat(refusal.path()).isEqualTo("/by"));
    }

    @Test
    void notice_throughItsCourse_isDueByTheDayThatWasSet() {
        Matter<NoticeState, NoticeStep> received = notices.follow(
                notice("n1", "u", by(NoticeStep.SIGN, 0), by(NoticeStep.ISSUE, 1, 30), by(NoticeStep.RECEIVE, 2)));

        assertThat(received.next()).singleElement().satisfies(due -> {
            assertThat(due.step().name()).isEqualTo(NoticeStep.RECTIFY);
            assertThat(due.lastDay()).contains(DAY.plusDays(30));
        });
        assertThat(received.overdue(DAY.plusDays(30))).isEmpty();
        assertThat(received.overdue(DAY.plusDays(31))).hasSize(1);

        Matter<NoticeState, NoticeStep> interviewed = received.after(by(NoticeStep.INTERVIEW, 20));
        assertThat(interviewed.overdue(DAY.plusDays(31))).hasSize(1);
        assertThat(interviewed.after(by(NoticeStep.EXTEND, 25, 60)).overdue(DAY.plusDays(31)))
                .isEmpty();

        Matter<NoticeState, NoticeStep> closed = interviewed
                .after(by(NoticeStep.RECTIFY, 28))
                .after(by(NoticeStep.SEND_BACK, 29, 40))
                .after(by(NoticeStep.RECTIFY, 39))
                .after(by(NoticeStep.CLOSE, 41));
        assertThat(closed.state()).isEqualTo(NoticeState.CLOSED);
        assertThat(closed.isClosed()).isTrue();
        assertThat(closed.overdue(DAY.plusDays(99))).isEmpty();
        assertThat(closed.overdue(DAY.plusDays(41))).isEmpty();
    }

    @Test
    void next_underADayLimitOfThePolicy_isDueWithinIt() {
        Notices quick = new Notices(PolicyText.extending(
                        "two-new-2020",
                        "'supervision.notice.sign.days': {'clause': '3.3-b', 'values': [{'atMost': 3, 'strength': 'HARD'}]}")
                .on(LocalDate.of(2021, 6, 1)));
        Matter<NoticeState, NoticeStep> drafted = quick.follow(notice("n1", "u"));

        assertThat(notices.follow(notice("n1", "u")).next().get(0).lastDay()).isEmpty();
        assertThat(drafted.overdue(DAY.plusDays(3))).isEmpty();
        assertThat(drafted.overdue(DAY.plusDays(4))).hasSize(1);
    }

    @Test
    void open_countsWhatIsIssuedAndNeitherClosedNorWithdrawnThatDay() {
        SupervisionNotice issued = notice("n1", "u", by(NoticeStep.SIGN, 0), by(NoticeStep.ISSUE, 5, 30));
        SupervisionNotice withdrawn =
                notice("n2", "u", by(NoticeStep.SIGN, 0), by(NoticeStep.ISSUE, 1, 30), by(NoticeStep.WITHDRAW, 7));
        SupervisionNotice draft = notice("n3", "u");
        SupervisionNotice elsewhere = notice("n4", "v", by(NoticeStep.SIGN, 0), by(NoticeStep.ISSUE, 0, 30));
        List<SupervisionNotice> all = List.of(issued, withdrawn, draft, elsewhere);

        assertThat(notices.open(all, "u", DAY.minusDays(1))).isZero();
        assertThat(notices.open(all, "u", DAY)).isZero();
        assertThat(notices.open(all, "u", DAY.plusDays(1))).isEqualTo(1);
        assertThat(notices.open(all, "u", DAY.plusDays(5))).isEqualTo(2);
        assertThat(notices.open(all, "u", DAY.plusDays(6))).isEqualTo(2);
        assertThat(notices.open(all, "u", DAY.plusDays(7))).isEqualTo(1);
        assertThat(notices.open(all, "v", DAY)).isEqualTo(1);
    }

    @Test
    void lifecycle_everyStep_citesAClauseOfTheRegister() {
        assertThat(supervision.lifecycles())
                .hasSize(3)
                .allSatisfy(lifecycle -> assertThat(lifecycle.steps())
                        .extracting(Step::clause)
                        .allSatisfy(clause -> assertThat(ClauseRegister.CLAUSES).contains(clause)));
        assertThat(notices.lifecycle().steps())
                .filteredOn(step -> step.name() == NoticeStep.INTERVIEW)
                .extracting(step -> step.clause().id())
                .containsOnly("3.3-c");
    }

    private static SupervisionNotice.Builder words(String id, String unit) {
        SupervisionNotice.Builder notice = SupervisionNotice.builder();
        notice.id(id).unit(unit).draftedOn(DAY).metric("work");
        return notice;
    }

    @SafeVarargs
    private static SupervisionNotice notice(String id, String unit, StepTaken<NoticeStep>... history) {
        return words(id, unit)
                .numerator(1)
                .denominator(3)
                .targetPercent(100)
                .deadline(DAY.minusDays(1))
                .addAllHistory(Arrays.asList(history))
                .build();
    }

    private static StepTaken<NoticeStep> by(NoticeStep step, int day) {
        return StepTaken.<NoticeStep>builder()
                .step(step)
                .on(DAY.plusDays(day))
                .by("officer")
                .build();
    }

    private static StepTaken<NoticeStep> by(NoticeStep step, int day, int due) {
        return StepTaken.<NoticeStep>builder()
                .step(step)
                .on(DAY.plusDays(day))
                .by("officer")
                .dueOn(DAY.plusDays(due))
                .build();
    }
}
