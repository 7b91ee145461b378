package org.pbcore.rules.points;

import org.pbcore.model.InvalidFactsException;
import org.pbcore.rules.planning.Progress;

/**
 * The events of a round as numbers, for millions of them: the same answers as a {@link PointsTally}, with events told
 * apart by numbers of the host's own instead of texts.
 *
 * <p>Takes events in any order, again and again, and merges. Holds 24 bytes an event; rating needs 12 more, and 8 bytes
 * a member and item. Not thread-safe: give each thread its own and merge them.
 */
public final class PointsBatch {
    private final PointsRound round;
    private final EventStore events = new EventStore();

    PointsBatch(PointsRound round) {
        this.round = round;
    }

    /**
     * Takes an event. One that is there already changes nothing.
     *
     * @param event the number of the event, never given to two different events
     * @param member the number of the member, see {@link PointsRound#memberIndex}
     * @param item the number of the item or veto, see {@link PointsRound#itemIndex}
     * @param epochDay the day, as {@link java.time.LocalDate#toEpochDay} counts them
     * @param times how often on that day
     * @throws InvalidFactsException when there is no such member ({@code /member}) or item ({@code /item}), or it is
     *     there less than 0 times ({@code /times})
     */
    public void add(long event, int member, int item, int epochDay, int times) {
        if (member < 0 || member >= round.members().size()) {
            throw new InvalidFactsException("/member", "没有这个评定对象 no such member");
        }
        if (item < 0 || item >= round.indexes()) {
            throw new InvalidFactsException("/item", "没有这个积分项 no such item");
        }
        if (times < 0) {
            throw new InvalidFactsException("/times", "次数不能为负 a count is never negative");
        }
        events.add(event, (long) member << Integer.SIZE | item, (long) epochDay << Integer.SIZE | times);
    }

    /**
     * Takes a reversal. One that is there already changes nothing.
     *
     * @param event the number of the reversal, never given to another event
     * @param reverses the number of the event that is taken back, whether it is there or not
     */
    public void reverse(long event, long reverses) {
        events.reverse(event, reverses);
    }

    /**
     * Takes every event of another batch; what both have counts once.
     *
     * @param other a batch of the same round; unchanged
     * @throws IllegalArgumentException when it is of another round
     */
    public void merge(PointsBatch other) {
        if (other.round != round) {
            throw new IllegalArgumentException("a batch of another round");
        }
        events.addAll(other.events);
    }

    /**
     * Returns how many events and reversals were taken, repetitions among them.
     *
     * @return the count
     */
    public int size() {
        return events.size();
    }

    /**
     * Rates everybody by the events taken so far.
     *
     * @return the ratings
     * @throws InvalidFactsException when one number was given to different events ({@code /events})
     */
    public PointsRatings rate() {
        return rate(Progress.SILENT);
    }

    /**
     * Rates everybody by the events taken so far.
     *
     * @param progress hears how far the work is, and may stop the work
     * @return the ratings
     * @throws InvalidFactsException when one number was given to different events ({@code /events}); the message names
     *     the lowest such number
     * @throws org.pbcore.rules.planning.PlanningStoppedException when the work is stopped
     */
    public PointsRatings rate(Progress progress) {
        Standing standing = new Standing(events, progress);
        if (standing.clash().isPresent()) {
            throw new InvalidFactsException(
                    "/events",
                    "同一编号有不同事件 one number was given to different events: "
                            + standing.clash().getAsLong());
        }
        Sums sums = new Sums(round);
        for (int block = 0; block < events.blocks(); block++) {
            count(block, standing, sums);
            progress.report(
                    events.size() + Math.min(events.size(), (block + 1L) * EventStore.BLOCK), 2L * events.size());
        }
        return new PointsRatings(sums);
    }

    private void count(int block, Standing standing, Sums sums) {
        long[] whos = events.whos(block);
        long[] whens = events.whens(block);
        long from = round.from().toEpochDay();
        long to = round.to().toEpochDay();
        int first = block * EventStore.BLOCK;
        for (int i = 0; i < events.length(block); i++) {
            long day = whens[i] >> Integer.SIZE;
            if (whos[i] != EventStore.REVERSAL && day >= from && day <= to && standing.stands(first + i)) {
                sums.add((int) (whos[i] >>> Integer.SIZE), (int) whos[i], (int) whens[i]);
            }
        }
    }
}
