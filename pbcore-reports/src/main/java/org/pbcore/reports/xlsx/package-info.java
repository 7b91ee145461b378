/**
 * Reports as workbooks (.xlsx), written as rows come. Start with {@link org.pbcore.reports.xlsx.XlsxReport}.
 *
 * <p>Written here and not by a library, because the bytes may not depend on a clock and the memory may not grow with
 * the rows.
 */
@NullMarked
package org.pbcore.reports.xlsx;

import org.jspecify.annotations.NullMarked;
