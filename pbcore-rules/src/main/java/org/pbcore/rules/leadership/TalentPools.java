package org.pbcore.rules.leadership;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.pbcore.model.leadership.TalentPool;
import org.pbcore.rules.policy.Missing;
import org.pbcore.rules.table.Clause;
import org.pbcore.rules.table.Modality;

/**
 * Says which counties and agglomeration districts keep no pool of Party workers (2.3-a).
 *
 * <p>Not modelled: how a pool is filled, and how large it is; the plan leaves both open.
 */
public final class TalentPools {
    private static final Clause CLAUSE = new Clause("2.3-a");

    /** Makes a calculator; it follows no parameter. */
    public TalentPools() {}

    /**
     * Finds the places without a pool on a day.
     *
     * @param places the places that are asked about, each once in the answer
     * @param pools pools in any order
     * @param on the day
     * @return the places without one, in the order given
     */
    public List<Missing<PoolPlace>> missing(Collection<PoolPlace> places, Collection<TalentPool> pools, LocalDate on) {
        Set<PoolPlace> kept = pools.stream()
                .filter(pool -> pool.holds(on))
                .map(pool -> new PoolPlace(pool.getRegion(), pool.getDistrict()))
                .collect(Collectors.toSet());
        return places.stream()
                .distinct()
                .filter(place -> !kept.contains(place))
                .map(place -> new Missing<>(place, CLAUSE, Modality.MUST))
                .toList();
    }
}
