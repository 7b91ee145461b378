package org.pbcore.rules.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.pbcore.model.InvalidFactsException;
import org.pbcore.model.term.Label;
import org.pbcore.model.term.Term;

/** One small table, by example: what must a body of so many members do, and in what form? */
class DecisionTableTest {
    private enum Form implements Term {
        OWN("单独", "own"),
        JOINT("联合", "joint"),
        NOTHING("无", "none");

        private final Label label;

        Form(String chinese, String english) {
            this.label = new Label(chinese, english);
        }

        @Override
        public Label label() {
            return label;
        }
    }

    private record Outcome(Modality duty, Form form) {}

    private static final Part<Outcome, Modality> DUTY = new Part<>("duty", Outcome::duty);
    private static final Part<Outcome, Form> FORM = new Part<>("form", Outcome::form);

    private static final Label PERSONS = new Label("名", "persons");
    private static final CountAxis<Map<String, Object>> FULL = count("full", "正式党员", "full members");
    private static final CountAxis<Map<String, Object>> PROBATIONARY =
            count("probationary", "预备党员", "probationary members");
    private static final CountAxis<Map<String, Object>> MEMBERS =
            Axis.sum("members", new Label("党员", "Party members"), FULL, PROBATIONARY);
    private static final ChoiceAxis<Map<String, Object>, Boolean> LEGAL = Axis.flag(
            "legal", new Label("独立法人", "legal entity"), subject -> Optional.ofNullable((Boolean) subject.get("legal")));

    private static CountAxis<Map<String, Object>> count(String name, String chinese, String english) {
        return Axis.count(
                name,
                new Label(chinese, english),
                PERSONS,
                subject -> subject.get(name) instanceof Integer known ? OptionalInt.of(known) : OptionalInt.empty());
    }

    private static TableBuilder<Map<String, Object>, Outcome> empty() {
        return DecisionTable.<Map<String, Object>, Outcome>table("example.duty", new Label("组建", "formation"))
                .part(DUTY)
                .part(FORM);
    }

    private static TableBuilder<Map<String, Object>, Outcome> row(
            TableBuilder<Map<String, Object>, Outcome> table, String name, Modality duty, Form form) {
        return table.row(name, duty, new Clause("2." + name), new Outcome(duty, form));
    }

    private static DecisionTable<Map<String, Object>, Outcome> table() {
        TableBuilder<Map<String, Object>, Outcome> table = empty();
        row(table, "full", Modality.MUST, Form.OWN).when(FULL, Bound.atLeast(3));
        row(table, "legal", Modality.SHOULD, Form.JOINT)
                .when(FULL, Bound.atLeast(3).not())
                .when(MEMBERS, Bound.atLeast(1))
                .when(LEGAL, true);
        row(table, "other", Modality.MAY, Form.JOINT)
                .when(FULL, Bound.fewerThan(3))
                .when(MEMBERS, Bound.moreThan(0))
                .when(LEGAL, false);
        row(table, "nobody", Modality.NONE, Form.NOTHING).when(MEMBERS, Bound.atMost(0));
        return table.build();
    }

    private static Label explain(Map<String, Object> subject) {
        return table().explain(subject).text();
    }

    @Test
    void decide_knownFacts_isOneRow() {
        Decision<Outcome> decision = table().decide(Map.of("full", 2, "probationary", 5, "legal", true));
        assertThat(decision.outcome()).contains(new Outcome(Modality.SHOULD, Form.JOINT));
        assertThat(decision.rows()).extracting(Row::id).containsExactly("legal");
        assertThat(decision.answer(FORM).value()).contains(Form.JOINT);
        assertThat(decision.missing()).isEmpty();
        assertThat(decision).hasToString("Outcome[duty=SHOULD, form=JOINT] [legal]");
    }

    @Test
    void decide_onePartOpen_answersTheOther() {
        Decision<Outcome> decision = table().decide(Map.of("full", 2, "probationary", 5));
        assertThat(decision.outcome()).isEmpty();
        assertThat(decision.answer(DUTY).missing()).containsExactly("legal");
        assertThat(decision.answer(FORM).value()).contains(Form.JOINT);
        assertThat(decision.grounds()).extracting(Row::id).containsExactly("legal", "other");
    }

    @Test
    void decide_unknownFactThatCannotMatter_isDecided() {
        DecisionTable<Map<String, Object>, Outcome> table = table();
        Decision<Outcome> decision = table.decide(Map.of("full", 3));
        assertThat(decision.outcome()).contains(new Outcome(Modality.MUST, Form.OWN));
        assertThat(decision).isSameAs(table.decide(Map.of("full", 9, "legal", false)));
    }

    @Test
    void explain_knownFacts_saysWhyAndWhatWouldChange() {
        Label text = explain(Map.of("full", 2, "probationary", 0, "legal", true));
        assertThat(text.chinese())
                .isEqualTo("组建：应、联合：正式党员2名（不足3名）、党员2名（1名以上）、独立法人是（是）〔2.legal 应〕"
                        + "；正式党员再多1名，则必须、单独；独立法人若为否，则可以、联合；正式党员再少2名，则无要求、无。");
        assertThat(text.english())
                .isEqualTo("formation: should, joint: full members 2 (fewer than 3), Party members 2 (at least 1),"
                        + " legal entity yes (yes) [2.legal should]; full members up by 1 → must, own;"
                        + " legal entity if no → may, joint; full members down by 2 → nothing asked, none.");
    }

    @Test
    void explain_unknownFacts_saysWhatItDependsOn() {
        Explanation<Outcome> explanation = table().explain(Map.of("full", 2));
        assertThat(explanation.verdict())
                .isEqualTo(new Label("待定（取决于独立法人）、联合", "undecided (depends on legal entity), joint"));
        assertThat(explanation.findings())
                .contains(new Explanation.Finding(
                        "legal", MEMBERS.label(), new Label("至少2名", "at least 2"), new Label("1名以上", "at least 1")));
        assertThat(explanation.changes()).isEmpty();
        assertThat(table().explain(Map.of()).findings())
                .extracting(Explanation.Finding::value)
                .containsOnly(new Label("未知", "unknown"));
    }

    /** An explanation once looked at the cuts of the sum only, and missed where an unknown summand begins to matter. */
    @Test
    void explain_fellowSummandUnknown_findsTheNearestChange() {
        DecisionTable<Map<String, Object>, Integer> table = DecisionTable.<Map<String, Object>, Integer>table(
                        "example.fellow", new Label("例", "example"))
                .row("many", Modality.NONE, new Clause("1"), 1)
                .when(FULL, Bound.atLeast(20))
                .row("sum", Modality.NONE, new Clause("1"), 2)
                .when(FULL, Bound.fewerThan(20))
                .when(PROBATIONARY, Bound.fewerThan(5))
                .when(MEMBERS, Bound.atLeast(10))
                .row("few", Modality.NONE, new Clause("1"), 3)
                .when(FULL, Bound.fewerThan(20))
                .when(PROBATIONARY, Bound.fewerThan(5))
                .when(MEMBERS, Bound.fewerThan(10))
                .row("probationary", Modality.NONE, new Clause("1"), 3)
                .when(FULL, Bound.fewerThan(20))
                .when(PROBATIONARY, Bound.atLeast(5))
                .build();
        assertThat(table.explain(Map.of("full", 25)).changes())
                .extracting(Explanation.Change::to, change -> change.row().id())
                .containsExactly(tuple(5, "few"));
    }

    /** A part without any single fact that decides it once passed for decided. */
    @Test
    void decide_factsDecideOnlyTogether_isUndecidedWithoutMissing() {
        ChoiceAxis<Map<String, Object>, Boolean> other = Axis.flag(
                "other", new Label("其他", "other"), subject -> Optional.ofNullable((Boolean) subject.get("other")));
        TableBuilder<Map<String, Object>, Outcome> table = empty();
        row(table, "yes", Modality.MUST, Form.OWN).when(LEGAL, true);
        row(table, "no", Modality.MAY, Form.OWN).when(LEGAL, false);
        table.refuse("other", new Label("不符", "differs")).when(LEGAL, true).when(other, false);
        table.refuse("other", new Label("不符", "differs")).when(LEGAL, false).when(other, true);
        DecisionTable<Map<String, Object>, Outcome> built = table.build();
        Answer<Modality> answer = built.decide(Map.of()).answer(DUTY);
        assertThat(answer.isDecided()).isFalse();
        assertThat(answer.value()).isEmpty();
        assertThat(answer.missing()).isEmpty();
        assertThat(built.explain(Map.of()).verdict()).isEqualTo(new Label("待定、单独", "undecided, own"));
        assertThatThrownBy(() -> built.decide(Map.of("legal", true, "other", false)))
                .isInstanceOf(InvalidFactsException.class)
                .hasMessage("/other: 不符 differs");
    }

    /** Two to three persons wide: the row is found only where completions look just beside the crossings. */
    @Test
    void decide_bothSummandsUnknown_reachesANarrowRow() {
        DecisionTable<Map<String, Object>, Integer> table = DecisionTable.<Map<String, Object>, Integer>table(
                        "example.narrow", new Label("例", "example"))
                .row("full", Modality.NONE, new Clause("1"), 1)
                .when(FULL, Bound.atLeast(8))
                .row("probationary", Modality.NONE, new Clause("1"), 1)
                .when(FULL, Bound.fewerThan(8))
                .when(PROBATIONARY, Bound.atLeast(5))
                .row("narrow", Modality.NONE, new Clause("1"), 2)
                .when(FULL, Bound.fewerThan(8))
                .when(PROBATIONARY, Bound.fewerThan(5))
                .when(MEMBERS, Bound.atLeast(10))
                .row("few", Modality.NONE, new Clause("1"), 1)
                .when(FULL, Bound.fewerThan(8))
                .when(PROBATIONARY, Bound.fewerThan(5))
                .when(MEMBERS, Bound.fewerThan(10))
                .build();
        assertThat(table.decide(Map.of()).rows())
                .extracting(Row::id)
                .containsExactly("full", "probationary", "narrow", "few");
    }

    @Test
    void decide_tableWithoutConditions_isItsOnlyRow() {
        TableBuilder<Map<String, Object>, Outcome> table = empty();
        row(table, "always", Modality.MAY, Form.OWN);
        DecisionTable<Map<String, Object>, Outcome> built = table.build();
        assertThat(built.decide(Map.of()).outcome()).contains(new Outcome(Modality.MAY, Form.OWN));
        assertThat(built.boundaryCases()).hasSize(1);
        assertThat(built.explain(Map.of()).text().english()).isEqualTo("formation: may, own [2.always may].");
    }

    @Test
    void boundaryCases_sumWhoseFirstSummandHasNoCut_reachItsOtherCells() {
        DecisionTable<Map<String, Object>, Integer> table = DecisionTable.<Map<String, Object>, Integer>table(
                        "example.boundary", new Label("例", "example"))
                .row("probationary", Modality.NONE, new Clause("1"), 1)
                .when(PROBATIONARY, Bound.atLeast(5))
                .row("members", Modality.NONE, new Clause("1"), 2)
                .when(PROBATIONARY, Bound.fewerThan(5))
                .when(MEMBERS, Bound.atLeast(20))
                .row("few", Modality.NONE, new Clause("1"), 3)
                .when(PROBATIONARY, Bound.fewerThan(5))
                .when(MEMBERS, Bound.fewerThan(20))
                .build();
        assertThat(table.boundaryCases()
                        .map(BoundaryCase::decision)
                        .map(decision -> decision.rows().get(0).id()))
                .contains("probationary", "members", "few");
        assertThat(table.boundaryCases().map(BoundaryCase::facts)).contains(Map.of("full", 16, "probationary", 4));
    }

    @Test
    void build_gap_spellsOutTheCell() {
        TableBuilder<Map<String, Object>, Outcome> table = empty();
        row(table, "full", Modality.MUST, Form.OWN).when(FULL, Bound.atLeast(3));
        row(table, "legal", Modality.SHOULD, Form.JOINT)
                .when(FULL, Bound.fewerThan(3))
                .when(LEGAL, true);
        assertThatThrownBy(table::build)
                .isInstanceOf(TableDefectException.class)
                .hasMessage("example.duty:\n缺口 gap: 正式党员 0–2、独立法人 否 (full members 0–2, legal entity no)");
    }

    @Test
    void build_manyGaps_spellsOutAFew() {
        TableBuilder<Map<String, Object>, Outcome> table = empty();
        IntStream.range(0, 10)
                .forEach(at -> row(table, "r" + at, Modality.MAY, Form.OWN)
                        .when(FULL, Bound.atLeast(2 * at), Bound.atMost(2 * at)));
        assertThatThrownBy(table::build)
                .hasMessageContaining("缺口 gap: 正式党员 1 (full members 1)\n缺口 gap: 正式党员 3 (full members 3)")
                .hasMessageContaining("缺口 gap: 另有 5 格 5 more cells")
                .hasMessageNotContaining("full members 11");
    }

    @Test
    void build_overlap_namesBothRowsAndTheCell() {
        TableBuilder<Map<String, Object>, Outcome> table = empty();
        row(table, "full", Modality.MUST, Form.OWN).when(FULL, Bound.atLeast(3));
        row(table, "few", Modality.MAY, Form.JOINT).when(FULL, Bound.atMost(3));
        assertThatThrownBy(table::build).hasMessage("example.duty:\n重叠 overlap: full / few: 正式党员 3 (full members 3)");
    }

    @Test
    void build_sumSmallerThanItsSummand_isDeadRowAndNoGap() {
        TableBuilder<Map<String, Object>, Outcome> table = empty();
        row(table, "full", Modality.MUST, Form.OWN).when(FULL, Bound.atLeast(3)).when(MEMBERS, Bound.atLeast(2));
        row(table, "few", Modality.MAY, Form.JOINT).when(FULL, Bound.fewerThan(3));
        table.build();
        row(table, "never", Modality.MAY, Form.JOINT)
                .when(FULL, Bound.atLeast(3))
                .when(MEMBERS, Bound.fewerThan(2));
        assertThatThrownBy(table::build).hasMessage("example.duty:\n空行 dead row: never 永不适用 can never fire");
    }

    @Test
    void build_twoSumsOfOneCount_isRefused() {
        CountAxis<Map<String, Object>> others =
                Axis.sum("others", new Label("其他", "others"), FULL, count("floating", "流动党员", "floating members"));
        TableBuilder<Map<String, Object>, Outcome> table = empty();
        row(table, "many", Modality.MUST, Form.OWN)
                .when(MEMBERS, Bound.atLeast(3))
                .when(others, Bound.atLeast(3));
        assertThatThrownBy(table::build)
                .hasMessageContaining("共用加数 shared summand: full 属于 is part of members, others");
    }

    @Test
    void sum_ofASumOrOfOneCountTwice_isRefused() {
        Label label = new Label("和", "sum");
        assertThatThrownBy(() -> Axis.sum("sum", label, MEMBERS, FULL)).isInstanceOf(TableDefectException.class);
        assertThatThrownBy(() -> Axis.sum("sum", label, FULL, FULL)).isInstanceOf(TableDefectException.class);
        assertThatThrownBy(() -> Axis.sum("full", label, FULL, PROBATIONARY)).isInstanceOf(TableDefectException.class);
    }

    @Test
    void build_misstatedTable_isRefused() {
        assertThatThrownBy(() -> row(empty().when(FULL, Bound.atLeast(3)), "full", Modality.MUST, Form.OWN))
                .hasMessage("example.duty: 条件不属于任何一行 a condition that belongs to no row");
        assertThatThrownBy(() -> row(empty(), "legal", Modality.MUST, Form.OWN)
                        .when(LEGAL, true)
                        .when(LEGAL, false)
                        .build())
                .hasMessage("legal 在一行中出现两次 is asked twice in one row");
        TableBuilder<Map<String, Object>, Outcome> twice = row(empty(), "one", Modality.MUST, Form.OWN);
        assertThatThrownBy(() -> row(twice, "one", Modality.MAY, Form.OWN).build())
                .hasMessage("example.duty: 行名重复 two rows of one name");
        CountAxis<Map<String, Object>> namesake = Axis.sum("legal", new Label("同名", "namesake"), FULL, PROBATIONARY);
        TableBuilder<Map<String, Object>, Outcome> table =
                row(empty(), "one", Modality.MUST, Form.OWN).when(LEGAL, true);
        assertThatThrownBy(() -> row(table, "two", Modality.MUST, Form.OWN)
                        .when(namesake, Bound.atLeast(1))
                        .build())
                .hasMessage("legal: 两个轴同名 two axes of one name");
    }

    @Test
    void join_cellNobodyCanStandIn_isNotComposed() {
        DecisionTable<Map<String, Object>, Integer> full = split("example.full", FULL);
        DecisionTable<Map<String, Object>, Integer> members = split("example.members", MEMBERS);
        Map<List<Integer>, Boolean> composed = new HashMap<>();
        new TableJoin<>(List.of(full, members), decisions -> {
            List<Integer> outcome = List.of(
                    decisions.of(0, full).outcome().orElse(-1),
                    decisions.of(1, members).outcome().orElse(-1));
            return composed.put(outcome, true) == null;
        });
        assertThat(composed.keySet())
                .containsExactlyInAnyOrder(
                        List.of(0, 0), List.of(0, 1), List.of(1, 1), List.of(0, -1), List.of(-1, -1), List.of(-1, 1));
    }

    private static DecisionTable<Map<String, Object>, Integer> split(String id, CountAxis<Map<String, Object>> axis) {
        return DecisionTable.<Map<String, Object>, Integer>table(id, axis.label())
                .row("few", Modality.NONE, new Clause("1"), 0)
                .when(axis, Bound.fewerThan(3))
                .row("many", Modality.NONE, new Clause("1"), 1)
                .when(axis, Bound.atLeast(3))
                .build();
    }
}
