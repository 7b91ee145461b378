package org.pbcore.examples.benchmarks;

import java.util.ArrayList;
import java.util.List;
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
import org.pbcore.rules.instructor.plan.AvailableInstructor;
import org.pbcore.rules.instructor.plan.InstructorPlan;
import org.pbcore.rules.instructor.plan.InstructorPlanner;
import org.pbcore.rules.instructor.plan.OrganisationInNeed;
import org.pbcore.rules.planning.Site;

/** Seconds for giving organisations to a tenth as many instructors, in a virtual machine that has just started. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(value = 3, jvmArgs = "-Xmx512m")
public class InstructorPlanBenchmark {
    private static final int SPAN = 100_000;
    private static final int CENTRES = 30;
    private static final int SPREAD = 2_500;

    private final InstructorPlanner planner = new InstructorPlanner();

    /** How many organisations. */
    @Param({"2500", "5000", "10000", "20000", "40000"})
    public int organisations;

    /** Room for how many of a hundred organisations: about enough, plenty, too little. */
    @Param({"100", "150", "80"})
    public int room;

    /** Whether organisations lie in thirty towns or anywhere. */
    @Param({"true", "false"})
    public boolean towns;

    private final List<AvailableInstructor> instructors = new ArrayList<>();
    private final List<OrganisationInNeed> inNeed = new ArrayList<>();

    /** Makes instructors, half of them full-time, and organisations of weights 1 to 100, a fifth needing full-time. */
    @Setup
    public void populate() {
        Random random = new Random(20201123);
        int count = organisations / 10;
        for (int i = 0; i < count; i++) {
            int capacity = random.nextInt(room / 5 + 1);
            instructors.add(new AvailableInstructor("i" + i, capacity, random.nextBoolean(), anywhere(random)));
        }
        Site[] centres = new Site[CENTRES];
        for (int i = 0; i < CENTRES; i++) {
            centres[i] = anywhere(random);
        }
        for (int i = 0; i < organisations; i++) {
            Site site = towns ? near(centres[random.nextInt(CENTRES)], random) : anywhere(random);
            inNeed.add(new OrganisationInNeed("o" + i, random.nextInt(5) == 0, 1 + random.nextInt(100), site));
        }
    }

    /** The best plan among the candidates. */
    @Benchmark
    public InstructorPlan plan() {
        return planner.plan(instructors, inNeed);
    }

    private static Site anywhere(Random random) {
        return new Site(random.nextInt(SPAN), random.nextInt(SPAN));
    }

    private static Site near(Site centre, Random random) {
        return new Site(
                centre.x() + (int) (SPREAD * random.nextGaussian()),
                centre.y() + (int) (SPREAD * random.nextGaussian()));
    }
}
