package org.pbcore.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pbcore.ledger.Batch;
import org.pbcore.ledger.Entry;
import org.pbcore.ledger.EntryDraft;
import org.pbcore.ledger.Ledger;
import org.pbcore.ledger.intake.Problem;
import org.pbcore.ledger.intake.SurveyIntake;
import org.pbcore.ledger.intake.SurveyListener;
import org.pbcore.ledger.intake.SurveyRow;
import org.pbcore.ledger.live.LedgerTally;
import org.pbcore.ledger.live.LiveChange;
import org.pbcore.ledger.live.LiveMetric;
import org.pbcore.ledger.live.LiveNumbers;
import org.pbcore.model.code.RegionCode;
import org.pbcore.model.organisation.Organisation;
import org.pbcore.model.organisation.OrganisationRecord;
import org.pbcore.rules.Rulebook;
import org.pbcore.rules.coverage.CoverageTally;
import org.pbcore.rules.fiveclears.Clear;
import org.pbcore.rules.policy.Policies;

/** A host that keeps the coverage, clears and duties of a city live with the tallies of the rules. */
class LiveCityTest {
    private static final Path SURVEY =
            Path.of(System.getProperty("pbcore.shared", ""), "data", "zhengzhou-survey.csv.gz");
    private static final LocalDate DAY = LocalDate.of(2020, 9, 15);
    private static final String KIND = "organisation";
    private static final RegionCode CITY = RegionCode.parse("410100");
    private static final Rulebook RULEBOOK = Rulebook.of(Policies.builtin("two-new-2020"), DAY);
    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModules(new Jdk8Module(), new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private static final LiveMetric<Organisation, CoverageNumbers> COVERAGE = new LiveMetric<>(
            "coverage", KIND, entry -> Optional.of(organisation(entry)), () -> new CoverageNumbers(RULEBOOK));
    private static final LiveMetric<String, Numbers> DUTIES =
            new LiveMetric<>("duties", KIND, entry -> Optional.of(duty(organisation(entry))), Numbers::new);
    private static final LiveMetric<List<Clear>, ClearNumbers> CLEARS =
            new LiveMetric<>("clears", KIND, entry -> Optional.of(clears(line(entry))), ClearNumbers::new);

    @TempDir
    Path folder;

    private Ledger ledger;
    private LiveNumbers numbers;
    private final Map<String, EntryDraft> facts = new LinkedHashMap<>();
    private final List<LiveChange> told = new ArrayList<>();

    @BeforeEach
    void surveyInTheLedger() throws IOException {
        assumeThat(SURVEY).exists();
        SurveyIntake.read(SURVEY, new SurveyListener() {
            @Override
            public void registered(SurveyRow row) {
                EntryDraft draft = draft(row);
                facts.put(draft.key(), draft);
            }

            @Override
            public void problem(Problem problem) {}
        });
        ledger = Ledger.open(folder.resolve("city.db"));
        List<EntryDraft> drafts = List.copyOf(facts.values());
        for (int first = 0; first < drafts.size(); first += 5_000) {
            ledger.append(Batch.of(drafts.subList(first, Math.min(drafts.size(), first + 5_000))));
        }
        numbers = LiveNumbers.of(ledger, DAY, List.of(COVERAGE, DUTIES, CLEARS));
        numbers.subscribe(told::add);
        ledger.subscribe(receipt -> numbers.catchUp());
    }

    @AfterEach
    void close() {
        if (ledger != null) {
            ledger.close();
        }
    }

    @Test
    void numbers_afterOneOrganisationChanged_areRightForItsStreetCountyAndCityAtOnce() {
        EntryDraft before = facts.values().stream()
                .filter(draft -> duty(organisation(draft)).equals("MUST")
                        && organisation(draft)
                                .getPartyOrganisation()
                                .map(Enum::name)
                                .equals(Optional.of("NONE"))
                        && draft.region().isPresent())
                .findFirst()
                .orElseThrow();
        RegionCode street = before.region().orElseThrow();
        List<RegionCode> around = List.of(street, street.county(), CITY);
        around.forEach(this::equalsRecount);
        Map<String, ?> formerly = numbers.in(COVERAGE, street).orElseThrow().counts();

        record(before, "partyOrganisation", "OWN", street);

        assertThat(told).singleElement().satisfies(change -> {
            assertThat(change.key()).isEqualTo(before.key());
            assertThat(change.reason()).contains("已建支部");
            assertThat(change.places())
                    .extracting(place -> place.metric() + " "
                            + place.region().map(RegionCode::value).orElse(""))
                    .contains("coverage " + street, "coverage " + street.county(), "coverage 410100", "coverage ");
        });
        assertThat(numbers.in(COVERAGE, street).orElseThrow().counts()).isNotEqualTo(formerly);
        around.forEach(this::equalsRecount);

        record(before, "fullMembers", 0, street);
        assertThat(told.get(1).places()).extracting(place -> place.metric()).contains("duties");
        around.forEach(this::equalsRecount);

        RegionCode elsewhere = RegionCode.parse("410122001");
        record(before, "employees", 7, elsewhere);
        List.of(street, street.county(), elsewhere, elsewhere.county(), CITY).forEach(this::equalsRecount);

        ledger.append(Batch.of(
                EntryDraft.of("410100", KIND, before.key(), DAY).reason("已注销").build()));
        facts.remove(before.key());
        List.of(elsewhere, elsewhere.county(), CITY).forEach(this::equalsRecount);
        assertThat(told).hasSize(4);
    }

    /** Records that one member of the payload, of organisation and line, is another one. */
    private void record(EntryDraft before, String member, Object value, RegionCode region) {
        ObjectNode payload = (ObjectNode) tree(facts.get(before.key()).payload().orElseThrow());
        for (String part : List.of("organisation", "line")) {
            ((ObjectNode) payload.get(part)).set(member, JSON.valueToTree(value));
        }
        EntryDraft draft = EntryDraft.of("410100", KIND, before.key(), DAY)
                .payload(payload.toString())
                .region(region)
                .reason("已建支部")
                .build();
        ledger.append(Batch.of(draft));
        facts.put(draft.key(), draft);
    }

    private void equalsRecount(RegionCode region) {
        CoverageTally coverage = RULEBOOK.coverage().tally();
        Numbers duties = new Numbers();
        ClearNumbers clears = new ClearNumbers();
        facts.values().stream()
                .filter(draft -> draft.region().map(region::contains).orElse(false))
                .forEach(draft -> {
                    coverage.add(organisation(draft));
                    duties.add(duty(organisation(draft)));
                    clears.add(clears(line(draft)));
                });

        assertThat(coverage.size()).isPositive();
        assertThat(numbers.in(COVERAGE, region).orElseThrow().counts()).isEqualTo(coverage.counts());
        assertThat(numbers.in(DUTIES, region).orElseThrow().counts).isEqualTo(duties.counts);
        assertThat(numbers.in(CLEARS, region).orElseThrow().numbers.counts).isEqualTo(clears.numbers.counts);
    }

    /** The survey knows counties; so that there are streets, each is given seven of them. */
    private static EntryDraft draft(SurveyRow row) {
        ObjectNode payload = JSON.createObjectNode();
        payload.set("organisation", JSON.valueToTree(row.organisation()));
        ObjectNode line = JSON.valueToTree(row.record());
        for (String personal : List.of("headName", "headPoliticalStatus", "headContact", "noOrganisationNote")) {
            if (line.has(personal)) {
                line.put(personal, "有");
            }
        }
        payload.set("line", line);
        EntryDraft.Builder draft =
                EntryDraft.of("410100", KIND, row.organisation().getId(), DAY).payload(payload.toString());
        row.organisation()
                .getRegion()
                .map(county -> RegionCode.parse(county.county() + "00" + (1 + row.rowNumber() % 7)))
                .ifPresent(draft::region);
        return draft.build();
    }

    private static Organisation organisation(Entry entry) {
        return organisation(entry.draft());
    }

    private static Organisation organisation(EntryDraft draft) {
        return part(draft, "organisation", Organisation.class);
    }

    private static OrganisationRecord line(Entry entry) {
        return line(entry.draft());
    }

    private static OrganisationRecord line(EntryDraft draft) {
        return part(draft, "line", OrganisationRecord.class);
    }

    private static <T> T part(EntryDraft draft, String name, Class<T> type) {
        try {
            return JSON.treeToValue(tree(draft.payload().orElseThrow()).get(name), type);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode tree(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String duty(Organisation organisation) {
        return RULEBOOK.formation()
                .decide(organisation)
                .duty()
                .outcome()
                .map(Enum::name)
                .orElse("UNDECIDED");
    }

    private static List<Clear> clears(OrganisationRecord line) {
        return RULEBOOK.fiveClears().decide(line).clears().entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** How many there are of each outcome. */
    private static final class Numbers implements LedgerTally<String, Numbers> {
        private final Map<String, Long> counts = new TreeMap<>();

        @Override
        public void add(String outcome) {
            change(outcome, 1);
        }

        @Override
        public void subtract(String outcome) {
            change(outcome, -1);
        }

        @Override
        public void merge(Numbers other) {
            other.counts.forEach(this::change);
        }

        private void change(String outcome, long by) {
            counts.merge(outcome, by, (one, more) -> one + more == 0 ? null : Long.valueOf(one + more));
        }
    }

    /** How many lines made each clear. */
    private static final class ClearNumbers implements LedgerTally<List<Clear>, ClearNumbers> {
        private final Numbers numbers = new Numbers();

        @Override
        public void add(List<Clear> clears) {
            clears.forEach(clear -> numbers.add(clear.name()));
        }

        @Override
        public void subtract(List<Clear> clears) {
            clears.forEach(clear -> numbers.subtract(clear.name()));
        }

        @Override
        public void merge(ClearNumbers other) {
            numbers.merge(other.numbers);
        }
    }
}
