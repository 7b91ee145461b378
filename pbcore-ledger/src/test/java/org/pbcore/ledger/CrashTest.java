package org.pbcore.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that writes is killed at a random moment; what it acknowledged is there, and nothing is half there. */
class CrashTest {
    private static final int FILE_KILLS = Facts.THOROUGH ? 200 : 20;
    private static final int POSTGRES_KILLS = Facts.THOROUGH ? 50 : 5;
    private static final int LONGEST_MILLIS = 120;

    @TempDir
    Path folder;

    @Test
    void embedded_killedWhileWriting_losesNothingAcknowledged() throws IOException, InterruptedException {
        Path file = folder.resolve("ledger.db");
        kill(FILE_KILLS, "file", file.toString(), () -> Ledger.open(file, StoreContract.OPTIONS));
    }

    @Test
    void postgres_writerKilled_losesNothingAcknowledged() throws IOException, InterruptedException {
        String url = Postgres.freshUrl();
        kill(
                POSTGRES_KILLS,
                "postgres",
                url,
                () -> Ledger.on(PostgresSource.of(url), Dialect.POSTGRESQL, StoreContract.OPTIONS));
    }

    private void kill(int times, String store, String where, Supplier<Ledger> open)
            throws IOException, InterruptedException {
        Random random = new Random();
        Set<String> acknowledged = new HashSet<>();
        long entries = 0;
        for (int run = 0; run < times; run++) {
            acknowledged.addAll(killed(store, where, "run" + run, random.nextInt(LONGEST_MILLIS)));
            try (Ledger ledger = open.get()) {
                entries = ledger.position();
                assertThat(ledger.evidence().verify(VerifyOptions.NONE))
                        .as("after run " + run)
                        .isEqualTo(new Verification.Ok(new PositionRange(1, entries)));
                Set<String> recorded = new HashSet<>();
                ledger.entries(
                        PositionRange.ALL,
                        entry -> entry.batch()
                                .flatMap(BatchHeader::idempotencyKey)
                                .ifPresent(key -> assertThat(recorded.add(key)).isTrue()));
                assertThat(recorded).as("after run " + run).containsAll(acknowledged);
            }
        }
        System.out.println("killed " + times + " times on " + store + ": " + acknowledged.size()
                + " acknowledged batches all there, " + entries + " entries whole");
        assertThat(acknowledged).hasSizeGreaterThan(times);
    }

    /** Lets a child write until a moment after its first acknowledgement, and kills it; what it acknowledged. */
    private List<String> killed(String store, String where, String run, int millis)
            throws IOException, InterruptedException {
        Path out = Files.createTempFile(folder, "acknowledged", ".txt");
        String classPath = Arrays.stream(
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))
                                .split(File.pathSeparator))
                // the ledger must not need what is optional
                .filter(element -> !element.contains("bcprov"))
                .collect(Collectors.joining(File.pathSeparator));
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Xshare:auto",
                        "-cp",
                        classPath,
                        CrashChild.class.getName(),
                        store,
                        where,
                        run)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .redirectOutput(out.toFile())
                .start();
        while (child.isAlive() && Files.size(out) == 0) {
            Thread.sleep(1);
        }
        assertThat(child.isAlive()).as("the child should still be writing").isTrue();
        Thread.sleep(millis);
        child.destroyForcibly().waitFor();
        List<String> lines = Files.readString(out).lines().toList();
        // the last line may be cut off
        return Files.readString(out).endsWith("\n") ? lines : lines.subList(0, lines.size() - 1);
    }
}
