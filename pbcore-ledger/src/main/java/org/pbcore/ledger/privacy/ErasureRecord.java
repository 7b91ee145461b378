package org.pbcore.ledger.privacy;

import java.time.LocalDate;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pbcore.ledger.Entry;
import org.pbcore.ledger.EntryDraft;
import org.pbcore.ledger.LedgerReader;
import org.pbcore.ledger.PositionRange;

/** The entry that says that a personal value was erased: of which entry and field, when and why, and nothing of it. */
final class ErasureRecord {
    private static final char BETWEEN = '/';
    private static final Pattern KEY = Pattern.compile("(\\d{1,18})" + BETWEEN + "(.+)");

    private ErasureRecord() {}

    /** Says it in the unit and region of the entry, so that whoever saw the entry sees this. */
    static EntryDraft draft(Entry erased, PersonalField field, LocalDate day, String reason) {
        EntryDraft.Builder draft = EntryDraft.of(
                        erased.draft().unit(), PersonalErasure.KIND, key(erased.position(), field), day)
                .payload("{\"field\":\"" + field.name() + "\",\"position\":" + erased.position() + "}")
                .reason(reason);
        erased.draft().region().ifPresent(draft::region);
        return draft.build();
    }

    static boolean isErased(LedgerReader ledger, long position, PersonalField field) {
        return !ledger.history(PersonalErasure.KIND, key(position, field)).isEmpty();
    }

    /** Passes on every erasure that was recorded, by position and name of the field. */
    static void all(LedgerReader ledger, BiConsumer<Long, String> sink) {
        ledger.entries(PositionRange.ALL, entry -> {
            if (entry.draft().kind().equals(PersonalErasure.KIND)) {
                Matcher key = KEY.matcher(entry.draft().key());
                if (key.matches()) {
                    sink.accept(Long.valueOf(key.group(1)), key.group(2));
                }
            }
        });
    }

    private static String key(long position, PersonalField field) {
        return position + (BETWEEN + field.name());
    }
}
