package org.pbcore.examples.benchmarks;

import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.pbcore.model.organisation.Organisation;
import org.pbcore.rules.Rulebook;
import org.pbcore.rules.formation.Formation;
import org.pbcore.rules.formation.FormationDecision;
import org.pbcore.rules.formation.TierProposal;
import org.pbcore.rules.table.Decision;
import org.pbcore.rules.table.DecisionTable;
import org.pbcore.rules.table.Modality;

/** Decisions a microsecond: the duty to form and the whole of formation, beside hand-written code and Drools. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@OperationsPerInvocation(Population.SIZE)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class DecideBenchmark {
    private final Organisation[] known = Population.known(Population.SIZE);
    private final DenseDuty dense = new DenseDuty();
    private final Formation formation;
    private final DecisionTable<Organisation, Modality> duty;

    /** Makes the contestants that live in this state and checks that they agree. */
    public DecideBenchmark() {
        Rulebook rulebook = Plan.warm();
        this.formation = rulebook.formation();
        this.duty = formation.duty();
        for (Organisation organisation : known) {
            Modality expected = duty.decide(organisation).outcome().orElseThrow();
            if (dense.lookup(organisation).modality() != expected
                    || DenseDuty.branches(organisation).modality() != expected) {
                throw new IllegalStateException("contestants disagree on " + organisation);
            }
        }
    }

    /** Organisations with facts unknown, made only where they are measured: they change what is compiled. */
    @State(Scope.Thread)
    public static class PartlyUnknown {
        private final Organisation[] organisations = Population.partlyUnknown(Population.SIZE);
    }

    /** The rows of the duty in Drools, made only where they are measured. */
    @State(Scope.Thread)
    public static class DutyEngine {
        private final DroolsFormation drools = DroolsFormation.duty();

        /** Checks that it agrees with the table. */
        public DutyEngine() {
            Formation formation = Plan.rulebook().formation();
            for (Organisation organisation : Population.known(Population.SIZE)) {
                agree(
                        organisation,
                        formation.duty().decide(organisation),
                        drools.decide(organisation).duty());
            }
        }

        /** Ends the session. */
        @TearDown
        public void close() {
            drools.close();
        }
    }

    /** The rows of all tables of formation in Drools, made only where they are measured. */
    @State(Scope.Thread)
    public static class FormationEngine {
        private final DroolsFormation drools = DroolsFormation.whole();

        /** Checks that it agrees with the tables. */
        public FormationEngine() {
            Formation formation = Plan.rulebook().formation();
            for (Organisation organisation : Population.known(Population.SIZE)) {
                FormationDecision expected = formation.decide(organisation);
                DroolsFormation.Answer answer = drools.decide(organisation);
                agree(organisation, expected.duty(), answer.duty());
                agree(organisation, expected.form(), answer.form());
                agree(organisation, expected.functional(), answer.functional());
                TierProposal tier = expected.tier().outcome().orElseThrow();
                if (tier.tier().orElse(null) != answer.tier()) {
                    throw new IllegalStateException("Drools disagrees on " + organisation);
                }
            }
        }

        /** Ends the session. */
        @TearDown
        public void close() {
            drools.close();
        }
    }

    private static void agree(Organisation organisation, Decision<?> expected, @Nullable Object found) {
        if (!expected.outcome().orElseThrow().equals(found)) {
            throw new IllegalStateException("Drools disagrees on " + organisation);
        }
    }

    /** The table of the duty. */
    @Benchmark
    public void duty(Blackhole blackhole) {
        for (Organisation organisation : known) {
            blackhole.consume(duty.decide(organisation));
        }
    }

    /** The table of the duty, with facts unknown. */
    @Benchmark
    public void dutyPartlyUnknown(PartlyUnknown some, Blackhole blackhole) {
        for (Organisation organisation : some.organisations) {
            blackhole.consume(duty.decide(organisation));
        }
    }

    /** All four tables of formation by their join. */
    @Benchmark
    public void formation(Blackhole blackhole) {
        for (Organisation organisation : known) {
            blackhole.consume(formation.decide(organisation));
        }
    }

    /** All four tables of formation by their join, with facts unknown. */
    @Benchmark
    public void formationPartlyUnknown(PartlyUnknown some, Blackhole blackhole) {
        for (Organisation organisation : some.organisations) {
            blackhole.consume(formation.decide(organisation));
        }
    }

    /** Why the duty is what it is. */
    @Benchmark
    public void dutyExplained(Blackhole blackhole) {
        for (Organisation organisation : known) {
            blackhole.consume(duty.explain(organisation));
        }
    }

    /** The duty as a hand-written lookup, in a virtual machine that has also seen facts unknown. */
    @Benchmark
    public void dutyByHandLookupBesideUnknown(PartlyUnknown some, Blackhole blackhole) {
        blackhole.consume(some);
        for (Organisation organisation : known) {
            blackhole.consume(dense.lookup(organisation));
        }
    }

    /** The duty as a hand-written lookup. */
    @Benchmark
    public void dutyByHandLookup(Blackhole blackhole) {
        for (Organisation organisation : known) {
            blackhole.consume(dense.lookup(organisation));
        }
    }

    /** The duty as hand-written branches. */
    @Benchmark
    public void dutyByHandBranches(Blackhole blackhole) {
        for (Organisation organisation : known) {
            blackhole.consume(DenseDuty.branches(organisation));
        }
    }

    /** The duty by Drools. */
    @Benchmark
    public void dutyByDrools(DutyEngine engine, Blackhole blackhole) {
        for (Organisation organisation : known) {
            blackhole.consume(engine.drools.decide(organisation).duty());
        }
    }

    /** All four tables of formation by Drools. */
    @Benchmark
    public void formationByDrools(FormationEngine engine, Blackhole blackhole) {
        for (Organisation organisation : known) {
            blackhole.consume(engine.drools.decide(organisation).form());
        }
    }
}
