/**
 * The annual table of Party organisations in social organisations (社会组织法人单位建立党的基层组织情况), counted from facts and checked
 * across: its own sums, a table that an office filled in, last year's.
 *
 * <p>Clauses: 2.2.1-a and 2.2.2 by the duty to form. Start with {@link org.pbcore.reports.office.annual.AnnualTable}.
 */
@NullMarked
package org.pbcore.reports.office.annual;

import org.jspecify.annotations.NullMarked;
