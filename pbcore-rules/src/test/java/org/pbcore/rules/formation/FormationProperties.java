package org.pbcore.rules.formation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.pbcore.model.party.PartyOrganisationTier;
import org.pbcore.rules.AnswerText;
import org.pbcore.rules.BruteForce;
import org.pbcore.rules.OrganisationText;
import org.pbcore.rules.Rulebook;
import org.pbcore.rules.policy.Policies;
import org.pbcore.rules.table.Modality;

class FormationProperties {
    private static final LocalDate DAY = LocalDate.of(2020, 9, 15);
    private static final Formation PLAN =
            Rulebook.of(Policies.builtin("two-new-2020"), DAY).formation();
    private static final Formation BASELINE =
            Rulebook.of(Policies.builtin("branch-regulations-2018"), DAY).formation();
    /** The duties that the plan gives, strongest first. */
    private static final List<Modality> DUTIES =
            List.of(Modality.MUST, Modality.SHOULD, Modality.STRIVE, Modality.MAY, Modality.NONE);

    @Property(edgeCases = EdgeCasesMode.NONE)
    void duty_oneMoreFullMember_isNeverWeaker(@ForAll("complete") Map<String, String> facts) {
        assertThat(strength(more(facts, "fullMembers"))).isLessThanOrEqualTo(strength(facts));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void duty_oneMoreEmployee_isNeverWeaker(@ForAll("complete") Map<String, String> facts) {
        assertThat(strength(more(facts, "employees"))).isLessThanOrEqualTo(strength(facts));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void duty_oneMoreProbationaryMember_isNeverWeaker(@ForAll("complete") Map<String, String> facts) {
        assertThat(strength(more(facts, "probationaryMembers"))).isLessThanOrEqualTo(strength(facts));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void tier_oneMorePartyMember_isNeverLower(@ForAll("complete") Map<String, String> facts) {
        for (String kind : List.of("fullMembers", "probationaryMembers")) {
            assertThat(tier(more(facts, kind))).isGreaterThanOrEqualTo(tier(facts));
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void tier_sameSumOfPartyMembers_isTheSameWhereABranchIsDue(@ForAll("complete") Map<String, String> facts) {
        Map<String, String> moved = new LinkedHashMap<>(facts);
        int full = Integer.parseInt(facts.get("fullMembers"));
        int probationary = Integer.parseInt(facts.get("probationaryMembers"));
        if (full > 3) {
            moved.put("fullMembers", String.valueOf(full - 1));
            moved.put("probationaryMembers", String.valueOf(probationary + 1));

            assertThat(tier(moved)).isEqualTo(tier(facts));
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void probationaryMembers_however_neverCountAsFull(@ForAll("complete") Map<String, String> facts) {
        Map<String, String> answers = answers(PLAN, facts);

        boolean own = Integer.parseInt(facts.get("fullMembers")) >= 3;
        assertThat(answers.get("form").equals("OWN")).isEqualTo(own);
        assertThat(answers.get("duty").equals("MUST")).isEqualTo(own);
        assertThat(answers.get("tier").equals("-")).isEqualTo(!own);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void floatingMembers_however_changeTheFunctionalPartOnly(@ForAll("complete") Map<String, String> facts) {
        Map<String, String> without = new LinkedHashMap<>(facts);
        without.put("floatingMembers", "0");
        Map<String, String> answers = answers(PLAN, facts);
        Map<String, String> expected = new TreeMap<>(answers(PLAN, without));
        expected.put("functional", Integer.parseInt(facts.get("floatingMembers")) > 3 ? "ENCOURAGED" : "NONE");

        assertThat(answers).containsExactlyInAnyOrderEntriesOf(expected);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void decide_completeFacts_isAlwaysDecided(@ForAll("complete") Map<String, String> facts) {
        assertThat(PLAN.decide(OrganisationText.organisation(facts)).isDecided())
                .isTrue();
        assertThat(BASELINE.decide(OrganisationText.organisation(facts)).isDecided())
                .isTrue();
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void decide_withUnknownFacts_agreesWithEveryCompletion(@ForAll("partial") Map<String, String> facts) {
        for (Formation formation : List.of(PLAN, BASELINE)) {
            assertThat(answers(formation, facts))
                    .isEqualTo(BruteForce.answers(universe(facts), facts, complete -> answers(formation, complete)));
        }
    }

    @Provide
    Arbitrary<Map<String, String>> complete() {
        return facts(0);
    }

    @Provide
    Arbitrary<Map<String, String>> partial() {
        return facts(0.4);
    }

    private static Arbitrary<Map<String, String>> facts(double unknown) {
        Arbitrary<String> members = Arbitraries.oneOf(
                Arbitraries.integers().between(0, 5).map(String::valueOf),
                Arbitraries.integers().between(45, 53).map(String::valueOf),
                Arbitraries.integers().between(94, 105).map(String::valueOf));
        Arbitrary<String> employees = Arbitraries.oneOf(
                Arbitraries.integers().between(27, 53).map(String::valueOf),
                Arbitraries.integers().between(0, 2000).map(String::valueOf));
        return Combinators.combine(
                        fact("kind", Arbitraries.of("NON_PUBLIC_ENTERPRISE", "SOCIAL_ORGANISATION"), unknown),
                        fact("legalEntity", Arbitraries.of("true", "false"), unknown),
                        fact("employees", employees, unknown),
                        fact("fullMembers", members, unknown),
                        fact("probationaryMembers", members, unknown),
                        fact(
                                "floatingMembers",
                                Arbitraries.integers().between(0, 8).map(String::valueOf),
                                unknown))
                .as((a, b, c, d, e, f) -> {
                    Map<String, String> facts = new LinkedHashMap<>();
                    Stream.of(a, b, c, d, e, f).forEach(facts::putAll);
                    return facts;
                });
    }

    private static Arbitrary<Map<String, String>> fact(String name, Arbitrary<String> values, double unknown) {
        return values.map(value -> Map.of(name, value)).optional(1 - unknown).map(fact -> fact.orElse(Map.of()));
    }

    /** Values on either side of every threshold, whatever the other kind of member adds to it. */
    private static Map<String, List<String>> universe(Map<String, String> known) {
        Map<String, List<String>> universe = new LinkedHashMap<>();
        universe.put("kind", List.of("NON_PUBLIC_ENTERPRISE", "SOCIAL_ORGANISATION"));
        universe.put("legalEntity", List.of("false", "true"));
        universe.put("employees", List.of("0", "29", "30", "49", "50", "2000"));
        universe.put("fullMembers", members(known.get("probationaryMembers")));
        universe.put("probationaryMembers", members(known.get("fullMembers")));
        universe.put("floatingMembers", List.of("3", "4"));
        return universe;
    }

    private static List<String> members(String others) {
        IntStream added = others == null ? IntStream.of(0, 2, 3) : IntStream.of(Integer.parseInt(others));
        TreeSet<Integer> values = new TreeSet<>(List.of(0, 1, 2, 3));
        added.forEach(other -> IntStream.of(50, 51, 99, 100)
                .map(cut -> cut - other)
                .filter(value -> value >= 0)
                .forEach(values::add));
        return values.stream().map(String::valueOf).toList();
    }

    private static Map<String, String> answers(Formation formation, Map<String, String> facts) {
        return AnswerText.texts(formation.decide(OrganisationText.organisation(facts)));
    }

    private static int strength(Map<String, String> facts) {
        return DUTIES.indexOf(PLAN.decide(OrganisationText.organisation(facts))
                .duty()
                .outcome()
                .orElseThrow());
    }

    private static int tier(Map<String, String> facts) {
        TierProposal proposal = PLAN.decide(OrganisationText.organisation(facts))
                .tier()
                .outcome()
                .orElseThrow();
        return proposal.tier()
                .map(tier -> List.of(PartyOrganisationTier.values()).indexOf(tier))
                .orElse(-1);
    }

    private static Map<String, String> more(Map<String, String> facts, String fact) {
        Map<String, String> more = new LinkedHashMap<>(facts);
        more.merge(fact, "1", (value, one) -> String.valueOf(Integer.parseInt(value) + 1));
        return more;
    }
}
