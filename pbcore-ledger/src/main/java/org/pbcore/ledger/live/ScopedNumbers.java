package org.pbcore.ledger.live;

import java.time.LocalDate;
import java.util.Optional;
import org.pbcore.ledger.Scope;
import org.pbcore.model.code.RegionCode;

/** Live numbers as a scope shows them: of its units, and of regions that lie in it whole. */
final class ScopedNumbers implements LiveReader {
    private final LiveNumbers numbers;
    private final Scope scope;

    ScopedNumbers(LiveNumbers numbers, Scope scope) {
        this.numbers = numbers;
        this.scope = scope;
    }

    @Override
    public LocalDate validDate() {
        return numbers.validDate();
    }

    @Override
    public <F, T extends LedgerTally<F, T>> Optional<T> whole(LiveMetric<F, T> metric) {
        return scope.holdsEveryRegion()
                ? Optional.of(numbers.tally(metric, scope, Optional.empty()))
                : Optional.empty();
    }

    @Override
    public <F, T extends LedgerTally<F, T>> Optional<T> in(LiveMetric<F, T> metric, RegionCode region) {
        return scope.holds(RegionChain.counted(region))
                ? Optional.of(numbers.tally(metric, scope, Optional.of(region)))
                : Optional.empty();
    }

    @Override
    public void subscribe(LiveListener listener) {
        numbers.subscribe(scope, listener);
    }

    @Override
    public void unsubscribe(LiveListener listener) {
        numbers.unsubscribe(listener);
    }
}
