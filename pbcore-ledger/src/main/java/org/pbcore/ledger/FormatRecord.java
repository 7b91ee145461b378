package org.pbcore.ledger;

import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Supplier;
import org.pbcore.ledger.store.Connections;
import org.pbcore.ledger.store.Ddl;
import org.pbcore.ledger.store.EntryTable;
import org.pbcore.ledger.store.LedgerTables;

/** Finds the record a ledger begins with, and makes tables and record where there are none. */
final class FormatRecord {
    private static final String TABLE = "pbcore_ledger";

    private FormatRecord() {}

    static String findOrMake(Connections connections, Dialect dialect, Supplier<LedgerFormat> fresh)
            throws SQLException {
        Optional<String> found = find(connections);
        if (found.isPresent()) {
            return found.get();
        }
        try {
            return make(connections, dialect, fresh.get().text());
        } catch (SQLException e) {
            // somebody else may have made it at the same moment
            return find(connections).orElseThrow(() -> e);
        }
    }

    private static Optional<String> find(Connections connections) throws SQLException {
        return connections.read(connection ->
                hasTable(connection.getMetaData()) ? LedgerTables.format(connection, false) : Optional.empty());
    }

    private static String make(Connections connections, Dialect dialect, String text) throws SQLException {
        return connections.write(connection -> {
            if (!hasTable(connection.getMetaData())) {
                Ddl.run(connection, dialect.location());
            } else {
                // somebody else may have made it since it was looked for
                Optional<String> made = LedgerTables.format(connection, false);
                if (made.isPresent()) {
                    return made.get();
                }
                if (EntryTable.position(connection) > 0) {
                    throw new LedgerFormatException("格式记录缺失 the format record is missing");
                }
            }
            LedgerTables.insertFormat(connection, text);
            return text;
        });
    }

    /** Says what is wrong with a format record that is not the ledger's. */
    static Verification problem(String text) {
        try {
            LedgerFormat.parse(text);
        } catch (LedgerFormatException e) {
            if (e.isUnsupported()) {
                return new Verification.UnsupportedFormat(String.valueOf(e.getMessage()));
            }
        }
        return new Verification.Corrupt(0, Corruption.FORMAT_RECORD);
    }

    static boolean hasTable(DatabaseMetaData database) throws SQLException {
        String name = database.storesUpperCaseIdentifiers() ? TABLE.toUpperCase(java.util.Locale.ROOT) : TABLE;
        try (ResultSet tables = database.getTables(null, null, name, null)) {
            return tables.next();
        }
    }
}
