package org.pbcore.ledger.live;

/** Counts facts. */
final class Count implements LedgerTally<String, Count> {
    long count;

    @Override
    public void add(String fact) {
        count++;
    }

    @Override
    public void subtract(String fact) {
        count--;
    }

    @Override
    public void merge(Count other) {
        count += other.count;
    }
}
