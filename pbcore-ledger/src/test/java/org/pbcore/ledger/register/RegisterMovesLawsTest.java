package org.pbcore.ledger.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pbcore.ledger.register.Imports.A;
import static org.pbcore.ledger.register.Imports.B;
import static org.pbcore.ledger.register.Imports.CODED;
import static org.pbcore.ledger.register.Imports.DAY;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.pbcore.ledger.Dialect;
import org.pbcore.ledger.Entry;
import org.pbcore.ledger.Ledger;
import org.pbcore.ledger.LedgerOptions;
import org.pbcore.ledger.PlainSource;

/** Whatever units import for whatever days, an organisation that is known to be one stands once on every day. */
class RegisterMovesLawsTest {
    private static final List<String> UNITS = List.of("one", "two", "three");
    private static final int DAYS = 5;

    /** An organisation as it is: the unit whose files may name it without a code. */
    private record Truth(String code, String name, String home) {}

    private static final List<Truth> TRUTHS = List.of(
            new Truth(A, "甲公司", "one"),
            new Truth(B, "乙公司", "two"),
            new Truth("", "重庆甲公司", "one"),
            new Truth("", "乙公司有限公司", "two"),
            new Truth("", "丙公司", "three"));

    /** A row: which organisation, whether with its code, and what it says. */
    private record Row(int truth, boolean coded, int employees, boolean party) {
        Truth of() {
            return TRUTHS.get(truth);
        }

        boolean fits(String unit) {
            return coded ? !of().code().isEmpty() : of().home().equals(unit);
        }

        /** Tells the code, too, of one that the unit knew by it: by name alone it is another once it has left. */
        String line(Ledger ledger, String unit) {
            boolean byCode = coded
                    || ledger.history(FactKind.ORGANISATION.kind(), of().code()).stream()
                            .anyMatch(entry -> entry.draft().unit().equals(unit));
            return (byCode ? of().code() : "") + "," + of().name() + "," + employees
                    + (party ? ",单独建立," + of().name() + "支部" : ",,");
        }
    }

    /** A file, and whether persons decide about it. */
    private record Step(int unit, int day, boolean whole, List<Row> rows, boolean moves, boolean decides) {
        String in() {
            return UNITS.get(unit);
        }

        LocalDate on() {
            return DAY.plusDays(day);
        }

        String[] lines(Ledger ledger) {
            var lines = new ArrayList<String>();
            lines.add(CODED + ",党组织形式,党组织名称");
            rows.stream()
                    .filter(row -> row.fits(in()))
                    .map(row -> row.line(ledger, in()))
                    .forEach(lines::add);
            return lines.toArray(String[]::new);
        }
    }

    /** An organisation that is known by its name first, and then linked to its code. */
    private static final List<Step> LINKED = List.of(
            new Step(0, 0, true, List.of(new Row(0, false, 1, true), new Row(2, false, 1, false)), false, false),
            new Step(0, 1, false, List.of(new Row(0, true, 1, false)), false, true));

    @Property(tries = 15, edgeCases = EdgeCasesMode.NONE)
    void imports_inAnyOrder_leaveEachOrganisationOnceAndNothingToRepeat(@ForAll("steps") List<Step> steps)
            throws IOException, SQLException {
        var folder = Files.createTempDirectory("moves");
        try (var memory = new Memory();
                var ledger = Ledger.on(memory, Dialect.SQLITE, LedgerOptions.of("zz/moves"))) {
            var imports = new Imports(ledger, folder);
            var before = facts(ledger);
            for (var step : steps) {
                before = take(step, imports, before);
            }
        } finally {
            Files.deleteIfExists(folder.resolve("register.csv"));
            Files.delete(folder);
        }
    }

    /** Imports a file and once more, and returns what is known then. */
    private static Map<LocalDate, Map<String, Entry>> take(
            Step step, Imports imports, Map<LocalDate, Map<String, Entry>> before) throws IOException {
        var lines = step.lines(imports.ledger);
        var terms = decided(step, imports, lines);
        var plan = imports.compare(step.in(), step.on(), terms, lines);
        imports.accept(plan);
        var states = imports.states();

        var after = facts(imports.ledger);
        after.forEach((day, facts) -> {
            if (day.isBefore(step.on())
                    || plan.until().filter(end -> !day.isBefore(end)).isPresent()) {
                assertThat(facts).isEqualTo(before.get(day));
            }
            assertOnce(facts, states);
        });
        var again = imports.run(step.in(), step.on(), terms, lines);
        if (states.stream().noneMatch(state -> state.startsWith("UNDECIDED"))) {
            assertThat(again.entries())
                    .as("%s, then %s", states, imports.states())
                    .isZero();
        }
        return facts(imports.ledger);
    }

    /** Asks persons who know the truth about what a comparison leaves to them. */
    private static DiffTerms decided(Step step, Imports imports, String[] lines) throws IOException {
        Map<String, String> links = new HashMap<>();
        Set<String> others = new HashSet<>();
        Set<String> moved = new HashSet<>();
        imports.compare(step.in(), step.on(), new DiffTerms(step.whole(), links, others, moved), lines);
        for (var difference : imports.differences) {
            var key = difference.key().orElseThrow();
            var same = difference.candidates().stream()
                    .filter(candidate -> truth(candidate.key())
                            .equals(truthOf(difference.name().orElse(""))))
                    .findFirst();
            if (difference.state() == DifferenceState.UNDECIDED && step.decides()) {
                same.ifPresentOrElse(each -> links.put(key, each.key()), () -> others.add(key));
            }
            if (difference.state() == DifferenceState.HELD_ELSEWHERE && step.moves()) {
                moved.add(key);
                same.ifPresent(each -> links.put(key, each.key()));
            }
        }
        return new DiffTerms(step.whole(), links, others, moved);
    }

    private static Truth truthOf(String name) {
        return TRUTHS.stream()
                .filter(truth -> truth.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Truth truth(String key) {
        return TRUTHS.stream()
                .filter(truth -> truth.code().equals(key) || key.matches("name:[a-z]+//" + truth.name() + "(#[0-9]+)?"))
                .findFirst()
                .orElseThrow();
    }

    /** What has one code is one; and what a unit holds of one organisation, whose names persons there know. */
    private static void assertOnce(Map<String, Entry> facts, List<String> states) {
        var codes = new ArrayList<String>();
        var inUnits = new ArrayList<String>();
        var alone = new ArrayList<String>();
        facts.forEach((question, entry) -> {
            var draft = entry.draft();
            if (draft.kind().equals(FactKind.ORGANISATION.kind())) {
                TRUTHS.stream()
                        .map(Truth::code)
                        .filter(code ->
                                !code.isEmpty() && draft.payload().orElseThrow().contains("\"creditCode\":\"" + code))
                        .forEach(codes::add);
                inUnits.add(draft.unit() + " " + truth(draft.key()));
            } else if (!facts.containsKey(FactKind.ORGANISATION + " " + draft.key())) {
                alone.add(draft.kind());
            }
        });
        assertThat(codes).as("%s", states).doesNotHaveDuplicates();
        assertThat(inUnits).as("%s", states).doesNotHaveDuplicates();
        assertThat(alone).as("%s", states).isEmpty();
    }

    private static Map<LocalDate, Map<String, Entry>> facts(Ledger ledger) {
        var facts = new TreeMap<LocalDate, Map<String, Entry>>();
        IntStream.rangeClosed(-1, DAYS).mapToObj(DAY::plusDays).forEach(day -> {
            var ofDay = new TreeMap<String, Entry>();
            for (var kind : FactKind.values()) {
                ledger.snapshot(
                        kind.kind(),
                        day,
                        Ledger.LATEST,
                        entry -> ofDay.put(kind + " " + entry.draft().key(), entry));
            }
            facts.put(day, ofDay);
        });
        return facts;
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        var mostly = Arbitraries.of(true, true, false);
        var row = Combinators.combine(
                        Arbitraries.of(0, 0, 0, 1, 1, 2, 3, 4),
                        mostly,
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.of(true, false))
                .as(Row::new);
        var any = Combinators.combine(
                        Arbitraries.integers().between(0, UNITS.size() - 1),
                        Arbitraries.integers().between(0, DAYS - 1),
                        Arbitraries.of(true, false),
                        row.list().uniqueElements(Row::truth).ofMinSize(1).ofMaxSize(3),
                        mostly,
                        mostly)
                .as(Step::new);
        return Combinators.combine(
                        Arbitraries.of(LINKED, List.<Step>of()),
                        any.list().ofMinSize(5).ofMaxSize(11))
                .as((first, then) ->
                        Stream.concat(first.stream(), then.stream()).toList());
    }

    /** A store without a file, of one connection that stays open. */
    private static final class Memory extends PlainSource implements AutoCloseable {
        private final Connection connection = DriverManager.getConnection("jdbc:sqlite::memory:");

        Memory() throws SQLException {
            connection.setAutoCommit(true);
        }

        @Override
        public Connection getConnection() {
            return (Connection) Proxy.newProxyInstance(
                    Memory.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                        try {
                            return method.getName().equals("close") ? null : method.invoke(connection, arguments);
                        } catch (InvocationTargetException failure) {
                            throw failure.getCause();
                        }
                    });
        }

        @Override
        public void close() throws SQLException {
            connection.close();
        }
    }
}
