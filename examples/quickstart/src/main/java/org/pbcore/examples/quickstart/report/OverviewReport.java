package org.pbcore.examples.quickstart.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pbcore.examples.quickstart.Assumptions;
import org.pbcore.examples.quickstart.LedgerCommand;
import org.pbcore.ledger.Ledger;
import org.pbcore.model.region.Region;
import org.pbcore.model.region.RegionTree;
import org.pbcore.model.term.Label;
import org.pbcore.reports.overview.CityOverview;
import org.pbcore.reports.overview.CityOverview.Subject;
import org.pbcore.reports.overview.History;
import org.pbcore.rules.Rulebook;

/** The overview of a city: from a survey, and with a ledger the trend over its imports. */
final class OverviewReport {
    /** The plan wants every organisation formed, reached and guided (1-a, 1-b, 2.4-d); the other two have no target. */
    private static final Map<String, Integer> TARGETS = Map.of("formation", 100, "work", 100, "guidance", 100);

    private OverviewReport() {}

    static CityOverview of(Material material) throws IOException {
        Rulebook rulebook = material.rulebook();
        List<Subject> subjects = material.city().lines().stream()
                .map(line -> new Subject(
                        line.organisation(), Optional.of(rulebook.fiveClears().decide(line.record()))))
                .toList();
        CityOverview overview = CityOverview.of(city(subjects), rulebook, subjects, RegionTree.bundled())
                .aimingAt(TARGETS)
                .since(history(material));
        return material.isSimulated()
                ? overview.noting(new Label("模拟数据，非真实统计", "Simulated data, not real statistics"))
                : overview;
    }

    /** The city in which the first organisation with a region lies. */
    private static Label city(List<Subject> subjects) {
        String name = subjects.stream()
                .flatMap(subject -> subject.organisation().getRegion().stream())
                .findFirst()
                .flatMap(code -> RegionTree.bundled().find(code.city()))
                .map(Region::name)
                .orElse("");
        return new Label(name, name);
    }

    private static History history(Material material) throws IOException {
        @Nullable Path folder = material.ledger();
        if (folder == null) {
            return History.NONE;
        }
        Assumptions assumptions = Assumptions.bundled();
        try (Ledger ledger = LedgerCommand.open(folder)) {
            return new LedgerHistory(ledger, material.rulebook(), assumptions::complete);
        }
    }
}
