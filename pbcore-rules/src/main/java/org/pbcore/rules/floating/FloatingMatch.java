package org.pbcore.rules.floating;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pbcore.model.InvalidFactsException;
import org.pbcore.rules.planning.Ids;
import org.pbcore.rules.policy.Parameters;
import org.pbcore.rules.table.Clause;
import org.pbcore.rules.table.Modality;

/**
 * Finds floating members by comparison with social-insurance records (2.5-e).
 *
 * <p>Facts: who belongs where, who is insured where, matched by keyed digests; equal insurance rows count once. A
 * member who is insured at home only is in neither answer. Immutable and thread-safe.
 */
public final class FloatingMatch {
    private static final String MATCH = "floating.match";
    private static final Comparator<FloatingFinding> ORDER = Comparator.comparing(
                    FloatingFinding::member, Ids.BY_CODE_POINT)
            .thenComparing(FloatingFinding::host, Ids.BY_CODE_POINT);

    private final Clause clause;
    private final Modality modality;

    /**
     * Reads where the rule stands.
     *
     * @param p the parameters in force
     */
    public FloatingMatch(Parameters p) {
        this.clause = p.clause(MATCH);
        this.modality = p.modality(MATCH);
    }

    /**
     * Compares a roster with the insurance records.
     *
     * @param roster the members
     * @param insurance the insured, gone through once and not kept
     * @return the findings
     * @throws InvalidFactsException when a member is there twice, at the second one, for example
     *     {@code /roster/2/member}
     */
    public FloatingFindings match(List<RosterEntry> roster, Iterable<InsuranceEntry> insurance) {
        Map<String, Set<String>> hosts = new HashMap<>();
        Set<String> members = new HashSet<>();
        for (RosterEntry entry : roster) {
            if (!members.add(entry.member())) {
                throw new InvalidFactsException(
                        "/roster/" + members.size() + "/member", "党员重复 this member is there already");
            }
            hosts.computeIfAbsent(entry.key(), key -> new HashSet<>());
        }
        for (InsuranceEntry entry : insurance) {
            hosts.computeIfPresent(entry.key(), (key, found) -> {
                found.add(entry.organisation());
                return found;
            });
        }
        List<FloatingFinding> floating = new ArrayList<>();
        List<String> unmatched = new ArrayList<>();
        for (RosterEntry entry : roster) {
            Set<String> found = hosts.getOrDefault(entry.key(), Set.of());
            if (found.isEmpty()) {
                unmatched.add(entry.member());
            }
            found.stream()
                    .filter(host -> !host.equals(entry.organisation()))
                    .forEach(host -> floating.add(new FloatingFinding(entry.member(), entry.organisation(), host)));
        }
        floating.sort(ORDER);
        unmatched.sort(Ids.BY_CODE_POINT);
        return new FloatingFindings(floating, unmatched);
    }

    /**
     * Begins a comparison of millions of records as numbers: the same answers as {@link #match}, with keys as bytes,
     * and members and organisations by number.
     *
     * @param keyBytes the length of every key, for example 32 for a digest of 256 bits
     * @return a roster of no members
     */
    public FloatingRoster roster(int keyBytes) {
        return new FloatingRoster(keyBytes);
    }

    /**
     * Returns the clause that asks for the comparison.
     *
     * @return the clause
     */
    public Clause clause() {
        return clause;
    }

    /**
     * Returns how strongly the comparison is asked for.
     *
     * @return the modality
     */
    public Modality modality() {
        return modality;
    }
}
