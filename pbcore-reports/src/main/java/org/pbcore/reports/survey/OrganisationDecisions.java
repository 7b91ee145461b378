package org.pbcore.reports.survey;

import org.pbcore.model.organisation.Organisation;
import org.pbcore.model.organisation.OrganisationRecord;
import org.pbcore.rules.Rulebook;
import org.pbcore.rules.affiliation.AffiliationDecision;
import org.pbcore.rules.fiveclears.FiveClearsDecision;
import org.pbcore.rules.formation.FormationDecision;
import org.pbcore.rules.survey.SurveyDecision;

/**
 * What a rulebook says of one organisation of a survey.
 *
 * @param organisation the organisation
 * @param formation whether, how and at which tier it forms
 * @param affiliation where it belongs
 * @param survey who surveys it and keeps its ledger
 * @param fiveClears whether its line is clear
 */
public record OrganisationDecisions(
        Organisation organisation,
        FormationDecision formation,
        AffiliationDecision affiliation,
        SurveyDecision survey,
        FiveClearsDecision fiveClears) {
    /**
     * Decides everything that a survey report shows.
     *
     * @param rulebook the rules
     * @param organisation the organisation; unknown facts are allowed
     * @param line its line as it was given
     * @return the decisions
     * @throws org.pbcore.model.InvalidFactsException when the facts contradict each other
     * @throws org.pbcore.rules.policy.RuleNotAnsweredException when the policy leaves one of the rules unanswered
     */
    public static OrganisationDecisions of(Rulebook rulebook, Organisation organisation, OrganisationRecord line) {
        return new OrganisationDecisions(
                organisation,
                rulebook.formation().decide(organisation),
                rulebook.affiliation().decide(organisation),
                rulebook.survey().decide(organisation),
                rulebook.fiveClears().decide(line));
    }
}
