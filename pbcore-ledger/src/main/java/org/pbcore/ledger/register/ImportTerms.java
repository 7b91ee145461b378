package org.pbcore.ledger.register;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How a file is to be recorded.
 *
 * @param unit the ledger unit that the register is of
 * @param day the business day of the register: from then on it holds
 * @param diff how it is compared
 * @param actor who records, as the host calls them; no personal data
 */
public record ImportTerms(String unit, LocalDate day, DiffTerms diff, Optional<String> actor) {}
