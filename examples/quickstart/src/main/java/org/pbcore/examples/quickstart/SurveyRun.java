package org.pbcore.examples.quickstart;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.OptionalLong;
import org.pbcore.ledger.intake.IntakeSummary;
import org.pbcore.ledger.intake.Problem;
import org.pbcore.ledger.intake.SurveyIntake;
import org.pbcore.ledger.intake.SurveyListener;
import org.pbcore.ledger.intake.SurveyRow;
import org.pbcore.model.organisation.Organisation;
import org.pbcore.model.region.RegionTree;
import org.pbcore.model.term.Label;
import org.pbcore.reports.survey.CoverageJson;
import org.pbcore.reports.survey.DecisionsCsv;
import org.pbcore.reports.survey.FactsWantedCsv;
import org.pbcore.reports.survey.Heading;
import org.pbcore.reports.survey.Intake;
import org.pbcore.reports.survey.OrganisationDecisions;
import org.pbcore.reports.survey.SurveyHtml;
import org.pbcore.reports.survey.SurveyReport;
import org.pbcore.reports.survey.SurveyTally;
import org.pbcore.rules.Rulebook;
import org.pbcore.rules.wanted.FactsRanking;
import org.pbcore.rules.wanted.FactsWanted;

/** The pipeline: rows in, decisions and problems out as they come, numbers at the end. Holds no organisation. */
final class SurveyRun {
    private static final List<String> RESULTS =
            List.of("decisions.csv", "problems.csv", "facts-wanted.csv", "coverage.json", "report.html");

    private final Rulebook rulebook;
    private final Assumptions assumptions;
    private final Path out;
    private final boolean simulated;
    private final FactsWanted<Organisation> wanted;

    SurveyRun(Rulebook rulebook, Assumptions assumptions, Path out, boolean simulated) {
        this.rulebook = rulebook;
        this.assumptions = assumptions;
        this.out = out;
        this.simulated = simulated;
        this.wanted = FactsWanted.over(rulebook);
    }

    /** Which unknown facts would decide most, over the rows read so far. */
    FactsRanking wanted() {
        return wanted.ranking();
    }

    /** Writes the results beside each other; earlier ones stay as they are until all are whole. */
    SurveyReport run(Path survey) throws IOException {
        Path part = Files.createTempDirectory(out, "part");
        try {
            SurveyReport report = write(survey, part);
            for (String name : RESULTS) {
                Files.move(part.resolve(name), out.resolve(name), StandardCopyOption.REPLACE_EXISTING);
            }
            return report;
        } finally {
            for (String name : RESULTS) {
                Files.deleteIfExists(part.resolve(name));
            }
            Files.deleteIfExists(part);
        }
    }

    private SurveyReport write(Path survey, Path part) throws IOException {
        SurveyTally tally = new SurveyTally(rulebook);
        IntakeSummary summary;
        try (DecisionsCsv decisions = new DecisionsCsv(rulebook, stream(part, "decisions.csv"));
                FactsWantedCsv facts = new FactsWantedCsv(rulebook, stream(part, "facts-wanted.csv"));
                ProblemsCsv problems = new ProblemsCsv(part.resolve("problems.csv"));
                Progress progress = new Progress()) {
            summary = SurveyIntake.read(survey, new SurveyListener() {
                @Override
                public void registered(SurveyRow row) {
                    Organisation organisation = assumptions.complete(row.organisation());
                    OrganisationDecisions all = OrganisationDecisions.of(rulebook, organisation, row.record());
                    tally.add(all);
                    decisions.write(all);
                    facts.write(organisation, wanted.add(organisation));
                }

                @Override
                public void problem(Problem problem) {
                    problems.write(problem);
                }

                @Override
                public void progress(long bytesRead, OptionalLong bytesTotal) {
                    progress.at(bytesRead, bytesTotal);
                }
            });
        }
        SurveyReport report = tally.report(heading(survey), intake(summary), RegionTree.bundled());
        try (OutputStream json = stream(part, "coverage.json")) {
            CoverageJson.write(report, json);
        }
        try (OutputStream html = stream(part, "report.html")) {
            SurveyHtml.write(report, html);
        }
        return report;
    }

    private static OutputStream stream(Path part, String name) throws IOException {
        return new BufferedOutputStream(Files.newOutputStream(part.resolve(name)));
    }

    private Heading heading(Path survey) {
        String file = String.valueOf(survey.getFileName());
        return new Heading(
                new Label("两个覆盖摸排报告", "Survey of the two coverages"),
                simulated ? new Label("模拟城市", "a simulated city") : new Label("摸排表 " + file, "a survey file"),
                simulated,
                assumptions.lines());
    }

    private static Intake intake(IntakeSummary summary) {
        return Intake.of(summary.rows(), summary.registered(), summary.rejected(), summary.problems());
    }
}
