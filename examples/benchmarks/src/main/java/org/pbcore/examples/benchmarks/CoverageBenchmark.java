package org.pbcore.examples.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.pbcore.model.organisation.Organisation;
import org.pbcore.rules.coverage.Coverage;
import org.pbcore.rules.coverage.CoverageTally;
import org.pbcore.rules.coverage.RegionalCoverage;

/** Milliseconds for counting a million organisations, from the cache and from memory. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class CoverageBenchmark {
    private static final int MILLION = 1 << 20;

    private final Coverage coverage = Plan.warm().coverage();

    /** How many different organisations the million is made of. */
    @Param({"4096", "1048576"})
    public int different;

    private Organisation[] population = {};

    /** Makes the organisations. */
    @Setup
    public void populate() {
        population = Population.known(different);
    }

    /** All five metrics of the whole. */
    @Benchmark
    public CoverageTally whole() {
        CoverageTally tally = coverage.tally();
        for (int round = 0; round < MILLION / different; round++) {
            for (Organisation organisation : population) {
                tally.add(organisation);
            }
        }
        return tally;
    }

    /** All five metrics of every county, rolled up to cities and provinces. */
    @Benchmark
    public void regions(Blackhole blackhole) {
        RegionalCoverage regional = coverage.regional();
        for (int round = 0; round < MILLION / different; round++) {
            for (Organisation organisation : population) {
                regional.add(organisation);
            }
        }
        blackhole.consume(regional.counties());
        blackhole.consume(regional.cities());
        blackhole.consume(regional.provinces());
        blackhole.consume(regional.whole());
    }
}
