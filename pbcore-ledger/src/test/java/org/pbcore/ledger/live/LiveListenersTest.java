package org.pbcore.ledger.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pbcore.ledger.Batch;
import org.pbcore.ledger.EntryDraft;
import org.pbcore.ledger.Ledger;

class LiveListenersTest {
    private static final LocalDate DAY = LocalDate.of(2020, 9, 15);

    @TempDir
    Path folder;

    @Test
    void listenerThatCatchesUp_leavesTheOrderOfTheOthersAsItIs() {
        try (Ledger ledger = Ledger.open(folder.resolve("ledger.db"))) {
            LiveMetric<String, Count> count =
                    new LiveMetric<>("count", "organisation", entry -> Optional.of("x"), Count::new);
            LiveNumbers numbers = LiveNumbers.of(ledger, DAY, List.of(count));
            List<Long> answered = new ArrayList<>();
            List<Long> heard = new ArrayList<>();
            numbers.subscribe(change -> {
                if (change.position() == 3) {
                    append(ledger, "d");
                }
                answered.add(numbers.catchUp());
            });
            numbers.subscribe(change -> heard.add(change.position()));
            List.of("a", "b", "c").forEach(key -> append(ledger, key));

            assertThat(numbers.catchUp()).isEqualTo(4);
            assertThat(answered).containsExactly(1L, 2L, 3L, 4L);
            assertThat(heard).containsExactly(1L, 2L, 3L, 4L);
            assertThat(numbers.whole(count).orElseThrow().count).isEqualTo(4);
        }
    }

    private static void append(Ledger ledger, String key) {
        ledger.append(Batch.of(
                EntryDraft.of("u", "organisation", key, DAY).payload("{}").build()));
    }
}
