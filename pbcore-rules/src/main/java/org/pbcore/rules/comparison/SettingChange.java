package org.pbcore.rules.comparison;

import java.util.Optional;
import org.pbcore.model.term.Label;
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
