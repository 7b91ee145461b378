package org.pbcore.examples.benchmarks;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.lookup.PlanningId;
import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintCollectors;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;
import ai.timefold.solver.core.api.score.stream.Joiners;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.localsearch.LocalSearchPhaseConfig;
import ai.timefold.solver.core.config.solver.SolverConfig;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pbcore.rules.formation.joint.JointUnit;

/**
 * The joint plan for Timefold Solver: each unit goes to the place of a unit in its reach or to none, so that both its
 * construction heuristic and its local search try neighbours only.
 *
 * <p>Full members who are together without being a branch yet count a little, without which a search of single changes
 * hardly finds a first branch. Headcount targets are left out, as the instances have none.
 */
public final class TimefoldJoint {
    private static final int MOST_UNITS = 3;
    private static final int LEAST_FULL = 3;
    private static final int MOST_PARTY = 50;
    private static final long COVERED = 100;

    private TimefoldJoint() {}

    /**
     * Plans.
     *
     * @param units the units
     * @param maxDistance metres
     * @param start branches to begin with; empty for a construction heuristic of Timefold's own
     * @param limit the time
     * @return the branches
     */
    static List<List<String>> plan(List<JointUnit> units, int maxDistance, List<List<String>> start, Duration limit) {
        SolverConfig config = new SolverConfig()
                .withSolutionClass(Plan.class)
                .withEntityClasses(Seat.class)
                .withConstraintProviderClass(Constraints.class)
                .withTerminationSpentLimit(Duration.ofMillis(Math.max(1, limit.toMillis())));
        if (!start.isEmpty()) {
            config.withPhases(new LocalSearchPhaseConfig());
        }
        Plan best = SolverFactory.<Plan>create(config).buildSolver().solve(new Plan(seats(units, maxDistance, start)));
        Map<Integer, List<Seat>> groups = new HashMap<>();
        for (Seat seat : best.seats) {
            if (seat.place != null) {
                groups.computeIfAbsent(seat.place, place -> new ArrayList<>()).add(seat);
            }
        }
        return groups.values().stream()
                .filter(TimefoldJoint::isBranch)
                .map(group -> group.stream().map(seat -> seat.id()).toList())
                .toList();
    }

    private static List<Seat> seats(List<JointUnit> units, int maxDistance, List<List<String>> start) {
        Map<String, String> firstOf = new HashMap<>();
        start.forEach(branch -> branch.forEach(id -> firstOf.put(id, branch.get(0))));
        Map<String, Integer> numbers = new HashMap<>();
        for (int i = 0; i < units.size(); i++) {
            numbers.put(units.get(i).id(), i);
        }
        int[][] reach = JointInstance.reach(units, maxDistance);
        List<Seat> seats = new ArrayList<>();
        for (int i = 0; i < units.size(); i++) {
            String first = firstOf.get(units.get(i).id());
            Seat seat = new Seat(i, units.get(i), maxDistance, reach[i]);
            seat.place = first == null ? null : numbers.get(first);
            seats.add(seat);
        }
        return seats;
    }

    /** Draws full members together, up to those a branch needs. */
    private static long square(int full) {
        long counted = Math.min(full, LEAST_FULL);
        return counted * counted;
    }

    private static boolean isBranch(List<Seat> group) {
        return isBranch(
                group.size(),
                group.stream().mapToInt(Seat::full).sum(),
                group.stream().mapToInt(Seat::party).sum());
    }

    private static long cost(List<Seat> group) {
        long cost = 0;
        for (int i = 0; i < group.size(); i++) {
            for (int j = 0; j < i; j++) {
                cost += group.get(i).cost(group.get(j));
            }
        }
        return cost;
    }

    private static boolean isBranch(int count, int full, int party) {
        return count <= MOST_UNITS && full >= LEAST_FULL && party <= MOST_PARTY;
    }

    /** A unit and where it goes. */
    @PlanningEntity
    public static final class Seat {
        @PlanningId
        @SuppressWarnings("unused") // the solver reads it
        private int number;

        private @Nullable JointUnit unit;
        private int maxDistance;
        private List<Integer> places = List.of();

        @PlanningVariable(allowsUnassigned = true)
        private @Nullable Integer place;

        /** For the solver. */
        public Seat() {}

        Seat(int number, JointUnit unit, int maxDistance, int[] reach) {
            this.number = number;
            this.unit = unit;
            this.maxDistance = maxDistance;
            List<Integer> all = new ArrayList<>();
            all.add(number);
            for (int other : reach) {
                all.add(other);
            }
            this.places = List.copyOf(all);
        }

        /** The units in whose place it may go. */
        @ValueRangeProvider
        public List<Integer> getPlaces() {
            return places;
        }

        /** Where it goes. */
        public @Nullable Integer getPlace() {
            return place;
        }

        /** Sets where it goes. */
        public void setPlace(@Nullable Integer to) {
            this.place = to;
        }

        String id() {
            return known().id();
        }

        int full() {
            return known().fullMembers();
        }

        int party() {
            return known().partyMembers();
        }

        long distance(Seat other) {
            return known().site().metresTo(other.known().site());
        }

        boolean isFar(Seat other) {
            return distance(other) > maxDistance;
        }

        long cost(Seat other) {
            return JointInstance.cost(known(), other.known());
        }

        private JointUnit known() {
            if (unit == null) {
                throw new IllegalStateException("no unit");
            }
            return unit;
        }
    }

    /** All units. */
    @PlanningSolution
    public static final class Plan {
        @PlanningEntityCollectionProperty
        private List<Seat> seats = List.of();

        @PlanningScore
        @SuppressWarnings("unused") // the solver writes it
        private @Nullable HardMediumSoftLongScore score;

        /** For the solver. */
        public Plan() {}

        Plan(List<Seat> seats) {
            this.seats = seats;
        }
    }

    /** What is asked: nothing too far or too many, most covered, least cost. */
    public static final class Constraints implements ConstraintProvider {
        @Override
        public Constraint[] defineConstraints(ConstraintFactory of) {
            return new Constraint[] {
                of.forEachUniquePair(Seat.class, Joiners.equal(Seat::getPlace))
                        .filter(Seat::isFar)
                        .penalizeLong(HardMediumSoftLongScore.ONE_HARD, (one, other) -> 1)
                        .asConstraint("far"),
                of.forEach(Seat.class)
                        .groupBy(Seat::getPlace, ConstraintCollectors.count())
                        .filter((place, count) -> count > MOST_UNITS)
                        .penalizeLong(HardMediumSoftLongScore.ONE_HARD, (place, count) -> count - MOST_UNITS)
                        .asConstraint("many"),
                of.forEach(Seat.class)
                        .groupBy(
                                Seat::getPlace,
                                ConstraintCollectors.count(),
                                ConstraintCollectors.sum(Seat::full),
                                ConstraintCollectors.sum(Seat::party))
                        .filter((place, count, full, party) -> isBranch(count, full, party))
                        .rewardLong(HardMediumSoftLongScore.ONE_MEDIUM, (place, count, full, party) -> COVERED * count)
                        .asConstraint("covered"),
                of.forEach(Seat.class)
                        .groupBy(Seat::getPlace, ConstraintCollectors.sum(Seat::full))
                        .rewardLong(HardMediumSoftLongScore.ONE_MEDIUM, (place, full) -> square(full))
                        .asConstraint("nearly a branch"),
                of.forEach(Seat.class)
                        .groupBy(Seat::getPlace, ConstraintCollectors.toList())
                        .filter((place, group) -> isBranch(group))
                        .penalizeLong(HardMediumSoftLongScore.ONE_SOFT, (place, group) -> cost(group))
                        .asConstraint("cost")
            };
        }
    }
}
