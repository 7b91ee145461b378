package org.pbcore.ledger.intake;

import java.util.Optional;
import org.pbcore.model.organisation.Organisation;

/**
 * A row that was rejected though it may be of an organisation: it cannot be read, or tells neither code nor name. Empty
 * rows, rows below the table and the second use of a credit code are none.
 *
 * @param rowNumber the row as a spreadsheet shows it, counted from 1
 * @param code why it was rejected
 * @param organisation what could be read of it all the same: a well-formed credit code is that of the row, all else may
 *     belong to another column; empty where nothing tells the organisation, or where the row may have swallowed others,
 *     as one with a quote that is closed some lines later
 */
public record UnreadRow(long rowNumber, ProblemCode code, Optional<Organisation> organisation) {}
