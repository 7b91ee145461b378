package org.pbcore.ledger.register;

import java.util.Optional;
import org.pbcore.ledger.linkage.NameForms;
import org.pbcore.model.code.RegionCode;

/** The keys of organisations without a credit code: {@code name:UNIT/REGION/NAME}, where the region may be missing. */
final class RowKeys {
    private static final String BY_NAME = "name:";

    /** Leaves room for a number behind it. */
    private static final int LONGEST = 196;

    private final String unit;
    private final NameForms forms;

    RowKeys(String unit, NameForms forms) {
        this.unit = unit;
        this.forms = forms;
    }

    /** Tells whether a key is of a name within the unit. */
    boolean isOwn(String key) {
        return key.startsWith(BY_NAME + unit + "/");
    }

    /** Returns the key of a name and place within the unit; nothing where there is no name, or one without end. */
    Optional<String> of(Optional<String> name, Optional<RegionCode> region) {
        return name.map(text -> forms.of(text).folded())
                .filter(folded -> !folded.isEmpty())
                .map(folded ->
                        BY_NAME + unit + "/" + region.map(RegionCode::value).orElse("") + "/" + folded)
                .filter(key -> key.length() <= LONGEST);
    }
}
