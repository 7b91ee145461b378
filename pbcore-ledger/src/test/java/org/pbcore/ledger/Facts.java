package org.pbcore.ledger;

import java.time.LocalDate;
import org.pbcore.model.code.RegionCode;

/** Facts to record in tests. */
final class Facts {
    static final LocalDate DAY = LocalDate.of(2020, 9, 15);

    /** Whether every count of the issue is run, not a tenth. */
    static final boolean THOROUGH = Boolean.getBoolean("pbcore.thorough");

    private Facts() {}

    /** Fact number n: every part of an entry stands in some of them. */
    static EntryDraft fact(int n) {
        EntryDraft.Builder draft = EntryDraft.of("街道-" + n % 3, "organisation", "企业\"" + n, DAY.plusDays(n));
        if (n % 7 != 6) {
            draft.payload("{\"employees\":" + n + ",\"name\":\"公司" + n + "😀\"}");
        }
        if (n % 2 == 0) {
            draft.region(RegionCode.parse("410105"));
        }
        if (n % 5 == 0) {
            draft.validTo(DAY.plusDays(n + 100));
        }
        if (n % 4 == 0) {
            draft.commitment("phone", "aGVsbG8=").commitment("name", "d29ybGQ=");
        }
        if (n % 7 == 6) {
            draft.reason("注销\n后撤回");
        }
        return draft.build();
    }

    /** The shortest fact of a unit. */
    static EntryDraft fact(String unit, String key) {
        return EntryDraft.of(unit, "organisation", key, DAY).payload("{}").build();
    }
}
