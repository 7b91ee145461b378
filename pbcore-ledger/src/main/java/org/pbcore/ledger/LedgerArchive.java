package org.pbcore.ledger;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import javax.sql.DataSource;
import org.pbcore.ledger.store.Connections;
import org.pbcore.ledger.store.Ddl;
import org.pbcore.ledger.store.EntryTable;
import org.pbcore.ledger.store.FileConnections;
import org.pbcore.ledger.store.SourceConnections;

/**
 * Carries ledgers as JSON Lines: the format record, the text of every entry, a checkpoint for each unit, and where it
 * is signed one of the whole contents. What is restored is exported again to the same bytes. Personal data that is kept
 * apart stays where it is.
 */
public final class LedgerArchive {
    static final int TELL_EVERY = 10_000;

    private LedgerArchive() {}

    /**
     * Writes an archive of a ledger as it is now. Every entry is hashed and every chain followed meanwhile; where one
     * does not agree the archive breaks off before its checkpoints, and nobody takes it for whole.
     *
     * @param ledger the ledger
     * @param out where to; left open
     * @param options what goes into it
     * @return what it holds
     * @throws LedgerStorageException when the database fails
     * @throws LedgerFormatException when the ledger is damaged; its message names the position
     * @throws InvalidEntryException when the ledger is a part, and does not hold a unit that is asked for
     * @throws IOException when writing fails
     */
    public static ArchiveSummary export(Ledger ledger, OutputStream out, ArchiveOptions options) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        try {
            return ledger.query(connection -> {
                ArchiveExport export = new ArchiveExport(ledger.format(), options, writer);
                EntryTable.range(connection, 1, Long.MAX_VALUE, export::take);
                return export.finish();
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /**
     * Restores an archive into a file of its own, the embedded default.
     *
     * @param in the archive; left open
     * @param file the file, which must not exist; it is not there either when restoring fails
     * @param progress hears the count of entries every 10,000; what it throws ends the work
     * @return what was restored; the checkpoints' signatures are the caller's to check
     * @throws ArchiveFormatException when the archive is damaged, or the file exists; nothing is restored
     * @throws LedgerFormatException when it is of a format that this release does not know
     * @throws LedgerStorageException when the database fails
     * @throws IOException when reading fails
     */
    public static ArchiveSummary restore(InputStream in, Path file, LongConsumer progress) throws IOException {
        try {
            Files.createFile(file);
        } catch (FileAlreadyExistsException e) {
            throw new ArchiveFormatException(0, "目标文件已存在 the file exists");
        }
        try (FileConnections connections = new FileConnections(file)) {
            return restore(in, connections, Dialect.SQLITE, progress);
        } catch (IOException | RuntimeException | Error failure) {
            remove(file, failure);
            throw failure;
        }
    }

    /** Removes a file that was made for an archive and not filled, and what the database put beside it. */
    private static void remove(Path file, Throwable failure) {
        for (String beside : List.of("", "-wal", "-shm", "-journal")) {
            try {
                Files.deleteIfExists(file.resolveSibling(file.getFileName() + beside));
            } catch (IOException further) {
                failure.addSuppressed(further);
            }
        }
    }

    /**
     * Restores an archive into a host's database, in one transaction. A ledger that was opened there and has no entry
     * yet is filled, if it is of the archive's format, origin and algorithm.
     *
     * @param in the archive; left open
     * @param source the host's connections
     * @param dialect the database's kind
     * @param progress hears the count of entries every 10,000; what it throws ends the work
     * @return what was restored; the checkpoints' signatures are the caller's to check
     * @throws ArchiveFormatException when the archive is damaged, or another ledger or one with entries is there;
     *     nothing is restored
     * @throws LedgerFormatException when it is of a format that this release does not know
     * @throws LedgerStorageException when the database fails
     * @throws IOException when reading fails
     */
    public static ArchiveSummary restore(InputStream in, DataSource source, Dialect dialect, LongConsumer progress)
            throws IOException {
        return restore(in, new SourceConnections(source, dialect.locking()), dialect, progress);
    }

    private static ArchiveSummary restore(
            InputStream in, Connections connections, Dialect dialect, LongConsumer progress) throws IOException {
        try {
            return connections.write(connection -> {
                Optional<String> format = prepare(connection, dialect);
                return new ArchiveRestore(connection, format, progress).read(in);
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (SQLException e) {
            throw Failures.of("restoring", e);
        }
    }

    /** Makes the tables, or finds them empty but for the record that a ledger makes when it is first opened. */
    private static Optional<String> prepare(Connection connection, Dialect dialect) throws SQLException {
        if (!FormatRecord.hasTable(connection, dialect)) {
            Ddl.run(connection, dialect.location());
            return Optional.empty();
        }
        Optional<String> format = dialect.locking().lock(connection);
        if (EntryTable.position(connection) > 0) {
            throw new ArchiveFormatException(0, "目标中已有台账 there is a ledger already");
        }
        return format;
    }
}
