package org.pbcore.ledger.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;

/** The tables' definition, a plain SQL resource for each dialect. */
public final class Ddl {
    private static final String FIRST = "V1__pbcore_ledger.sql";

    private Ddl() {}

    /**
     * Reads a definition.
     *
     * @param location the folder of a dialect
     * @return its statements in their order
     */
    public static List<String> statements(String location) {
        String name = "/" + location + "/" + FIRST;
        try (InputStream in = Ddl.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + name);
            }
            String script = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(script.replaceAll("(?m)--.*$", "").split(";", -1))
                    .map(String::strip)
                    .filter(statement -> !statement.isEmpty())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Makes the tables.
     *
     * @param connection where
     * @param location the folder of a dialect
     * @throws SQLException when the database refuses
     */
    public static void run(Connection connection, String location) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : statements(location)) {
                statement.execute(sql);
            }
        }
    }
}
