package org.pbcore.rules.service;

import static org.pbcore.rules.table.Modality.MAY;
import static org.pbcore.rules.table.Modality.MUST;

import org.pbcore.model.service.CommitmentStep;
import org.pbcore.model.service.ServiceStep;
import org.pbcore.model.term.Label;
import org.pbcore.rules.lifecycle.Lifecycle;
import org.pbcore.rules.lifecycle.Need;
import org.pbcore.rules.policy.Parameters;
import org.pbcore.rules.table.Clause;

/** The lifecycles of service (2.7.1, 2.7.2). */
final class ServiceLifecycles {
    private static final Clause PRODUCTION = new Clause("2.7.1");
    private static final Clause EMPLOYEES = new Clause("2.7.2");

    private ServiceLifecycles() {}

    /** An order-style service: whoever asked confirms it, or has it done again. */
    static Lifecycle<ServiceState, ServiceStep> order(Parameters p) {
        return Lifecycle.<ServiceState, ServiceStep>lifecycle(
                        "service.order", new Label("订单式服务", "order-style service"), ServiceState.REQUESTED)
                .from(ServiceState.REQUESTED)
                .step(ServiceStep.ACCEPT, ServiceState.ACCEPTED, MUST, EMPLOYEES)
                .within(p, "service.accept.days")
                .step(ServiceStep.DECLINE, ServiceState.DECLINED, MAY, EMPLOYEES)
                .needs(Need.PERSON)
                .from(ServiceState.ACCEPTED)
                .step(ServiceStep.CARRY_OUT, ServiceState.CARRIED_OUT, MUST, EMPLOYEES)
                .within(p, "service.carryOut.days")
                .from(ServiceState.CARRIED_OUT)
                .step(ServiceStep.CONFIRM, ServiceState.CLOSED, MUST, EMPLOYEES)
                .within(p, "service.confirm.days")
                .step(ServiceStep.REOPEN, ServiceState.ACCEPTED, MAY, EMPLOYEES)
                .from(ServiceState.REQUESTED, ServiceState.ACCEPTED)
                .step(ServiceStep.WITHDRAW, ServiceState.WITHDRAWN, MAY, EMPLOYEES)
                .build();
    }

    /** A public commitment: published, with a last day, and fulfilled. */
    static Lifecycle<CommitmentState, CommitmentStep> commitment() {
        return Lifecycle.<CommitmentState, CommitmentStep>lifecycle(
                        "service.commitment", new Label("公开承诺", "public commitment"), CommitmentState.MADE)
                .from(CommitmentState.MADE)
                .step(CommitmentStep.PUBLISH, CommitmentState.PUBLISHED, MUST, PRODUCTION)
                .needs(Need.DUE_DAY)
                .from(CommitmentState.PUBLISHED)
                .step(CommitmentStep.FULFIL, CommitmentState.FULFILLED, MUST, PRODUCTION)
                .from(CommitmentState.MADE, CommitmentState.PUBLISHED)
                .step(CommitmentStep.WITHDRAW, CommitmentState.WITHDRAWN, MAY, PRODUCTION)
                .build();
    }
}
