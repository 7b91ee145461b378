package org.pbcore.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class BatchTest {
    private static final LocalDate DAY = Facts.DAY;

    @Test
    void batch_ofOneToTheMostDrafts_isTaken() {
        List<EntryDraft> most = IntStream.range(0, Batch.MAX_DRAFTS)
                .mapToObj(n -> Facts.fact("u", "k" + n))
                .toList();
        assertThat(Batch.of(most.get(0)).drafts()).hasSize(1);
        assertThat(Batch.of(most).drafts()).hasSize(Batch.MAX_DRAFTS);

        List<EntryDraft> more = new ArrayList<>(most);
        more.add(Facts.fact("u", "one too many"));
        assertThatThrownBy(() -> Batch.of(more)).hasMessageStartingWith("/drafts: ");
        assertThatThrownBy(() -> Batch.of(List.of())).hasMessageStartingWith("/drafts: ");
    }

    @Test
    void remarks_areTakenUpToTheirLimits() {
        Batch batch = Batch.of(Facts.fact("u", "k"));
        Batch whole = batch.withIdempotencyKey("k".repeat(200))
                .withActor("a".repeat(200))
                .withNote("n".repeat(2000))
                .expecting(new Head("u", 0, 0, "0"))
                .expecting(new Head("v", 0, 0, "0"));
        assertThat(whole.idempotencyKey().orElseThrow()).hasSize(200);
        assertThat(whole.expected()).extracting(Head::unit).containsExactly("u", "v");
        assertThat(whole).hasToString("Batch[drafts=1]");

        assertThatThrownBy(() -> batch.withIdempotencyKey("")).hasMessageStartingWith("/idempotencyKey: ");
        assertThatThrownBy(() -> batch.withIdempotencyKey("k".repeat(201))).hasMessageStartingWith("/idempotencyKey: ");
        assertThatThrownBy(() -> batch.withActor("a".repeat(201))).hasMessageStartingWith("/actor: ");
        assertThatThrownBy(() -> batch.withNote("n".repeat(2001))).hasMessageStartingWith("/note: ");
    }

    @Test
    void days_thatMeet_areNoOverlap_andOfAnotherKindOrKeyNeither() {
        EntryDraft fact = fact("organisation", "k", 0, 5);

        assertThat(Batch.of(fact, fact("organisation", "k", 5, 9)).drafts()).hasSize(2);
        assertThat(Batch.of(fact, fact("member", "k", 0, 5), fact("organisation", "l", 0, 5))
                        .drafts())
                .hasSize(3);
        assertThatThrownBy(() -> Batch.of(fact, fact("organisation", "k", 4, 9)))
                .isInstanceOf(OverlappingEntriesException.class);
    }

    @Property
    void drafts_ofOneKey_areRefusedWhenTwoHoldOnOneDay(@ForAll("drafts") List<EntryDraft> drafts) {
        OverlappingEntriesException refusal =
                catchThrowableOfType(OverlappingEntriesException.class, () -> Batch.of(drafts));

        assertThat(refusal != null)
                .isEqualTo(IntStream.range(0, drafts.size())
                        .anyMatch(n -> IntStream.range(0, n).anyMatch(m -> meet(drafts.get(m), drafts.get(n)))));
        if (refusal != null) {
            assertThat(refusal.first()).isLessThan(refusal.second());
            assertThat(meet(drafts.get(refusal.first()), drafts.get(refusal.second())))
                    .isTrue();
        }
    }

    private static boolean meet(EntryDraft one, EntryDraft other) {
        return one.key().equals(other.key())
                && IntStream.range(0, 10).mapToObj(DAY::plusDays).anyMatch(day -> one.holds(day) && other.holds(day));
    }

    @Provide
    Arbitrary<List<EntryDraft>> drafts() {
        return Combinators.combine(
                        Arbitraries.of("k", "k", "k", "l"),
                        Arbitraries.integers().between(0, 8),
                        Arbitraries.integers().between(1, 3))
                .as((key, from, days) -> fact("organisation", key, from, from + days == 9 ? 0 : from + days))
                .list()
                .ofMinSize(1)
                .ofMaxSize(5);
    }

    /** A fact of some days; an open one where the last is 0. */
    private static EntryDraft fact(String kind, String key, int from, int to) {
        EntryDraft.Builder draft =
                EntryDraft.of("u", kind, key, DAY.plusDays(from)).payload("{}");
        return (to == 0 ? draft : draft.validTo(DAY.plusDays(to))).build();
    }
}
