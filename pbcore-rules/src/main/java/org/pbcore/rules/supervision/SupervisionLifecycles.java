package org.pbcore.rules.supervision;

import static org.pbcore.rules.table.Modality.MAY;
import static org.pbcore.rules.table.Modality.MUST;

import org.pbcore.model.supervision.NoticeStep;
import org.pbcore.model.supervision.ProblemStep;
import org.pbcore.model.supervision.ReportStep;
import org.pbcore.model.term.Label;
import org.pbcore.rules.lifecycle.Lifecycle;
import org.pbcore.rules.lifecycle.Need;
import org.pbcore.rules.policy.Parameters;
import org.pbcore.rules.table.Clause;

/** The lifecycles of supervision (3.2, 3.3-b, 3.3-c). */
final class SupervisionLifecycles {
    private static final Clause LIST = new Clause("3.2");
    private static final Clause NOTICE = new Clause("3.3-b");
    private static final Clause INTERVIEW = new Clause("3.3-c");

    private SupervisionLifecycles() {}

    /** A notice: nobody but a person signs it, and unsigned it is not issued. */
    static Lifecycle<NoticeState, NoticeStep> notice(Parameters p) {
        return Lifecycle.<NoticeState, NoticeStep>lifecycle(
                        "supervision.notice", new Label("督办单", "supervision notice"), NoticeState.DRAFTED)
                .from(NoticeState.DRAFTED)
                .step(NoticeStep.SIGN, NoticeState.SIGNED, MUST, NOTICE)
                .within(p, "supervision.notice.sign.days")
                .needs(Need.PERSON)
                .from(NoticeState.SIGNED)
                .step(NoticeStep.ISSUE, NoticeState.ISSUED, MUST, NOTICE)
                .within(p, "supervision.notice.issue.days")
                .needs(Need.DUE_DAY)
                .from(NoticeState.ISSUED)
                .step(NoticeStep.RECEIVE, NoticeState.RECEIVED, MUST, NOTICE)
                .keepsDueDay()
                .from(NoticeState.RECEIVED)
                .step(NoticeStep.RECTIFY, NoticeState.RECTIFIED, MUST, LIST)
                .step(NoticeStep.EXTEND, NoticeState.RECEIVED, MAY, NOTICE)
                .needs(Need.PERSON, Need.DUE_DAY)
                .step(NoticeStep.INTERVIEW, NoticeState.RECEIVED, MAY, INTERVIEW)
                .needs(Need.PERSON)
                .keepsDueDay()
                .from(NoticeState.RECTIFIED)
                .step(NoticeStep.CLOSE, NoticeState.CLOSED, MUST, NOTICE)
                .within(p, "supervision.notice.close.days")
                .needs(Need.PERSON)
                .step(NoticeStep.SEND_BACK, NoticeState.RECEIVED, MAY, NOTICE)
                .needs(Need.PERSON, Need.DUE_DAY)
                .from(NoticeState.DRAFTED, NoticeState.SIGNED, NoticeState.ISSUED, NoticeState.RECEIVED)
                .step(NoticeStep.WITHDRAW, NoticeState.WITHDRAWN, MAY, NOTICE)
                .needs(Need.PERSON)
                .build();
    }

    /** A problem: measures with a last day, rectification, and somebody who verifies it. */
    static Lifecycle<ProblemState, ProblemStep> problem(Parameters p) {
        return Lifecycle.<ProblemState, ProblemStep>lifecycle(
                        "supervision.problem", new Label("问题清单", "problem list"), ProblemState.LISTED)
                .from(ProblemState.LISTED)
                .step(ProblemStep.SET_MEASURES, ProblemState.MEASURES_SET, MUST, LIST)
                .within(p, "supervision.problem.measures.days")
                .needs(Need.PERSON, Need.DUE_DAY)
                .from(ProblemState.MEASURES_SET)
                .step(ProblemStep.RECTIFY, ProblemState.RECTIFIED, MUST, LIST)
                .from(ProblemState.RECTIFIED)
                .step(ProblemStep.VERIFY, ProblemState.CLOSED, MUST, LIST)
                .within(p, "supervision.problem.verify.days")
                .needs(Need.PERSON)
                .step(ProblemStep.SEND_BACK, ProblemState.MEASURES_SET, MAY, LIST)
                .needs(Need.PERSON, Need.DUE_DAY)
                .build();
    }

    /** A report upward. */
    static Lifecycle<ReportState, ReportStep> report(Parameters p) {
        return Lifecycle.<ReportState, ReportStep>lifecycle(
                        "supervision.report", new Label("情况上报", "report upward"), ReportState.UNREPORTED)
                .from(ReportState.UNREPORTED)
                .step(ReportStep.REPORT_UPWARD, ReportState.REPORTED, MUST, LIST)
                .within(p, "supervision.report.days")
                .build();
    }
}
