package org.pbcore.reports.overview;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pbcore.model.organisation.Organisation;
import org.pbcore.model.region.RegionTree;
import org.pbcore.model.term.Label;
import org.pbcore.reports.Rendering;
import org.pbcore.reports.layout.Markup;
import org.pbcore.reports.layout.Meter;
import org.pbcore.rules.Rulebook;
import org.pbcore.rules.fiveclears.FiveClearsDecision;

/**
 * A city on one HTML page (数据反查): the rates of every metric, counties and streets, the trend, problems, and behind each
 * number the list of exactly the organisations that it counts, to be searched and leafed through.
 *
 * <p>The page asks nothing of the network and opens from a disk. Without scripts its tables stand and only the lists
 * are missing. It holds names, codes and counts of organisations, and nothing about persons. The same facts give the
 * same bytes.
 *
 * <pre>{@code
 * CityOverview.of(new Label("郑州市", "Zhengzhou"), rulebook, subjects, RegionTree.bundled())
 *     .since(history)
 *     .aimingAt(Map.of("formation", 100))
 *     .write(Rendering.USUAL, out);
 * }</pre>
 *
 * @param city the name of the city
 * @param rulebook the rules, for the day of the page
 * @param subjects the organisations
 * @param regions the names of regions
 * @param history what the numbers were before
 * @param targets what a metric is to reach, in percent, by its name; one that is not there has no target
 * @param notices what stands above everything, for example that the data are made up
 */
public record CityOverview(
        Label city,
        Rulebook rulebook,
        List<Subject> subjects,
        RegionTree regions,
        History history,
        Map<String, Integer> targets,
        List<Label> notices) {
    private static final int HUNDRED = 100;

    /**
     * Copies the collections.
     *
     * @param city the name of the city
     * @param rulebook the rules, for the day of the page
     * @param subjects the organisations
     * @param regions the names of regions
     * @param history what the numbers were before
     * @param targets what a metric is to reach, in percent, by its name
     * @param notices what stands above everything
     * @throws IllegalArgumentException when a target is no percentage, or its metric is unknown
     */
    public CityOverview {
        subjects = List.copyOf(subjects);
        targets = Map.copyOf(targets);
        notices = List.copyOf(notices);
        targets.forEach((metric, target) -> {
            if (target < 0 || target > HUNDRED) {
                throw new IllegalArgumentException("a target of " + target + " percent");
            }
            rulebook.coverage().metric(metric);
        });
    }

    /**
     * An organisation with what was found of it.
     *
     * @param organisation the organisation
     * @param clears what is clear of it; empty where that was not looked at
     */
    public record Subject(Organisation organisation, Optional<FiveClearsDecision> clears) {}

    /**
     * Makes an overview without history, targets and notices.
     *
     * @param city the name of the city
     * @param rulebook the rules, for the day of the page
     * @param subjects the organisations
     * @param regions the names of regions
     * @return the overview
     */
    public static CityOverview of(Label city, Rulebook rulebook, List<Subject> subjects, RegionTree regions) {
        return new CityOverview(city, rulebook, subjects, regions, History.NONE, Map.of(), List.of());
    }

    /**
     * Shows a trend.
     *
     * @param other what the numbers were before
     * @return the same overview with that history
     */
    public CityOverview since(History other) {
        return new CityOverview(city, rulebook, subjects, regions, other, targets, notices);
    }

    /**
     * Measures rates by targets.
     *
     * @param other what a metric is to reach, in percent, by its name
     * @return the same overview with these targets
     * @throws IllegalArgumentException when a target is no percentage, or its metric is unknown
     */
    public CityOverview aimingAt(Map<String, Integer> other) {
        return new CityOverview(city, rulebook, subjects, regions, history, other, notices);
    }

    /**
     * Puts a notice above everything.
     *
     * @param other the notices
     * @return the same overview with these notices
     */
    public CityOverview noting(Label... other) {
        return new CityOverview(city, rulebook, subjects, regions, history, targets, List.of(other));
    }

    /**
     * Writes the page.
     *
     * @param how language and progress, in organisations; masks are not asked, since nothing about persons is shown
     * @param out where it goes, UTF-8; left open
     * @throws IOException when it cannot be written
     * @throws org.pbcore.rules.planning.PlanningStoppedException when the listener stops the work
     * @throws org.pbcore.rules.policy.RuleNotAnsweredException when the policy leaves coverage or formation unanswered
     */
    public void write(Rendering how, OutputStream out) throws IOException {
        Meter meter = new Meter(subjects.size(), how);
        boolean hasClears =
                subjects.stream().anyMatch(subject -> subject.clears().isPresent());
        Census census = Census.of(subjects, Questions.of(rulebook, hasClears), regions, meter);
        BufferedWriter writer = new BufferedWriter(new OutputStreamWriter(out, UTF_8), 1 << 16);
        new OverviewPage(this, census, how.language(), new Markup(writer), writer).write();
        writer.flush();
        meter.end();
    }

    /** Nothing of an organisation stands in it. */
    @Override
    public String toString() {
        return "CityOverview of " + subjects.size();
    }
}
