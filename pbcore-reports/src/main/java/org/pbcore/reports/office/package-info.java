/**
 * The reports that offices send, each made from facts and decisions of the rule families and rendered in any form.
 *
 * <p>Start with {@link org.pbcore.reports.office.LedgerReports} and {@link org.pbcore.reports.office.CoverageReport};
 * for official documents, with {@link org.pbcore.reports.office.BulletinReport}.
 */
@NullMarked
package org.pbcore.reports.office;

import org.jspecify.annotations.NullMarked;
