package org.pbcore.rules.supervision;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.pbcore.model.supervision.NoticeStep;
import org.pbcore.model.supervision.SupervisionNotice;
import org.pbcore.rules.lifecycle.Lifecycle;
import org.pbcore.rules.lifecycle.Matter;
import org.pbcore.rules.policy.Parameters;

/**
 * Drafts supervision notices and follows them: signed by a person, issued, received, rectified, closed (3.3-b), with an
 * interview on the way (3.3-c).
 */
public final class Notices {
    private final Lifecycle<NoticeState, NoticeStep> lifecycle;

    /**
     * Compiles the lifecycle.
     *
     * @param p the parameters in force
     */
    public Notices(Parameters p) {
        this.lifecycle = SupervisionLifecycles.notice(p);
    }

    /**
     * Drafts a notice where supervision asks for one. Nothing is issued: a person signs first.
     *
     * @param decision what supervision asks of the unit
     * @param facts the target that was missed
     * @param draft id, unit, day, metric and words of the notice; counts, target and deadline are filled in
     * @return the draft; empty where no notice is asked for
     */
    public Optional<SupervisionNotice> draft(
            SupervisionDecision decision, SupervisionFacts facts, SupervisionNotice.Builder draft) {
        boolean isAsked = decision.level()
                .outcome()
                .filter(level -> level == SupervisionLevel.NOTICE || level == SupervisionLevel.NOTICE_AND_INTERVIEW)
                .isPresent();
        return isAsked
                ? Optional.of(draft.numerator(facts.numerator())
                        .denominator(facts.denominator())
                        .targetPercent(facts.targetPercent())
                        .deadline(facts.deadline())
                        .build())
                : Optional.empty();
    }

    /**
     * Follows a notice through its history.
     *
     * @param notice the notice
     * @return where it stands
     * @throws org.pbcore.rules.lifecycle.StepNotAllowedException at the first step that is not allowed, such as issuing
     *     a notice that nobody signed
     * @throws org.pbcore.model.InvalidFactsException when a step is out of order or lacks what it needs
     */
    public Matter<NoticeState, NoticeStep> follow(SupervisionNotice notice) {
        return lifecycle.begin(notice.getDraftedOn()).after(notice.getHistory());
    }

    /**
     * Counts the notices of a unit that are open at the end of a day: issued, and neither closed nor withdrawn.
     *
     * @param notices notices, of this unit and others
     * @param unit the unit
     * @param on the day
     * @return the count, as {@link SupervisionFacts} takes it
     */
    public int open(Collection<SupervisionNotice> notices, String unit, LocalDate on) {
        return (int) notices.stream()
                .filter(notice -> notice.getUnit().equals(unit))
                .flatMap(notice -> follow(notice).asOf(on).stream())
                .filter(then -> isOpen(then.state()))
                .count();
    }

    /**
     * Returns the lifecycle of a notice.
     *
     * @return the lifecycle
     */
    public Lifecycle<NoticeState, NoticeStep> lifecycle() {
        return lifecycle;
    }

    private static boolean isOpen(NoticeState state) {
        return state == NoticeState.ISSUED || state == NoticeState.RECEIVED || state == NoticeState.RECTIFIED;
    }
}
