package org.pbcore.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.pbcore.ledger.chain.HashAlgorithm;
import org.pbcore.ledger.chain.MerkleHasher;

/** What every database must do for a ledger; each dialect that is tested passes the same. */
abstract class StoreContract extends HostContract {
    private static final int WRITERS = 16;

    /** How many random histories are compared with the oracle, of which a tenth in a quick run. */
    abstract int histories();

    @Test
    void entries_ofEveryShape_readBackTheSame() {
        List<EntryDraft> drafts = new ArrayList<>();
        for (int n = 0; n < 100; n++) {
            drafts.add(Facts.fact(n));
        }
        Receipt receipt = ledger.append(
                Batch.of(drafts).withIdempotencyKey("键").withActor("录入员").withNote("\t\"\\"));
        List<Entry> read = new ArrayList<>();
        ledger.entries(PositionRange.ALL, read::add);

        assertThat(read).extracting(Entry::draft).isEqualTo(drafts);
        assertThat(read.get(0).batch().orElseThrow().note()).contains("\t\"\\");
        assertThat(receipt.heads())
                .hasSize(3)
                .allSatisfy(head -> assertThat(ledger.head(head.unit())).isEqualTo(head));
        assertThat(ledger.units()).containsExactly("街道-0", "街道-1", "街道-2");
        assertThat(ledger.evidence().verify(VerifyOptions.NONE)).isEqualTo(new Verification.Ok(receipt.range()));
        ledger.close();
        ledger = open();
        List<Entry> again = new ArrayList<>();
        ledger.entries(new PositionRange(11, 20), again::add);
        assertThat(again).isEqualTo(read.subList(10, 20));
    }

    @Test
    void batches_ofEverySize_readBackWhole() {
        List<EntryDraft> drafts = new ArrayList<>();
        for (int size : List.of(1, 2, 3, 63, 64, 65, 127, 128, 129, 255)) {
            int first = drafts.size();
            List<EntryDraft> batch = new ArrayList<>();
            for (int n = first; n < first + size; n++) {
                batch.add(Facts.fact(n));
            }
            drafts.addAll(batch);
            assertThat(ledger.append(Batch.of(batch)).range())
                    .as("%d entries", size)
                    .isEqualTo(new PositionRange(first + 1, first + size));
        }
        List<EntryDraft> read = new ArrayList<>();
        ledger.entries(PositionRange.ALL, entry -> read.add(entry.draft()));
        assertThat(read).isEqualTo(drafts);
        assertThat(ledger.evidence().verify(VerifyOptions.NONE).isIntact()).isTrue();
    }

    @Test
    void histories_atRandom_areThoseOfTheOracle() {
        int count = Facts.THOROUGH ? histories() : histories() / 10;
        HistoriesOracle oracle = new HistoriesOracle(new Random(20200915), count);
        oracle.fill(ledger);
        long compared = oracle.compare(ledger);
        System.out.println(getClass().getSimpleName() + ": " + count + " random histories, " + compared
                + " answers compared with the oracle");
        assertThat(compared).isGreaterThan(2L * count);
        assertThat(ledger.evidence().verify(VerifyOptions.NONE).isIntact()).isTrue();
    }

    @Test
    void writers_sixteenAtOnce_loseAndDoubleNothing() throws Exception {
        int each = Facts.THOROUGH ? 500 : 20;
        ExecutorService threads = Executors.newFixedThreadPool(WRITERS);
        List<Future<List<Long>>> running = new ArrayList<>();
        for (int writer = 0; writer < WRITERS; writer++) {
            running.add(threads.submit(writer(writer, each)));
        }
        Set<Long> positions = new TreeSet<>();
        for (Future<List<Long>> one : running) {
            positions.addAll(one.get());
        }
        threads.shutdown();
        long total = (long) WRITERS * each * 2;

        assertThat(ledger.position()).isEqualTo(total);
        assertThat(positions)
                .containsExactlyElementsOf(LongStream.rangeClosed(1, total / 2)
                        .map(n -> n * 2)
                        .boxed()
                        .toList());
        assertThat(ledger.evidence().verify(VerifyOptions.NONE))
                .isEqualTo(new Verification.Ok(new PositionRange(1, total)));
    }

    /** Appends pairs, each twice under its key, and by turns through a second ledger on the same database. */
    private Callable<List<Long>> writer(int writer, int each) {
        return () -> {
            List<Long> positions = new ArrayList<>();
            Ledger mine = writer % 4 == 0 ? open() : ledger;
            for (int i = 0; i < each; i++) {
                String key = writer + "-" + i;
                Batch batch = Batch.of(Facts.fact("u" + writer % 3, key), Facts.fact("u" + i % 3, key + "'"))
                        .withIdempotencyKey(key);
                Receipt receipt = mine.append(batch);
                assertThat(mine.append(batch)).isEqualTo(receipt);
                assertThat(receipt.range().size()).isEqualTo(2);
                positions.add(receipt.lastPosition());
            }
            if (mine != ledger) {
                mine.close();
            }
            return positions;
        };
    }

    @Test
    void heads_expectedByManyAtOnce_areTakenByOneEach() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(WRITERS);
        Head head = ledger.head("u");
        List<Future<Boolean>> running = new ArrayList<>();
        for (int writer = 0; writer < WRITERS; writer++) {
            Batch batch = Batch.of(Facts.fact("u", "k" + writer)).expecting(head);
            running.add(threads.submit(() -> {
                try {
                    ledger.append(batch);
                    return true;
                } catch (LedgerConflictException e) {
                    return false;
                }
            }));
        }
        int won = 0;
        for (Future<Boolean> one : running) {
            won += one.get() ? 1 : 0;
        }
        threads.shutdown();
        assertThat(won).isEqualTo(1);
        assertThat(ledger.position()).isEqualTo(1);
    }

    @Test
    void listeners_hearOfEachBatch_once() {
        List<Receipt> heard = new ArrayList<>();
        LedgerListener listener = heard::add;
        ledger.subscribe(listener);
        Batch batch = Batch.of(Facts.fact("u", "k")).withIdempotencyKey("a");
        Receipt receipt = ledger.append(batch);
        ledger.append(batch);
        ledger.unsubscribe(listener);
        ledger.append(Batch.of(Facts.fact("u", "k2")));

        assertThat(heard).containsExactly(receipt);
        assertThat(ledger.options()).isEqualTo(OPTIONS);
        ledger.settle();
        assertThat(ledger.position()).isEqualTo(2);
    }

    @Test
    void proofs_ofEntriesAndGrowth_verify() {
        for (int n = 0; n < 20; n++) {
            ledger.append(Batch.of(Facts.fact("u", "k" + n)));
        }
        LedgerEvidence evidence = ledger.evidence();
        var hasher = new MerkleHasher(OPTIONS.algorithm());
        var now = evidence.checkpoint("u");
        var before = evidence.checkpoint("u", 13);
        var root = HashAlgorithm.bytes(now.root());
        Entry seventh = ledger.history("organisation", "k6").get(0);
        var leaf = HashAlgorithm.bytes(seventh.hash());

        assertThat(now.origin()).isEqualTo("test.example/ledger/u");
        assertThat(evidence.inclusion("u", 7, 20).verifies(hasher, leaf, root)).isTrue();
        assertThat(evidence.inclusion("u", 8, 20).verifies(hasher, leaf, root)).isFalse();
        assertThat(evidence.consistency("u", 13, 20).verifies(hasher, HashAlgorithm.bytes(before.root()), root))
                .isTrue();
        assertThatThrownBy(() -> evidence.inclusion("u", 7, 21)).isInstanceOf(IllegalArgumentException.class);
        assertThat(evidence.verify(VerifyOptions.NONE.with(now).with(before)).isIntact())
                .isTrue();
    }
}
