/**
 * Survey tables in: every row is registered or rejected, and whatever could not be read is a problem with its place.
 *
 * <p>Start with {@link org.pbcore.ledger.intake.SurveyIntake}, which hands each row to a
 * {@link org.pbcore.ledger.intake.SurveyListener}; {@link org.pbcore.ledger.intake.ProblemCode} lists what can be
 * wrong. The headings and words that are understood are data: {@code headings.tsv} and {@code words.tsv} beside these
 * types.
 */
@NullMarked
package org.pbcore.ledger.intake;

import org.jspecify.annotations.NullMarked;
