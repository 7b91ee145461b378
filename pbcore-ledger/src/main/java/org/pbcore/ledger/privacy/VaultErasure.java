package org.pbcore.ledger.privacy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Map;

/** The one statement of the library that takes rows away: those of the vault, and no others. */
final class VaultErasure {
    private static final String DELETE = "delete from pbcore_personal where record_position = ? and field_name = ?";

    private VaultErasure() {}

    static void erase(Connection connection, Map<Long, ? extends Collection<String>> fields) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement(DELETE)) {
            for (Map.Entry<Long, ? extends Collection<String>> entry : fields.entrySet()) {
                for (String field : entry.getValue()) {
                    delete.setLong(1, entry.getKey());
                    delete.setString(2, field);
                    delete.addBatch();
                }
            }
            delete.executeBatch();
        }
    }
}
