package org.pbcore.rules.formation.joint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.pbcore.rules.planning.Progress;

/**
 * Looks for a plan: a quick one first, small components exactly, then the rest in rounds, neighbourhood by
 * neighbourhood, with other borders in each round.
 */
final class PlanSearch {
    private static final int EXACT_UNITS = 12;
    private static final int STEPS_PER_UNIT = 5_000;
    private static final int TILE_UNITS = 4_096;
    private static final int BATCH = 16;
    private static final int SOLVED_BEAT = 256;
    private static final int QUICK = 8;
    private static final int MOST_MOVES = 30_000;
    private static final int[] CUTS = {8, 6, 9};

    private final JointField field;
    private final Reach reach;
    private final Optional<JointWatch.Workers> workers;
    private final Progress progress;
    private final Consumer<PlanSearch> better;
    private final Links links;
    private final long allMoves;
    private final int[][] components;
    private final boolean[] isSolved;
    private long doneMoves;
    private int round;
    private @Nullable Score told;
    private boolean isStopped;

    PlanSearch(JointField field, PlanEffort effort, JointWatch watch, Consumer<PlanSearch> better) {
        this.field = field;
        this.reach = Reach.of(field);
        this.workers = watch.workers();
        this.progress = watch.progress();
        this.better = better;
        this.links = FirstPlan.of(field, reach);
        this.allMoves = Math.max(1, effort.movesPerUnit(field.size) * field.size);
        this.components = Components.of(reach, field.size);
        this.isSolved = new boolean[components.length];
    }

    /** Looks as long as it may. */
    void run() {
        tell();
        solve();
        int[] open = open();
        long perUnit = allMoves / Math.max(1, field.size);
        long quick = perUnit / QUICK;
        improve(open, quick);
        long rounds = 1 + (perUnit - quick - 1) / MOST_MOVES;
        for (long i = 0; i < rounds && !isStopped; i++) {
            tell();
            improve(open, (perUnit - quick) / rounds);
        }
        if (!isStopped) {
            progress.goesOn(allMoves, allMoves);
        }
    }

    /** Shows the plan, where it is better than the one shown last. */
    private void tell() {
        Score score = links.score(field);
        if (told == null || score.compareTo(told) > 0) {
            told = score;
            better.accept(this);
        }
    }

    Links links() {
        return links;
    }

    boolean isStopped() {
        return isStopped;
    }

    boolean isOptimal() {
        return IntStream.range(0, components.length).allMatch(i -> isSolved[i]);
    }

    /**
     * Units that the best plan covers at most. Components with a unit whose reach is cut may be one, and are bounded as
     * one.
     */
    int coveredAtMost() {
        int sum = 0;
        long crowd = 0;
        long crowdFull = 0;
        for (int i = 0; i < components.length; i++) {
            int[] component = components[i];
            long full =
                    Arrays.stream(component).mapToLong(unit -> field.full[unit]).sum();
            if (isSolved[i]) {
                sum += (int) Arrays.stream(component).filter(links::isCovered).count();
            } else if (isCut(component)) {
                crowd += component.length;
                crowdFull += full;
            } else {
                sum += coveredAtMost(component.length, full);
            }
        }
        return sum + coveredAtMost(crowd, crowdFull);
    }

    /** Each branch needs its full members, and takes so many units at most. */
    private int coveredAtMost(long units, long full) {
        long branches = full / field.conditions.leastFullMembers();
        return (int) Math.min(units, branches * field.conditions.mostUnits());
    }

    private boolean isCut(int[] component) {
        return Arrays.stream(component).anyMatch(reach::isCut);
    }

    private int[] open() {
        return IntStream.range(0, components.length)
                .filter(i -> !isSolved[i])
                .flatMap(i -> Arrays.stream(components[i]))
                .sorted()
                .toArray();
    }

    /** Solves the components that are small enough. */
    private void solve() {
        for (int i = 0; i < components.length && !isStopped; i++) {
            int[] component = components[i];
            if (component.length <= ExactPlan.MOST_UNITS && !isCut(component)) {
                isSolved[i] = component.length == 1 || solve(component);
            }
            if (i % SOLVED_BEAT == 0) {
                goesOn(0);
            }
        }
    }

    private boolean solve(int[] component) {
        long steps = component.length <= EXACT_UNITS ? Long.MAX_VALUE : (long) STEPS_PER_UNIT * component.length;
        Optional<Links> best = ExactPlan.of(field.part(component), steps);
        best.ifPresent(found -> links.replace(component, found));
        return best.isPresent();
    }

    /** Improves every neighbourhood once, here or by the workers. */
    private void improve(int[] units, long movesPerUnit) {
        if (isStopped) {
            return;
        }
        List<TileSearch> searches = new ArrayList<>();
        for (int[] tile : Tiles.of(field, units, TILE_UNITS, CUTS[round % CUTS.length])) {
            searches.add(new TileSearch(field, reach, links, tile, movesPerUnit, Mix.of(round) + searches.size()));
        }
        round++;
        if (workers.isPresent()) {
            for (int from = 0; from < searches.size() && !isStopped; from += BATCH) {
                List<TileSearch> batch = searches.subList(from, Math.min(from + BATCH, searches.size()));
                workers.get().runAll(batch);
                batch.forEach(TileSearch::keepBetter);
                goesOn(batch.stream().mapToLong(TileSearch::moves).sum());
            }
        } else {
            for (int i = 0; i < searches.size() && !isStopped; i++) {
                searches.get(i).run(this::goesOn);
                searches.get(i).keepBetter();
            }
        }
    }

    private boolean goesOn(long moves) {
        doneMoves += moves;
        isStopped |= !progress.goesOn(Math.min(doneMoves, allMoves), allMoves);
        return !isStopped;
    }
}
