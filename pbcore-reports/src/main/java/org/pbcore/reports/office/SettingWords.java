package org.pbcore.reports.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pbcore.model.leadership.SecretaryCriterion;
import org.pbcore.model.member.FileItem;
import org.pbcore.model.service.Good;
import org.pbcore.model.term.Label;
import org.pbcore.model.term.Term;
import org.pbcore.rules.fiveclears.Clear;
import org.pbcore.rules.policy.Setting;

/** Settings as people read them: the codes that a parameter lists by their labels, articles by their number. */
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

    /** Returns who says it: the policy with clause and article. */
    static Label source(Setting setting) {
        Stream<Label> clause = setting.citation().clause().stream().map(each -> new Label(each.id(), each.id()));
        Stream<Label> article = setting.citation().article().stream().map(SettingWords::article);
        List<Label> places = Stream.concat(clause, article).toList();
        if (places.isEmpty()) {
            return setting.policy().title();
        }
        Label place = joined(places, "，", ", ");
        return setting.policy().title().plus(new Label("（" + place.chinese() + "）", " (" + place.english() + ")"));
    }

    /** An article that has no number is told in words, which a policy has in one language. */
    private static Label article(String article) {
        boolean isNumber = article.chars().allMatch(c -> c >= '0' && c <= '9');
        return isNumber ? new Label("第" + article + "条", "art. " + article) : new Label(article, article);
    }

    private static Label joined(List<Label> words, String chinese, String english) {
        return new Label(
                words.stream().map(Label::chinese).collect(Collectors.joining(chinese)),
                words.stream().map(Label::english).collect(Collectors.joining(english)));
    }
}
