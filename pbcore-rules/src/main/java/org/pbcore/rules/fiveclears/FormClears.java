package org.pbcore.rules.fiveclears;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** To which clear each item belongs, read once from the groups of {@link FiveClearsForm}, where alone it is written. */
final class FormClears {
    private static final Map<ClearItem, Clear> CLEARS = read();

    private FormClears() {}

    static Clear of(ClearItem item) {
        return Objects.requireNonNull(CLEARS.get(item), item.path());
    }

    private static Map<ClearItem, Clear> read() {
        Map<ClearItem, Clear> clears = new EnumMap<>(ClearItem.class);
        for (Class<?> form : List.of(FiveClearsForm.class, FiveClearsForm.Head.class)) {
            for (Method getter : form.getMethods()) {
                Stated stated = getter.getAnnotation(Stated.class);
                if (stated != null) {
                    clears.put(stated.value(), clear(stated.groups()));
                }
            }
        }
        ReasonGiven reason = Objects.requireNonNull(FiveClearsForm.class.getAnnotation(ReasonGiven.class));
        clears.put(ClearItem.NO_ORGANISATION_REASON, clear(reason.groups()));
        return clears;
    }

    /** The clear of the first group; a further one is for places with a clear of its own. */
    private static Clear clear(Class<?>[] groups) {
        return Arrays.stream(Clear.values())
                .filter(clear -> clear.group() == groups[0])
                .findFirst()
                .orElseThrow();
    }
}
