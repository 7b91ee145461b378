package org.pbcore.rules.member;

import org.pbcore.model.member.AdmissionStep;
import org.pbcore.model.member.TransferStep;
import org.pbcore.model.term.Label;
import org.pbcore.rules.lifecycle.Lifecycle;
import org.pbcore.rules.lifecycle.Need;
import org.pbcore.rules.policy.Parameters;
import org.pbcore.rules.table.Clause;
import org.pbcore.rules.table.Modality;

/** The lifecycles of admission and transfer (2.5-a, 2.5-h). */
final class MemberLifecycles {
    private static final Clause ADMISSION = new Clause("2.5-a");
    private static final Clause TRANSFER = new Clause("2.5-h");

    private MemberLifecycles() {}

    /** Political review, then the primary committee, then the county (2.5-a); none can be left out. */
    static Lifecycle<AdmissionState, AdmissionStep> admission(Parameters p) {
        return Lifecycle.<AdmissionState, AdmissionStep>lifecycle(
                        "member.admission", new Label("发展党员审查", "admission review"), AdmissionState.PROPOSED)
                .from(AdmissionState.PROPOSED)
                .step(AdmissionStep.PASS_POLITICAL_REVIEW, AdmissionState.REVIEWED, Modality.MUST, ADMISSION)
                .within(p, "admission.review.days")
                .needs(Need.PERSON)
                .from(AdmissionState.REVIEWED)
                .step(AdmissionStep.CLEAR_BY_COMMITTEE, AdmissionState.COMMITTEE_CLEARED, Modality.MUST, ADMISSION)
                .within(p, "admission.committee.days")
                .needs(Need.PERSON)
                .from(AdmissionState.COMMITTEE_CLEARED)
                .step(AdmissionStep.CLEAR_BY_COUNTY, AdmissionState.CLEARED, Modality.MUST, ADMISSION)
                .within(p, "admission.county.days")
                .needs(Need.PERSON)
                .from(AdmissionState.REVIEWED, AdmissionState.COMMITTEE_CLEARED)
                .step(AdmissionStep.SEND_BACK, AdmissionState.PROPOSED, Modality.MAY, ADMISSION)
                .needs(Need.PERSON)
                .from(AdmissionState.PROPOSED, AdmissionState.REVIEWED, AdmissionState.COMMITTEE_CLEARED)
                .step(AdmissionStep.TURN_DOWN, AdmissionState.TURNED_DOWN, Modality.MAY, ADMISSION)
                .needs(Need.PERSON)
                .build();
    }

    /** A letter that is received while it is valid, and a receipt that comes back (2.5-h). */
    static Lifecycle<TransferState, TransferStep> transfer(Parameters p) {
        return Lifecycle.<TransferState, TransferStep>lifecycle(
                        "member.transfer", new Label("组织关系转接", "transfer of a relation"), TransferState.ISSUED)
                .from(TransferState.ISSUED)
                .step(TransferStep.RECEIVE, TransferState.RECEIVED, Modality.MUST, TRANSFER)
                .within(p, "transfer.letter.days")
                .step(TransferStep.REISSUE, TransferState.ISSUED, Modality.MAY, TRANSFER)
                .needs(Need.DUE_DAY)
                .step(TransferStep.CANCEL, TransferState.CANCELLED, Modality.MAY, TRANSFER)
                .from(TransferState.RECEIVED)
                .step(TransferStep.RETURN_RECEIPT, TransferState.CLOSED, Modality.MUST, TRANSFER)
                .within(p, "transfer.receipt.days")
                .build();
    }
}
