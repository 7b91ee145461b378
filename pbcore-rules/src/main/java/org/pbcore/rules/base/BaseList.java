package org.pbcore.rules.base;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.pbcore.model.InvalidFactsException;
import org.pbcore.model.base.BaseKind;
import org.pbcore.model.base.BaseListing;

/**
 * The dynamic list of bases (2.8-d): which stand on it on a day, which came and which went between two.
 *
 * <p>Immutable; a change is another list.
 */
public final class BaseList {
    private final List<BaseListing> listings;

    /**
     * Makes a list.
     *
     * @param listings the listings, in any order
     * @throws InvalidFactsException at the second listing of an id, or at one that overlaps an earlier one of the same
     *     nominee, kind and unit
     */
    public BaseList(Collection<BaseListing> listings) {
        this.listings = List.copyOf(listings);
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < this.listings.size(); i++) {
            BaseListing listing = this.listings.get(i);
            if (!ids.add(listing.getId())) {
                throw new InvalidFactsException("/" + i + "/id", "编号重复 the second of this id");
            }
            if (this.listings.subList(0, i).stream().anyMatch(earlier -> isOverlapping(earlier, listing))) {
                throw new InvalidFactsException(
                        "/" + i + "/from", "同一基地时段重叠 it is on the list already on some of these days");
            }
        }
    }

    /**
     * Returns the list on a day.
     *
     * @param on the day
     * @return the listings that hold on it, in the order given
     */
    public List<BaseListing> on(LocalDate on) {
        return listings.stream().filter(listing -> isOn(listing, on)).toList();
    }

    /**
     * Returns the list of one kind on a day.
     *
     * @param kind the kind
     * @param on the day
     * @return the listings that hold on it, in the order given
     */
    public List<BaseListing> on(BaseKind kind, LocalDate on) {
        return on(on).stream().filter(listing -> listing.getKind() == kind).toList();
    }

    /**
     * Returns the listings that hold on a later day and not on an earlier one.
     *
     * @param earlier the earlier day
     * @param later the later day
     * @return the listings, in the order given
     */
    public List<BaseListing> added(LocalDate earlier, LocalDate later) {
        return on(later).stream().filter(listing -> !isOn(listing, earlier)).toList();
    }

    /**
     * Returns the listings that hold on an earlier day and not on a later one.
     *
     * @param earlier the earlier day
     * @param later the later day
     * @return the listings, in the order given
     */
    public List<BaseListing> removed(LocalDate earlier, LocalDate later) {
        return on(earlier).stream().filter(listing -> !isOn(listing, later)).toList();
    }

    private static boolean isOn(BaseListing listing, LocalDate on) {
        return !listing.getFrom().isAfter(on)
                && listing.getTo().map(to -> !to.isBefore(on)).orElse(true);
    }

    private static boolean isOverlapping(BaseListing one, BaseListing other) {
        return one.getNominee().equals(other.getNominee())
                && one.getKind() == other.getKind()
                && one.getUnit().equals(other.getUnit())
                && (isOn(one, other.getFrom()) || isOn(other, one.getFrom()));
    }
}
