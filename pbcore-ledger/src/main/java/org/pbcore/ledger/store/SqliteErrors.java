package org.pbcore.ledger.store;

import java.sql.SQLException;

/** What SQLite means by its failures, which have no SQLSTATE. */
public final class SqliteErrors {
    /** Another connection holds the lock. */
    public static final int BUSY = 5;
    /** The file, or the connection, may only be read. */
    public static final int READ_ONLY = 8;
    /** The file is damaged. */
    public static final int CORRUPT = 11;
    /** A constraint was broken. */
    public static final int CONSTRAINT = 19;
    /** The file is no database. */
    public static final int NOT_ONE = 26;

    private static final int PRIMARY = 0xFF;

    private SqliteErrors() {}

    /**
     * Returns the primary result code.
     *
     * @param failure a failure of whichever database
     * @return the code; 0 where it is not one of SQLite
     */
    public static int code(SQLException failure) {
        return failure.getClass().getName().startsWith("org.sqlite") ? failure.getErrorCode() & PRIMARY : 0;
    }
}
