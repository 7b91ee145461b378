package org.pbcore.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The text of an entry is read strictly: it says one entry, or it is refused. */
class EntryFieldsTest {
    private static final String HASH = "0".repeat(64);

    private final EntryFields fields = new EntryFields();

    /** Entries of every shape, one after the other, so that nothing is left over of the one before. */
    private static List<Entry> entries() {
        List<Optional<BatchHeader>> headers = List.of(
                Optional.empty(),
                Optional.of(new BatchHeader(1, Optional.empty(), Optional.empty(), Optional.empty())),
                Optional.of(new BatchHeader(
                        100_000, Optional.of("键\""), Optional.of("录入员"), Optional.of("first\n\u0001survey"))));
        return IntStream.rangeClosed(1, 60)
                .mapToObj(n -> new Entry(n * 3L, n, HASH, HASH, draft(n), headers.get(n % headers.size())))
                .toList();
    }

    private static EntryDraft draft(int n) {
        EntryDraft fact = Facts.fact(n);
        return n % 11 > 0
                ? fact
                : EntryDraft.of(fact.unit(), fact.kind(), fact.key(), fact.validFrom())
                        .payload("{\"n\":" + n + "}")
                        .corrects(n, "误录")
                        .build();
    }

    @Test
    void entry_ofEveryShape_isReadBackTheSame() {
        for (Entry entry : entries()) {
            assertThat(fields.read(entry.text())).isTrue();
            assertThat(StoredEntries.of(fields, HASH)).isEqualTo(entry);
            assertThat(fields.position()).isEqualTo(entry.position());
            assertThat(fields.end()).isEqualTo(entry.text().getBytes(StandardCharsets.UTF_8).length);
        }
    }

    @Test
    void text_cutAnywhereOrWithSomethingBehind_isRefused() {
        for (Entry entry : entries()) {
            byte[] text = entry.text().getBytes(StandardCharsets.UTF_8);
            for (int length = 0; length < text.length; length++) {
                assertThat(fields.read(Arrays.copyOf(text, length))).isFalse();
            }
            assertThat(fields.read(entry.text() + " ")).isFalse();
            assertThat(fields.read((entry.text() + " ").getBytes(StandardCharsets.UTF_8)))
                    .isTrue();
            assertThat(fields.isAll()).isFalse();
        }
    }

    @Test
    void text_ofWhichAByteIsOther_isRefusedOrSaysSomethingElse() {
        for (Entry entry : entries()) {
            byte[] text = entry.text().getBytes(StandardCharsets.UTF_8);
            for (int place = 0; place < text.length; place++) {
                text[place] ^= 1;
                assertThat(isRefused(text) || !StoredEntries.of(fields, HASH).equals(entry))
                        .as("byte %d of %s", place, entry.text())
                        .isTrue();
                text[place] ^= 1;
            }
        }
    }

    private boolean isRefused(byte[] text) {
        try {
            return !fields.read(text) || !fields.isAll() || StoredEntries.of(fields, HASH) == null;
        } catch (LedgerFormatException | DateTimeException e) {
            return true;
        }
    }

    @ParameterizedTest
    @CsvSource({
        "\"size\":100000, \"size\":100001",
        "\"size\":100000, \"size\":0",
        "\"position\":6, \"position\":0",
        "\"sequence\":2, \"sequence\":0",
        "\"sequence\":2, \"sequence\":02",
    })
    void number_beyondItsLimits_isRefused(String number, String changed) {
        String text = entries().get(1).text();
        assertThat(text).contains(number);

        assertThat(fields.read(text)).isTrue();
        assertThat(fields.read(text.replace(number, changed))).isFalse();
    }

    @Test
    void member_isFoundInOtherBytes_onlyWhereTheSameStands() {
        Entry entry = entries().get(0);
        fields.read(entry.text());
        String key = entry.draft().key();
        byte[] others = ("x" + key + "y").getBytes(StandardCharsets.UTF_8);
        int end = others.length - 1;

        assertThat(key).contains("\"");
        assertThat(fields.after(fields.key, others, 1)).isEqualTo(end);
        assertThat(fields.after(fields.key, others, 0)).isEqualTo(-1);
        assertThat(fields.after(fields.key, others, 2)).isEqualTo(-1);
        assertThat(fields.after(fields.key, Arrays.copyOf(others, end), 1)).isEqualTo(end);
        assertThat(fields.after(fields.key, Arrays.copyOf(others, end - 1), 1)).isEqualTo(-1);
        assertThat(fields.after(fields.unit, "街道-1".getBytes(StandardCharsets.UTF_8), 0))
                .isEqualTo(8);
        assertThat(fields.stands(fields.previous, HASH.getBytes(StandardCharsets.UTF_8)))
                .isTrue();
        assertThat(fields.stands(fields.previous, HASH.substring(1).getBytes(StandardCharsets.UTF_8)))
                .isFalse();
    }
}
