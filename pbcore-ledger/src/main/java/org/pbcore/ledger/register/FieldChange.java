package org.pbcore.ledger.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * A field that differs.
 *
 * @param kind the kind of fact
 * @param field the field as a JSON pointer into the payload
 * @param before what is known, as JSON; empty where nothing is
 * @param after what the file says, as JSON; empty where it says nothing
 */
public record FieldChange(FactKind kind, String field, Optional<String> before, Optional<String> after) {
    /** Lists the fields in which two payloads of one kind differ, in order. */
    static List<FieldChange> between(FactKind kind, Map<String, String> old, Map<String, String> merged) {
        var fields = new TreeSet<>(old.keySet());
        fields.addAll(merged.keySet());
        var changes = new ArrayList<FieldChange>();
        for (var field : fields) {
            var before = Optional.ofNullable(old.get(field));
            var after = Optional.ofNullable(merged.get(field));
            if (!before.equals(after)) {
                changes.add(new FieldChange(kind, field, before, after));
            }
        }
        return changes;
    }
}
