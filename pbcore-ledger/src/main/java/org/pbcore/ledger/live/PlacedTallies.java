package org.pbcore.ledger.live;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.pbcore.model.code.RegionCode;

/**
 * The tallies of one metric: for each ledger unit one of the whole, and one of every region in which it counted.
 *
 * <p>A fact without a region counts in the whole only.
 */
final class PlacedTallies<F, T extends LedgerTally<F, T>> {
    private final Supplier<T> empty;
    private final Map<String, Map<Optional<RegionCode>, T>> units = new HashMap<>();

    PlacedTallies(Supplier<T> empty) {
        this.empty = empty;
    }

    void add(String unit, Optional<RegionCode> region, F fact) {
        at(unit, region, fact, LedgerTally::add);
    }

    void subtract(String unit, Optional<RegionCode> region, F fact) {
        at(unit, region, fact, LedgerTally::subtract);
    }

    /** A tally of its own, merged over the units that are asked for. */
    T merged(Predicate<String> unit, Optional<RegionCode> region) {
        Optional<RegionCode> counted = region.map(RegionChain::counted);
        T merged = empty.get();
        units.forEach((name, places) -> {
            T tally = unit.test(name) ? places.get(counted) : null;
            if (tally != null) {
                merged.merge(tally);
            }
        });
        return merged;
    }

    /** The whole, and the regions in which a fact of this region counts. */
    static List<Optional<RegionCode>> places(Optional<RegionCode> region) {
        List<Optional<RegionCode>> places = new ArrayList<>();
        places.add(Optional.empty());
        region.ifPresent(code -> RegionChain.upwardFrom(code).forEach(place -> places.add(Optional.of(place))));
        return places;
    }

    private void at(String unit, Optional<RegionCode> region, F fact, BiConsumer<T, F> change) {
        Map<Optional<RegionCode>, T> tallies = units.computeIfAbsent(unit, name -> new HashMap<>());
        for (Optional<RegionCode> place : places(region)) {
            change.accept(tallies.computeIfAbsent(place, code -> empty.get()), fact);
        }
    }
}
