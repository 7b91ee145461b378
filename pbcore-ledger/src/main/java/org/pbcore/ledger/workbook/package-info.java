/**
 * Workbooks (.xlsx) that nobody vouches for, read row by row: values only, no formula evaluated, no document type read,
 * nothing fetched, and no more inflated than {@link org.pbcore.ledger.workbook.WorkbookLimits} allows.
 *
 * <p>Start with {@link org.pbcore.ledger.workbook.Workbook}, whose {@link org.pbcore.ledger.workbook.SheetRows} give
 * one row after another.
 */
@NullMarked
package org.pbcore.ledger.workbook;

import org.jspecify.annotations.NullMarked;
