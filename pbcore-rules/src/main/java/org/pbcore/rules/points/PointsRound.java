package org.pbcore.rules.points;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.pbcore.model.InvalidFactsException;

/**
 * A round of rating (评定周期): a sheet, those who are rated, and the days that count.
 *
 * <p>Immutable and thread-safe: parts of a register can be counted by several tallies or batches of one round, and
 * merged.
 */
public final class PointsRound {
    static final int ZERO = 1;
    static final int NO_RATING = 2;

    private final PointsSheet sheet;
    private final List<PointsMember> members;
    private final LocalDate from;
    private final LocalDate to;
    private final List<PointsItem> items = new ArrayList<>();
    private final Map<String, Integer> memberIndexes = new HashMap<>();
    private final Map<String, Integer> itemIndexes = new HashMap<>();
    private final byte[] effects;

    PointsRound(PointsSheet sheet, List<PointsMember> members, LocalDate from, LocalDate to) {
        this.sheet = sheet;
        this.members = List.copyOf(members);
        this.from = from;
        this.to = to;
        for (PointsMember member : this.members) {
            if (memberIndexes.putIfAbsent(member.id(), memberIndexes.size()) != null) {
                throw new InvalidFactsException(
                        "/members/" + memberIndexes.size() + "/id", "评定对象重复 a member of this id is there already");
            }
        }
        sheet.categories().forEach(category -> items.addAll(category.items()));
        items.forEach(item -> itemIndexes.put(item.id(), itemIndexes.size()));
        sheet.vetoes().forEach(veto -> itemIndexes.putIfAbsent(veto.id(), itemIndexes.size()));
        this.effects = new byte[itemIndexes.size()];
        for (Veto veto : sheet.vetoes()) {
            byte effect = (byte) (veto.effect() == VetoEffect.ZERO ? ZERO : NO_RATING);
            itemIndex(veto.id()).ifPresent(index -> effects[index] |= effect);
        }
    }

    /**
     * Begins to take events as objects.
     *
     * @return a tally of no events
     */
    public PointsTally tally() {
        return new PointsTally(this);
    }

    /**
     * Begins to take events as numbers.
     *
     * @return a batch of no events
     */
    public PointsBatch batch() {
        return new PointsBatch(this);
    }

    /**
     * Returns the sheet.
     *
     * @return the sheet
     */
    public PointsSheet sheet() {
        return sheet;
    }

    /**
     * Returns those who are rated.
     *
     * @return the members, in the order given
     */
    public List<PointsMember> members() {
        return members;
    }

    /**
     * Returns the first day on which events count.
     *
     * @return the day
     */
    public LocalDate from() {
        return from;
    }

    /**
     * Returns the last day on which events count.
     *
     * @return the day
     */
    public LocalDate to() {
        return to;
    }

    /**
     * Returns the number of a member.
     *
     * @param id the id of the member
     * @return its place in {@link #members()}; empty where there is none
     */
    public OptionalInt memberIndex(String id) {
        return index(memberIndexes.get(id));
    }

    /**
     * Returns the number of an item or veto.
     *
     * @param id what events call it
     * @return its place among all items of the sheet, in its order, with those vetoes after them that have ids of their
     *     own; empty where there is none
     */
    public OptionalInt itemIndex(String id) {
        return index(itemIndexes.get(id));
    }

    /** The items of all categories, in order; events of a higher index are vetoes only. */
    List<PointsItem> items() {
        return items;
    }

    /** How many numbers of items and vetoes there are. */
    int indexes() {
        return effects.length;
    }

    /** What events of an item or veto do beside points: {@link #ZERO} and {@link #NO_RATING}. */
    int effect(int index) {
        return effects[index];
    }

    boolean holds(LocalDate date) {
        return !date.isBefore(from) && !date.isAfter(to);
    }

    private static OptionalInt index(@Nullable Integer index) {
        return index == null ? OptionalInt.empty() : OptionalInt.of(index);
    }
}
