package org.pbcore.ledger;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pbcore.ledger.store.CallersTransactionException;
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
    private static final String LOCK_TIMEOUT = "55P03";
    private static final String READ_ONLY = "25006";
    private static final String SQLITE_BUSY_SNAPSHOT = "SQLITE_BUSY_SNAPSHOT";

    private Failures() {}

    /** Says whether the database found its own files damaged. */
    static boolean isDamage(SQLException failure) {
        int sqlite = SqliteErrors.code(failure);
        return state(failure).startsWith(DAMAGE) || sqlite == SqliteErrors.CORRUPT || sqlite == SqliteErrors.NOT_ONE;
    }

    /** Says whether another transaction kept this one waiting for longer than it was to wait. */
    static boolean isHeldUp(SQLException failure) {
        return state(failure).equals(LOCK_TIMEOUT)
                || (SqliteErrors.code(failure) == SqliteErrors.BUSY
                        && !String.valueOf(failure.getMessage()).contains(SQLITE_BUSY_SNAPSHOT));
    }

    static PbcoreException of(String what, SQLException failure) {
        SQLException cause = ToldFailure.of(failure);
        if (failure instanceof CallersTransactionException) {
            return new SharedTransactionException(cause);
        }
        boolean isHosts = failure instanceof AlongsideFailure || failure instanceof CommitRefusedException;
        @Nullable SQLException host = isHosts ? (SQLException) failure.getCause() : null;
        SQLException said = host == null ? failure : host;
        if (isHeldUp(said)) {
            return new LedgerConflictException(
                    "等待另一事务过久，可能就是本线程尚未结束的宿主事务，其中请用 ledger.in(connection); waited too long for another"
                            + " transaction, perhaps one of this thread's own, within which ledger.in(connection)"
                            + " appends; " + what,
                    cause);
        }
        if (isMovedOn(said)) {
            return new LedgerConflictException("他人先写 somebody else wrote first; " + what, cause);
        }
        if (host != null) {
            return new AlongsideFailedException(
                    "宿主随批写入的数据被数据库拒绝，未记录任何条目; the database refused the rows of the host's own, nothing is recorded",
                    ToldFailure.of(host));
        }
        return isTaken(failure)
                ? new LedgerConflictException("他人先写 somebody else wrote first; " + what, cause)
                : new LedgerStorageException(storage(failure) + "; " + what, cause);
    }

    private static String storage(SQLException failure) {
        if (state(failure).equals(READ_ONLY) || SqliteErrors.code(failure) == SqliteErrors.READ_ONLY) {
            return "事务或文件只读，不能追加 the transaction or the file is read-only and cannot be appended to";
        }
        if (failure instanceof SQLTransientConnectionException) {
            return "未能及时取得连接；宿主事务中直接追加另需一个连接，可用 ledger.in(connection) no connection came in time; an append"
                    + " in the midst of a host's transaction needs a second one, unless it is through ledger.in(connection)";
        }
        return "数据库出错 the database failed";
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
