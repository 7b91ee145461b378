package org.pbcore.rules.floating;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.pbcore.rules.Rulebook;
import org.pbcore.rules.planning.Ids;
import org.pbcore.rules.policy.Policies;

class FloatingMatchProperties {
    private static final FloatingMatch MATCH = Rulebook.of(Policies.builtin("two-new-2020"), LocalDate.of(2020, 9, 15))
            .floatingMatch();

    @Property(tries = 500)
    void match_anyRegisters_isEveryPairLookedAt(@ForAll long seed) {
        Random random = new Random(seed);
        List<RosterEntry> roster = new ArrayList<>();
        List<InsuranceEntry> insurance = new ArrayList<>();
        for (int i = random.nextInt(12); i > 0; i--) {
            roster.add(new RosterEntry("m" + i, "k" + random.nextInt(8), "o" + random.nextInt(4)));
        }
        for (int i = random.nextInt(20); i > 0; i--) {
            insurance.add(new InsuranceEntry("k" + random.nextInt(10), "o" + random.nextInt(4)));
        }
        FloatingFindings findings = MATCH.match(roster, insurance);
        Collections.shuffle(roster, random);
        Collections.shuffle(insurance, random);

        assertThat(findings).isEqualTo(MATCH.match(roster, insurance)).isEqualTo(pairs(roster, insurance));
    }

    private static FloatingFindings pairs(List<RosterEntry> roster, List<InsuranceEntry> insurance) {
        Set<FloatingFinding> floating = new HashSet<>();
        Set<String> unmatched = new HashSet<>();
        for (RosterEntry member : roster) {
            boolean isInsured = false;
            for (InsuranceEntry row : insurance) {
                if (row.key().equals(member.key())) {
                    isInsured = true;
                    if (!row.organisation().equals(member.organisation())) {
                        floating.add(new FloatingFinding(member.member(), member.organisation(), row.organisation()));
                    }
                }
            }
            if (!isInsured) {
                unmatched.add(member.member());
            }
        }
        return new FloatingFindings(
                floating.stream()
                        .sorted(Comparator.comparing(FloatingFinding::member).thenComparing(FloatingFinding::host))
                        .toList(),
                unmatched.stream().sorted().toList());
    }

    @Property(tries = 500)
    void order_anyTexts_isThatOfTheirCodePoints(@ForAll String one, @ForAll String other) {
        assertThat(Integer.signum(Ids.BY_CODE_POINT.compare(one, other)))
                .isEqualTo(Integer.signum(Arrays.compare(
                        one.codePoints().toArray(), other.codePoints().toArray())));
    }
}
