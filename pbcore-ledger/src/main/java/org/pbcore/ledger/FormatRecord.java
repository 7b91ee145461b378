package org.pbcore.ledger;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.pbcore.ledger.store.Connections;
import org.pbcore.ledger.store.Ddl;
import org.pbcore.ledger.store.EntryTable;
import org.pbcore.ledger.store.LedgerTables;

/** Finds the record a ledger begins with, and makes tables and record where there are none. */
final class FormatRecord {
    private static final String TABLE = "pbcore_ledger";
    private static final String VISIBLE =
            "select 1 from pg_catalog.pg_class" + " where relname = ? and pg_catalog.pg_table_is_visible(oid)";

    private FormatRecord() {}

    static String findOrMake(Connections connections, Dialect dialect, Supplier<LedgerFormat> fresh)
            throws SQLException {
        Optional<String> found = find(connections, dialect);
        if (found.isPresent()) {
            return found.get();
        }
        try {
            return make(connections, dialect, fresh.get().text());
        } catch (SQLException e) {
            // somebody else may have made it at the same moment
            return find(connections, dialect).orElseThrow(() -> e);
        }
    }

    private static Optional<String> find(Connections connections, Dialect dialect) throws SQLException {
        return connections.read(connection ->
                hasTable(connection, dialect) ? LedgerTables.format(connection, false) : Optional.empty());
    }

    private static String make(Connections connections, Dialect dialect, String text) throws SQLException {
        return connections.write(connection -> {
            if (!hasTable(connection, dialect)) {
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

    /** Tells whether statements on this connection find the tables; those of another schema are another ledger's. */
    static boolean hasTable(Connection connection, Dialect dialect) throws SQLException {
        return switch (dialect) {
            case POSTGRESQL, OPENGAUSS, KINGBASE -> isVisible(connection);
            case SQLITE, DM -> isInSchema(connection);
        };
    }

    /** Asks along the whole search path, not only in its first schema. */
    private static boolean isVisible(Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(VISIBLE)) {
            select.setString(1, TABLE);
            try (ResultSet tables = select.executeQuery()) {
                return tables.next();
            }
        }
    }

    private static boolean isInSchema(Connection connection) throws SQLException {
        DatabaseMetaData database = connection.getMetaData();
        String name = database.storesUpperCaseIdentifiers() ? TABLE.toUpperCase(java.util.Locale.ROOT) : TABLE;
        try (ResultSet tables = database.getTables(
                connection.getCatalog(), escaped(connection.getSchema(), database), escaped(name, database), null)) {
            return tables.next();
        }
    }

    private static @Nullable String escaped(@Nullable String name, DatabaseMetaData database) throws SQLException {
        return name == null ? null : name.replace("_", database.getSearchStringEscape() + "_");
    }
}
