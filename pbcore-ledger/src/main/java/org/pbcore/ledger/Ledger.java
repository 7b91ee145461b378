package org.pbcore.ledger;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.pbcore.ledger.store.Connections;
import org.pbcore.ledger.store.FileConnections;
import org.pbcore.ledger.store.SourceConnections;
import org.pbcore.ledger.store.SqlWork;

/**
 * An append-only, tamper-evident, bitemporal record of facts (动态台账); the one door for hosts.
 *
 * <p>There is no update and no delete: a correction is a new entry that names the one it corrects, and what was known
 * before stays known to have been known. It may be used by many threads at once; appends that arrive together share a
 * commit. An {@code append} that returned is durable.
 */
public final class Ledger implements LedgerWriter, AutoCloseable {
    private final Dialect dialect;
    private final Connections connections;
    private final LedgerFormat format;
    private final LedgerReads reads;
    private final AppendQueue queue;

    private Ledger(Dialect dialect, Connections connections, LedgerFormat format) {
        this.dialect = dialect;
        this.connections = connections;
        this.format = format;
        this.reads = new LedgerReads(connections, format);
        this.queue = new AppendQueue(connections, new Appender(format, dialect.locking()::lock));
    }

    /**
     * Opens a ledger in a file of its own, the embedded default; makes it where there is none, and then its origin is
     * the file's name, with hyphens for spaces and plus signs, which an origin cannot hold.
     *
     * @param file the file; its folder must exist
     * @return the ledger, to be closed
     * @throws LedgerFormatException when the file holds another format
     * @throws LedgerStorageException when it cannot be opened
     */
    public static Ledger open(Path file) {
        return open(Dialect.SQLITE, new FileConnections(file), Optional.empty(), String.valueOf(file.getFileName()));
    }

    /**
     * Opens a ledger in a file of its own, the embedded default; makes it where there is none.
     *
     * @param file the file; its folder must exist
     * @param options what is fixed when the ledger is made; must agree with one that is there
     * @return the ledger, to be closed
     * @throws LedgerFormatException when the file holds another format, origin or algorithm
     * @throws LedgerStorageException when it cannot be opened
     */
    public static Ledger open(Path file, LedgerOptions options) {
        return open(Dialect.SQLITE, new FileConnections(file), Optional.of(options), "");
    }

    /**
     * Opens a ledger in a host's database. Its tables stand in {@link Dialect#location()}, ready for Flyway; where they
     * are missing they are made. Batches are recorded under READ COMMITTED, whatever the source's connections are set
     * to.
     *
     * @param source the host's connections
     * @param dialect the database's kind
     * @param options what is fixed when the ledger is made; must agree with one that is there
     * @return the ledger; closing it leaves the source open
     * @throws LedgerFormatException when the tables hold another format, origin or algorithm
     * @throws SharedTransactionException when the source gives connections of its caller's transaction; the ledger has
     *     transactions of its own
     * @throws LedgerStorageException when the database fails
     */
    public static Ledger on(DataSource source, Dialect dialect, LedgerOptions options) {
        return open(dialect, new SourceConnections(source, dialect.locking()), Optional.of(options), "");
    }

    /** Opens a ledger, or closes the connections. */
    static Ledger open(Dialect dialect, Connections connections, Optional<LedgerOptions> options, String name) {
        try {
            String text = FormatRecord.findOrMake(
                    connections, dialect, () -> LedgerFormat.of(options.orElseGet(() -> LedgerOptions.named(name))));
            LedgerFormat format = LedgerFormat.parse(text);
            if (options.isPresent() && !options.get().equals(format.options())) {
                throw new LedgerFormatException(
                        "已有台账的来源或算法不同; the ledger that is there has another origin or algorithm");
            }
            return new Ledger(dialect, connections, format);
        } catch (SQLException e) {
            connections.close();
            throw Failures.of("opening", e);
        } catch (RuntimeException | Error e) {
            connections.close();
            throw e;
        }
    }

    /**
     * Reads and appends in a transaction of the host's, which the host commits or rolls back. Until then other writers
     * wait; so append late and commit soon. Listeners hear nothing of it. A batch that fails leaves nothing in the
     * transaction, which the host may go on with.
     *
     * @param connection the host's transaction, on the database of this ledger, with auto-commit off
     * @return the same ledger, within the transaction; it throws {@link NoTransactionException} when it is to append
     *     and the connection commits by itself, and {@link LedgerFormatException} when the connection is one of another
     *     ledger's database
     */
    public LedgerWriter in(Connection connection) {
        return new HostLedger(Connections.of(connection), format, new Appender(format, dialect.locking()::lockAsSet));
    }

    /**
     * Reads as a reader of a scope may: what lies outside is not there, whatever is asked. A question is answered from
     * everything that is known and the answer then withheld where it lies outside, so who may see a county does not
     * take the former entry of an organisation that moved away for one that still holds. Positions are those of the
     * whole ledger; {@code head} and {@code position} speak of the last entry that is seen.
     *
     * @param scope what the reader may see
     * @return the reading side of the ledger
     */
    public LedgerReader as(Scope scope) {
        return new ScopedReader(this, format::emptyHead, scope);
    }

    /**
     * Runs work of the host's, or of pbcore's vault of personal data, in one transaction on the ledger's database.
     *
     * @param work what to do; neither commits nor closes
     * @param <T> what it gives
     * @return what it gave, once that is durable
     * @throws LedgerStorageException when the database fails
     */
    public <T> T transaction(TransactionWork<T> work) {
        return run(true, work::on);
    }

    @Override
    public <T> T query(TransactionWork<T> work) {
        return run(false, work::on);
    }

    /**
     * Makes the embedded file forget what was deleted from the vault of personal data; call it after erasing. On a
     * host's database it does nothing: there that is the database's own affair (PostgreSQL: {@code VACUUM}, and its
     * logs).
     *
     * @throws NotSettledException when somebody goes on reading or writing, and the bytes are still in the log; call it
     *     again
     * @throws LedgerStorageException when the database fails
     */
    public void settle() {
        if (connections instanceof FileConnections file) {
            try {
                if (!file.settle()) {
                    throw new NotSettledException();
                }
            } catch (SQLException e) {
                throw Failures.of("settling", e);
            }
        }
    }

    private <T> T run(boolean writes, SqlWork<T> work) {
        try {
            return writes ? connections.write(work) : connections.read(work);
        } catch (SQLException e) {
            throw Failures.of("working on the host's tables", e);
        }
    }

    /**
     * Shows that nobody changed the ledger.
     *
     * @return verification, checkpoints and proofs
     */
    public LedgerEvidence evidence() {
        return new LedgerEvidence(connections, format);
    }

    /**
     * Returns what was fixed when the ledger was made.
     *
     * @return origin and algorithm
     */
    public LedgerOptions options() {
        return format.options();
    }

    LedgerFormat format() {
        return format;
    }

    /**
     * Returns the kind of its database.
     *
     * @return the dialect
     */
    public Dialect dialect() {
        return dialect;
    }

    /**
     * Tells a listener of every batch that this ledger records from now on.
     *
     * @param listener hears of each batch; what it throws reaches the one who appended, whose batch is recorded all the
     *     same
     */
    public void subscribe(LedgerListener listener) {
        queue.subscribe(listener);
    }

    /**
     * Tells a listener no more.
     *
     * @param listener the listener
     */
    public void unsubscribe(LedgerListener listener) {
        queue.unsubscribe(listener);
    }

    @Override
    public Receipt append(Batch batch, Alongside alongside) {
        return queue.append(new AppendRequest(batch, alongside));
    }

    @Override
    public long position() {
        return reads.position();
    }

    @Override
    public Optional<Entry> asOf(String kind, String key, LocalDate validDate, long position) {
        return reads.asOf(kind, key, validDate, position);
    }

    @Override
    public List<Entry> history(String kind, String key) {
        return reads.history(kind, key);
    }

    @Override
    public void snapshot(String kind, LocalDate validDate, long position, Consumer<? super Entry> sink) {
        reads.snapshot(kind, validDate, position, sink);
    }

    @Override
    public void entries(PositionRange range, Consumer<? super Entry> sink) {
        reads.entries(range, sink);
    }

    @Override
    public Head head(String unit) {
        return reads.head(unit);
    }

    @Override
    public List<String> units() {
        return reads.units();
    }

    /** Closes the embedded file; a host's source stays open. */
    @Override
    public void close() {
        connections.close();
    }
}
