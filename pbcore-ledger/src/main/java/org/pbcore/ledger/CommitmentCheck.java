package org.pbcore.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.SortedMap;

/** Compares personal data that is kept apart with the commitments of its entry. */
@FunctionalInterface
public interface CommitmentCheck {
    /**
     * Compares the fields of one entry.
     *
     * @param connection where the vault stands
     * @param position the entry's position
     * @param commitments its commitments by field
     * @return how many fields are erased; negative when one is not what was committed to
     * @throws SQLException when the database fails
     */
    int erased(Connection connection, long position, SortedMap<String, String> commitments) throws SQLException;
}
