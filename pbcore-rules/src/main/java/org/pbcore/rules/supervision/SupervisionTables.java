package org.pbcore.rules.supervision;

import static org.pbcore.rules.table.Bound.atLeast;
import static org.pbcore.rules.table.Bound.atMost;
import static org.pbcore.rules.table.Modality.MUST;
import static org.pbcore.rules.table.Modality.NONE;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.pbcore.model.supervision.Accountability;
import org.pbcore.model.supervision.Experience;
import org.pbcore.model.supervision.InspectionKind;
import org.pbcore.model.supervision.Publication;
import org.pbcore.model.term.Label;
import org.pbcore.rules.policy.Parameters;
import org.pbcore.rules.table.Axis;
import org.pbcore.rules.table.Bound;
import org.pbcore.rules.table.ChoiceAxis;
import org.pbcore.rules.table.Clause;
import org.pbcore.rules.table.CountAxis;
import org.pbcore.rules.table.DecisionTable;
import org.pbcore.rules.table.Modality;
import org.pbcore.rules.table.Part;
import org.pbcore.rules.table.TableBuilder;

/** The decision tables of supervision (2.8-e, 3.1 to 3.4). */
final class SupervisionTables {
    private static final String ESCALATION = "supervision.escalation.openNotices";
    private static final String INSPECTIONS = "supervision.inspections";
    private static final String FORMS = "supervision.experience.forms";
    private static final Clause ACCOUNTABILITY = new Clause("3.1");
    private static final Clause LISTED = new Clause("3.2");
    private static final Clause INSPECTION = new Clause("3.3-a");
    private static final Clause NOTICE = new Clause("3.3-b");
    private static final Clause EXPERIENCE = new Clause("3.4");
    private static final CountAxis<SupervisionFacts> DENOMINATOR = Axis.count(
            "denominator",
            new Label("分母", "denominator"),
            new Label("个", "organisations"),
            facts -> OptionalInt.of(facts.denominator()));
    private static final ChoiceAxis<SupervisionFacts, Boolean> MET = Axis.flag(
            "met",
            new Label("目标已达到", "target met"),
            facts -> Optional.of(facts.rate().reaches(facts.targetPercent())));
    private static final CountAxis<SupervisionFacts> OPEN_NOTICES = Axis.count(
            "openNotices",
            new Label("未销号督办单", "open notices"),
            new Label("份", "notices"),
            facts -> OptionalInt.of(facts.openNotices()));
    private static final ChoiceAxis<Accountability, Boolean> PERSON = Axis.flag(
            "responsibleNamed",
            new Label("明确专人", "responsible person named"),
            unit -> unit.getResponsible().isPresent() ? Optional.of(true) : unit.getResponsibleNamed());
    private static final ChoiceAxis<Accountability, Boolean> LEDGER =
            Axis.flag("ledgerKept", new Label("建立台账", "ledger kept"), Accountability::getLedgerKept);
    private static final ChoiceAxis<Accountability, Boolean> APPRAISAL = Axis.flag(
            "inAnnualAppraisal",
            new Label("列入述职评议考核", "in the annual appraisal"),
            Accountability::getInAnnualAppraisal);
    private static final ChoiceAxis<InspectionKind, InspectionKind> KIND =
            Axis.choice("kind", new Label("督查方式", "kind"), InspectionKind.class, Optional::of);

    private SupervisionTables() {}

    /** What is asked of a unit whose target is missed (3.2, 3.3-b, 3.3-c). */
    static DecisionTable<SupervisionFacts, SupervisionLevel> level(Parameters p) {
        LocalDate asOf = p.date();
        ChoiceAxis<SupervisionFacts, Boolean> late = Axis.flag(
                "late", new Label("期限已过", "deadline passed"), facts -> Optional.of(asOf.isAfter(facts.deadline())));
        TableBuilder<SupervisionFacts, SupervisionLevel> table =
                DecisionTable.table("supervision.level", new Label("督办措施", "supervision"));
        table.row("nothing-to-cover", NONE, NOTICE, SupervisionLevel.NONE).when(DENOMINATOR, atMost(0));
        table.row("met", NONE, NOTICE, SupervisionLevel.NONE)
                .when(DENOMINATOR, atLeast(1))
                .when(MET, true);
        missed(table, "listed", LISTED, SupervisionLevel.LISTED).when(late, false);
        missed(table, "notice", p.citing(NOTICE, ESCALATION), SupervisionLevel.NOTICE)
                .when(late, true);
        if (p.has(ESCALATION)) {
            Bound open = p.bound(ESCALATION);
            table.when(OPEN_NOTICES, open.not());
            table.row(
                            "notice-and-interview",
                            p.modality(ESCALATION),
                            p.clause(ESCALATION),
                            SupervisionLevel.NOTICE_AND_INTERVIEW)
                    .when(DENOMINATOR, atLeast(1))
                    .when(MET, false)
                    .when(late, true)
                    .when(OPEN_NOTICES, open);
        }
        return table.build();
    }

    private static TableBuilder<SupervisionFacts, SupervisionLevel> missed(
            TableBuilder<SupervisionFacts, SupervisionLevel> table, String row, Clause clause, SupervisionLevel level) {
        return table.row(row, MUST, clause, level).when(DENOMINATOR, atLeast(1)).when(MET, false);
    }

    /** Whether a unit is accountable, and what it lacks first (3.1). */
    static DecisionTable<Accountability, AccountabilityOutcome> accountability() {
        return DecisionTable.<Accountability, AccountabilityOutcome>table(
                        "supervision.accountability", new Label("责任落实", "accountability"))
                .part(new Part<>("met", outcome -> outcome == AccountabilityOutcome.MET))
                .part(Part.whole("accountability"))
                .row("no-person", MUST, ACCOUNTABILITY, AccountabilityOutcome.NO_RESPONSIBLE_PERSON)
                .when(PERSON, false)
                .row("no-ledger", MUST, ACCOUNTABILITY, AccountabilityOutcome.NO_LEDGER)
                .when(PERSON, true)
                .when(LEDGER, false)
                .row("not-appraised", MUST, ACCOUNTABILITY, AccountabilityOutcome.NOT_APPRAISED)
                .when(PERSON, true)
                .when(LEDGER, true)
                .when(APPRAISAL, false)
                .row("met", MUST, ACCOUNTABILITY, AccountabilityOutcome.MET)
                .when(PERSON, true)
                .when(LEDGER, true)
                .when(APPRAISAL, true)
                .build();
    }

    /** How strongly a kind of inspection is asked for on the date (3.3-a). */
    static DecisionTable<InspectionKind, Modality> inspection(Parameters p) {
        Modality others = p.has(INSPECTIONS) ? p.modality(INSPECTIONS) : NONE;
        return DecisionTable.<InspectionKind, Modality>table("supervision.inspection", new Label("督查要求", "inspection"))
                .row("observation", MUST, INSPECTION, MUST)
                .when(KIND, InspectionKind.OBSERVATION)
                .row("special", others, INSPECTION, others)
                .when(KIND, InspectionKind.SPECIAL)
                .row("cross", others, INSPECTION, others)
                .when(KIND, InspectionKind.CROSS)
                .build();
    }

    /** How far good experience has come by the date (2.8-e, 3.4). */
    static DecisionTable<Experience, PublicityOutcome> publicity(Parameters p) {
        LocalDate asOf = p.date();
        ChoiceAxis<Experience, Boolean> summedUp = Axis.flag(
                "summedUp",
                new Label("已总结", "summed up"),
                experience -> Optional.of(experience
                        .getSummedUpOn()
                        .filter(day -> !day.isAfter(asOf))
                        .isPresent()));
        CountAxis<Experience> forms = Axis.count(
                "forms",
                new Label("宣传形式", "forms of publication"),
                new Label("种", "forms"),
                experience -> OptionalInt.of((int) experience.getPublications().stream()
                        .filter(publication -> !publication.getOn().isAfter(asOf))
                        .map(Publication::getForm)
                        .distinct()
                        .count()));
        Bound several = p.bound(FORMS);
        TableBuilder<Experience, PublicityOutcome> table =
                DecisionTable.table("supervision.publicity", new Label("经验推广", "publicity"));
        table.row("not-summed-up", MUST, EXPERIENCE, PublicityOutcome.NOT_SUMMED_UP)
                .when(summedUp, false)
                .row("not-published", MUST, EXPERIENCE, PublicityOutcome.NOT_PUBLISHED)
                .when(summedUp, true)
                .when(forms, atMost(0));
        if (!several.admits(1)) {
            table.row("too-few-forms", p.modality(FORMS), p.clause(FORMS), PublicityOutcome.TOO_FEW_FORMS)
                    .when(summedUp, true)
                    .when(forms, atLeast(1), several.not());
        }
        return table.row("published", p.modality(FORMS), p.clause(FORMS), PublicityOutcome.PUBLISHED)
                .when(summedUp, true)
                .when(forms, several)
                .build();
    }
}
