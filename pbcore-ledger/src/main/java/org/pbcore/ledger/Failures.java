package org.pbcore.ledger;

import java.sql.SQLException;
import org.pbcore.model.PbcoreException;

/** Tells a host what a failure of the database means. */
final class Failures {
    private static final String INTEGRITY = "23";
    private static final String ROLLED_BACK = "40";
    private static final String DAMAGE = "XX";
    private static final int SQLITE_BUSY = 5;
    private static final int SQLITE_CORRUPT = 11;
    private static final int SQLITE_NOT_ONE = 26;
    private static final int SQLITE_CONSTRAINT = 19;
    private static final int SQLITE_PRIMARY = 0xFF;

    private Failures() {}

    /** Says whether the database found its own files damaged. */
    static boolean isDamage(SQLException failure) {
        String state = failure.getSQLState() == null ? "" : failure.getSQLState();
        int sqlite = sqliteCode(failure);
        return state.startsWith(DAMAGE) || sqlite == SQLITE_CORRUPT || sqlite == SQLITE_NOT_ONE;
    }

    private static int sqliteCode(SQLException failure) {
        return failure.getClass().getName().startsWith("org.sqlite") ? failure.getErrorCode() & SQLITE_PRIMARY : 0;
    }

    static PbcoreException of(String what, SQLException failure) {
        String state = failure.getSQLState() == null ? "" : failure.getSQLState();
        int sqlite =
                failure.getClass().getName().startsWith("org.sqlite") ? failure.getErrorCode() & SQLITE_PRIMARY : 0;
        if (state.startsWith(INTEGRITY)
                || state.startsWith(ROLLED_BACK)
                || sqlite == SQLITE_BUSY
                || sqlite == SQLITE_CONSTRAINT) {
            return new LedgerConflictException("他人先写 somebody else wrote first; " + what, failure);
        }
        return new LedgerStorageException("数据库出错 the database failed; " + what, failure);
    }
}
