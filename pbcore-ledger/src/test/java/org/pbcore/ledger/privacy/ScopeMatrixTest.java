package org.pbcore.ledger.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pbcore.ledger.privacy.Vaults.DAY;
import static org.pbcore.ledger.privacy.Vaults.KEYS;
import static org.pbcore.ledger.privacy.Vaults.random;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.pbcore.ledger.Batch;
import org.pbcore.ledger.Entry;
import org.pbcore.ledger.EntryDraft;
import org.pbcore.ledger.Head;
import org.pbcore.ledger.Ledger;
import org.pbcore.ledger.LedgerOptions;
import org.pbcore.ledger.LedgerReader;
import org.pbcore.ledger.PositionRange;
import org.pbcore.ledger.Scope;
import org.pbcore.ledger.live.LedgerTally;
import org.pbcore.ledger.live.LiveChange;
import org.pbcore.ledger.live.LiveListener;
import org.pbcore.ledger.live.LiveMetric;
import org.pbcore.ledger.live.LiveNumbers;
import org.pbcore.ledger.live.LiveReader;
import org.pbcore.model.code.RegionCode;

/** Every way of reading under every scope; a method without a check here fails the build. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScopeMatrixTest {
    private static final String KIND = "member";
    private static final String NUMBER = "11010519491231002X";
    private static final List<String> KEYS_OF_FACTS = List.of("a", "b", "c", "d", "moved", "elsewhere");
    private static final List<RegionCode> REGIONS = Stream.of(
                    "410000", "410100", "410105", "410105001", "410105001002", "410200", "410205")
            .map(RegionCode::parse)
            .toList();
    private static final LiveMetric<String, Names> NAMES =
            new LiveMetric<>("names", KIND, entry -> Optional.of(entry.draft().key()), Names::new);

    /** A scope, and the positions that a person would say it shows. */
    private record Case(String name, Scope scope, Set<Long> visible, boolean personal, boolean sensitive) {}

    private final List<Case> cases = List.of(
            new Case("everything", Scope.everything(), positions(1, 2, 3, 4, 5, 6, 7, 8), true, true),
            new Case("all units", Scope.ofAllUnits(), positions(1, 2, 3, 4, 5, 6, 7, 8), false, false),
            new Case("u, personal", Scope.ofUnits("u").withPersonal(), positions(1, 2, 3, 5), true, false),
            new Case("v", Scope.ofUnits("v"), positions(4, 6, 7, 8), false, false),
            new Case(
                    "a county",
                    Scope.ofAllUnits().within(RegionCode.parse("410105")).withSensitive(),
                    positions(1, 2, 4, 5),
                    true,
                    true),
            new Case(
                    "a county of v",
                    Scope.ofUnits("v").within(RegionCode.parse("410105")).withPersonal(),
                    positions(4),
                    true,
                    false),
            new Case(
                    "a village",
                    Scope.ofAllUnits().within(RegionCode.parse("410105001002")),
                    positions(),
                    false,
                    false),
            new Case("no unit", Scope.ofUnits().withSensitive(), positions(), true, true));

    private final Map<String, Consumer<Case>> checks = checks();

    @TempDir
    static Path folder;

    private Ledger ledger;
    private PersonalVault vault;
    private LiveNumbers numbers;
    private final List<Entry> all = new ArrayList<>();

    @BeforeAll
    void record() {
        ledger = Ledger.open(folder.resolve("ledger.db"), LedgerOptions.of("test.example/ledger"));
        vault = PersonalVault.of(ledger, KEYS, random(1));
        append("u", "a", "410105");
        append("u", "b", "410105001");
        append("u", "c", "410205");
        append("v", "d", "410105");
        append("u", "moved", "410105");
        append("v", "moved", "410205");
        append("v", "elsewhere", null);
        append("v", "c", "410205");
        ledger.entries(PositionRange.ALL, all::add);
        numbers = LiveNumbers.of(ledger, DAY, List.of(NAMES));
    }

    @AfterAll
    void close() {
        ledger.close();
    }

    @TestFactory
    Stream<DynamicTest> method_underEachScope_showsNothingOutside() {
        return checks.entrySet().stream()
                .flatMap(check -> cases.stream()
                        .map(scoped -> DynamicTest.dynamicTest(
                                check.getKey() + " × " + scoped.name(),
                                () -> check.getValue().accept(scoped))));
    }

    @Test
    void method_ofEveryReader_hasACheck() {
        Set<String> methods = new TreeSet<>();
        for (Class<?> reader : List.of(LedgerReader.class, PersonalReader.class, LiveReader.class)) {
            Arrays.stream(reader.getDeclaredMethods())
                    .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                    .forEach(method -> methods.add(signature(method)));
        }

        assertThat(checks.keySet()).isEqualTo(methods);
    }

    @Test
    void door_thatTakesAScope_leadsToAReaderCheckedHere() {
        Set<String> readers = new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("org.pbcore.ledger")
                        .stream()
                        .flatMap(type -> type.getMethods().stream())
                        .filter(ScopeMatrixTest::isDoor)
                        .map(method -> method.getRawReturnType().getSimpleName())
                        .collect(Collectors.toSet());

        assertThat(readers).containsExactlyInAnyOrder("LedgerReader", "PersonalReader", "LiveReader");
    }

    private static boolean isDoor(JavaMethod method) {
        return method.getModifiers().contains(JavaModifier.PUBLIC)
                && !method.getModifiers().contains(JavaModifier.SYNTHETIC)
                && !method.getOwner().isAssignableTo(Scope.class)
                && method.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Scope.class));
    }

    private Map<String, Consumer<Case>> checks() {
        Map<String, Consumer<Case>> all = new TreeMap<>();
        all.put("LedgerReader.scope()", c -> assertThat(reader(c).scope()).isSameAs(c.scope()));
        all.put("LedgerReader.position()", this::position);
        all.put("LedgerReader.asOf(String,String,LocalDate,long)", this::asOf);
        all.put("LedgerReader.asOf(String,String,LocalDate)", this::asOfNow);
        all.put("LedgerReader.history(String,String)", this::history);
        all.put("LedgerReader.snapshot(String,LocalDate,long,Consumer)", this::snapshot);
        all.put("LedgerReader.entries(PositionRange,Consumer)", this::entries);
        all.put("LedgerReader.head(String)", this::head);
        all.put("LedgerReader.units()", this::units);
        all.put("PersonalReader.read(long)", this::personal);
        all.put("PersonalReader.find(PersonalKind,String)", this::find);
        all.put("PersonalReader.check(PositionRange)", this::check);
        all.put(
                "LiveReader.validDate()",
                c -> assertThat(numbers.as(c.scope()).validDate()).isEqualTo(DAY));
        all.put("LiveReader.whole(LiveMetric)", this::whole);
        all.put("LiveReader.in(LiveMetric,RegionCode)", this::inRegions);
        all.put("LiveReader.subscribe(LiveListener)", this::subscribe);
        all.put("LiveReader.unsubscribe(LiveListener)", this::unsubscribe);
        return all;
    }

    private void position(Case c) {
        assertThat(reader(c).position())
                .isEqualTo(c.visible().stream().mapToLong(Long::longValue).max().orElse(0));
    }

    private void asOf(Case c) {
        for (String key : KEYS_OF_FACTS) {
            for (long position = 0; position <= all.size(); position++) {
                for (LocalDate day : List.of(DAY.minusDays(1), DAY, DAY.plusDays(1))) {
                    assertThat(reader(c).asOf(KIND, key, day, position))
                            .isEqualTo(ledger.asOf(KIND, key, day, position).filter(entry -> isVisible(c, entry)));
                }
            }
        }
        assertThat(reader(c).asOf(KIND, "moved", DAY, 5)).isEqualTo(visible(c, 5));
        assertThat(reader(c).asOf(KIND, "moved", DAY, 6)).isEqualTo(visible(c, 6));
    }

    private void asOfNow(Case c) {
        assertThat(reader(c).asOf(KIND, "moved", DAY)).isEqualTo(visible(c, 6));
        assertThat(reader(c).asOf(KIND, "a", DAY)).isEqualTo(visible(c, 1));
    }

    private void history(Case c) {
        for (String key : KEYS_OF_FACTS) {
            assertThat(reader(c).history(KIND, key))
                    .isEqualTo(all.stream()
                            .filter(entry -> entry.draft().key().equals(key) && isVisible(c, entry))
                            .toList());
        }
    }

    private void snapshot(Case c) {
        List<Entry> found = new ArrayList<>();
        reader(c).snapshot(KIND, DAY, LedgerReader.LATEST, found::add);

        assertThat(found)
                .extracting(Entry::position)
                .containsExactlyInAnyOrderElementsOf(LongStream.of(1, 2, 4, 6, 7, 8)
                        .boxed()
                        .filter(c.visible()::contains)
                        .toList());
    }

    private void entries(Case c) {
        List<Entry> found = new ArrayList<>();
        reader(c).entries(PositionRange.ALL, found::add);
        assertThat(found).extracting(Entry::position).containsExactlyElementsOf(c.visible());

        found.clear();
        reader(c).entries(new PositionRange(3, 6), found::add);
        assertThat(found)
                .extracting(Entry::position)
                .containsExactlyElementsOf(c.visible().stream()
                        .filter(position -> position >= 3 && position <= 6)
                        .toList());
    }

    private void head(Case c) {
        for (String unit : List.of("u", "v", "w")) {
            Head head = reader(c).head(unit);
            Optional<Entry> last = all.stream()
                    .filter(entry -> entry.draft().unit().equals(unit) && isVisible(c, entry))
                    .reduce((before, after) -> after);

            assertThat(head.position()).isEqualTo(last.map(Entry::position).orElse(0L));
            assertThat(head.sequence()).isEqualTo(last.map(Entry::sequence).orElse(0L));
            last.ifPresent(entry -> assertThat(head.hash()).isEqualTo(entry.hash()));
            if (last.isEmpty()) {
                assertThat(all).extracting(Entry::hash).doesNotContain(head.hash());
            }
        }
    }

    private void units(Case c) {
        assertThat(reader(c).units())
                .containsExactlyElementsOf(all.stream()
                        .filter(entry -> isVisible(c, entry))
                        .map(entry -> entry.draft().unit())
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    private void personal(Case c) {
        for (long position = 0; position <= all.size() + 1; position++) {
            List<PersonalReading> readings = vault.as(c.scope()).read(position);
            if (!c.visible().contains(position)) {
                assertThat(readings).isEmpty();
                continue;
            }
            assertThat(readings).hasSize(2).allSatisfy(reading -> {
                boolean shown = reading.field().kind().isSensitive() ? c.sensitive() : c.personal();
                assertThat(reading.state()).isEqualTo(shown ? PersonalState.PRESENT : PersonalState.HIDDEN);
                assertThat(reading.value().isPresent()).isEqualTo(shown);
            });
        }
    }

    private void find(Case c) {
        assertThat(vault.as(c.scope()).find(PersonalKind.IDENTITY_NUMBER, NUMBER))
                .extracting(Entry::position)
                .containsExactlyElementsOf(c.personal() ? c.visible() : Set.of());
    }

    private void check(Case c) {
        Map<PersonalState, Long> counts =
                vault.as(c.scope()).check(PositionRange.ALL).counts();
        long entries = c.visible().size();
        long shown = (c.personal() ? entries : 0) + (c.sensitive() ? entries : 0);

        assertThat(counts.getOrDefault(PersonalState.PRESENT, 0L)).isEqualTo(shown);
        assertThat(counts.getOrDefault(PersonalState.HIDDEN, 0L)).isEqualTo(2 * entries - shown);
    }

    private void whole(Case c) {
        Optional<Names> whole = numbers.as(c.scope()).whole(NAMES);
        if (c.scope().holdsEveryRegion()) {
            assertThat(whole.orElseThrow().counted).isEqualTo(recount(c, entry -> true));
        } else {
            assertThat(whole).isEmpty();
        }
    }

    private void inRegions(Case c) {
        for (RegionCode region : REGIONS) {
            RegionCode counted = region.value().length() > 9
                    ? RegionCode.parse(region.value().substring(0, 9))
                    : region;
            Optional<Names> tally = numbers.as(c.scope()).in(NAMES, region);
            if (c.scope().holds(counted)) {
                assertThat(tally.orElseThrow().counted)
                        .isEqualTo(recount(
                                c,
                                entry -> entry.draft()
                                        .region()
                                        .map(counted::contains)
                                        .orElse(false)));
            } else {
                assertThat(tally).isEmpty();
            }
        }
    }

    private void subscribe(Case c) {
        LiveNumbers fromTheStart = LiveNumbers.at(ledger, DAY, 0, List.of(NAMES));
        List<LiveChange> told = new ArrayList<>();
        fromTheStart.as(c.scope()).subscribe(told::add);
        fromTheStart.catchUp();

        Set<Long> expected = new TreeSet<>(c.visible());
        if (c.visible().contains(5L)) {
            expected.add(6L);
        }
        if (c.visible().contains(3L)) {
            expected.add(8L);
        }
        assertThat(told).extracting(LiveChange::position).containsExactlyElementsOf(expected);
        assertThat(told).allSatisfy(change -> {
            assertThat(Stream.of(change.before(), change.after()).flatMap(Optional::stream))
                    .isNotEmpty()
                    .allMatch(entry -> isVisible(c, entry));
            assertThat(change.places())
                    .isNotEmpty()
                    .allMatch(place -> place.region()
                            .map(c.scope()::holds)
                            .orElse(c.scope().holdsEveryRegion()));
        });
    }

    private void unsubscribe(Case c) {
        LiveNumbers fromTheStart = LiveNumbers.at(ledger, DAY, 0, List.of(NAMES));
        List<LiveChange> told = new ArrayList<>();
        LiveListener listener = told::add;
        LiveReader reader = fromTheStart.as(c.scope());
        reader.subscribe(listener);
        reader.unsubscribe(listener);
        fromTheStart.catchUp();

        assertThat(told).isEmpty();
    }

    private Map<String, Long> recount(Case c, Predicate<Entry> counts) {
        Map<String, Long> names = new TreeMap<>();
        for (String key : KEYS_OF_FACTS) {
            ledger.asOf(KIND, key, DAY)
                    .filter(entry -> isVisible(c, entry) && counts.test(entry))
                    .ifPresent(entry -> names.merge(key, 1L, Long::sum));
        }
        return names;
    }

    private LedgerReader reader(Case c) {
        return ledger.as(c.scope());
    }

    private Optional<Entry> visible(Case c, int position) {
        return Optional.of(all.get(position - 1)).filter(entry -> isVisible(c, entry));
    }

    private static boolean isVisible(Case c, Entry entry) {
        return c.visible().contains(entry.position());
    }

    private void append(String unit, String key, @Nullable String region) {
        EntryDraft.Builder draft = EntryDraft.of(unit, KIND, key, DAY).payload("{}");
        if (region != null) {
            draft.region(RegionCode.parse(region));
        }
        vault.append(
                Batch.of(draft.build()),
                List.of(List.of(
                        PersonalValue.of(PersonalKind.IDENTITY_NUMBER, NUMBER),
                        PersonalValue.of(PersonalKind.POLITICAL_AFFILIATION, "中共党员"))));
    }

    private static Set<Long> positions(long... positions) {
        return LongStream.of(positions).boxed().collect(Collectors.toCollection(TreeSet::new));
    }

    private static String signature(Method method) {
        return method.getDeclaringClass().getSimpleName() + "." + method.getName() + "("
                + Arrays.stream(method.getParameterTypes())
                        .map(Class::getSimpleName)
                        .collect(Collectors.joining(","))
                + ")";
    }

    /** Counts keys. */
    private static final class Names implements LedgerTally<String, Names> {
        private final Map<String, Long> counted = new TreeMap<>();

        @Override
        public void add(String key) {
            counted.merge(key, 1L, Names::sum);
        }

        @Override
        public void subtract(String key) {
            counted.merge(key, -1L, Names::sum);
        }

        @Override
        public void merge(Names other) {
            other.counted.forEach((key, count) -> counted.merge(key, count, Names::sum));
        }

        private static Long sum(Long one, Long other) {
            return one + other == 0 ? null : Long.valueOf(one + other);
        }
    }
}
