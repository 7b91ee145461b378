package org.pbcore.reports.survey;

import java.time.LocalDate;
import java.util.List;

/**
 * The numbers of a survey on a date under a policy.
 *
 * <p>Immutable. Made by {@link SurveyTally}; nothing in it names an organisation or a person.
 *
 * @param heading what stands above it
 * @param asOf the date for which facts are judged
 * @param policy the policy
 * @param intake what became of the rows
 * @param organisations how many organisations were counted
 * @param whole the metrics over all of them
 * @param counties the metrics by county, in order of codes; an organisation without a region is in the whole only
 * @param standings for each metric where the organisations stand, with the facts that the undecided miss
 * @param breakdowns duty, form, tier, functional, affiliation, surveyor, ledgerUnit
 * @param fiveClears how many are clear
 */
public record SurveyReport(
        Heading heading,
        LocalDate asOf,
        PolicyNote policy,
        Intake intake,
        long organisations,
        List<MetricLine> whole,
        List<CountyLine> counties,
        List<Breakdown> standings,
        List<Breakdown> breakdowns,
        ClearsResult fiveClears) {
    /**
     * Copies the lists.
     *
     * @param heading what stands above it
     * @param asOf the date for which facts are judged
     * @param policy the policy
     * @param intake what became of the rows
     * @param organisations how many organisations were counted
     * @param whole the metrics over all of them
     * @param counties the metrics by county, in order of codes; an organisation without a region is in the whole only
     * @param standings for each metric where the organisations stand, with the facts that the undecided miss
     * @param breakdowns duty, form, tier, functional, affiliation, surveyor, ledgerUnit
     * @param fiveClears how many are clear
     */
    public SurveyReport {
        whole = List.copyOf(whole);
        counties = List.copyOf(counties);
        standings = List.copyOf(standings);
        breakdowns = List.copyOf(breakdowns);
    }

    /**
     * Returns a metric over everybody.
     *
     * @param name its name, for example {@code formation}
     * @return its numbers
     * @throws IllegalArgumentException when there is none of this name
     */
    public MetricLine metric(String name) {
        return whole.stream()
                .filter(metric -> metric.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no metric " + name));
    }

    /**
     * Returns how organisations divide over one question.
     *
     * @param name its name, for example {@code duty}
     * @return the numbers
     * @throws IllegalArgumentException when there is none of this name
     */
    public Breakdown breakdown(String name) {
        return breakdowns.stream()
                .filter(breakdown -> breakdown.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no breakdown " + name));
    }

    /**
     * Returns how many organisations lie in no county.
     *
     * @return those without a region, which count in the whole only
     */
    public long withoutRegion() {
        return organisations
                - counties.stream().mapToLong(CountyLine::organisations).sum();
    }
}
