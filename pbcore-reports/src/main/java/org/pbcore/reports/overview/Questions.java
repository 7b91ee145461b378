package org.pbcore.reports.overview;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pbcore.model.organisation.Organisation;
import org.pbcore.model.term.Label;
import org.pbcore.reports.overview.Answer.NumberSet;
import org.pbcore.rules.Rulebook;
import org.pbcore.rules.coverage.Metric;
import org.pbcore.rules.coverage.Standing;
import org.pbcore.rules.fiveclears.Clear;
import org.pbcore.rules.fiveclears.FiveClears;
import org.pbcore.rules.fiveclears.Problem;
import org.pbcore.rules.table.Decision;
import org.pbcore.rules.table.DecisionTable;
import org.pbcore.rules.table.Modality;

/** The questions of the page: all, each metric, formation gaps, and each clear. */
final class Questions {
    static final String ALL = "all";
    static final String GAPS = "gaps";
    static final String CLEARS = "clears";

    static final NumberSet EVERYBODY = new NumberSet("organisations", new Label("单位", "organisations"));
    static final NumberSet COUNTED = new NumberSet("counted", new Label("已覆盖（分子）", "covered (numerator)"));
    static final NumberSet DENOMINATOR = new NumberSet("denominator", new Label("应覆盖（分母）", "to cover (denominator)"));
    static final NumberSet MISSED = new NumberSet("missed", new Label("未覆盖", "missed"));
    static final NumberSet EXCLUDED = new NumberSet("excluded", new Label("剔除", "excluded"));
    static final NumberSet UNDECIDED = new NumberSet("undecided", new Label("待定", "undecided"));
    static final NumberSet MUST = new NumberSet("must", new Label("必须建而未建", "must form, has not"));
    static final NumberSet SHOULD = new NumberSet("should", new Label("应建而未建", "should form, has not"));
    static final NumberSet CLEAR = new NumberSet("clear", new Label("清", "clear"));
    static final NumberSet UNCLEAR = new NumberSet("unclear", new Label("不清", "not clear"));
    static final NumberSet UNCHECKED = new NumberSet("unchecked", new Label("未核", "not checked"));

    private static final Label SEMICOLON = new Label("、", ", ");

    private Questions() {}

    static List<Question> of(Rulebook rulebook, boolean hasClears) {
        List<Question> questions = new ArrayList<>();
        Answer all = new Answer(List.of(EVERYBODY), new Label("", ""));
        questions.add(new Question(ALL, new Label("全部", "all"), List.of(EVERYBODY), subject -> all));
        rulebook.coverage().metrics().forEach(metric -> questions.add(metric(metric)));
        questions.add(gaps(rulebook));
        if (hasClears) {
            questions.add(allClear(rulebook.fiveClears()));
            rulebook.fiveClears().clears().forEach(clear -> questions.add(clear(clear)));
        }
        return questions;
    }

    /** The name of the question of a clear. */
    static String name(Clear clear) {
        return CLEARS + "-" + clear.code();
    }

    private static Question metric(Metric metric) {
        Reasons<Standing> reasons = new Reasons<>(metric.table());
        Map<Decision<Standing>, Answer> known = new HashMap<>();
        return new Question(
                metric.name(),
                metric.label(),
                List.of(COUNTED, MISSED, DENOMINATOR, EXCLUDED, UNDECIDED),
                subject -> known.computeIfAbsent(
                        metric.table().decide(subject.organisation()),
                        decision -> new Answer(standing(decision.outcome()), reasons.of(decision))));
    }

    private static List<NumberSet> standing(Optional<Standing> standing) {
        return standing.map(known -> switch (known) {
                    case COUNTED -> List.of(COUNTED, DENOMINATOR);
                    case MISSED -> List.of(MISSED, DENOMINATOR);
                    case EXCLUDED -> List.of(EXCLUDED);
                    case OUTSIDE -> List.<NumberSet>of();
                })
                .orElse(List.of(UNDECIDED));
    }

    /**
     * Those that operate, have no Party organisation, and must or should form one, as the report of gaps lists them.
     */
    private static Question gaps(Rulebook rulebook) {
        DecisionTable<Organisation, ?> table = rulebook.formation().tables().get(0);
        @SuppressWarnings("unchecked") // the first table of formation is that of the duty
        Reasons<Modality> reasons = new Reasons<>((DecisionTable<Organisation, Modality>) table);
        DecisionTable<Organisation, Standing> organised =
                rulebook.coverage().metric("organisation").table();
        Map<Decision<Modality>, Map<NumberSet, Answer>> known = new HashMap<>();
        Answer none = new Answer(List.of(), new Label("", ""));
        return new Question(GAPS, new Label("应建未建", "formation gaps"), List.of(MUST, SHOULD), subject -> {
            Organisation organisation = subject.organisation();
            if (!organised.decide(organisation).outcome().equals(Optional.of(Standing.MISSED))) {
                return none;
            }
            Decision<Modality> duty = rulebook.formation().decide(organisation).duty();
            return duty.outcome()
                    .flatMap(Questions::gap)
                    .map(set -> known.computeIfAbsent(duty, fresh -> new HashMap<>())
                            .computeIfAbsent(set, fresh -> new Answer(List.of(set), reasons.of(duty))))
                    .orElse(none);
        });
    }

    private static Optional<NumberSet> gap(Modality duty) {
        return switch (duty) {
            case MUST -> Optional.of(MUST);
            case SHOULD -> Optional.of(SHOULD);
            default -> Optional.empty();
        };
    }

    private static Question allClear(FiveClears fiveClears) {
        Label clause = new Label(
                "〔" + fiveClears.clause().id() + "〕", " [" + fiveClears.clause().id() + "]");
        Answer clear = new Answer(List.of(CLEAR), new Label("全部清", "all clear").plus(clause));
        Map<List<Clear>, Answer> unclear = new HashMap<>();
        return new Question(
                CLEARS,
                new Label("五个清", "five clears"),
                List.of(CLEAR, UNCLEAR),
                subject -> subject.clears()
                        .map(decision -> decision.isAllClear()
                                ? clear
                                : unclear.computeIfAbsent(
                                        decision.problems().stream()
                                                .map(Problem::clear)
                                                .distinct()
                                                .sorted()
                                                .toList(),
                                        those -> new Answer(
                                                List.of(UNCLEAR),
                                                new Label("不清：", "not clear: ")
                                                        .plus(Reasons.joined(
                                                                those.stream()
                                                                        .map(Clear::label)
                                                                        .toList(),
                                                                SEMICOLON))
                                                        .plus(clause))))
                        .orElse(unchecked()));
    }

    private static Question clear(Clear clear) {
        Answer sound = new Answer(List.of(CLEAR), CLEAR.label());
        Map<List<Problem>, Answer> known = new HashMap<>();
        return new Question(name(clear), clear.label(), List.of(CLEAR, UNCLEAR), subject -> {
            if (subject.clears().isEmpty()) {
                return unchecked();
            }
            List<Problem> problems = subject.clears().get().problems().stream()
                    .filter(problem -> problem.clear() == clear)
                    .toList();
            return problems.isEmpty() ? sound : known.computeIfAbsent(problems, Questions::unclear);
        });
    }

    private static Answer unchecked() {
        return new Answer(List.of(UNCHECKED), UNCHECKED.label());
    }

    private static Answer unclear(List<Problem> problems) {
        List<NumberSet> sets = new ArrayList<>(List.of(UNCLEAR));
        problems.forEach(problem -> sets.add(
                new NumberSet(problem.item().name() + "-" + problem.code().code(), problem.label())));
        return new Answer(
                sets, Reasons.joined(problems.stream().map(Problem::label).toList(), SEMICOLON));
    }
}
