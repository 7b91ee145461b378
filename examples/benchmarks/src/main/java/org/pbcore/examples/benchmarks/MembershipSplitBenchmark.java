package org.pbcore.examples.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
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
import org.pbcore.rules.formation.split.MembershipSplit;
import org.pbcore.rules.formation.split.PlacedMember;
import org.pbcore.rules.formation.split.SplitProposal;

/** Milliseconds for dividing a membership, first in a virtual machine that has just started, then again. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 3)
@Fork(3)
public class MembershipSplitBenchmark {
    private final MembershipSplit split = Plan.rulebook().membershipSplit();

    /** How many members. */
    @Param({"1000", "10000", "100000"})
    public int members;

    /** How many members a business unit has, about. */
    @Param({"5", "37", "700"})
    public int unit;

    private final List<PlacedMember> membership = new ArrayList<>();

    /** Makes members, nine of ten full, in business units of four shifts. */
    @Setup
    public void populate() {
        Random random = new Random(20201123);
        for (int i = 0; i < members; i++) {
            membership.add(new PlacedMember(
                    "m" + i,
                    random.nextInt(10) > 0,
                    Optional.of("b" + random.nextInt(members / unit + 1)),
                    Optional.of("s" + random.nextInt(4))));
        }
    }

    /** The proposal. */
    @Benchmark
    public SplitProposal propose() {
        return split.propose(membership);
    }
}
