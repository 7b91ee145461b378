package org.pbcore.ledger.register;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.function.Consumer;

/** The entries by which an organisation got a code that is not its key, of all units and all days. */
final class LinkedKeys {
    private static final String LINKED = "select entry_text from pbcore_entry where kind_code = ?"
            + " and record_position <= ? and entry_text like '%\"creditCode\":%'"
            + " and entry_text not like '%\"creditCode\":\"' || entry_key || '\"%' order by valid_from, record_position";
    private static final int FETCH = 1000;

    private LinkedKeys() {}

    static Void pass(Connection connection, long position, Consumer<? super KnownLink> sink) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(LINKED)) {
            select.setFetchSize(FETCH);
            select.setString(1, FactKind.ORGANISATION.kind());
            select.setLong(2, position);
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    KnownOrganisation.linkOfEntry(rows.getString(1)).ifPresent(sink);
                }
            }
        }
        return null;
    }
}
