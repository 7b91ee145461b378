package org.pbcore.ledger;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Appends until it is killed; prints the idempotency key of every batch that was acknowledged. */
final class CrashChild {
    private static final int WRITERS = 3;

    private CrashChild() {}

    public static void main(String[] arguments) throws InterruptedException {
        String run = arguments[2];
        Ledger ledger = arguments[0].equals("file")
                ? Ledger.open(Path.of(arguments[1]), StoreContract.OPTIONS)
                : Ledger.on(PostgresSource.of(arguments[1]), Dialect.POSTGRESQL, StoreContract.OPTIONS);
        List<Thread> writers = new ArrayList<>();
        for (int writer = 0; writer < WRITERS; writer++) {
            int number = writer;
            writers.add(new Thread(() -> write(ledger, run + "-" + number)));
        }
        writers.forEach(Thread::start);
        for (Thread writer : writers) {
            writer.join();
        }
    }

    private static void write(Ledger ledger, String name) {
        for (int i = 0; i < 1_000_000; i++) {
            String key = name + "-" + i;
            List<EntryDraft> drafts = new ArrayList<>();
            for (int entry = 0; entry <= i % 7; entry++) {
                drafts.add(Facts.fact("u" + i % 3, key + "/" + entry));
            }
            ledger.append(Batch.of(drafts).withIdempotencyKey(key));
            synchronized (CrashChild.class) {
                System.out.println(key);
                System.out.flush();
            }
        }
    }
}
