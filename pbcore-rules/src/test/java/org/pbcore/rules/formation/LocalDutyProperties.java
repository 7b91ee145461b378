package org.pbcore.rules.formation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.pbcore.model.organisation.Organisation;
import org.pbcore.rules.OrganisationText;
import org.pbcore.rules.PolicyText;
import org.pbcore.rules.Rulebook;
import org.pbcore.rules.policy.Parameters;
import org.pbcore.rules.table.DecisionTable;
import org.pbcore.rules.table.Modality;

/** What holds of the duty whatever numbers and forces a place sets. */
class LocalDutyProperties {
    private static final String FULL = "formation.fullMembers";
    private static final String ENTERPRISE = "formation.headcount.enterprise";
    private static final String SOCIAL = "formation.headcount.socialOrganisation";

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void duty_ofAnyLocalPolicy_isTheStrongestThatApplies(
            @ForAll("places") Rulebook place, @ForAll("organisations") Map<String, String> facts) {
        assertThat(duty(place, facts)).isEqualTo(strongest(place.parameters(), facts));
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void duty_ofAnyLocalPolicy_isNeverWeakerForOneMoreOrForYes(
            @ForAll("places") Rulebook place, @ForAll("organisations") Map<String, String> facts) {
        for (String count : List.of("fullMembers", "probationaryMembers", "employees")) {
            Map<String, String> more = new LinkedHashMap<>(facts);
            more.merge(count, "1", (value, one) -> String.valueOf(Integer.parseInt(value) + 1));

            assertThat(duty(place, more)).as(count).isLessThanOrEqualTo(duty(place, facts));
        }
        Map<String, String> yes = new LinkedHashMap<>(facts);
        yes.put("legalEntity", "true");

        assertThat(duty(place, yes)).isLessThanOrEqualTo(duty(place, facts));
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void explanation_ofAnyLocalPolicy_agreesWithTheDecisionAndKeepsItsPromises(
            @ForAll("places") Rulebook place, @ForAll("organisations") Map<String, String> facts) {
        DecisionTable<Organisation, Modality> duty = place.formation().duty();
        var explanation = duty.explain(OrganisationText.organisation(facts));

        assertThat(explanation.decision()).isSameAs(duty.decide(OrganisationText.organisation(facts)));
        explanation.changes().forEach(change -> {
            Map<String, String> changed = new LinkedHashMap<>(facts);
            changed.put(change.fact(), change.to().toString());
            assertThat(duty(place, changed)).isEqualTo(change.row().outcome());
        });
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void tier_ofAnyLocalPolicy_isNeverLowerForOneMoreMember(
            @ForAll("places") Rulebook place, @ForAll("organisations") Map<String, String> facts) {
        for (String count : List.of("fullMembers", "probationaryMembers")) {
            Map<String, String> more = new LinkedHashMap<>(facts);
            more.merge(count, "1", (value, one) -> String.valueOf(Integer.parseInt(value) + 1));

            assertThat(tier(place, more)).as(count).isGreaterThanOrEqualTo(tier(place, facts));
        }
    }

    private static Modality duty(Rulebook place, Map<String, String> facts) {
        return place.formation()
                .decide(OrganisationText.organisation(facts))
                .duty()
                .outcome()
                .orElseThrow();
    }

    private static int tier(Rulebook place, Map<String, String> facts) {
        return place.formation()
                .decide(OrganisationText.organisation(facts))
                .tier()
                .outcome()
                .orElseThrow()
                .tier()
                .map(Enum::ordinal)
                .orElse(-1);
    }

    /** The duty without a table: every norm that applies is asked, and the strongest taken. */
    private static Modality strongest(Parameters p, Map<String, String> facts) {
        int full = Integer.parseInt(facts.get("fullMembers"));
        int members = full + Integer.parseInt(facts.get("probationaryMembers"));
        boolean isEnterprise = facts.get("kind").equals("NON_PUBLIC_ENTERPRISE");
        String target = isEnterprise ? ENTERPRISE : SOCIAL;
        boolean hasEnough = p.bound(FULL).admits(full);
        boolean hasMembers = hasEnough || p.bound("formation.members").admits(members);
        int strongest = Modality.NONE.ordinal();
        if (hasEnough) {
            strongest = p.modality(FULL).ordinal();
        }
        if (hasMembers) {
            strongest = Math.min(strongest, p.modality("formation.joint").ordinal());
        }
        if (hasMembers
                && p.has("formation.legalEntity")
                && facts.get("legalEntity").equals("true")) {
            strongest = Math.min(strongest, p.modality("formation.legalEntity").ordinal());
        }
        if (p.has(target) && p.bound(target).admits(Integer.parseInt(facts.get("employees")))) {
            strongest = Math.min(strongest, p.modality(target).ordinal());
        }
        return Modality.values()[strongest];
    }

    @Provide
    Arbitrary<Rulebook> places() {
        return Combinators.combine(
                        Arbitraries.of("two-new-2020", "branch-regulations-2018"),
                        Arbitraries.maps(
                                Arbitraries.of(
                                        "formation.members",
                                        FULL,
                                        "formation.joint",
                                        "formation.legalEntity",
                                        ENTERPRISE,
                                        SOCIAL),
                                Combinators.combine(
                                                Arbitraries.of("atLeast", "moreThan"),
                                                Arbitraries.integers().between(1, 6),
                                                Arbitraries.of(Modality.class))
                                        .as((word, number, modality) ->
                                                "'" + word + "': " + number + ", 'modality': '" + modality + "'")))
                .as((parent, set) -> Rulebook.of(
                        PolicyText.extending(
                                parent,
                                set.entrySet().stream()
                                        .map(entry -> parameter(entry.getKey(), entry.getValue()))
                                        .collect(Collectors.joining(","))),
                        LocalDate.of(2021, 6, 1)));
    }

    private static String parameter(String name, String value) {
        boolean isForceAlone = name.equals("formation.joint") || name.equals("formation.legalEntity");
        String content = isForceAlone ? value.substring(value.indexOf("'modality'")) : value;
        return "'" + name + "': {'clause': '2.2.2-b', 'values': [{" + content + "}]}";
    }

    @Provide
    Arbitrary<Map<String, String>> organisations() {
        Arbitrary<Integer> members = Arbitraries.integers().between(0, 8);
        Arbitrary<Integer> employees = Arbitraries.oneOf(
                Arbitraries.integers().between(0, 8), Arbitraries.integers().between(28, 52));
        return Combinators.combine(
                        Arbitraries.of("NON_PUBLIC_ENTERPRISE", "SOCIAL_ORGANISATION"),
                        Arbitraries.of("true", "false"),
                        employees,
                        members,
                        members)
                .as((kind, legal, staff, full, probationary) -> {
                    Map<String, String> facts = new LinkedHashMap<>();
                    facts.put("kind", kind);
                    facts.put("legalEntity", legal);
                    facts.put("employees", staff.toString());
                    facts.put("fullMembers", full.toString());
                    facts.put("probationaryMembers", probationary.toString());
                    return facts;
                });
    }
}
