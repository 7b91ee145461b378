/**
 * A city on one page: headline rates, counties and streets, trend, problems, and from each number the list of exactly
 * the organisations behind it (2.1-f, 2.2.2, 2.4-d).
 *
 * <p>Start with {@link org.pbcore.reports.overview.CityOverview}; {@link org.pbcore.reports.overview.History} is what a
 * host tells of former counts.
 */
@NullMarked
package org.pbcore.reports.overview;

import org.jspecify.annotations.NullMarked;
