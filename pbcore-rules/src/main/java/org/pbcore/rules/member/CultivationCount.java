package org.pbcore.rules.member;

/**
 * How many people are cultivated one way.
 *
 * @param begun how many were begun
 * @param achieved how many of them were achieved
 */
public record CultivationCount(long begun, long achieved) {}
