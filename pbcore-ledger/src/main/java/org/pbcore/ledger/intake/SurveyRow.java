package org.pbcore.ledger.intake;

import org.pbcore.model.organisation.Organisation;
import org.pbcore.model.organisation.OrganisationRecord;

/**
 * A registered row of a survey: what is known of an organisation, and what the row says.
 *
 * @param rowNumber the row as a spreadsheet shows it, where the heading is row 1
 * @param organisation what is known; its id is the credit code where that is well formed, otherwise {@code row-} and
 *     the row number
 * @param record what the row says, malformed codes and negative counts included
 */
public record SurveyRow(long rowNumber, Organisation organisation, OrganisationRecord record) {}
