package org.pbcore.rules;

import java.util.List;
import java.util.function.Function;
import org.pbcore.rules.affiliation.Affiliation;
import org.pbcore.rules.affiliation.Committee;
import org.pbcore.rules.base.Bases;
import org.pbcore.rules.coverage.Coverage;
import org.pbcore.rules.fiveclears.FiveClears;
import org.pbcore.rules.floating.FloatingMatch;
import org.pbcore.rules.floating.Participation;
import org.pbcore.rules.floating.ThreeReports;
import org.pbcore.rules.formation.Formation;
import org.pbcore.rules.formation.joint.JointPlanner;
import org.pbcore.rules.instructor.InstructorDispatch;
import org.pbcore.rules.instructor.InstructorManagement;
import org.pbcore.rules.instructor.plan.InstructorPlanner;
import org.pbcore.rules.leadership.Leadership;
import org.pbcore.rules.leadership.SecretarySelection;
import org.pbcore.rules.leadership.TalentPools;
import org.pbcore.rules.lifecycle.FiveSyncs;
import org.pbcore.rules.member.Membership;
import org.pbcore.rules.partylife.PartyLife;
import org.pbcore.rules.partylife.TrainingShare;
import org.pbcore.rules.points.Points;
import org.pbcore.rules.policy.Parameters;
import org.pbcore.rules.service.Services;
import org.pbcore.rules.supervision.Supervision;
import org.pbcore.rules.survey.Survey;

/**
 * A rule as policies name it, and how its calculator is compiled.
 *
 * @param name the name
 * @param compile makes the calculator
 */
record Family(String name, Function<Parameters, Object> compile) {
    /** Every rule that there is, in the order in which their tables are listed. */
    static final List<Family> ALL = List.of(
            new Family("formation", Formation::new),
            new Family("joint-plan", JointPlanner::new),
            new Family("affiliation", p -> new Affiliation()),
            new Family("committee", p -> new Committee()),
            new Family("survey", p -> new Survey()),
            new Family("five-clears", FiveClears::new),
            new Family("points", Points::new),
            new Family("floating-match", FloatingMatch::new),
            new Family("three-reports", ThreeReports::new),
            new Family("participation", Participation::new),
            new Family("coverage", Coverage::new),
            new Family("leadership", Leadership::new),
            new Family("secretary", SecretarySelection::new),
            new Family("talent-pools", p -> new TalentPools()),
            new Family("instructor", p -> new InstructorDispatch()),
            new Family("instructor-plan", p -> new InstructorPlanner()),
            new Family("instructor-management", p -> new InstructorManagement()),
            new Family("training-share", TrainingShare::new),
            new Family("party-life", PartyLife::new),
            new Family("member", Membership::new),
            new Family("five-syncs", FiveSyncs::new),
            new Family("supervision", Supervision::new),
            new Family("service", Services::new),
            new Family("base", p -> new Bases()));
}
