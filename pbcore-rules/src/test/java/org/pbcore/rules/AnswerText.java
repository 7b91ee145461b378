package org.pbcore.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.pbcore.rules.table.Answer;
import org.pbcore.rules.table.Row;
import org.pbcore.rules.table.Ruling;

/**
 * Writes answers as test cases do: {@code MUST}, {@code -} for nothing, {@code A+B} for several, {@code ?a+b} for
 * undecided.
 */
public final class AnswerText {
    private AnswerText() {}

    public static Map<String, String> texts(Ruling ruling) {
        Map<String, String> texts = new LinkedHashMap<>();
        ruling.answers().forEach((part, answer) -> texts.put(part, text(answer)));
        return texts;
    }

    public static String text(Answer<?> answer) {
        return answer.isDecided()
                ? value(answer.value().orElseThrow())
                : "?" + answer.missing().stream().sorted().collect(Collectors.joining("+"));
    }

    /** The rows that decided, with what they cite: {@code full-branch 2.2.2-c MUST}. */
    public static List<String> grounds(List<? extends Row<?, ?>> rows) {
        return rows.stream()
                .map(row -> row.id() + " " + row.clause() + " " + row.modality())
                .toList();
    }

    private static String value(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.map(AnswerText::value).orElse("-");
        }
        if (value instanceof List<?> list) {
            return list.isEmpty() ? "-" : list.stream().map(AnswerText::value).collect(Collectors.joining("+"));
        }
        return value.toString();
    }
}
