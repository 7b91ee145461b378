package org.pbcore.ledger.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pbcore.ledger.Alongside;
import org.pbcore.ledger.Batch;
import org.pbcore.ledger.EntryDraft;
import org.pbcore.ledger.Ledger;
import org.pbcore.ledger.LedgerConflictException;

/** Imports into a ledger that others write to: between comparison and acceptance, and while it is accepted. */
class BusyLedgerTest {
    private static final String A = Imports.A;
    private static final LocalDate DAY = Imports.DAY;
    private static final ImportTerms TERMS = new ImportTerms("zz", DAY, DiffTerms.WHOLE, Optional.empty());
    private static final ImportTerms OTHER = new ImportTerms("other", DAY, DiffTerms.PART, Optional.empty());
    private static final Alongside HOST_ROW = (connection, entries) -> {
        try (var statement = connection.createStatement()) {
            statement.executeUpdate("insert into host_import values (" + entries.size() + ")");
        }
    };

    @TempDir
    private Path folder;

    private Ledger ledger;
    private RegisterImport importing;

    @BeforeEach
    void open() {
        ledger = Ledger.open(folder.resolve("a.ledger"));
        importing = new RegisterImport(ledger);
        ledger.transaction(connection -> {
            try (var statement = connection.createStatement()) {
                return statement.executeUpdate("create table host_import (entries integer)");
            }
        });
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void acceptance_afterOthersWroteOfOthers_isOfWhatWasShown() throws IOException {
        var file = file("zz", ",甲,5");
        var plan = importing.compare(file, TERMS, difference -> {});
        note("other");
        note("zz");
        run(OTHER, ",甲,7");

        assertThat(importing.accept(file, plan, difference -> {})).isEqualTo(new ImportResult(1, 2, 0, 0));
        assertThat(ledger.head("zz").sequence()).isEqualTo(3);
    }

    @Test
    void acceptance_ofOtherDifferencesThanWereShown_isRefused() throws IOException {
        var file = file("zz", ",甲,5", A + ",乙,6");
        var plan = importing.compare(file, TERMS, difference -> {});
        run(OTHER, A + ",乙,6");
        assertThatThrownBy(() -> importing.accept(file, plan, difference -> {}))
                .isInstanceOf(StaleComparisonException.class)
                .hasMessageContaining("differences");

        var second = importing.compare(file, TERMS, difference -> {});
        run(TERMS, ",甲,4");
        assertThatThrownBy(() -> importing.accept(file, second, difference -> {}))
                .isInstanceOf(StaleComparisonException.class);
        assertThat(ledger.head("zz").sequence()).isEqualTo(2);
    }

    @Test
    void acceptance_ofAFileThatNowHoldsUntilALaterDayOnly_isRefused() throws IOException {
        run(TERMS, ",甲,5");
        var file = file("zz", ",甲,6");
        var plan = importing.compare(file, TERMS, difference -> {});
        run(new ImportTerms("zz", DAY.plusDays(9), DiffTerms.PART, Optional.empty()), ",乙,4");

        assertThatThrownBy(() -> importing.accept(file, plan, difference -> {}))
                .isInstanceOf(StaleComparisonException.class);
    }

    @Test
    void batches_amongOthersThatWriteToOtherUnits_areAllRecorded() throws IOException {
        var file = file("zz", many(A + ",末,1"));
        var plan = importing.compare(file, TERMS, difference -> {});
        var seen = new AtomicLong();

        var result = importing.accept(file, plan, difference -> {
            if (seen.getAndIncrement() % 1_000 == 0) {
                note("other");
            }
        });

        assertThat(result.organisations()).isEqualTo(4_002);
        assertThat(ledger.head("other").sequence()).isEqualTo(5);
    }

    @ParameterizedTest
    @ValueSource(strings = {A, "name:other//丁"})
    void batch_withACodeThatAnotherUnitTookBeforeAnEarlierBatch_isRefused(String key) throws IOException {
        var file = file("zz", many(A + ",末,1"));
        var plan = importing.compare(file, TERMS, difference -> {});
        var seen = new AtomicLong();

        assertThatThrownBy(() -> importing.accept(
                        file,
                        plan,
                        difference -> {
                            if (seen.getAndIncrement() == 0) {
                                ledger.append(Batch.of(EntryDraft.of("other", "organisation", key, DAY)
                                        .payload("{\"creditCode\":\"" + A + "\",\"id\":\"x\"}")
                                        .build()));
                            }
                        },
                        HOST_ROW))
                .isInstanceOf(LedgerConflictException.class)
                .hasMessageNotContaining("丁");
        assertThat(ledger.head("zz").sequence()).isEqualTo(8_000);
        assertThat(ledger.history("organisation", A))
                .noneMatch(entry -> entry.draft().unit().equals("zz"));
        assertThat(hostRows()).isEmpty();
    }

    @Test
    void batch_afterAnotherWroteToTheUnit_isRefused() throws IOException {
        var file = file("zz", ",甲,5");
        var plan = importing.compare(file, TERMS, difference -> {});

        assertThatThrownBy(() -> importing.accept(file, plan, difference -> note("zz")))
                .isInstanceOf(LedgerConflictException.class);
    }

    @Test
    void hostRows_areThereWithTheLastBatchOnly() throws IOException {
        var file = file("zz", many(",末,1"));
        var plan = importing.compare(file, TERMS, difference -> {});
        importing.accept(file, plan, difference -> {}, HOST_ROW);
        assertThat(hostRows()).contains("4");

        var same = importing.compare(file, TERMS, difference -> {});
        importing.accept(file, same, difference -> {}, HOST_ROW);
        assertThat(hostRows()).contains("4, 0");
    }

    private String hostRows() {
        return ledger.query(connection -> {
            try (var statement = connection.createStatement();
                    var rows = statement.executeQuery("select group_concat(entries, ', ') from host_import")) {
                return rows.next() && rows.getString(1) != null ? rows.getString(1) : "";
            }
        });
    }

    private void note(String unit) {
        ledger.append(Batch.of(EntryDraft.of(unit, "note", "k" + ledger.position(), DAY)
                .payload("{}")
                .build()));
    }

    private void run(ImportTerms terms, String... rows) throws IOException {
        var file = file("own", rows);
        importing.accept(file, importing.compare(file, terms, difference -> {}), difference -> {});
    }

    private Path file(String name, String... rows) throws IOException {
        return Files.writeString(
                folder.resolve(name + ".csv"), Imports.CODED + "\n" + String.join("\n", rows), StandardCharsets.UTF_8);
    }

    /** More rows than one batch takes, and others behind them. */
    private static String[] many(String... last) {
        return Stream.concat(IntStream.rangeClosed(0, 4_000).mapToObj(i -> ",甲" + i + "," + i), Stream.of(last))
                .toArray(String[]::new);
    }
}
