package org.pbcore.ledger.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pbcore.ledger.register.Imports.A;
import static org.pbcore.ledger.register.Imports.B;
import static org.pbcore.ledger.register.Imports.DAY;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pbcore.ledger.Entry;
import org.pbcore.ledger.Ledger;

/** Whatever is imported into whichever unit for whichever day, in whatever order. */
class RegisterLawsTest {
    private static final int LEDGERS = 25;
    private static final int IMPORTS = 8;
    private static final List<LocalDate> DAYS = List.of(DAY, DAY.plusDays(10), DAY.plusDays(20));

    @TempDir
    private Path folder;

    @Test
    void imports_atRandom_changeTheirOwnUnitAndIntervalOnlyAndNothingTheSecondTime() throws IOException {
        long entries = 0;
        for (int seed = 0; seed < LEDGERS; seed++) {
            try (var ledger = Ledger.open(folder.resolve("laws-" + seed + ".ledger"))) {
                var imports = new Imports(ledger, folder);
                var random = new Random(seed);
                for (int count = 0; count < IMPORTS; count++) {
                    importOne(imports, random);
                }
                entries += ledger.position();
            }
        }
        assertThat(entries).isGreaterThan(LEDGERS * IMPORTS);
    }

    private static void importOne(Imports imports, Random random) throws IOException {
        var unit = random.nextBoolean() ? "one" : "two";
        var day = any(random, DAYS);
        var file = file(random);
        var moved = random.nextInt(4) == 0 ? Set.of(A) : Set.<String>of();
        boolean whole = random.nextBoolean();
        imports.compare(unit, day, new DiffTerms(whole, Map.of(), Set.of(), moved), file);
        var others = imports.differences.stream()
                .filter(each -> each.state() == DifferenceState.UNDECIDED && random.nextBoolean())
                .map(each -> each.key().orElseThrow())
                .collect(Collectors.toSet());
        var terms = new DiffTerms(whole, Map.of(), others, moved);
        var until = imports.compare(unit, day, terms, file).until();
        var before = answers(imports.ledger);
        imports.run(unit, day, terms, file);

        var after = answers(imports.ledger);
        Predicate<String> within = question -> {
            var asked = LocalDate.parse(question.substring(0, 10));
            return !asked.isBefore(day)
                    && until.filter(end -> !asked.isBefore(end)).isEmpty();
        };
        assertThat(without(within, after)).isEqualTo(without(within, before));
        before.forEach((question, entry) -> {
            if (!entry.draft().unit().equals(unit)
                    && !moved.contains(entry.draft().key())) {
                assertThat(after).containsEntry(question, entry);
            }
        });
        var first = imports.states();
        if (first.stream().noneMatch(state -> state.startsWith("UNDECIDED"))) {
            assertThat(imports.run(unit, day, terms, file).entries())
                    .as("%s, then %s", first, imports.states())
                    .isZero();
        }
    }

    private static Map<String, Entry> without(Predicate<String> questions, Map<String, Entry> answers) {
        var rest = new TreeMap<>(answers);
        rest.keySet().removeIf(questions);
        return rest;
    }

    private static String[] file(Random random) {
        var lines = new ArrayList<String>();
        boolean placed = random.nextInt(3) > 0;
        lines.add("统一社会信用代码,单位名称,职工人数" + (placed ? ",区划代码" : ""));
        for (int row = random.nextInt(5); row >= 0; row--) {
            lines.add(any(random, List.of(A, B, "", "")) + ","
                    + any(random, List.of("甲公司", "乙公司", "重庆甲公司")) + "," + random.nextInt(3)
                    + (placed ? "," + any(random, List.of("", "410105", "410102")) : ""));
        }
        return lines.toArray(String[]::new);
    }

    private static <T> T any(Random random, List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private static Map<String, Entry> answers(Ledger ledger) {
        var answers = new TreeMap<String, Entry>();
        for (var day : List.of(DAY.minusDays(1), DAYS.get(0), DAYS.get(1), DAYS.get(2), DAY.plusYears(1))) {
            for (var kind : FactKind.values()) {
                ledger.snapshot(
                        kind.kind(),
                        day,
                        Ledger.LATEST,
                        entry -> answers.put(
                                day + " " + kind + " " + entry.draft().key(), entry));
            }
        }
        return answers;
    }
}
