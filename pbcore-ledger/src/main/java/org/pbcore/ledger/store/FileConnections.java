package org.pbcore.ledger.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * Connections to the embedded default, a SQLite file.
 *
 * <p>Every commit is synced (write-ahead log, {@code synchronous=FULL}), what is deleted is overwritten
 * ({@code secure_delete}), and a write begins by taking the file's one write lock.
 */
public final class FileConnections implements Connections {
    private static final String PATIENCE_MILLIS = "60000";
    private static final int SETTLE_MILLIS = 200;
    private static final int SETTLE_TRIES = 8;
    private static final int IDLE = 4;

    private final String url;
    private final Deque<Connection> idle = new ArrayDeque<>();
    private final OneWrite writing = new OneWrite();
    private boolean closed;

    /**
     * Uses a file, which the first connection makes.
     *
     * @param file the file
     */
    public FileConnections(Path file) {
        // as a URI: the driver takes what stands behind a question mark in a plain path for settings
        this.url = "jdbc:sqlite:" + file.toAbsolutePath().toUri();
    }

    @Override
    public <T> T read(SqlWork<T> work) throws SQLException {
        return using(work);
    }

    @Override
    public <T> T write(SqlWork<T> work) throws SQLException {
        writing.begin();
        try {
            return using(connection -> Transactions.run(connection, work));
        } finally {
            writing.end();
        }
    }

    @Override
    public boolean isWriting() {
        return writing.isBegun();
    }

    /**
     * Empties the write-ahead log into the file, so that deleted rows are in neither. Waits a few seconds for those who
     * read or write.
     *
     * @return false when somebody goes on reading or writing, and the log still holds what it held
     * @throws SQLException when the database fails
     */
    public boolean settle() throws SQLException {
        return this.<Boolean>using(connection -> {
            try (Statement statement = connection.createStatement()) {
                statement.execute("pragma busy_timeout = " + SETTLE_MILLIS);
                boolean settled = isEmptied(statement);
                for (int tries = 1; tries < SETTLE_TRIES && !settled; tries++) {
                    // the database waits for readers and writers, but not for another that empties the log
                    LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(SETTLE_MILLIS));
                    settled = isEmptied(statement);
                }
                statement.execute("pragma busy_timeout = " + PATIENCE_MILLIS);
                return settled;
            }
        });
    }

    private static boolean isEmptied(Statement statement) throws SQLException {
        try (ResultSet answer = statement.executeQuery("pragma wal_checkpoint(truncate)")) {
            return answer.next() && answer.getInt("busy") == 0;
        }
    }

    private <T> T using(SqlWork<T> work) throws SQLException {
        Connection connection = borrow();
        T result;
        try {
            result = work.on(connection);
        } catch (SQLException | RuntimeException | Error failure) {
            Transactions.close(connection, failure);
            throw failure;
        }
        giveBack(connection);
        return result;
    }

    private Connection borrow() throws SQLException {
        synchronized (idle) {
            if (closed) {
                throw new SQLException("the ledger is closed");
            }
            @Nullable Connection ready = idle.poll();
            if (ready != null) {
                return ready;
            }
        }
        return connect();
    }

    private Connection connect() throws SQLException {
        Properties settings = new Properties();
        settings.setProperty("journal_mode", "WAL");
        settings.setProperty("synchronous", "FULL");
        settings.setProperty("secure_delete", "true");
        settings.setProperty("transaction_mode", "IMMEDIATE");
        settings.setProperty("busy_timeout", PATIENCE_MILLIS);
        return DriverManager.getConnection(url, settings);
    }

    private void giveBack(Connection connection) {
        synchronized (idle) {
            if (!closed && idle.size() < IDLE && isAsItWas(connection)) {
                idle.push(connection);
                return;
            }
        }
        Transactions.close(connection);
    }

    private static boolean isAsItWas(Connection connection) {
        try {
            return connection.getAutoCommit();
        } catch (SQLException e) {
            return false;
        }
    }

    @Override
    public void close() {
        synchronized (idle) {
            closed = true;
            for (Connection connection : idle) {
                Transactions.close(connection);
            }
            idle.clear();
        }
    }
}
