package org.pbcore.rules;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.pbcore.rules.policy.Parameters;
import org.pbcore.rules.policy.Policies;
import org.pbcore.rules.policy.PolicyFormatException;
import org.pbcore.rules.policy.PolicyNotInForceException;
import org.pbcore.rules.policy.Setting;
import org.pbcore.rules.table.TableDefectException;

/** Numbers that leave a table with a gap or a row that never fires, and the parameters that are to blame. */
final class Contradiction {
    private final Family family;
    private final Parameters parameters;

    private Contradiction(Family family, Parameters parameters) {
        this.family = family;
        this.parameters = parameters;
    }

    /** The calculator of a rule. */
    static Object compile(Family family, Parameters parameters) {
        try {
            return family.compile().apply(parameters);
        } catch (TableDefectException defect) {
            throw new Contradiction(family, parameters).refusal(defect);
        }
    }

    /** Found by trial: what is set as the layer above has it, and then the rule compiles. */
    private RuntimeException refusal(TableDefectException defect) {
        List<Setting> local = parameters.names().stream()
                .flatMap(name -> parameters.setting(name).stream())
                .filter(setting -> !Policies.builtin().contains(setting.policy().id()))
                .toList();
        List<Setting> alone = local.stream().filter(this::isToBlame).toList();
        List<Setting> blamed = alone.isEmpty() ? local : alone;
        if (blamed.isEmpty()) {
            return defect;
        }
        String values = blamed.stream().map(Setting::toString).collect(Collectors.joining("; "));
        PolicyFormatException refusal =
                blamed.get(0).refusal("与其他取值矛盾 contradicts other values: " + values + "\n" + defect.getMessage());
        refusal.initCause(defect);
        return refusal;
    }

    private boolean isToBlame(Setting setting) {
        try {
            Optional<Parameters> above = setting.policy().parent().map(parent -> parent.on(parameters.date()));
            return above.map(upper -> parameters.replacing(Set.of(setting.parameter()), upper))
                    .map(family.compile())
                    .isPresent();
        } catch (TableDefectException | PolicyNotInForceException stillSo) {
            return false;
        }
    }
}
