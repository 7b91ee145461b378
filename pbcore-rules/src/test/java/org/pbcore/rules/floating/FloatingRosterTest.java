package org.pbcore.rules.floating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.pbcore.model.InvalidFactsException;
import org.pbcore.rules.Rulebook;
import org.pbcore.rules.planning.PlanningStoppedException;
import org.pbcore.rules.policy.Policies;

class FloatingRosterTest {
    private static final FloatingMatch MATCH = Rulebook.of(Policies.builtin("two-new-2020"), LocalDate.of(2020, 9, 15))
            .floatingMatch();

    @Property(tries = 1000)
    void search_anyRegisters_findsWhatTheMatchFinds(@ForAll long seed) {
        Random random = new Random(seed);
        int keyBytes = 1 + random.nextInt(19);
        FloatingRoster roster = MATCH.roster(keyBytes);
        List<RosterEntry> members = new ArrayList<>();
        for (int i = random.nextInt(15); i > 0; i--) {
            byte[] key = key(random, keyBytes);
            int home = random.nextInt(4);
            int number = roster.add(key, home);
            members.add(new RosterEntry(text(number), new String(key, StandardCharsets.ISO_8859_1), text(home)));
        }
        List<FloatingSearch> searches = List.of(roster.search(), roster.search());
        List<InsuranceEntry> insurance = new ArrayList<>();
        for (int i = random.nextInt(40); i > 0; i--) {
            byte[] key = key(random, keyBytes);
            int host = random.nextInt(4);
            searches.get(random.nextInt(2)).insured(key, host);
            insurance.add(new InsuranceEntry(new String(key, StandardCharsets.ISO_8859_1), text(host)));
        }
        searches.get(0).merge(searches.get(1));

        FloatingFindings findings = told(searches.get(0));

        assertThat(findings).isEqualTo(MATCH.match(members, insurance));
        assertThat(told(searches.get(0))).isEqualTo(findings);
    }

    /** One of few keys that differ in one byte, any of them. */
    private static byte[] key(Random random, int bytes) {
        byte[] key = new byte[bytes];
        key[random.nextInt(bytes)] = (byte) (random.nextInt(3) - 1);
        return key;
    }

    private static String text(int number) {
        return String.format(Locale.ROOT, "%03d", number);
    }

    private static FloatingFindings told(FloatingSearch search) {
        List<FloatingFinding> floating = new ArrayList<>();
        List<String> unmatched = new ArrayList<>();
        search.tell(new FloatingListener() {
            @Override
            public void floating(int member, int home, int host) {
                floating.add(new FloatingFinding(text(member), text(home), text(host)));
            }

            @Override
            public void unmatched(int member) {
                unmatched.add(text(member));
            }
        });
        return new FloatingFindings(floating, unmatched);
    }

    @Test
    void search_manyRecords_keepsEachFindingOnce() {
        FloatingRoster roster = MATCH.roster(4);
        int members = 3000;
        for (int i = 0; i < members; i++) {
            assertThat(roster.add(number(i), 1)).isEqualTo(i);
        }
        FloatingSearch search = roster.search();
        for (int round = 0; round < 4; round++) {
            for (int i = 0; i < members * 2; i += 2) {
                search.insured(number(i), 0);
                search.insured(number(i), 2);
                search.insured(number(i), 1);
            }
        }
        FloatingFindings findings = told(search);

        assertThat(findings.floating()).hasSize(members);
        assertThat(findings.unmatched()).hasSize(members / 2).startsWith("001", "003");
        assertThat(findings.floating().subList(0, 3))
                .containsExactly(
                        new FloatingFinding("000", "001", "000"),
                        new FloatingFinding("000", "001", "002"),
                        new FloatingFinding("002", "001", "000"));
    }

    @Test
    void add_afterASearchBegan_isRefused() {
        FloatingRoster roster = MATCH.roster(1);
        roster.search();

        assertThatThrownBy(() -> roster.add(new byte[1], 0)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void key_ofAnotherLengthOrNegativeNumber_isRefused() {
        FloatingRoster roster = MATCH.roster(8);
        FloatingSearch search = MATCH.roster(8).search();

        assertRefused("/key", () -> roster.add(new byte[7], -1));
        assertRefused("/organisation", () -> roster.add(new byte[8], -1));
        assertRefused("/key", () -> search.insured(new byte[9], 0));
        assertRefused("/organisation", () -> search.insured(new byte[8], -1));
        assertThatThrownBy(() -> MATCH.roster(0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void progress_stopping_endsTheWork() {
        FloatingRoster roster = MATCH.roster(4);
        for (int i = 0; i < 1 << 16; i++) {
            roster.add(number(i), 0);
        }

        assertThatThrownBy(() -> roster.search((done, all) -> false)).isInstanceOf(PlanningStoppedException.class);
        FloatingSearch search = roster.search();
        FloatingListener nobody = new FloatingListener() {
            @Override
            public void floating(int member, int home, int host) {}

            @Override
            public void unmatched(int member) {}
        };
        List<Long> heard = new ArrayList<>();
        search.tell(nobody, (done, all) -> heard.add(done));
        assertThat(heard).isSorted().endsWith(1L << 16);
        assertThatThrownBy(() -> search.tell(nobody, (done, all) -> false))
                .isInstanceOf(PlanningStoppedException.class);
    }

    @Test
    void progress_ofMoreMembersThanAStep_isHeardOnTheWayAndAtTheEnd() {
        FloatingRoster roster = MATCH.roster(4);
        for (int i = 0; i <= 1 << 16; i++) {
            roster.add(number(i), 0);
        }
        List<String> ordered = new ArrayList<>();
        List<String> told = new ArrayList<>();
        List<Integer> unmatched = new ArrayList<>();

        FloatingSearch search = roster.search((done, all) -> ordered.add(done + "/" + all));
        search.tell(
                new FloatingListener() {
                    @Override
                    public void floating(int member, int home, int host) {}

                    @Override
                    public void unmatched(int member) {
                        unmatched.add(member);
                    }
                },
                (done, all) -> told.add(done + "/" + all));

        assertThat(ordered).containsExactly("65536/65537");
        assertThat(told).containsExactly("65536/65537", "65537/65537");
        assertThat(unmatched).hasSize(65_537);
    }

    @Test
    void merge_otherRoster_isRefused() {
        FloatingSearch search = MATCH.roster(4).search();

        assertThatThrownBy(() -> search.merge(MATCH.roster(4).search())).isInstanceOf(IllegalArgumentException.class);
    }

    private static byte[] number(int value) {
        return new byte[] {(byte) (value >>> 24), (byte) (value >>> 16), (byte) (value >>> 8), (byte) value};
    }

    private static void assertRefused(String path, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        InvalidFactsException.class,
                        refusal -> assertThat(refusal.path()).isEqualTo(path));
    }
}
