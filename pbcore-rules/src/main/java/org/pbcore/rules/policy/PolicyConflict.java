package org.pbcore.rules.policy;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.pbcore.model.term.Label;

/**
 * A parameter that a layer sets otherwise than the nearest layer above it that sets it too.
 *
 * @param upper what the layer above says
 * @param lower what the layer itself says, which holds
 * @param aspects what they differ in, one at least
 * @param from the first day on which both say so
 * @param to the last day; empty where it goes on
 */
public record PolicyConflict(
        Setting upper, Setting lower, Set<SettingAspect> aspects, LocalDate from, Optional<LocalDate> to) {
    /**
     * Copies the set.
     *
     * @param upper what the layer above says
     * @param lower what the layer itself says, which holds
     * @param aspects what they differ in, one at least
     * @param from the first day on which both say so
     * @param to the last day; empty where it goes on
     */
    public PolicyConflict {
        aspects = Set.copyOf(aspects);
    }

    /**
     * Returns the conflict in words: the subject, both clauses with what they say, and from when the lower one holds.
     *
     * @return one sentence in each language
     */
    public Label sentence() {
        Label days = to.map(last -> new Label(from + "至" + last, from + " to " + last))
                .orElse(new Label("自" + from + "起", "" + from));
        return lower.subject()
                .plus(new Label("：", ": "))
                .plus(upper.source())
                .plus(new Label("为", " says "))
                .plus(upper.label())
                .plus(new Label("，", "; "))
                .plus(lower.source())
                .plus(new Label("为", " says "))
                .plus(lower.label())
                .plus(new Label("；", "; the latter holds from "))
                .plus(days)
                .plus(new Label("依后者。", "."));
    }
}
