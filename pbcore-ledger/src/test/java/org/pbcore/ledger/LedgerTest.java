package org.pbcore.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pbcore.model.code.RegionCode;

class LedgerTest {
    private static final LocalDate DAY = LocalDate.of(2020, 9, 15);

    @TempDir
    Path folder;

    @Test
    void append_factCorrectedAndWithdrawn_isKnownAsItWas() {
        try (Ledger ledger = Ledger.open(folder.resolve("a.db"))) {
            Receipt first = ledger.append(Batch.of(fact("{ \"b\": 1, \"a\": \"甲\" }")));
            ledger.append(Batch.of(EntryDraft.of("street-1", "organisation", "k", DAY)
                    .payload("{\"b\":2}")
                    .corrects(1, "误录")
                    .build()));
            ledger.append(Batch.of(EntryDraft.of("street-1", "organisation", "k", DAY.plusDays(9))
                    .reason("注销")
                    .build()));

            assertThat(first.heads())
                    .containsExactly(new Head(
                            "street-1",
                            1,
                            1,
                            ledger.history("organisation", "k").get(0).hash()));
            assertThat(payload(ledger, DAY, 1)).isEqualTo("{\"a\":\"甲\",\"b\":1}");
            assertThat(payload(ledger, DAY, 2)).isEqualTo("{\"b\":2}");
            assertThat(payload(ledger, DAY.plusDays(9), 2)).isEqualTo("{\"b\":2}");
            assertThat(ledger.asOf("organisation", "k", DAY.plusDays(9))).isEmpty();
            assertThat(ledger.asOf("organisation", "k", DAY.minusDays(1))).isEmpty();
            assertThat(ledger.history("organisation", "k")).hasSize(3);
            assertThat(ledger.position()).isEqualTo(3);
            assertThat(ledger.units()).containsExactly("street-1");
        }
    }

    @Test
    void correction_ofFewerDays_leavesTheOthersAsTheyWere_unlessTheyAreWithdrawn() {
        LocalDate march = LocalDate.of(2020, 3, 1);
        LocalDate june = LocalDate.of(2020, 6, 1);
        EntryDraft fromJune = EntryDraft.of("street-1", "organisation", "k", june)
                .payload("{\"n\":2}")
                .corrects(1, "began in June")
                .build();
        try (Ledger ledger = Ledger.open(folder.resolve("a.db"))) {
            ledger.append(Batch.of(EntryDraft.of("street-1", "organisation", "k", LocalDate.of(2020, 1, 1))
                    .payload("{\"n\":1}")
                    .build()));

            ledger.append(Batch.of(fromJune));
            assertThat(payload(ledger, march, 2)).isEqualTo("{\"n\":1}");
            assertThat(payload(ledger, june, 2)).isEqualTo("{\"n\":2}");

            ledger.append(Batch.of(
                    EntryDraft.of("street-1", "organisation", "k", LocalDate.of(2020, 1, 1))
                            .validTo(june)
                            .corrects(1, "began in June")
                            .build(),
                    fromJune));
            assertThat(ledger.asOf("organisation", "k", march)).isEmpty();
            assertThat(payload(ledger, june, 4)).isEqualTo("{\"n\":2}");
            assertThat(payload(ledger, march, 2)).isEqualTo("{\"n\":1}");
        }
    }

    @Test
    void open_again_readsTheSameEntries() {
        List<Entry> before = new ArrayList<>();
        try (Ledger ledger = Ledger.open(folder.resolve("a.db"))) {
            ledger.append(Batch.of(fact("{}"))
                    .withActor("clerk")
                    .withNote("first \"survey\"\n")
                    .withIdempotencyKey("k1"));
            ledger.entries(PositionRange.ALL, before::add);
        }
        List<Entry> after = new ArrayList<>();
        try (Ledger ledger = Ledger.open(folder.resolve("a.db"))) {
            ledger.entries(PositionRange.ALL, after::add);
        }
        assertThat(after).isEqualTo(before).hasSize(1);
    }

    @Test
    void append_sameKeyTwice_writesOnce() {
        try (Ledger ledger = Ledger.open(folder.resolve("a.db"))) {
            Batch batch = Batch.of(fact("{}")).withIdempotencyKey("k1");
            Receipt receipt = ledger.append(batch);

            assertThat(ledger.append(batch)).isEqualTo(receipt);
            assertThat(ledger.position()).isEqualTo(1);
            assertThatThrownBy(() -> ledger.append(batch.withNote("other")))
                    .isInstanceOf(IdempotencyConflictException.class);
        }
    }

    @Test
    void append_expectedHeadThatMoved_isAConflict() {
        try (Ledger ledger = Ledger.open(folder.resolve("a.db"))) {
            Head head = ledger.head("street-1");
            ledger.append(Batch.of(fact("{}")).expecting(head));

            assertThatThrownBy(() -> ledger.append(Batch.of(fact("{}")).expecting(head)))
                    .isInstanceOf(LedgerConflictException.class);
            assertThat(ledger.position()).isEqualTo(1);
        }
    }

    private static EntryDraft fact(String payload) {
        return EntryDraft.of("street-1", "organisation", "k", DAY)
                .payload(payload)
                .region(RegionCode.parse("410105"))
                .commitment("name", "abc=")
                .build();
    }

    private static String payload(Ledger ledger, LocalDate day, long position) {
        return ledger.asOf("organisation", "k", day, position)
                .orElseThrow()
                .draft()
                .payload()
                .orElseThrow();
    }

    @Test
    void asOf_daysBeyondTheCalendarOfEntries_findWhatIsOpen() {
        try (Ledger ledger = Ledger.open(folder.resolve("a.db"))) {
            ledger.append(Batch.of(EntryDraft.of("u", "organisation", "k", LocalDate.of(1, 1, 1))
                    .payload("{}")
                    .build()));

            assertThat(ledger.asOf("organisation", "k", LocalDate.MAX)).isPresent();
            assertThat(ledger.asOf("organisation", "k", LocalDate.of(1, 1, 1))).isPresent();
            assertThat(ledger.asOf("organisation", "k", LocalDate.of(0, 12, 31)))
                    .isEmpty();
            assertThat(ledger.asOf("organisation", "k", LocalDate.MIN)).isEmpty();
        }
    }
}
