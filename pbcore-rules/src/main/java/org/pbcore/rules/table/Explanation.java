package org.pbcore.rules.table;

import java.util.ArrayList;
import java.util.List;
import org.pbcore.model.term.Label;

/**
 * Why a table says what it says, and what would make it say something else.
 *
 * @param <O> the outcome
 * @param title what people call the table
 * @param verdict the outcome in words, part by part; for an open part the facts it depends on
 * @param decision the decision
 * @param findings each input against the cell of each row that applies
 * @param changes for each other outcome the nearest change of one known fact, nearest first
 */
public record Explanation<O>(
        Label title, Label verdict, Decision<O> decision, List<Finding> findings, List<Change<O>> changes) {
    /**
     * Copies the lists.
     *
     * @param title what people call the table
     * @param verdict the outcome in words, part by part; for an open part the facts it depends on
     * @param decision the decision
     * @param findings each input against the cell of each row that applies
     * @param changes for each other outcome the nearest change of one known fact, nearest first
     */
    public Explanation {
        findings = List.copyOf(findings);
        changes = List.copyOf(changes);
    }

    /**
     * An input against the cell of a row.
     *
     * @param row the name of the row
     * @param axis what people call the input
     * @param value its value in words
     * @param asked what the row asks, in words
     */
    public record Finding(String row, Label axis, Label value, Label asked) {}

    /**
     * A change of one fact that gives another outcome.
     *
     * @param <O> the outcome
     * @param fact the name of the fact
     * @param from its value
     * @param to the value it would need
     * @param row the row that would apply
     * @param text the change in words
     */
    public record Change<O>(String fact, Object from, Object to, Row<?, O> row, Label text) {}

    /**
     * Returns what decided, in words: the outcome and each input that a row asked of.
     *
     * @return one clause of a sentence, without a full stop
     */
    public Label reason() {
        List<Label> words = new ArrayList<>();
        for (Finding finding : findings) {
            if (!finding.asked().equals(Words.ANY)) {
                words.add(finding.axis()
                        .plus(new Label("", " "))
                        .plus(finding.value())
                        .plus(new Label("（", " ("))
                        .plus(finding.asked())
                        .plus(new Label("）", ")")));
            }
        }
        Label because = Words.list(words.stream().distinct().toList());
        return verdict.plus(because.chinese().isEmpty() ? because : new Label("：", ": ").plus(because));
    }

    /**
     * Returns the whole explanation in words.
     *
     * @return the outcome, the inputs, the clauses with their force, the local rules that set what is asked, and what
     *     would change it
     */
    public Label text() {
        Label text = title.plus(new Label("：", ": ")).plus(reason());
        List<Label> clauses =
                decision.rows().stream().map(Explanation::ground).distinct().toList();
        text = text.plus(new Label("〔", " [")).plus(Words.list(clauses)).plus(new Label("〕", "]"));
        for (Change<O> change : changes) {
            text = text.plus(new Label("；", "; ")).plus(change.text());
        }
        return text.plus(new Label("。", "."));
    }

    /** The clause of a row with its force, and the local rules that set what the row asks. */
    private static Label ground(Row<?, ?> row) {
        Label clause = new Label(row.clause() + " ", row.clause() + " ")
                .plus(row.modality().label());
        List<Label> sources = row.clause().sources();
        return sources.isEmpty()
                ? clause
                : clause.plus(new Label("，依", ", by ")).plus(Words.places(sources));
    }
}
