package org.pbcore.rules.points;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pbcore.model.InvalidFactsException;

/**
 * The events of a round, each once: takes them in any order, again and again, and merges.
 *
 * <p>What counts follows from the set of events alone, so parts of a register can be tallied apart and merged in any
 * order, even where they overlap. Not thread-safe: give each thread its own.
 */
public final class PointsTally {
    private final PointsRound round;
    private final Map<String, PointsEvent> events = new LinkedHashMap<>();
    private final Set<String> reversed = new HashSet<>();

    PointsTally(PointsRound round) {
        this.round = round;
    }

    /**
     * Takes an event. One that is there already changes nothing.
     *
     * @param event the event
     * @throws InvalidFactsException when another event has its id ({@code /id}), or it names a member ({@code /member})
     *     or item ({@code /item}) that the round does not have, or is there less than 0 times ({@code /times})
     */
    public void add(PointsEvent event) {
        if (isThere(event)) {
            return;
        }
        if (event instanceof PointsEvent.Scored scored) {
            check(scored);
        }
        events.put(event.id(), event);
        if (event instanceof PointsEvent.Reversal reversal) {
            reversed.add(reversal.reverses());
        }
    }

    private boolean isThere(PointsEvent event) {
        @Nullable PointsEvent there = events.get(event.id());
        if (there != null && !there.equals(event)) {
            throw new InvalidFactsException("/id", "另一事件已用此编号 a different event has this id");
        }
        return there != null;
    }

    private void check(PointsEvent.Scored event) {
        if (round.memberIndex(event.member()).isEmpty()) {
            throw new InvalidFactsException("/member", "没有这个评定对象 no such member");
        }
        if (round.itemIndex(event.item()).isEmpty()) {
            throw new InvalidFactsException("/item", "没有这个积分项 no such item");
        }
        if (event.times() < 0) {
            throw new InvalidFactsException("/times", "次数不能为负 a count is never negative");
        }
    }

    /**
     * Takes every event of another tally; what both have counts once.
     *
     * @param other a tally of the same round; unchanged
     * @throws IllegalArgumentException when it is of another round
     * @throws InvalidFactsException when both have one id for different events ({@code /id}); nothing is taken then
     */
    public void merge(PointsTally other) {
        if (other.round != round) {
            throw new IllegalArgumentException("a tally of another round");
        }
        other.events.values().forEach(this::isThere);
        other.events.values().forEach(this::add);
    }

    /**
     * Rates everybody by the events taken so far.
     *
     * @return the ratings
     */
    public PointsRatings rate() {
        Sums sums = new Sums(round);
        for (PointsEvent event : events.values()) {
            if (event instanceof PointsEvent.Scored scored && fate(scored) == EventFate.COUNTED) {
                sums.add(
                        round.memberIndex(scored.member()).orElseThrow(),
                        round.itemIndex(scored.item()).orElseThrow(),
                        scored.times());
            }
        }
        return new PointsRatings(sums);
    }

    /**
     * Explains a rating.
     *
     * @param member the id of a member
     * @return the rating with every number and event behind it
     * @throws IllegalArgumentException when the round has no such member
     */
    public PointsExplanation explain(String member) {
        int index = round.memberIndex(member).orElseThrow(() -> new IllegalArgumentException("no such member"));
        Map<PointsEvent.Scored, EventFate> fates = new LinkedHashMap<>();
        Set<String> counted = new LinkedHashSet<>();
        for (PointsEvent event : events.values()) {
            if (event instanceof PointsEvent.Scored scored && scored.member().equals(member)) {
                fates.put(scored, fate(scored));
                if (fate(scored) == EventFate.COUNTED) {
                    counted.add(scored.item());
                }
            }
        }
        List<Veto> vetoes = new ArrayList<>(round.sheet().vetoes());
        vetoes.removeIf(veto -> !counted.contains(veto.id()));
        PointsRatings ratings = rate();
        return new PointsExplanation(ratings.rating(index), ratings.breakdown(index), fates, vetoes, ratings.levels());
    }

    private EventFate fate(PointsEvent.Scored event) {
        if (reversed.contains(event.id())) {
            return EventFate.REVERSED;
        }
        return round.holds(event.on()) ? EventFate.COUNTED : EventFate.OUTSIDE_PERIOD;
    }
}
