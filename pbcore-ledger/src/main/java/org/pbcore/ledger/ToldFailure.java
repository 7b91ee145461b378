package org.pbcore.ledger;

import java.io.IOException;
import java.sql.BatchUpdateException;
import java.sql.SQLException;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a database or its driver said, without what they quote: neither a statement nor a value that stood in one.
 * SQLState, vendor code and stack trace are those of the failure, and so are its causes.
 */
final class ToldFailure {
    /** The states whose messages quote names of tables and constraints; in others values may be quoted. */
    private static final Set<String> NAMING = Set.of("08", "23", "25", "28", "3D", "3F", "40", "53", "55", "57");

    private static final Set<String> NAMING_TABLES = Set.of("42501", "42P01");
    private static final Pattern QUOTE = Pattern.compile("[\"“«「『]|(?<!\\p{L})'");
    /** What code in the database raises is worded by its author. */
    private static final String RAISED_STATE = "P0";

    private static final String RAISED = "RAISE";
    private static final String SQLITE_TRIGGER = "[SQLITE_CONSTRAINT_TRIGGER]";

    private final IdentityHashMap<Throwable, SQLException> told = new IdentityHashMap<>();

    private ToldFailure() {}

    static SQLException of(SQLException failure) {
        return new ToldFailure().tell(failure);
    }

    private SQLException tell(SQLException failure) {
        @Nullable SQLException before = told.get(failure);
        if (before != null) {
            return before;
        }
        if (failure instanceof BatchUpdateException && failure.getCause() instanceof SQLException reason) {
            // its message is the statement with its values
            return tell(reason);
        }
        SQLException plain = new SQLException(
                failure.getClass().getName() + words(failure), failure.getSQLState(), failure.getErrorCode());
        told.put(failure, plain);
        plain.setStackTrace(failure.getStackTrace());
        if (failure.getCause() != null) {
            plain.initCause(tellAny(failure.getCause()));
        }
        if (failure.getNextException() != null) {
            plain.setNextException(tell(failure.getNextException()));
        }
        for (Throwable further : failure.getSuppressed()) {
            plain.addSuppressed(tellAny(further));
        }
        return plain;
    }

    /** Of what is no failure of the database, only networks and files are known to quote nothing. */
    private Throwable tellAny(Throwable failure) {
        if (failure instanceof SQLException database) {
            return tell(database);
        }
        if (failure instanceof IOException && failure.getCause() == null) {
            return failure;
        }
        SQLException plain = new SQLException(failure.getClass().getName());
        plain.setStackTrace(failure.getStackTrace());
        return plain;
    }

    private static String words(SQLException failure) {
        String message = failure.getMessage();
        if (message == null || failure instanceof BatchUpdateException) {
            return "";
        }
        int line = message.indexOf('\n');
        String first = line < 0 ? message : message.substring(0, line);
        String state = failure.getSQLState() == null ? "" : failure.getSQLState();
        if (state.startsWith(RAISED_STATE) || message.indexOf(RAISED, first.length()) >= 0) {
            return "";
        }
        if (first.startsWith(SQLITE_TRIGGER)) {
            return ": " + SQLITE_TRIGGER;
        }
        return ": " + (isNaming(state) ? first : unquoted(first));
    }

    private static boolean isNaming(String state) {
        return NAMING_TABLES.contains(state) || (state.length() > 2 && NAMING.contains(state.substring(0, 2)));
    }

    /** What is quoted may itself hold quotes: all behind the first is left out. */
    private static String unquoted(String message) {
        Matcher quote = QUOTE.matcher(message);
        return quote.find() ? message.substring(0, quote.start()) + "…" : message;
    }
}
