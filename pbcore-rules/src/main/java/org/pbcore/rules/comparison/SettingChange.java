package org.pbcore.rules.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.pbcore.model.term.Label;
import org.pbcore.rules.policy.Parameters;
import org.pbcore.rules.policy.Setting;

/**
 * A parameter that two rulebooks set differently.
 *
 * @param parameter the name of the parameter
 * @param before what the one says; empty where it does not set it
 * @param after what the other says; empty where it does not set it
 */
public record SettingChange(String parameter, Optional<Setting> before, Optional<Setting> after) {
    private static final Label UNSET = new Label("未设", "not set");

    /** Every parameter that two set differently, by name. */
    static List<SettingChange> between(Parameters before, Parameters after) {
        SortedSet<String> names = new TreeSet<>(before.names());
        names.addAll(after.names());
        List<SettingChange> changes = new ArrayList<>();
        for (String name : names) {
            Optional<Setting> one = before.setting(name);
            Optional<Setting> other = after.setting(name);
            if (one.isEmpty()
                    || other.isEmpty()
                    || !one.get().differences(other.get()).isEmpty()) {
                changes.add(new SettingChange(name, one, other));
            }
        }
        return List.copyOf(changes);
    }

    /**
     * Returns the change in words.
     *
     * @return the subject, and what each says with its source
     */
    public Label sentence() {
        return subject()
                .plus(new Label("：", ": "))
                .plus(words(before))
                .plus(new Label(" → ", " → "))
                .plus(words(after));
    }

    /**
     * Returns what people call the parameter.
     *
     * @return its label
     */
    public Label subject() {
        return before.or(() -> after).map(Setting::subject).orElse(new Label(parameter, parameter));
    }

    private static Label words(Optional<Setting> setting) {
        return setting.map(set -> set.label()
                        .plus(new Label("〔", " ["))
                        .plus(set.source())
                        .plus(new Label("〕", "]")))
                .orElse(UNSET);
    }
}
