package org.pbcore.examples.quickstart;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.UncheckedIOException;
import java.util.Map;
import org.pbcore.ledger.live.LedgerTally;
import org.pbcore.ledger.live.LiveMetric;
import org.pbcore.ledger.register.FactKind;
import org.pbcore.model.organisation.Organisation;
import org.pbcore.rules.Rulebook;
import org.pbcore.rules.coverage.CoverageTally;
import org.pbcore.rules.coverage.MetricCount;

/** The tally of coverage of the rules, kept by a ledger. */
final class CoverageNumbers implements LedgerTally<Organisation, CoverageNumbers> {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModules(new Jdk8Module(), new JavaTimeModule())
            .build();

    private final CoverageTally tally;

    CoverageNumbers(Rulebook rulebook) {
        this.tally = rulebook.coverage().tally();
    }

    /** Coverage of the organisations that a ledger keeps, as the import of surveys records them. */
    static LiveMetric<Organisation, CoverageNumbers> metric(Rulebook rulebook) {
        return new LiveMetric<>(
                "coverage",
                FactKind.ORGANISATION.kind(),
                entry -> entry.draft().payload().map(CoverageNumbers::organisation),
                () -> new CoverageNumbers(rulebook));
    }

    private static Organisation organisation(String payload) {
        try {
            return JSON.readValue(payload, Organisation.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Numerator, denominator, excluded and undecided of each metric. */
    Map<String, MetricCount> counts() {
        return tally.counts();
    }

    @Override
    public void add(Organisation organisation) {
        tally.add(organisation);
    }

    @Override
    public void subtract(Organisation organisation) {
        tally.subtract(organisation);
    }

    @Override
    public void merge(CoverageNumbers other) {
        tally.merge(other.tally);
    }
}
