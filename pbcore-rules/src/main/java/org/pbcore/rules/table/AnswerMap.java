package org.pbcore.rules.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pbcore.model.term.Term;

/** What is decided as maps, lists and texts, in the shape of the conformance protocol. */
final class AnswerMap {
    private AnswerMap() {}

    static Map<String, Object> of(Map<String, Answer<?>> answers, List<? extends Row<?, ?>> grounds) {
        Map<String, @Nullable Object> outcome = new LinkedHashMap<>();
        Map<String, Object> undecided = new LinkedHashMap<>();
        answers.forEach((part, answer) -> {
            outcome.put(part, value(answer.value()));
            if (!answer.isDecided()) {
                undecided.put(part, answer.missing());
            }
        });
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("outcome", Collections.unmodifiableMap(outcome));
        all.put("undecided", Collections.unmodifiableMap(undecided));
        all.put("because", grounds.stream().map(AnswerMap::ground).toList());
        return Collections.unmodifiableMap(all);
    }

    private static Map<String, String> ground(Row<?, ?> row) {
        Map<String, String> ground = new LinkedHashMap<>();
        ground.put("row", row.id());
        ground.put("clause", row.clause().id());
        ground.put("modality", row.modality().code());
        return Collections.unmodifiableMap(ground);
    }

    private static @Nullable Object value(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.isEmpty() ? null : value(optional.get());
        }
        if (value instanceof List<?> several) {
            List<@Nullable Object> values = new ArrayList<>();
            several.forEach(each -> values.add(value(each)));
            return Collections.unmodifiableList(values);
        }
        if (value instanceof Boolean || value instanceof Number) {
            return value;
        }
        return value instanceof Term term ? term.code() : value.toString();
    }
}
