package org.pbcore.ledger;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pbcore.ledger.chain.CanonicalJson;

/** Writes the canonical text of an entry; members stand in the order that RFC 8785 asks for. */
final class EntryText {
    private static final int ROOM = 320;

    private EntryText() {}

    static String write(Entry entry) {
        return write(
                entry.draft(),
                entry.position(),
                entry.sequence(),
                entry.previous(),
                entry.batch().orElse(null));
    }

    static String write(EntryDraft draft, long position, long sequence, String previous, @Nullable BatchHeader batch) {
        StringBuilder out =
                new StringBuilder(ROOM + draft.payload().map(String::length).orElse(0));
        out.append('{');
        if (batch != null) {
            out.append("\"batch\":");
            header(batch, out);
            out.append(',');
        }
        if (!draft.commitments().isEmpty()) {
            out.append("\"commitments\":");
            commitments(draft.commitments(), out);
            out.append(',');
        }
        draft.corrects()
                .ifPresent(place -> out.append("\"corrects\":").append(place).append(','));
        out.append("\"from\":\"").append(draft.validFrom()).append("\",\"key\":");
        CanonicalJson.string(draft.key(), out);
        out.append(",\"kind\":\"").append(draft.kind()).append('"');
        draft.payload().ifPresent(json -> out.append(",\"payload\":").append(json));
        out.append(",\"position\":").append(position);
        out.append(",\"previous\":\"").append(previous).append('"');
        member("reason", draft.reason(), out);
        draft.region()
                .ifPresent(code ->
                        out.append(",\"region\":\"").append(code.value()).append('"'));
        out.append(",\"sequence\":").append(sequence);
        draft.validTo().ifPresent(end -> out.append(",\"to\":\"").append(end).append('"'));
        out.append(",\"unit\":\"").append(draft.unit()).append('"');
        return out.append(draft.isWithdrawal() ? ",\"withdrawn\":true}" : "}").toString();
    }

    private static void header(BatchHeader batch, StringBuilder out) {
        int start = out.length();
        member("actor", batch.actor(), out);
        member("key", batch.idempotencyKey(), out);
        member("note", batch.note(), out);
        out.append(",\"size\":").append(batch.size()).append('}');
        out.setCharAt(start, '{');
    }

    private static void commitments(Map<String, String> commitments, StringBuilder out) {
        int start = out.length();
        commitments.forEach((field, commitment) -> out.append(",\"")
                .append(field)
                .append("\":\"")
                .append(commitment)
                .append('"'));
        out.append('}').setCharAt(start, '{');
    }

    private static void member(String name, Optional<String> text, StringBuilder out) {
        if (text.isPresent()) {
            out.append(",\"").append(name).append("\":");
            CanonicalJson.string(text.get(), out);
        }
    }
}
