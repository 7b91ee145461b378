package org.pbcore.rules.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.pbcore.model.code.IndustryCode;
import org.pbcore.model.organisation.OrganisationKind;
import org.pbcore.rules.PolicyText;
import org.pbcore.rules.Rulebook;
import org.pbcore.rules.formation.joint.BruteJointPlan;
import org.pbcore.rules.formation.joint.BruteJointPlan.Value;
import org.pbcore.rules.formation.joint.JointPlan;
import org.pbcore.rules.formation.joint.JointUnit;
import org.pbcore.rules.formation.joint.PlanEffort;
import org.pbcore.rules.planning.Site;

class JointComparisonProperties {
    private static final LocalDate DAY = LocalDate.of(2021, 9, 15);
    private static final int MAX_DISTANCE = 60;

    /** By the number of units that a branch may have. */
    private static final Map<String, Map<Integer, Rulebook>> RULEBOOKS = Map.of(
            "two-new-2020", rulebooks("two-new-2020"), "branch-regulations-2018", rulebooks("branch-regulations-2018"));

    @Property(tries = 40, edgeCases = EdgeCasesMode.NONE)
    void plan_fewUnits_isTheBestUnderBothAndCountsWhoDiffers(
            @ForAll("few") List<JointUnit> units,
            @ForAll @IntRange(min = 2, max = 5) int one,
            @ForAll @IntRange(min = 2, max = 5) int other) {
        JointComparisonResult result = compare("two-new-2020", one, other, units);

        assertThat(value(result.before())).isEqualTo(best(units, one, true));
        assertThat(value(result.after())).isEqualTo(best(units, other, true));
        assertThat(result.isProved()).isTrue();
        Set<String> before = covered(result.before());
        Set<String> after = covered(result.after());
        assertThat(result.onlyBefore().ids()).containsExactlyElementsOf(less(before, after));
        assertThat(result.onlyAfter().ids()).containsExactlyElementsOf(less(after, before));
        assertThat(result.targets())
                .hasValue(new JointComparisonResult.TargetCount(
                        (int) units.stream()
                                .filter(unit -> unit.employees() == 50)
                                .count(),
                        result.before().targetsCovered(),
                        result.after().targetsCovered()));
    }

    /** Whatever fits few units fits more, so that neither aim falls, taken in their order. */
    @Property(tries = 40, edgeCases = EdgeCasesMode.NONE)
    void plan_moreUnitsAllowed_neverFallsBehind(
            @ForAll("few") List<JointUnit> units,
            @ForAll @IntRange(min = 2, max = 4) int fewer,
            @ForAll @IntRange(min = 1, max = 3) int more) {
        JointComparisonResult aimed = compare("two-new-2020", fewer, fewer + more, units);
        JointComparisonResult plain = compare("branch-regulations-2018", fewer, fewer + more, units);

        assertThat(aimed.after().targetsCovered())
                .isGreaterThanOrEqualTo(aimed.before().targetsCovered());
        assertThat(aimed.gain() >= 0
                        || aimed.after().targetsCovered() > aimed.before().targetsCovered())
                .isTrue();
        assertThat(plain.isProved()).isTrue();
        assertThat(plain.gain()).isNotNegative();
        assertThat(plain.targets()).isEmpty();
    }

    private static JointComparisonResult compare(String parent, int before, int after, List<JointUnit> units) {
        return JointComparison.between(
                        RULEBOOKS.get(parent).get(before), RULEBOOKS.get(parent).get(after))
                .plan(units, MAX_DISTANCE, PlanEffort.LOW, Integer.MAX_VALUE);
    }

    private static Map<Integer, Rulebook> rulebooks(String parent) {
        return IntStream.rangeClosed(2, 7)
                .boxed()
                .collect(Collectors.toMap(Function.identity(), mostUnits -> allowing(parent, mostUnits)));
    }

    private static Rulebook allowing(String parent, int mostUnits) {
        return Rulebook.of(
                PolicyText.extending(
                        parent,
                        "'formation.joint.organisations': {'clause': '2.2.2-e', 'values': [{'atMost': " + mostUnits
                                + ", 'strength': 'HARD'}]}"),
                DAY);
    }

    private static Value best(List<JointUnit> units, int mostUnits, boolean hasTargets) {
        return new BruteJointPlan(units, MAX_DISTANCE, mostUnits, hasTargets).best();
    }

    private static Value value(JointPlan plan) {
        return new Value(plan.targetsCovered(), plan.covered(), plan.cost());
    }

    private static Set<String> covered(JointPlan plan) {
        Set<String> ids = new HashSet<>();
        plan.branches().forEach(ids::addAll);
        return ids;
    }

    private static Set<String> less(Set<String> ids, Set<String> others) {
        Set<String> rest = new TreeSet<>(ids);
        rest.removeAll(others);
        return rest;
    }

    @Provide
    Arbitrary<List<JointUnit>> few() {
        Arbitrary<JointUnit> unit = Combinators.combine(
                        Arbitraries.of(0, 0, 1, 1, 2),
                        Arbitraries.of(0, 0, 0, 20),
                        Arbitraries.of(5, 5, 50),
                        Arbitraries.of("A01", "A02", "B06").map(IndustryCode::parse),
                        Arbitraries.integers().between(0, 90),
                        Arbitraries.integers().between(0, 90))
                .as((full, probationary, employees, industry, x, y) -> new JointUnit(
                        "",
                        full,
                        full + probationary,
                        employees,
                        OrganisationKind.NON_PUBLIC_ENTERPRISE,
                        industry,
                        new Site(x, y)));
        return unit.list().ofMinSize(3).ofMaxSize(9).map(JointComparisonProperties::named);
    }

    private static List<JointUnit> named(List<JointUnit> units) {
        List<JointUnit> named = new ArrayList<>();
        for (JointUnit unit : units) {
            named.add(new JointUnit(
                    "u" + named.size(),
                    unit.fullMembers(),
                    unit.partyMembers(),
                    unit.employees(),
                    unit.kind(),
                    unit.industry(),
                    unit.site()));
        }
        return named;
    }
}
