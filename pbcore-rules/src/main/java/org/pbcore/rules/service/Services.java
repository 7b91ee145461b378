package org.pbcore.rules.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.pbcore.model.service.CommitmentStep;
import org.pbcore.model.service.GoodsAssessment;
import org.pbcore.model.service.PublicCommitment;
import org.pbcore.model.service.ServiceRequest;
import org.pbcore.model.service.ServiceStep;
import org.pbcore.rules.lifecycle.Due;
import org.pbcore.rules.lifecycle.Lifecycle;
import org.pbcore.rules.lifecycle.Matter;
import org.pbcore.rules.policy.Parameters;
import org.pbcore.rules.table.Decision;
import org.pbcore.rules.table.DecisionTable;
import org.pbcore.rules.table.Explanation;
import org.pbcore.rules.table.Tabled;

/**
 * Follows order-style services from request to closing and public commitments to fulfilment, and decides which Party
 * organisations are double-strong and six-good (2.7.1, 2.7.2).
 *
 * <p>The plan names no days for a service; a policy may ({@code service.accept.days} and the others), and whoever
 * accepts a request may set a last day for it.
 */
public final class Services implements Tabled {
    private final Lifecycle<ServiceState, ServiceStep> order;
    private final Lifecycle<CommitmentState, CommitmentStep> commitment;
    private final DecisionTable<GoodsAssessment, Boolean> goods;

    /**
     * Compiles the table and the lifecycles.
     *
     * @param p the parameters in force
     */
    public Services(Parameters p) {
        this.order = ServiceLifecycles.order(p);
        this.commitment = ServiceLifecycles.commitment();
        this.goods = ServiceTables.goods(p);
    }

    /**
     * A step that is overdue for a request.
     *
     * @param request the request
     * @param due the step
     */
    public record Overdue(ServiceRequest request, Due<ServiceState, ServiceStep> due) {}

    /**
     * Follows a request.
     *
     * @param request the request
     * @return where it stands
     * @throws org.pbcore.rules.lifecycle.StepNotAllowedException at the first step that is not allowed
     * @throws org.pbcore.model.InvalidFactsException when a step is out of order or lacks what it needs
     */
    public Matter<ServiceState, ServiceStep> follow(ServiceRequest request) {
        return order.begin(request.getRequestedOn()).after(request.getHistory());
    }

    /**
     * Follows a commitment.
     *
     * @param made the commitment
     * @return where it stands
     * @throws org.pbcore.rules.lifecycle.StepNotAllowedException at the first step that is not allowed
     * @throws org.pbcore.model.InvalidFactsException when a step is out of order or lacks what it needs
     */
    public Matter<CommitmentState, CommitmentStep> follow(PublicCommitment made) {
        return commitment.begin(made.getMadeOn()).after(made.getHistory());
    }

    /**
     * Returns what was overdue on a day.
     *
     * @param requests the requests
     * @param on the day
     * @return the overdue steps, in the order of the requests
     */
    public List<Overdue> overdue(Collection<ServiceRequest> requests, LocalDate on) {
        List<Overdue> all = new ArrayList<>();
        for (ServiceRequest request : requests) {
            follow(request).overdue(on).forEach(due -> all.add(new Overdue(request, due)));
        }
        return List.copyOf(all);
    }

    /**
     * Decides whether a Party organisation is double-strong and six-good (双强六好, 2.7.2).
     *
     * @param assessment the assessment; strengths and goods that are left out are unknown
     * @return whether every one that the policy lists holds
     */
    public Decision<Boolean> decide(GoodsAssessment assessment) {
        return goods.decide(assessment);
    }

    /**
     * Explains that decision.
     *
     * @param assessment the assessment
     * @return one explanation
     */
    public List<Explanation<?>> explain(GoodsAssessment assessment) {
        return List.of(goods.explain(assessment));
    }

    /**
     * Returns the tables.
     *
     * @return double-strong six-good
     */
    @Override
    public List<DecisionTable<GoodsAssessment, ?>> tables() {
        return List.of(goods);
    }

    /**
     * Returns the lifecycle of an order-style service.
     *
     * @return the lifecycle
     */
    public Lifecycle<ServiceState, ServiceStep> order() {
        return order;
    }

    /**
     * Returns the lifecycle of a public commitment.
     *
     * @return the lifecycle
     */
    public Lifecycle<CommitmentState, CommitmentStep> commitment() {
        return commitment;
    }

    /**
     * Returns the lifecycles.
     *
     * @return order-style service, public commitment
     */
    public List<Lifecycle<?, ?>> lifecycles() {
        return List.of(order, commitment);
    }
}
