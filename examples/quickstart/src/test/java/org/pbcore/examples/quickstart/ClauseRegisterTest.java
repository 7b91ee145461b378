package org.pbcore.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.pbcore.rules.Rulebook;
import org.pbcore.rules.policy.Citation;
import org.pbcore.rules.policy.ClauseEntry;
import org.pbcore.rules.policy.ClauseRegister;
import org.pbcore.rules.policy.ClauseTreatment;
import org.pbcore.rules.policy.Parameters;
import org.pbcore.rules.policy.Policies;
import org.pbcore.rules.table.DecisionTable;

/** Every clause has a home that exists, every row a clause that exists, and each names the other. */
class ClauseRegisterTest {
    private static final LocalDate DAY = LocalDate.of(2020, 9, 15);
    private final ClauseRegister register = ClauseRegister.bundled();

    @Test
    void clauses_countedByTreatment_areAllOfThePlan() throws IOException {
        Map<ClauseTreatment, Long> treatments = register.all().stream()
                .collect(Collectors.groupingBy(ClauseEntry::treatment, TreeMap::new, Collectors.counting()));
        System.out.println("clauses: " + treatments);

        assertThat(register.all()).hasSize(88);
        Path plan = Path.of(System.getProperty("pbcore.shared", "none"), "policy", "clauses.csv");
        assumeTrue(Files.exists(plan), "the list of the plan's clauses is not on this machine");
        List<String> ids = Files.readAllLines(plan).stream()
                .skip(1)
                .map(line -> line.substring(0, line.indexOf(',')))
                .toList();
        assertThat(register.all()).extracting(ClauseEntry::id).containsExactlyElementsOf(ids);
    }

    @Test
    void rows_ofEveryTable_citeClausesThatNameTheTable() {
        Map<String, Set<String>> cited = new TreeMap<>();
        Policies.builtin().forEach(policy -> {
            for (DecisionTable<?, ?> table :
                    Rulebook.of(Policies.builtin(policy), DAY).tables()) {
                table.rows()
                        .forEach(row -> cited.computeIfAbsent(row.clause().id(), id -> new TreeSet<>())
                                .add(table.id()));
            }
        });
        Map<String, Set<String>> named = new TreeMap<>();
        register.all().stream()
                .filter(entry -> !entry.tables().isEmpty())
                .forEach(entry -> named.put(entry.id(), new TreeSet<>(entry.tables())));

        assertThat(named).isEqualTo(cited);
    }

    @Test
    void types_thatClausesName_exist() {
        SoftAssertions softly = new SoftAssertions();
        for (ClauseEntry entry : register.all()) {
            Stream.concat(entry.calculators().stream(), entry.records().stream())
                    .forEach(type -> softly.assertThatCode(
                                    () -> Class.forName(type, false, getClass().getClassLoader()))
                            .as(entry.id())
                            .doesNotThrowAnyException());
        }
        softly.assertAll();
    }

    @Test
    void parameters_ofEveryPolicy_citeClausesThatExist() {
        Policies.builtin().forEach(id -> {
            Parameters parameters = Rulebook.of(Policies.builtin(id), DAY).parameters();
            SoftAssertions softly = new SoftAssertions();
            for (String name : parameters.names()) {
                Citation citation = parameters.citation(name);
                softly.assertThat(citation.clause().isPresent()
                                || citation.article().isPresent())
                        .as(name)
                        .isTrue();
                citation.clause()
                        .ifPresent(clause -> softly.assertThat(register.find(clause.id()))
                                .as(name)
                                .isPresent());
            }
            softly.assertAll();
            assertThat(parameters.names()).isNotEmpty();
        });
        assertThat(register.find("9.9-z")).isEmpty();
    }
}
