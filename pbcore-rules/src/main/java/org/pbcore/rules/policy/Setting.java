package org.pbcore.rules.policy;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.pbcore.model.term.Label;
import org.pbcore.rules.table.Bound;
import org.pbcore.rules.table.Modality;

/** What one layer sets a parameter to, over a stretch of days. */
public final class Setting {
    private final Policy policy;
    private final Parameter parameter;
    private final Parameter.Value value;

    Setting(Policy policy, Parameter parameter, Parameter.Value value) {
        this.policy = policy;
        this.parameter = parameter;
        this.value = value;
    }

    /**
     * Returns the name of the parameter.
     *
     * @return the name, for example {@code formation.fullMembers}
     */
    public String parameter() {
        return parameter.name();
    }

    /**
     * Returns what people call the parameter.
     *
     * @return its label
     */
    public Label subject() {
        return entry().label();
    }

    /**
     * Returns the layer that sets it.
     *
     * @return the policy
     */
    public Policy policy() {
        return policy;
    }

    /**
     * Returns where it stands.
     *
     * @return policy, clause and article
     */
    public Citation citation() {
        return parameter.citation();
    }

    /**
     * Returns the bound, where the parameter has one.
     *
     * @return the number and its word
     */
    public Optional<Bound> bound() {
        return value.find(Bound.class);
    }

    /**
     * Returns the force, where the parameter has one.
     *
     * @return the modality
     */
    public Optional<Modality> modality() {
        return value.find(Modality.class);
    }

    /**
     * Returns how firmly a limit binds, where the parameter is a limit.
     *
     * @return the strength
     */
    public Optional<LimitStrength> strength() {
        return value.find(LimitStrength.class);
    }

    /**
     * Returns the codes, where the parameter lists codes.
     *
     * @return the codes, in the order of the policy
     */
    public List<String> terms() {
        return value.find(Parameter.Terms.class).map(Parameter.Terms::codes).orElse(List.of());
    }

    /**
     * Says in what two settings of one parameter differ.
     *
     * @param other the other setting
     * @return the aspects; empty where both say the same, whoever says it
     */
    public Set<SettingAspect> differences(Setting other) {
        Set<SettingAspect> differences = EnumSet.noneOf(SettingAspect.class);
        if (!bound().map(Bound::value).equals(other.bound().map(Bound::value))) {
            differences.add(SettingAspect.NUMBER);
        }
        if (!bound().map(Bound::word).equals(other.bound().map(Bound::word))) {
            differences.add(SettingAspect.BOUND_WORD);
        }
        if (!modality().equals(other.modality())) {
            differences.add(SettingAspect.MODALITY);
        }
        if (!strength().equals(other.strength())) {
            differences.add(SettingAspect.STRENGTH);
        }
        if (!terms().equals(other.terms())) {
            differences.add(SettingAspect.TERMS);
        }
        if (!value.find(Share.class).equals(other.value.find(Share.class))
                || !value.find(Parameter.Count.class).equals(other.value.find(Parameter.Count.class))) {
            differences.add(SettingAspect.NUMBER);
        }
        if (!value.find(RateBrackets.class).equals(other.value.find(RateBrackets.class))
                || !value.find(AmountRange.class).equals(other.value.find(AmountRange.class))) {
            differences.add(SettingAspect.NUMBER);
        }
        if (!value.find(Parameter.Deadline.class).equals(other.value.find(Parameter.Deadline.class))) {
            differences.add(SettingAspect.DAY);
        }
        return differences;
    }

    /** Whether both are one value of one layer. */
    boolean isSame(Setting other) {
        return policy == other.policy && value.equals(other.value);
    }

    /**
     * Returns the setting in words, without the name of the parameter.
     *
     * @return for example 原则上3个以下, "in principle at most 3"
     */
    public Label label() {
        List<Label> words = new ArrayList<>();
        modality().ifPresent(force -> words.add(force.label()));
        strength().ifPresent(force -> words.add(force.label()));
        bound().ifPresent(bound -> words.add(bound.label(entry().unit())));
        value.find(Parameter.Count.class).ifPresent(count -> words.add(words(count.value())));
        value.find(Share.class).ifPresent(share -> words.add(new Label(share + "以上", "at least " + share)));
        value.find(RateBrackets.class).ifPresent(rates -> words.add(rates.label()));
        value.find(AmountRange.class).ifPresent(sums -> words.add(sums.label()));
        value.find(Parameter.Deadline.class)
                .ifPresent(day -> words.add(new Label(day.by() + "之前（含当日）", "by " + day.by())));
        terms().forEach(term -> words.add(new Label(term, term)));
        boolean list = !terms().isEmpty();
        return new Label(
                words.stream().map(Label::chinese).collect(Collectors.joining(list ? "、" : "")),
                words.stream().map(Label::english).collect(Collectors.joining(list ? ", " : " ")));
    }

    /**
     * Returns who says it, in words.
     *
     * @return the title of the policy with its clause and article, for example 两个覆盖质量市级方案（2.2.2-e）
     */
    public Label source() {
        Label place = citation().place();
        return policy.title().plus(new Label("（" + place.chinese() + "）", " (" + place.english() + ")"));
    }

    /**
     * Returns the place in the policy's own source, in words.
     *
     * @return the title of the policy with its article, where it has one, for example 某县细则第4条
     */
    public Label place() {
        return citation()
                .article()
                .map(article -> policy.title().plus(new Label("", ", ")).plus(article))
                .orElse(policy.title());
    }

    /**
     * Refuses this setting: it cannot hold together with others.
     *
     * @param why the reason, in Chinese and English
     * @return the refusal, with the document and the place of the parameter in it
     */
    public PolicyFormatException refusal(String why) {
        return new PolicyFormatException(parameter.file(), "/parameters/" + parameter(), why);
    }

    @Override
    public String toString() {
        return parameter() + " " + label().english() + ", " + policy.id();
    }

    private Label words(int count) {
        Label unit = entry().unit();
        return new Label(count + unit.chinese(), count + " " + unit.english());
    }

    private Vocabulary.Entry entry() {
        return Vocabulary.bundled().find(parameter()).orElseThrow();
    }
}
