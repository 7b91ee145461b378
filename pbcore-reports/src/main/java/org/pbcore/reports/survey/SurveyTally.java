package org.pbcore.reports.survey;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pbcore.model.code.RegionCode;
import org.pbcore.model.organisation.Organisation;
import org.pbcore.model.region.AbolishedRegion;
import org.pbcore.model.region.Region;
import org.pbcore.model.region.RegionTree;
import org.pbcore.model.term.Label;
import org.pbcore.reports.layout.FactLabels;
import org.pbcore.reports.survey.PolicyNote.TableClauses;
import org.pbcore.rules.Rulebook;
import org.pbcore.rules.affiliation.AffiliationDecision;
import org.pbcore.rules.coverage.Coverage;
import org.pbcore.rules.coverage.CoverageTally;
import org.pbcore.rules.coverage.Metric;
import org.pbcore.rules.coverage.MetricCount;
import org.pbcore.rules.coverage.RegionalCoverage;
import org.pbcore.rules.coverage.Standing;
import org.pbcore.rules.formation.FormationDecision;
import org.pbcore.rules.policy.Policy;
import org.pbcore.rules.survey.SurveyDecision;
import org.pbcore.rules.table.Decision;
import org.pbcore.rules.table.DecisionTable;

/**
 * Counts the organisations of a survey one after the other, and makes the report of them.
 *
 * <p>Holds numbers, one for each way of being decided and one for each county, never an organisation: its memory does
 * not grow with the survey. Not thread-safe: give each thread its own and merge them.
 *
 * <pre>{@code
 * SurveyTally tally = new SurveyTally(rulebook);
 * tally.add(OrganisationDecisions.of(rulebook, organisation, line));
 * SurveyReport report = tally.report(heading, intake, RegionTree.bundled());
 * }</pre>
 */
public final class SurveyTally {
    private final Rulebook rulebook;
    private final RegionalCoverage regions;
    private final SharedCounts<List<Decision<Standing>>> standings = new SharedCounts<>();
    private final SharedCounts<FormationDecision> formation = new SharedCounts<>();
    private final SharedCounts<AffiliationDecision> affiliation = new SharedCounts<>();
    private final SharedCounts<SurveyDecision> survey = new SharedCounts<>();
    private final ClearsCounts clears = new ClearsCounts();

    /**
     * Begins counting.
     *
     * @param rulebook the rulebook that decides
     * @throws org.pbcore.rules.policy.RuleNotAnsweredException when its policy does not measure coverage
     */
    public SurveyTally(Rulebook rulebook) {
        this.rulebook = rulebook;
        this.regions = rulebook.coverage().regional();
    }

    /**
     * Counts an organisation.
     *
     * @param decisions what this tally's rulebook says of it
     */
    public void add(OrganisationDecisions decisions) {
        Organisation organisation = decisions.organisation();
        regions.add(organisation);
        standings.add(rulebook.coverage().decide(organisation));
        formation.add(decisions.formation());
        affiliation.add(decisions.affiliation());
        survey.add(decisions.survey());
        clears.add(decisions.fiveClears());
    }

    /**
     * Counts everybody whom another tally counted.
     *
     * @param other a tally under the same rulebook; unchanged
     * @throws IllegalArgumentException when it counts under another rulebook
     */
    public void merge(SurveyTally other) {
        if (other.rulebook != rulebook) {
            throw new IllegalArgumentException("a tally under another rulebook");
        }
        regions.merge(other.regions);
        standings.merge(other.standings);
        formation.merge(other.formation);
        affiliation.merge(other.affiliation);
        survey.merge(other.survey);
        clears.merge(other.clears);
    }

    /**
     * Makes the report of everybody counted so far; counting can go on.
     *
     * @param heading what stands above it
     * @param intake what became of the rows before they were counted
     * @param tree where the names of counties are found
     * @return the report
     */
    public SurveyReport report(Heading heading, Intake intake, RegionTree tree) {
        CoverageTally whole = regions.whole();
        return new SurveyReport(
                heading,
                rulebook.parameters().date(),
                policy(),
                intake,
                whole.size(),
                metrics(whole),
                counties(tree),
                standings(),
                breakdowns(),
                clears.result(rulebook.fiveClears().clears()));
    }

    private List<MetricLine> metrics(CoverageTally tally) {
        Map<String, MetricCount> counts = tally.counts();
        List<MetricLine> lines = new ArrayList<>();
        for (Metric metric : rulebook.coverage().metrics()) {
            MetricCount count = counts.get(metric.name());
            if (count != null) {
                lines.add(new MetricLine(metric.name(), metric.label(), count));
            }
        }
        return lines;
    }

    private List<CountyLine> counties(RegionTree tree) {
        List<CountyLine> lines = new ArrayList<>();
        regions.counties()
                .forEach((code, tally) ->
                        lines.add(new CountyLine(code, name(tree, code), tally.size(), metrics(tally))));
        return lines;
    }

    private static Optional<String> name(RegionTree tree, RegionCode code) {
        return tree.find(code)
                .map(Region::name)
                .or(() -> tree.findAbolished(code).map(AbolishedRegion::name));
    }

    private List<Breakdown> standings() {
        Breakdowns breakdowns =
                new Breakdowns(new FactLabels(rulebook), rulebook.parameters().date());
        Coverage coverage = rulebook.coverage();
        List<Breakdown> all = new ArrayList<>();
        for (int i = 0; i < coverage.metrics().size(); i++) {
            Metric metric = coverage.metrics().get(i);
            int place = i;
            all.add(breakdowns.of(metric.name(), metric.table(), standings, decisions -> decisions.get(place)));
        }
        return all;
    }

    private List<Breakdown> breakdowns() {
        Breakdowns breakdowns =
                new Breakdowns(new FactLabels(rulebook), rulebook.parameters().date());
        List<DecisionTable<Organisation, ?>> form = rulebook.formation().tables();
        List<DecisionTable<Organisation, ?>> belong = rulebook.affiliation().tables();
        List<DecisionTable<Organisation, ?>> look = rulebook.survey().tables();
        return List.of(
                breakdowns.of("duty", form.get(0), formation, FormationDecision::duty),
                breakdowns.of("form", form.get(1), formation, FormationDecision::form),
                breakdowns.of("tier", form.get(2), formation, FormationDecision::tier),
                breakdowns.of("functional", form.get(3), formation, FormationDecision::functional),
                breakdowns.of("affiliation", belong.get(0), affiliation, AffiliationDecision::affiliation),
                breakdowns.of("surveyor", look.get(0), survey, SurveyDecision::surveyor),
                breakdowns.of("ledgerUnit", look.get(1), survey, SurveyDecision::ledgerUnit));
    }

    private PolicyNote policy() {
        Policy policy = rulebook.parameters().policy();
        List<TableClauses> tables = new ArrayList<>();
        for (DecisionTable<Organisation, ?> table : FactLabels.tables(rulebook)) {
            tables.add(new TableClauses(table.title(), clauses(table)));
        }
        tables.add(new TableClauses(
                new Label("五个清", "five clears"),
                List.of(rulebook.fiveClears().clause().id())));
        return new PolicyNote(policy.id(), policy.title(), policy.source(), tables);
    }

    private static <O> List<String> clauses(DecisionTable<Organisation, O> table) {
        Set<String> clauses = new LinkedHashSet<>();
        table.rows().forEach(row -> clauses.add(row.clause().id()));
        return List.copyOf(clauses);
    }
}
