package org.pbcore.rules.wanted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pbcore.rules.OrganisationText.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.pbcore.model.InvalidFactsException;
import org.pbcore.model.organisation.Organisation;
import org.pbcore.rules.Rulebook;
import org.pbcore.rules.policy.Policies;
import org.pbcore.rules.table.OpenPart;
import org.pbcore.rules.wanted.FactsRanking.Batch;
import org.pbcore.rules.wanted.FactsRanking.Column;

class FactsWantedTest {
    private static final Rulebook PLAN = Rulebook.of(Policies.builtin("two-new-2020"), LocalDate.of(2020, 9, 15));
    private static final String KNOWN = "kind=NON_PUBLIC_ENTERPRISE legalEntity=true employees=10 fullMembers=1"
            + " probationaryMembers=0 floatingMembers=0 status=OPERATING partyOrganisation=JOINT instructors=0"
            + " category=COMPANY scale=SMALL dispersed=false venue=NONE parkLevel=NONE scope=LOCAL registered=true"
            + " venueInPark=false industryBody=false internet=false socialCommittee=NONE ";

    @Test
    void organisation_ofWhichAllIsKnown_wantsNothing() {
        FactsWanted<Organisation> wanted = FactsWanted.over(PLAN);

        assertThat(wanted.add(organisation(KNOWN)).steps()).isEmpty();
        assertThat(wanted.ranking()).isEqualTo(new FactsRanking(1, 0, 0, List.of(), List.of()));
        assertThat(wanted.ranking().cellsToDecide(100)).isZero();
    }

    @Test
    void oneUnknownFact_decidesEveryPartThatItLeavesOpen() {
        Wanted wanted = FactsWanted.over(PLAN).of(organisation(without("fullMembers")));

        assertThat(names(wanted.open()))
                .containsExactly(
                        "formation.duty",
                        "formation.form",
                        "formation.tier",
                        "formation.tierModality",
                        "formation.approvals",
                        "coverage.formation");
        assertThat(wanted.steps()).hasSize(1);
        assertThat(wanted.steps().get(0).facts()).containsExactly("fullMembers");
        assertThat(wanted.steps().get(0).decides()).isEqualTo(wanted.open());
        assertThat(wanted.open().get(0).clauses()).extracting(Object::toString).contains("2.2.2-a", "2.2.2-c");
    }

    @Test
    void twoFactsThatDecideOnlyTogether_areAskedForTogether() {
        Wanted wanted = FactsWanted.over(List.of(PLAN.formation().duty()))
                .of(organisation("legalEntity=false fullMembers=0 probationaryMembers=0"));

        assertThat(wanted.open().get(0).sets()).containsExactly(List.of("kind", "employees"));
        assertThat(wanted.open().get(0).sometimes()).containsExactly("employees");
        assertThat(wanted.open().get(0).isDecidedBy("employees")).isFalse();
        assertThat(wanted.steps()).hasSize(1);
        assertThat(wanted.steps().get(0).facts()).containsExactlyInAnyOrder("employees", "kind");
    }

    @Test
    void factThatDecidesMost_isAskedForFirstAndTheRestOnlyForWhatItLeaves() {
        Wanted wanted =
                FactsWanted.over(PLAN).of(organisation(without("fullMembers").replace("floatingMembers=0 ", "")));

        assertThat(wanted.steps())
                .extracting(step -> step.facts().get(0))
                .containsExactly("fullMembers", "floatingMembers");
        assertThat(names(wanted.steps().get(1).decides())).containsExactly("formation.functional");
    }

    @Test
    void ranking_overARegister_ordersColumnsAndCellsByWhatTheyDecide() {
        FactsWanted<Organisation> wanted = FactsWanted.over(PLAN);
        for (int i = 0; i < 10; i++) {
            wanted.add(organisation(without("floatingMembers")));
            wanted.add(organisation(KNOWN));
        }
        wanted.add(organisation(without("fullMembers")));
        wanted.add(organisation(without("fullMembers").replace("floatingMembers=0 ", "")));
        FactsRanking ranking = wanted.ranking();

        assertThat(ranking.subjects()).isEqualTo(22);
        assertThat(ranking.openSubjects()).isEqualTo(12);
        assertThat(ranking.openAnswers()).isEqualTo(10 + 6 + 7);
        assertThat(ranking.columns())
                .containsExactly(
                        new Column(List.of("fullMembers"), 2, 12, 12),
                        new Column(List.of("floatingMembers"), 11, 11, 23));
        assertThat(ranking.batches()).containsExactly(new Batch(2, 1, 6), new Batch(11, 1, 1));
        assertThat(ranking.cellsToDecide(50)).isEqualTo(2);
        assertThat(ranking.cellsToDecide(53)).isEqualTo(3);
        assertThat(ranking.cellsToDecide(100)).isEqualTo(13);
    }

    @Test
    void ranking_inAnyOrderAndInParts_isTheSame() {
        List<Organisation> register = register(400);
        FactsWanted<Organisation> one = FactsWanted.over(PLAN);
        register.forEach(one::add);
        Collections.shuffle(register, new Random(7));
        FactsWanted<Organisation> left = FactsWanted.over(PLAN);
        FactsWanted<Organisation> right = FactsWanted.over(PLAN);
        register.subList(0, 150).forEach(left::add);
        register.subList(150, 400).forEach(right::add);

        assertThatThrownBy(() -> left.merge(FactsWanted.over(
                        Rulebook.of(Policies.builtin("branch-regulations-2018"), LocalDate.of(2020, 9, 15)))))
                .isInstanceOf(IllegalArgumentException.class);
        FactsWanted<Organisation> merged = FactsWanted.over(PLAN);
        merged.merge(left);
        merged.merge(right);
        assertThat(merged.ranking()).isEqualTo(one.ranking());
    }

    /** Whatever is learned of the facts of a step, the parts it claims are decided then, and none of the later ones. */
    @Test
    void steps_overRandomOrganisations_decideWhatTheyClaimAndTogetherEverything() {
        FactsWanted<Organisation> wanted = FactsWanted.over(PLAN);
        for (Organisation organisation : register(300)) {
            Wanted one = wanted.of(organisation);
            Set<String> known = new HashSet<>();
            List<OpenPart> left = new ArrayList<>(one.open());
            for (Wanted.Step step : one.steps()) {
                assertThat(left.stream().filter(part -> isDecided(part, known))).isEmpty();
                known.addAll(step.facts());
                assertThat(left.stream().filter(part -> isDecided(part, known)).toList())
                        .isEqualTo(step.decides())
                        .isNotEmpty();
                left.removeAll(step.decides());
            }
            assertThat(left).isEmpty();
        }
    }

    @Test
    void contradictingFacts_areRefused() {
        FactsWanted<Organisation> wanted = FactsWanted.over(PLAN);

        assertThatThrownBy(() -> wanted.add(organisation("kind=NON_PUBLIC_ENTERPRISE socialCommittee=CITY")))
                .isInstanceOf(InvalidFactsException.class);
    }

    private static boolean isDecided(OpenPart part, Set<String> known) {
        return part.sets().stream().anyMatch(known::containsAll);
    }

    private static List<Organisation> register(int size) {
        Random random = new Random(42);
        List<Organisation> register = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            StringBuilder facts = new StringBuilder();
            for (String fact : KNOWN.split(" ")) {
                if (random.nextInt(5) > 0) {
                    facts.append(fact).append(' ');
                }
            }
            register.add(organisation(facts.toString()));
        }
        return register;
    }

    private static List<String> names(List<OpenPart> parts) {
        return parts.stream().map(OpenPart::name).toList();
    }

    private static String without(String fact) {
        return KNOWN.replaceFirst(fact + "=\\w+ ", "");
    }
}
