package org.pbcore.ledger.privacy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.pbcore.ledger.CommitmentCheck;
import org.pbcore.ledger.Ledger;

/** Compares the rows of the vault with the commitments of entries while a ledger is verified. */
final class VaultCommitments implements CommitmentCheck {
    private static final int OTHER = -1;

    private final Ledger ledger;
    private final PersonalSealer sealer;

    VaultCommitments(Ledger ledger, PersonalSealer sealer) {
        this.ledger = ledger;
        this.sealer = sealer;
    }

    @Override
    public int erased(Connection connection, long position, SortedMap<String, String> commitments) throws SQLException {
        Map<String, SealedValue> rows =
                VaultTable.select(connection, position, position).getOrDefault(position, Map.of());
        VaultOpener opener = new VaultOpener(ledger.in(connection), sealer);
        int erased = 0;
        for (Map.Entry<String, String> commitment : commitments.entrySet()) {
            Optional<PersonalField> field = PersonalField.find(commitment.getKey());
            if (field.isPresent()) {
                PersonalReading reading =
                        opener.open(position, field.get(), commitment.getValue(), rows.get(commitment.getKey()));
                switch (reading.state()) {
                    case PRESENT, HIDDEN -> {}
                    case ERASED, KEY_ERASED -> erased++;
                    case KEY_UNAVAILABLE ->
                        throw new KeysUnavailableException(
                                "a commitment cannot be compared: the key cannot be reached now");
                    case MISSING, RETURNED, DAMAGED -> {
                        return OTHER;
                    }
                }
            }
        }
        return erased;
    }
}
