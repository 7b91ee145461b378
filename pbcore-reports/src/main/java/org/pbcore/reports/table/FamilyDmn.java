package org.pbcore.reports.table;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.pbcore.model.term.Term;
import org.pbcore.rules.table.Axis;
import org.pbcore.rules.table.ChoiceAxis;
import org.pbcore.rules.table.CountFact;
import org.pbcore.rules.table.DecisionTable;
import org.pbcore.rules.table.Fact;
import org.pbcore.rules.table.Part;
import org.pbcore.rules.table.Row;

/**
 * The tables of a family as one DMN 1.5 model: a decision a table, a rule a row (several where a refusal cuts it), hit
 * policy UNIQUE, and clause, force and row as annotations.
 *
 * <p>Inputs are named as the facts; a null one is unknown. Where a fact is unknown a decision has a value only where a
 * row does not ask for it, and is null otherwise: never another value than the library's, but undecided more often. It
 * is null as well where the facts contradict each other.
 */
public final class FamilyDmn {
    private static final String MODEL = "https://www.omg.org/spec/DMN/20230324/MODEL/";

    private final XMLStreamWriter xml;
    private int depth;

    private FamilyDmn(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /**
     * Writes a model.
     *
     * @param namespace the namespace of the model, which names policy and date
     * @param tables the tables of one family
     * @param out where it goes, UTF-8; left open
     * @throws XMLStreamException when it cannot be written
     */
    public static void write(String namespace, List<? extends DecisionTable<?, ?>> tables, OutputStream out)
            throws XMLStreamException {
        XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out, UTF_8.name());
        xml.writeStartDocument(UTF_8.name(), "1.0");
        new FamilyDmn(xml).definitions(namespace, tables);
        xml.writeEndDocument();
        xml.flush();
    }

    /**
     * Returns the name of the decision of a table.
     *
     * @param table the table
     * @return its id, with {@code _} for every character that is no letter
     */
    public static String decision(DecisionTable<?, ?> table) {
        return table.id().replaceAll("[^A-Za-z]", "_");
    }

    private void definitions(String namespace, List<? extends DecisionTable<?, ?>> tables) throws XMLStreamException {
        String family = tables.get(0).family();
        start("definitions");
        xml.writeDefaultNamespace(MODEL);
        attributes("id", "model", "name", family, "namespace", namespace);
        Map<String, Fact<?>> facts = new LinkedHashMap<>();
        tables.forEach(table -> collect(table, facts));
        for (Fact<?> fact : facts.values()) {
            start("inputData");
            attributes(
                    "id",
                    "input_" + fact.name(),
                    "name",
                    fact.name(),
                    "label",
                    fact.label().chinese());
            empty("variable", "name", fact.name(), "typeRef", type(fact));
            end();
        }
        for (DecisionTable<?, ?> table : tables) {
            decision(table, facts);
        }
        end();
    }

    private static <F> void collect(DecisionTable<F, ?> table, Map<String, Fact<?>> facts) {
        for (Axis<F> axis : table.axes()) {
            axis.facts().forEach(fact -> facts.putIfAbsent(fact.name(), fact));
        }
    }

    private <F, O> void decision(DecisionTable<F, O> table, Map<String, Fact<?>> facts) throws XMLStreamException {
        String name = decision(table);
        start("decision");
        attributes("id", name, "name", name, "label", table.title().chinese());
        empty(
                "variable",
                "name",
                name,
                "typeRef",
                table.parts().size() == 1 ? type(table, table.parts().get(0)) : "Any");
        Map<String, Fact<?>> own = new LinkedHashMap<>();
        collect(table, own);
        for (String fact : facts.keySet()) {
            if (own.containsKey(fact)) {
                start("informationRequirement");
                attributes("id", name + "_needs_" + fact);
                empty("requiredInput", "href", "#input_" + fact);
                end();
            }
        }
        if (table.axes().isEmpty()) {
            start("literalExpression");
            attributes("id", name + "_value");
            text(
                    "text",
                    feel(table.parts().get(0).of().apply(table.rows().get(0).outcome())));
            end();
        } else {
            decisionTable(name, table);
        }
        end();
    }

    private <F, O> void decisionTable(String name, DecisionTable<F, O> table) throws XMLStreamException {
        start("decisionTable");
        attributes(
                "id",
                name + "_table",
                "hitPolicy",
                "UNIQUE",
                "outputLabel",
                table.title().chinese());
        for (Axis<F> axis : table.axes()) {
            start("input");
            attributes("id", name + "_on_" + axis.name(), "label", axis.label().chinese());
            start("inputExpression");
            attributes("typeRef", type(axis.facts().get(0)));
            text("text", axis.facts().stream().map(Fact::name).collect(Collectors.joining(" + ")));
            end();
            end();
        }
        for (Part<O, ?> part : table.parts()) {
            if (table.parts().size() == 1) {
                empty("output", "id", name + "_is_" + part.name(), "typeRef", type(table, part));
            } else {
                empty("output", "id", name + "_is_" + part.name(), "name", part.name(), "typeRef", type(table, part));
            }
        }
        for (String annotation : List.of("clause", "modality", "row")) {
            empty("annotation", "name", annotation);
        }
        for (Row<F, O> row : table.rows()) {
            for (Box box : Box.of(table, row)) {
                rule(table, row, box);
            }
        }
        end();
    }

    private <F, O> void rule(DecisionTable<F, O> table, Row<F, O> row, Box box) throws XMLStreamException {
        start("rule");
        for (Range range : box.ranges().values()) {
            cell("inputEntry", test(range));
        }
        for (Part<O, ?> part : table.parts()) {
            cell("outputEntry", feel(part.of().apply(row.outcome())));
        }
        for (String note : List.of(row.clause().id(), row.modality().code(), row.id())) {
            cell("annotationEntry", note);
        }
        end();
    }

    private static String test(Range range) {
        if (range.isAll()) {
            return "-";
        }
        if (range.axis() instanceof ChoiceAxis<?, ?>) {
            return range.constants().stream().map(FamilyDmn::feel).collect(Collectors.joining(", "));
        }
        boolean isOpen = range.greatest() == Range.all(range.axis()).greatest();
        return isOpen ? ">= " + range.least() : "[" + range.least() + ".." + range.greatest() + "]";
    }

    private static String type(Fact<?> fact) {
        if (fact instanceof CountFact<?>) {
            return "number";
        }
        return fact.constants().get(0) instanceof Boolean ? "boolean" : "string";
    }

    private static <O> String type(DecisionTable<?, O> table, Part<O, ?> part) {
        Object value = part.of().apply(table.rows().get(0).outcome());
        if (value instanceof Boolean) {
            return "boolean";
        }
        return value instanceof List<?> ? "Any" : "string";
    }

    private static String feel(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.map(FamilyDmn::feel).orElse("null");
        }
        if (value instanceof List<?> several) {
            return several.stream().map(FamilyDmn::feel).collect(Collectors.joining(", ", "[", "]"));
        }
        if (value instanceof Boolean flag) {
            return flag.toString();
        }
        String code = value instanceof Term term ? term.code() : value.toString();
        return '"' + code.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private void cell(String element, String text) throws XMLStreamException {
        start(element);
        text("text", text);
        end();
    }

    private void start(String element) throws XMLStreamException {
        line();
        xml.writeStartElement(element);
        depth++;
    }

    private void end() throws XMLStreamException {
        depth--;
        line();
        xml.writeEndElement();
    }

    private void text(String element, String text) throws XMLStreamException {
        line();
        xml.writeStartElement(element);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    private void empty(String element, String... attributes) throws XMLStreamException {
        line();
        xml.writeEmptyElement(element);
        attributes(attributes);
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute(attributes[i], attributes[i + 1]);
        }
    }

    private void line() throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(depth));
    }
}
