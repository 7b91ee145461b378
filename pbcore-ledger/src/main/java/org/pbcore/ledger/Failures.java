package org.pbcore.ledger;

import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pbcore.ledger.store.CommitRefusedException;
import org.pbcore.ledger.store.SqliteErrors;
import org.pbcore.model.PbcoreException;

/** Tells a host what a failure of the database means. */
final class Failures {
    private static final String INTEGRITY = "23";
    /** Of null, of a foreign key and of a check. */
    private static final Set<String> OTHER_CONSTRAINTS = Set.of("23502", "23503", "23514");

    private static final String ROLLED_BACK = "40";
    private static final String DAMAGE = "XX";

    private Failures() {}

    /** Says whether the database found its own files damaged. */
    static boolean isDamage(SQLException failure) {
        int sqlite = SqliteErrors.code(failure);
        return state(failure).startsWith(DAMAGE) || sqlite == SqliteErrors.CORRUPT || sqlite == SqliteErrors.NOT_ONE;
    }

    static PbcoreException of(String what, SQLException failure) {
        boolean isHosts = failure instanceof AlongsideFailure || failure instanceof CommitRefusedException;
        @Nullable SQLException host = isHosts ? (SQLException) failure.getCause() : null;
        if (isMovedOn(host == null ? failure : host)) {
            return new LedgerConflictException("他人先写 somebody else wrote first; " + what, failure);
        }
        if (host != null) {
            return new AlongsideFailedException(
                    "宿主随批写入的数据被数据库拒绝，未记录任何条目; the database refused the rows of the host's own, nothing is recorded",
                    host);
        }
        return isTaken(failure)
                ? new LedgerConflictException("他人先写 somebody else wrote first; " + what, failure)
                : new LedgerStorageException("数据库出错 the database failed; " + what, failure);
    }

    /** Says whether another transaction was in the way. */
    private static boolean isMovedOn(SQLException failure) {
        return state(failure).startsWith(ROLLED_BACK) || SqliteErrors.code(failure) == SqliteErrors.BUSY;
    }

    /** Says whether a key is there already; another constraint was broken by a host that added one. */
    private static boolean isTaken(SQLException failure) {
        String state = state(failure);
        return (state.startsWith(INTEGRITY) && !OTHER_CONSTRAINTS.contains(state))
                || SqliteErrors.code(failure) == SqliteErrors.CONSTRAINT;
    }

    private static String state(SQLException failure) {
        return failure.getSQLState() == null ? "" : failure.getSQLState();
    }
}
