package org.pbcore.examples.benchmarks;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.pbcore.model.code.CreditCode;
import org.pbcore.model.organisation.OrganisationRecord;
import org.pbcore.rules.Rulebook;
import org.pbcore.rules.fiveclears.FiveClears;
import org.pbcore.rules.fiveclears.FiveClearsForm;

/** Lines checked a microsecond: the five clears beside Hibernate Validator with the annotations of the same rules. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@OperationsPerInvocation(Population.SIZE)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class FiveClearsBenchmark {
    private final OrganisationRecord[] clean = Records.clean(Population.SIZE);
    private final OrganisationRecord[] faulty = Records.faulty(Population.SIZE);
    private final FiveClears fiveClears;
    private final Class<?>[] groups;
    private final Validator validator;

    /** Makes both and checks that they agree. */
    public FiveClearsBenchmark() {
        Rulebook rulebook = Plan.rulebook();
        this.fiveClears = rulebook.fiveClears();
        this.groups = fiveClears.groups();
        Clock clock = Clock.fixed(
                rulebook.parameters().date().atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC);
        this.validator = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .clockProvider(() -> clock)
                .buildValidatorFactory()
                .getValidator();
        int problems = 0;
        for (int i = 0; i < Population.SIZE; i++) {
            int found = fiveClears.decide(faulty[i]).problems().size();
            problems += found;
            if (!fiveClears.decide(clean[i]).isAllClear()
                    || !validate(clean[i]).isEmpty()
                    || validate(faulty[i]).size() != found) {
                throw new IllegalStateException("contestants disagree on line " + i);
            }
        }
        if (problems < 4 * Population.SIZE || problems > 6 * Population.SIZE) {
            throw new IllegalStateException("not about five problems a line: " + problems);
        }
    }

    private Set<ConstraintViolation<FiveClearsForm>> validate(OrganisationRecord line) {
        return validator.validate(new FiveClearsForm(line), groups);
    }

    /** Clean lines. */
    @Benchmark
    public void clean(Blackhole blackhole) {
        for (OrganisationRecord line : clean) {
            blackhole.consume(fiveClears.decide(line));
        }
    }

    /** Lines with about five problems, found but not listed. */
    @Benchmark
    public void faulty(Blackhole blackhole) {
        for (OrganisationRecord line : faulty) {
            blackhole.consume(fiveClears.decide(line));
        }
    }

    /** Lines with about five problems, listed. */
    @Benchmark
    public void faultyListed(Blackhole blackhole) {
        for (OrganisationRecord line : faulty) {
            blackhole.consume(fiveClears.decide(line).problems());
        }
    }

    /** Clean lines by Hibernate Validator. */
    @Benchmark
    public void cleanByHibernateValidator(Blackhole blackhole) {
        for (OrganisationRecord line : clean) {
            blackhole.consume(validate(line));
        }
    }

    /** Lines with about five problems by Hibernate Validator. */
    @Benchmark
    public void faultyByHibernateValidator(Blackhole blackhole) {
        for (OrganisationRecord line : faulty) {
            blackhole.consume(validate(line));
        }
    }

    /** The check character of the credit code alone. */
    @Benchmark
    public void creditCode(Blackhole blackhole) {
        for (OrganisationRecord line : clean) {
            blackhole.consume(CreditCode.isWellFormed(line.getCreditCode().orElse("")));
        }
    }
}
