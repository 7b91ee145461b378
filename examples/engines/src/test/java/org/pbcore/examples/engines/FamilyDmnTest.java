package org.pbcore.examples.engines;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;
import org.pbcore.model.term.Term;
import org.pbcore.reports.table.FamilyDmn;
import org.pbcore.rules.Rulebook;
import org.pbcore.rules.policy.Policies;
import org.pbcore.rules.table.Answer;
import org.pbcore.rules.table.Axis;
import org.pbcore.rules.table.BoundaryCase;
import org.pbcore.rules.table.DecisionTable;
import org.pbcore.rules.table.Fact;
import org.pbcore.rules.table.Part;

class FamilyDmnTest {
    private static final String SCHEMA = "/org/omg/spec/DMN/20230324/DMN15.xsd";
    private static final LocalDate DAY = LocalDate.of(2020, 9, 15);

    @ParameterizedTest
    @CsvSource({"two-new-2020,34000", "branch-regulations-2018,50"})
    void engine_everyBoundaryCase_answersAsTheTableOrNotAtAllWhereAFactIsUnknown(String policy, int least)
            throws Exception {
        int run = 0;
        Map<String, List<DecisionTable<?, ?>>> families = new LinkedHashMap<>();
        Rulebook.of(Policies.builtin(policy), DAY)
                .tables()
                .forEach(table -> families.computeIfAbsent(table.family(), family -> new ArrayList<>())
                        .add(table));
        for (List<DecisionTable<?, ?>> tables : families.values()) {
            byte[] xml = xml(tables);
            SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                    .newSchema(Objects.requireNonNull(getClass().getResource(SCHEMA)))
                    .newValidator()
                    .validate(new StreamSource(new ByteArrayInputStream(xml)));
            DMNRuntime runtime = runtime(xml);
            DMNModel model = runtime.getModels().get(0);
            assertThat(model.getMessages()).isEmpty();
            for (DecisionTable<?, ?> table : tables) {
                run += boundaries(runtime, table);
            }
        }
        assertThat(run).isGreaterThanOrEqualTo(least);
    }

    @Test
    void engine_factsThatContradictEachOther_answersNothing() throws XMLStreamException {
        List<DecisionTable<?, ?>> tables = List.copyOf(
                Rulebook.of(Policies.builtin("two-new-2020"), DAY).affiliation().tables());
        DMNRuntime runtime = runtime(xml(tables));
        DMNContext context = runtime.newContext();
        facts(tables.get(0)).forEach(fact -> context.set(fact, null));
        context.set("kind", "SOCIAL_ORGANISATION");
        context.set("socialCommittee", "CITY");

        assertThat(answer(runtime, tables.get(0), context)).isNotNull();
        context.set("kind", "NON_PUBLIC_ENTERPRISE");
        assertThat(answer(runtime, tables.get(0), context)).isNull();
    }

    private static DMNRuntime runtime(byte[] xml) {
        return DMNRuntimeBuilder.fromDefaults()
                .buildConfiguration()
                .fromResources(List.of(ResourceFactory.newByteArrayResource(xml)))
                .getOrElseThrow(IllegalStateException::new);
    }

    private static <F, O> int boundaries(DMNRuntime runtime, DecisionTable<F, O> table) {
        Set<String> facts = facts(table);
        List<BoundaryCase<O>> cases = table.boundaryCases().toList();
        cases.forEach(each -> {
            DMNContext context = runtime.newContext();
            facts.forEach(fact -> context.set(fact, feel(each.facts().get(fact))));
            Object answer = answer(runtime, table, context);
            Optional<Object> expected = expected(table, each);
            boolean isKnown = each.facts().size() == facts.size();
            boolean isSilent = !isKnown && answer == null;
            if (!isSilent) {
                assertThat(answer).as(table.id() + " " + each.facts()).isEqualTo(expected.orElse("undecided"));
            }
        });
        return cases.size();
    }

    private static <F> Set<String> facts(DecisionTable<F, ?> table) {
        Set<String> facts = new LinkedHashSet<>();
        for (Axis<F> axis : table.axes()) {
            axis.facts().stream().map(Fact::name).forEach(facts::add);
        }
        return facts;
    }

    private static Object answer(DMNRuntime runtime, DecisionTable<?, ?> table, DMNContext context) {
        return runtime.evaluateByName(runtime.getModels().get(0), context, FamilyDmn.decision(table))
                .getDecisionResultByName(FamilyDmn.decision(table))
                .getResult();
    }

    /** The value of a single part, or all parts by name; empty where one is undecided. */
    private static <O> Optional<Object> expected(DecisionTable<?, O> table, BoundaryCase<O> example) {
        Map<String, Object> all = new HashMap<>();
        for (Part<O, ?> part : table.parts()) {
            Answer<?> answer = example.decision().answer(part);
            if (!answer.isDecided()) {
                return Optional.empty();
            }
            all.put(part.name(), feel(answer.value().orElseThrow()));
        }
        return Optional.of(all.size() == 1 ? all.values().iterator().next() : all);
    }

    private static Object feel(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.map(FamilyDmnTest::feel).orElse(null);
        }
        if (value instanceof List<?> several) {
            return several.stream().map(FamilyDmnTest::feel).toList();
        }
        if (value instanceof Integer count) {
            return BigDecimal.valueOf(count);
        }
        return value instanceof Term term ? term.code() : value;
    }

    private static byte[] xml(List<DecisionTable<?, ?>> tables) throws XMLStreamException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        FamilyDmn.write("urn:pbcore:" + DAY, tables, out);
        return out.toByteArray();
    }
}
