package org.pbcore.ledger.intake;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.pbcore.model.code.CreditCode;
import org.pbcore.model.code.IndustryCode;
import org.pbcore.model.code.RegionCode;
import org.pbcore.model.term.Label;

/** The questions that a column can ask, and how the answers are read. */
final class Questions {
    /** The question of columns that are known and left alone. */
    static final String UNUSED = "unused";

    /** The question of columns that are kept as they stand. */
    static final String FURTHER = "further";

    /** The question of columns that are kept apart, being about persons. */
    static final String PERSONAL = "personal";

    /** The question of columns of which the marked one gives the value of their group. */
    static final String MARK = "mark";

    /** How the cells of each other question are read. */
    static final Map<String, Reading> READINGS = readings();

    /** A word that says nothing. */
    private static final String SILENT = "?";

    private static final String NOT = "!";

    private Questions() {}

    private static Map<String, Reading> readings() {
        var readings = new HashMap<String, Reading>();
        addCodes(readings);
        addCounts(readings);
        addTexts(readings);
        readings.put(
                "registeredOn", new DateReading((line, date) -> line.record().registeredOn(date)));
        readings.put(
                "employeesAsOf", new DateReading((line, date) -> line.record().employeesAsOf(date)));
        for (var choice : Choice.ALL) {
            addWords(readings, choice);
        }
        return Map.copyOf(readings);
    }

    private static void addCodes(Map<String, Reading> readings) {
        readings.put(
                "creditCode",
                new CodeReading(
                        code -> CreditCode.isWellFormed(code) && !PersonalNumbers.isIdentityNumber(code),
                        Line::creditCode,
                        Line::saidCreditCode,
                        new Label(
                                "18 位统一社会信用代码，末位为校验码", "18 characters of GB 32100, the last one the check character")));
        readings.put(
                "region",
                new CodeReading(
                        RegionCode::isWellFormed,
                        (line, code) -> line.region(RegionCode.parse(code)),
                        (line, code) -> line.record().region(code),
                        new Label("6、9 或 12 位数字", "6, 9 or 12 digits")));
        readings.put(
                "industry",
                new CodeReading(
                        IndustryCode::isWellFormed,
                        (line, code) -> line.organisation().industry(IndustryCode.parse(code)),
                        (line, code) -> line.record().industry(code),
                        new Label("字母 A 至 T 加 2 至 4 位数字", "a letter A-T and 2 to 4 digits")));
    }

    private static void addCounts(Map<String, Reading> readings) {
        readings.put(
                "employees",
                new CountReading(
                        (line, count) -> line.organisation().employees(count),
                        (line, count) -> line.record().employees(count)));
        readings.put(
                "fullMembers",
                new CountReading(
                        Line::fullMembers, (line, count) -> line.record().fullMembers(count)));
        readings.put(
                "probationaryMembers",
                new CountReading(
                        Line::probationaryMembers,
                        (line, count) -> line.record().probationaryMembers(count)));
        readings.put(
                "floatingMembers",
                new CountReading(
                        (line, count) -> line.organisation().floatingMembers(count),
                        (line, count) -> line.record().floatingMembers(count)));
        readings.put(
                "instructors",
                new CountReading((line, count) -> line.organisation().instructors(count), (line, count) -> {}));
        for (var question : List.of("instructors.any", "instructors.coverage")) {
            readings.put(question, words(question, Questions::countOrSilence, (line, count) -> {
                if (count >= 0) {
                    line.organisation().instructors(count);
                }
                return true;
            }));
        }
        readings.put("membersTotal", new CountReading(Line::membersTotal, (line, count) -> {}));
    }

    private static int countOrSilence(String answer) {
        return answer.equals(SILENT) ? -1 : Integer.parseInt(answer);
    }

    private static void addTexts(Map<String, Reading> readings) {
        readings.put("name", new TextReading(Line::name, false));
        readings.put("partyName", new TextReading(Line::partyName, false));
        readings.put("headName", new TextReading((line, text) -> line.record().headName(text), true));
        readings.put(
                "headPoliticalStatus",
                new TextReading((line, text) -> line.record().headPoliticalStatus(text), true));
        readings.put(
                "headContact", new TextReading((line, text) -> line.record().headContact(text), true));
        readings.put(
                "noOrganisationNote",
                new TextReading((line, text) -> line.record().noOrganisationNote(text), true));
    }

    /** Adds every question that speaks of a choice: a value chosen, a value excluded ({@code !}), or nothing said. */
    private static void addWords(Map<String, Reading> readings, Choice choice) {
        int silent = Integer.MAX_VALUE;
        Function<String, Integer> meaning = answer -> {
            if (answer.equals(SILENT)) {
                return silent;
            }
            return answer.startsWith(NOT) ? ~choice.place(answer.substring(1)) : choice.place(answer);
        };
        WordReading.Meaning teller = (line, word) -> {
            if (word == silent) {
                return true;
            }
            return word < 0 ? line.exclude(choice, ~word) : line.choose(choice, word);
        };
        for (var question : Resources.WORDS.keySet()) {
            if (Resources.Heading.fact(question).equals(choice.fact())) {
                readings.put(question, words(question, meaning, teller));
            }
        }
    }

    private static WordReading words(String question, Function<String, Integer> meaning, WordReading.Meaning teller) {
        var meanings = new LinkedHashMap<String, Integer>();
        Resources.WORDS
                .getOrDefault(question, Map.of())
                .forEach((word, answer) -> meanings.put(word, meaning.apply(answer)));
        var known = String.join("、", meanings.keySet());
        return new WordReading(new Vocabulary(meanings), teller, new Label(known + " 之一", "one of " + known));
    }
}
