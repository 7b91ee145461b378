package org.pbcore.rules.coverage;

/**
 * The numbers of one metric, in organisations.
 *
 * @param rate numerator and denominator
 * @param excluded how many of all are not in the population
 * @param undecided how many of the population unknown facts leave open; in neither numerator nor denominator
 */
public record MetricCount(Rate rate, long excluded, long undecided) {}
