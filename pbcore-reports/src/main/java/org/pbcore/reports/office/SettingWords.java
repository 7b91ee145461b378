package org.pbcore.reports.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.pbcore.model.leadership.SecretaryCriterion;
import org.pbcore.model.member.FileItem;
import org.pbcore.model.service.Good;
import org.pbcore.model.term.Label;
import org.pbcore.model.term.Term;
import org.pbcore.rules.fiveclears.Clear;
import org.pbcore.rules.policy.Setting;

/** Settings as people read them: the codes that a parameter lists by their labels. */
final class SettingWords {
    private static final Map<String, List<? extends Term>> TERMS = Map.of(
            "fiveClears.clears", List.of(Clear.values()),
            "member.file.items", List.of(FileItem.values()),
            "secretary.criteria", List.of(SecretaryCriterion.values()),
            "service.goods", List.of(Good.values()));

    private SettingWords() {}

    /** Returns what a setting says; a code that nothing names stays as it is. */
    static Label value(Setting setting) {
        if (setting.terms().isEmpty()) {
            return setting.label();
        }
        Map<String, Label> labels = TERMS.getOrDefault(setting.parameter(), List.of()).stream()
                .collect(Collectors.toMap(Term::name, Term::label));
        List<Label> words = new ArrayList<>();
        for (String code : setting.terms()) {
            words.add(labels.getOrDefault(code, new Label(code, code)));
        }
        return joined(words, "、", ", ");
    }

    private static Label joined(List<Label> words, String chinese, String english) {
        return new Label(
                words.stream().map(Label::chinese).collect(Collectors.joining(chinese)),
                words.stream().map(Label::english).collect(Collectors.joining(english)));
    }
}
