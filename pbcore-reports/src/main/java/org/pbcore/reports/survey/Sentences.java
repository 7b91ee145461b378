package org.pbcore.reports.survey;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.pbcore.model.party.PartyOrganisationTier;
import org.pbcore.model.term.Term;
import org.pbcore.reports.layout.FactLabels;
import org.pbcore.rules.affiliation.AffiliationDecision;
import org.pbcore.rules.affiliation.AffiliationOutcome;
import org.pbcore.rules.affiliation.FurtherEdge;
import org.pbcore.rules.formation.FormationDecision;
import org.pbcore.rules.formation.FormationForm;
import org.pbcore.rules.formation.TierProposal;
import org.pbcore.rules.policy.Limit;
import org.pbcore.rules.survey.SurveyDecision;
import org.pbcore.rules.survey.SurveyUnit;
import org.pbcore.rules.table.Clause;
import org.pbcore.rules.table.Decision;
import org.pbcore.rules.table.Modality;
import org.pbcore.rules.table.Row;

/** Says in Chinese what shared decisions decided and why. Every verdict has the force of its own row. */
final class Sentences {
    private final FactLabels facts;
    private final String branchLimit;
    private final LocalDate date;

    Sentences(FactLabels facts, Limit branch, LocalDate date) {
        this.facts = facts;
        this.date = date;
        String clause = branch.citation().clause().map(Clause::id).orElse(branch.parameter());
        this.branchLimit = "，仍设一个党支部的，" + branch.strength().label().chinese()
                + branch.bound().label(branch.unit()).chinese() + "（" + clause + "）";
    }

    List<Phrase> formation(FormationDecision decision) {
        Phrase.Row row = new Phrase.Row();
        duty(decision, row);
        tier(decision.tier(), row);
        functional(decision.functional(), row);
        return row.phrases();
    }

    private void duty(FormationDecision decision, Phrase.Row row) {
        Decision<Modality> duty = decision.duty();
        Decision<FormationForm> form = decision.form();
        boolean one = force(duty).equals(force(form)) && cited(duty).equals(cited(form));
        if (duty.outcome().isEmpty()) {
            row.add(List.of(), pending("组建义务", duty));
        } else if (!one || form.outcome().isEmpty()) {
            row.add(Ground.of(duty, true), verdict(duty.outcome().get()) + cited(duty));
        }
        if (form.outcome().isEmpty()) {
            row.add(List.of(), pending("组建形式", form));
        } else {
            boolean both = one && duty.outcome().isPresent();
            List<Ground> grounds = new ArrayList<>(both ? Ground.of(duty, true) : List.of());
            grounds.addAll(Ground.of(form, true));
            row.add(grounds, force(form) + form(form.outcome().get()) + cited(form));
        }
    }

    private static String verdict(Modality duty) {
        return duty == Modality.NONE ? "暂不要求组建党组织" : duty.label().chinese() + "组建党组织";
    }

    private static String form(FormationForm form) {
        return form.label().chinese() + (form == FormationForm.WORK_COVERAGE ? "" : "党支部");
    }

    /** A branch is said with the form already; only the larger tiers are said apart. */
    private void tier(Decision<TierProposal> tier, Phrase.Row row) {
        Optional<TierProposal> outcome = tier.outcome();
        if (outcome.isEmpty()) {
            row.add(List.of(), pending("设置层级", tier));
            return;
        }
        Optional<PartyOrganisationTier> proposed =
                outcome.get().tier().filter(one -> one != PartyOrganisationTier.BRANCH);
        if (proposed.isPresent()) {
            String approvals = outcome.get().approvals().isEmpty()
                    ? ""
                    : "，须经" + list(outcome.get().approvals());
            row.add(
                    Ground.of(tier, true),
                    force(tier) + "设" + proposed.get().label().chinese() + cited(tier) + approvals + branchLimit);
        }
    }

    private void functional(Decision<Modality> functional, Phrase.Row row) {
        if (functional.outcome().isEmpty()) {
            row.add(List.of(), pending("功能型党组织", functional));
        } else if (functional.outcome().get() != Modality.NONE) {
            row.add(Ground.of(functional, true), force(functional) + "组建功能型党组织" + cited(functional));
        }
    }

    List<Phrase> affiliation(AffiliationDecision decision) {
        Phrase.Row row = new Phrase.Row();
        Decision<AffiliationOutcome> affiliation = decision.affiliation();
        if (affiliation.outcome().isEmpty()) {
            row.add(List.of(), pending("隶属关系", affiliation));
        } else {
            row.add(
                    Ground.of(affiliation, false),
                    force(affiliation) + belongs(affiliation.outcome().get()) + cited(affiliation));
        }
        Decision<List<FurtherEdge>> guidance = decision.guidance();
        if (guidance.outcome().isEmpty()) {
            row.add(List.of(), pending("指导关系", guidance));
        } else if (!guidance.outcome().get().isEmpty()) {
            row.add(
                    Ground.of(guidance, false),
                    force(guidance) + "接受" + list(guidance.outcome().get()) + "指导" + cited(guidance));
        }
        return row.phrases();
    }

    private String belongs(AffiliationOutcome outcome) {
        String body = outcome.affiliation().labelOn(date).chinese();
        String through =
                outcome.through().map(by -> "通过" + by.labelOn(date).chinese()).orElse("");
        String jointly = outcome.jointLeadership().isEmpty() ? "" : "并接受" + list(outcome.jointLeadership()) + "领导";
        return outcome.backstop() ? "由" + body + "兜底管理" : through + "隶属" + body + jointly;
    }

    List<Phrase> survey(SurveyDecision decision) {
        Phrase.Row row = new Phrase.Row();
        keeps(decision.surveyor(), "摸排单位", "摸排", row);
        keeps(decision.ledgerUnit(), "台账单位", "建立台账", row);
        Optional<List<SurveyUnit>> others = decision.coKeepers().outcome();
        if (others.isPresent() && !others.get().isEmpty()) {
            row.add(
                    List.of(),
                    force(decision.coKeepers()) + "由" + list(others.get()) + "共同建立台账" + cited(decision.coKeepers()));
        }
        return row.phrases();
    }

    private void keeps(Decision<SurveyUnit> unit, String what, String does, Phrase.Row row) {
        if (unit.outcome().isEmpty()) {
            row.add(List.of(), pending(what, unit));
        } else {
            row.add(
                    Ground.of(unit, false),
                    force(unit) + "由" + unit.outcome().get().labelOn(date).chinese() + does + cited(unit));
        }
    }

    /** What an undecided cell holds: 待定 with the facts that would decide it. */
    String pending(List<String> missing) {
        return "待定（" + facts.chinese(missing) + "）";
    }

    private String pending(String what, Decision<?> decision) {
        return what + pending(decision.missing());
    }

    /** The force with which the rows speak; nothing where rows of different force lead to one outcome. */
    private static String force(Decision<?> decision) {
        List<Modality> forces =
                decision.rows().stream().<Modality>map(Row::modality).distinct().toList();
        return forces.size() == 1 && forces.get(0) != Modality.NONE
                ? forces.get(0).label().chinese()
                : "";
    }

    private static String cited(Decision<?> decision) {
        return decision.rows().stream()
                .map(row -> row.clause().id())
                .distinct()
                .collect(Collectors.joining("、", "（", "）"));
    }

    private String list(List<? extends Term> terms) {
        return terms.stream().map(term -> term.labelOn(date).chinese()).collect(Collectors.joining("、"));
    }
}
