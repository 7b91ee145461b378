package org.pbcore.ledger.register;

import java.time.LocalDate;
import java.util.Optional;
import org.pbcore.model.code.RegionCode;

/**
 * How a file is to be recorded.
 *
 * @param unit the ledger unit that the register is of
 * @param day the business day of the register: from then on it holds
 * @param diff how it is compared
 * @param actor who records, as the host calls them; no personal data
 * @param region where the organisations lie, for rows that name no place: a ledger without a column of places; what is
 *     known of a place within it stays. A row that names a place outside it is told, and recorded where it says.
 */
public record ImportTerms(
        String unit, LocalDate day, DiffTerms diff, Optional<String> actor, Optional<RegionCode> region) {
    /**
     * Makes terms under which a row that names no place has none.
     *
     * @param unit the ledger unit that the register is of
     * @param day the business day of the register
     * @param diff how it is compared
     * @param actor who records
     */
    public ImportTerms(String unit, LocalDate day, DiffTerms diff, Optional<String> actor) {
        this(unit, day, diff, actor, Optional.empty());
    }

    /**
     * Says where the organisations lie.
     *
     * @param place the region, for rows that name none
     * @return terms with the region
     */
    public ImportTerms withRegion(RegionCode place) {
        return new ImportTerms(unit, day, diff, actor, Optional.of(place));
    }
}
