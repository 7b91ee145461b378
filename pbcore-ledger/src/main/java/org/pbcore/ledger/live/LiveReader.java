package org.pbcore.ledger.live;

import java.time.LocalDate;
import java.util.Optional;
import org.pbcore.model.code.RegionCode;

/** What can be asked of live numbers. */
public interface LiveReader {
    /**
     * Returns the business day that is counted.
     *
     * @return the day
     */
    LocalDate validDate();

    /**
     * Returns the tally of everything.
     *
     * @param <F> what is counted
     * @param <T> the tally
     * @param metric the metric
     * @return a tally of its own, which does not change any more; empty for a reader who does not see every region
     * @throws IllegalArgumentException when the metric is not one of these numbers
     */
    <F, T extends LedgerTally<F, T>> Optional<T> whole(LiveMetric<F, T> metric);

    /**
     * Returns the tally of a region and all that lies in it.
     *
     * @param <F> what is counted
     * @param <T> the tally
     * @param metric the metric
     * @param region a street, county, city or province in any spelling of its code; a village counts in its street
     * @return a tally of its own, which does not change any more, of nothing where nothing counted; empty for a region
     *     that the reader does not see
     * @throws IllegalArgumentException when the metric is not one of these numbers
     */
    <F, T extends LedgerTally<F, T>> Optional<T> in(LiveMetric<F, T> metric, RegionCode region);

    /**
     * Tells a listener of every change from now on, as far as the reader sees it.
     *
     * @param listener the listener
     */
    void subscribe(LiveListener listener);

    /**
     * Tells a listener no more.
     *
     * @param listener the listener
     */
    void unsubscribe(LiveListener listener);
}
