package org.pbcore.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an entry takes up to its limits, and refuses beyond them with the place. */
class EntryDraftTest {
    private static final LocalDate DAY = Facts.DAY;

    private static EntryDraft.Builder fact() {
        return EntryDraft.of("u", "organisation", "k", DAY).payload("{}");
    }

    private static void assertRefused(String path, EntryDraft.Builder draft) {
        assertThatThrownBy(draft::build)
                .isInstanceOfSatisfying(
                        InvalidEntryException.class,
                        refusal -> assertThat(refusal.path()).isEqualTo(path))
                .hasMessageStartingWith(path + ": ");
    }

    @Test
    void unit_ofLettersDigitsAndMarks_isTakenUpToTheLimit() {
        for (String unit : new String[] {"u", "街道-1", "a.b_c:d-9", "u".repeat(64)}) {
            assertThat(EntryDraft.of(unit, "k", "k", DAY).build().unit()).isEqualTo(unit);
        }
        for (String unit : new String[] {"", "a b", "a/b", "a\"", "u".repeat(65)}) {
            assertRefused("/unit", EntryDraft.of(unit, "k", "k", DAY));
        }
    }

    @Test
    void kind_ofAsciiThatBeginsWithALetter_isTakenUpToTheLimit() {
        for (String kind : new String[] {"a", "z", "A", "Z", "aAzZ09._-", "k".repeat(64)}) {
            assertThat(EntryDraft.of("u", kind, "k", DAY).build().kind()).isEqualTo(kind);
        }
        for (String kind : new String[] {
            "", "0", "_a", "`", "{", "@", "[", "a`", "a{", "a@", "a[", "a/", "a:", "a b", "企业", "k".repeat(65)
        }) {
            assertRefused("/kind", EntryDraft.of("u", kind, "k", DAY));
        }
    }

    @Test
    void key_ofAnyText_isTakenUpToTheLimit() {
        for (String key : new String[] {"k", " ", "甲\n\t😀", "k".repeat(200)}) {
            assertThat(EntryDraft.of("u", "k", key, DAY).build().key()).isEqualTo(key);
        }
        for (String key :
                new String[] {"", "k".repeat(201), "a\u0000", "a\u001f", "\ud83d", "a\ude00", "\ud83da", "\ude00\ud83d"
                }) {
            assertRefused("/key", EntryDraft.of("u", "k", key, DAY));
        }
    }

    @Test
    void days_ofFourDigitYears_areTaken_andTheEndIsLater() {
        LocalDate first = LocalDate.of(1, 1, 1);
        LocalDate last = LocalDate.of(9999, 12, 31);
        assertThat(EntryDraft.of("u", "k", "k", first).validTo(last).build().holds(first))
                .isTrue();
        assertThat(EntryDraft.of("u", "k", "k", last).build().holds(last)).isTrue();

        assertRefused("/validFrom", EntryDraft.of("u", "k", "k", first.minusDays(1)));
        assertRefused("/validFrom", EntryDraft.of("u", "k", "k", last.plusDays(1)));
        assertRefused("/validTo", fact().validTo(last.plusDays(1)));
        assertRefused("/validTo", fact().validTo(DAY));
        assertRefused("/validTo", fact().validTo(DAY.minusDays(1)));
    }

    @Test
    void draft_holdsFromItsFirstDayToTheDayBeforeItsEnd() {
        EntryDraft closed = fact().validTo(DAY.plusDays(2)).build();

        assertThat(closed.holds(DAY.minusDays(1))).isFalse();
        assertThat(closed.holds(DAY)).isTrue();
        assertThat(closed.holds(DAY.plusDays(1))).isTrue();
        assertThat(closed.holds(DAY.plusDays(2))).isFalse();
        assertThat(fact().build().holds(LocalDate.MAX)).isTrue();
    }

    @Test
    void payload_isCanonical_andTakenUpToTheLimit() {
        String longest = "{\"a\":\"" + "x".repeat((1 << 20) - 8) + "\"}";

        assertThat(fact().payload(longest).build().payload()).contains(longest);
        assertThat(fact().payload("{ }").build().payload()).contains("{}");
        assertRefused("/payload", fact().payload(longest + " "));
    }

    @Test
    void commitment_ofPrintableAscii_isTakenUpToTheLimit() {
        for (String commitment : new String[] {"!", "~", "aGVsbG8=", "c".repeat(200)}) {
            assertThat(fact().commitment("f".repeat(64), commitment).build().commitments())
                    .containsValue(commitment);
        }
        for (String commitment : new String[] {"", " ", "\u007f", "a\"b", "a\\b", "a,b", "é", "c".repeat(201)}) {
            assertRefused("/commitments/name", fact().commitment("name", commitment));
        }
        for (String field : new String[] {"", "1", "a b", "姓名", "f".repeat(65)}) {
            assertRefused("/commitments", fact().commitment(field, "c"));
        }
    }

    @Test
    void correction_namesAPositionAndAReason() {
        assertThat(fact().corrects(1, "误录").build().corrects()).hasValue(1);
        assertThat(fact().reason("r".repeat(2000)).build().reason()).isPresent();

        assertRefused("/corrects", fact().corrects(0, "误录"));
        assertRefused("/reason", fact().corrects(1, ""));
        assertRefused("/reason", fact().reason("r".repeat(2001)));
        EntryDraft draft = fact().corrects(1, "误录").build();
        assertThatThrownBy(() -> new EntryDraft(
                        draft.unit(),
                        draft.kind(),
                        draft.key(),
                        draft.validFrom(),
                        draft.validTo(),
                        draft.payload(),
                        draft.region(),
                        draft.commitments(),
                        java.util.Optional.empty(),
                        draft.corrects()))
                .hasMessageStartingWith("/corrects: ");
    }

    @Test
    void draft_inALog_showsNeitherItsKeyNorWhatItSays() {
        EntryDraft.Builder draft = EntryDraft.of("u", "member", "张三", DAY);

        assertThat(draft.build()).hasToString("EntryDraft[unit=u, kind=member, withdrawal]");
        assertThat(draft.payload("{\"a\":\"张三\"}").build()).hasToString("EntryDraft[unit=u, kind=member]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "a+b", "a\tb", "a\u0001", "a　b"})
    void origin_withSpacesOrAPlusSign_isRefused(String origin) {
        assertThatThrownBy(() -> LedgerOptions.of(origin)).isInstanceOf(InvalidEntryException.class);
    }

    @ParameterizedTest
    @CsvSource({"1, 0, 0", "1, 1, 1", "1, 9, 9", "5, 9, 5", "9, 5, 0"})
    void range_ofPositions_countsBothEnds(long first, long last, long size) {
        assertThat(new PositionRange(first, last).size()).isEqualTo(size);
    }

    @Test
    void range_beforeTheFirstPosition_isRefused() {
        assertThat(PositionRange.after(0)).isEqualTo(PositionRange.ALL);
        assertThat(PositionRange.after(7).first()).isEqualTo(8);
        assertThatThrownBy(() -> new PositionRange(0, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new PositionRange(1, -1)).isInstanceOf(IllegalArgumentException.class);
    }
}
