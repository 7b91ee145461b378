/**
 * How much of a population is covered: named metrics, each with denominator, numerator and exclusions as a table.
 *
 * <p>Clauses: 1-a, 1-b, 2.2.2-b, 2.4-d.
 *
 * <p>Start with {@link org.pbcore.rules.coverage.Coverage}; {@link org.pbcore.rules.coverage.CoverageTally} counts, and
 * {@link org.pbcore.rules.coverage.RegionalCoverage} counts by county, city and province.
 */
@NullMarked
package org.pbcore.rules.coverage;

import org.jspecify.annotations.NullMarked;
