package org.pbcore.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pbcore.ledger.Batch;
import org.pbcore.ledger.EntryDraft;
import org.pbcore.ledger.Ledger;
import org.pbcore.ledger.live.LiveMetric;
import org.pbcore.ledger.live.LiveNumbers;
import org.pbcore.model.code.RegionCode;
import org.pbcore.model.organisation.Organisation;
import org.pbcore.rules.Rulebook;
import org.pbcore.rules.coverage.MetricCount;
import org.pbcore.rules.policy.Policies;

/** The class that the guide to live numbers prints. */
class CoverageNumbersTest {
    private static final LocalDate DAY = LocalDate.of(2020, 9, 15);
    private static final Path HOME = Path.of(System.getProperty("pbcore.home", ""));
    private static final Path SOURCE =
            HOME.resolve("examples/quickstart/src/test/java/org/pbcore/examples/quickstart/CoverageNumbers.java");

    @Test
    void guide_printsThisClass() throws IOException {
        String source = Files.readString(SOURCE).replace("\r\n", "\n");

        assertThat(Files.readString(HOME.resolve("docs/live.md")).replace("\r\n", "\n"))
                .contains(source.substring(source.indexOf("/** The tally of coverage")));
    }

    @Test
    void numbers_ofALedger_followItsEntries(@TempDir Path folder) {
        Rulebook rulebook = Rulebook.of(Policies.builtin("two-new-2020"), DAY);
        LiveMetric<Organisation, CoverageNumbers> coverage = CoverageNumbers.metric(rulebook);
        try (Ledger ledger = Ledger.open(folder.resolve("l.db"))) {
            LiveNumbers numbers = LiveNumbers.of(ledger, DAY, List.of(coverage));
            ledger.subscribe(receipt -> numbers.catchUp());
            ledger.append(Batch.of(List.of(organisation("a", "OWN"), organisation("b", "NONE"))));

            MetricCount formed = numbers.in(coverage, RegionCode.parse("410105"))
                    .orElseThrow()
                    .counts()
                    .get("formation");
            assertThat(formed.rate().numerator()).isEqualTo(1);
            assertThat(formed.rate().denominator()).isEqualTo(2);

            ledger.append(Batch.of(List.of(organisation("b", "JOINT"))));

            assertThat(numbers.whole(coverage)
                            .orElseThrow()
                            .counts()
                            .get("formation")
                            .rate()
                            .numerator())
                    .isEqualTo(2);
        }
    }

    private static EntryDraft organisation(String id, String form) {
        return EntryDraft.of("unit", "organisation", id, DAY)
                .payload("{\"id\":\"" + id + "\",\"status\":\"OPERATING\",\"employees\":9,\"fullMembers\":3,"
                        + "\"partyOrganisation\":\"" + form + "\"}")
                .region(RegionCode.parse("410105001"))
                .build();
    }
}
