package org.pbcore.examples.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.pbcore.ledger.Batch;
import org.pbcore.ledger.EntryDraft;
import org.pbcore.model.code.RegionCode;

/** Organisations as facts of a ledger, number by number. */
final class LedgerFacts {
    static final String UNIT = "jinshui";

    private static final LocalDate FROM = LocalDate.of(2020, 9, 15);
    private static final RegionCode REGION = RegionCode.parse("410105");
    private static final int FIRST_KEY = 10_000_000;

    private LedgerFacts() {}

    static String key(int i) {
        return "91410105MA" + (FIRST_KEY + i);
    }

    static String payload(int i) {
        return "{\"category\":\"COMPANY\",\"employees\":" + i % 500 + ",\"fullMembers\":" + i % 7
                + ",\"kind\":\"NON_PUBLIC_ENTERPRISE\",\"name\":\"郑州市第" + i + "有限公司\",\"status\":\"OPERATING\"}";
    }

    static EntryDraft draft(int i) {
        return EntryDraft.of(UNIT, "organisation", key(i), FROM)
                .region(REGION)
                .payload(payload(i))
                .build();
    }

    static Batch batch(int first, int size) {
        List<EntryDraft> drafts = new ArrayList<>(size);
        for (int i = first; i < first + size; i++) {
            drafts.add(draft(i));
        }
        return Batch.of(drafts);
    }
}
