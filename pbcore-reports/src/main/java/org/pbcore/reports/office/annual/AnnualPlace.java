package org.pbcore.reports.office.annual;

/**
 * A place in the annual table.
 *
 * @param row the row
 * @param column the column
 */
public record AnnualPlace(AnnualRow row, AnnualColumn column) {}
