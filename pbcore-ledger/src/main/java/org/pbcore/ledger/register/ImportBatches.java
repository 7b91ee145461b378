package org.pbcore.ledger.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pbcore.ledger.Alongside;
import org.pbcore.ledger.Batch;
import org.pbcore.ledger.EntryDraft;
import org.pbcore.ledger.Head;
import org.pbcore.ledger.Ledger;
import org.pbcore.ledger.privacy.PersonalValue;
import org.pbcore.ledger.privacy.PersonalVault;

/** The batches of one import; each expects to follow the one before in the unit, whatever others write elsewhere. */
final class ImportBatches {
    private static final int DRAFTS = 4_000;
    private static final String GONE = "不在整册之中 not in the whole register";
    private static final String MOVED = "转入台账单位 %1$s moved to ledger unit %1$s";
    private static final String NO_PARTY = "本行载明没有自己的党组织 the row says that it has no Party organisation of its own";
    private static final String NOT_SAID = "本行不再载明 the row does not say it any more";

    private final Ledger ledger;
    private final Optional<PersonalVault> vault;
    private final ImportTerms terms;
    private final ImportPlan plan;
    private final String note;
    private final List<EntryDraft> drafts = new ArrayList<>();
    private final List<List<PersonalValue>> values = new ArrayList<>();
    private final long position;
    private final RecordedSince others;
    private Head head;
    private long organisations;
    private long entries;
    private long kept;
    private long leftOut;

    /** Begins where the differences were found anew: at a position, before which the unit had a head. */
    ImportBatches(Ledger ledger, Optional<PersonalVault> vault, ImportPlan plan, Head head, long position) {
        this.ledger = ledger;
        this.vault = vault;
        this.plan = plan;
        this.terms = plan.terms();
        this.note = "import sha256:" + plan.digest();
        this.head = head;
        this.position = position;
        others = new RecordedSince(terms.unit(), position);
    }

    void add(Difference difference) {
        switch (difference.state()) {
            case NEW, CHANGED, MOVED, GONE -> {
                if (drafts.size() >= DRAFTS) {
                    append(Alongside.NOTHING);
                }
                organisations++;
                var personal = keep(difference);
                for (var kind : FactKind.values()) {
                    var payload = difference.payloads().get(kind);
                    if (payload == null && !personal.isEmpty()) {
                        payload = asKnown(difference, kind);
                    }
                    if (payload != null) {
                        drafts.add(draft(difference, kind, payload));
                        values.add(personal);
                        personal = List.of();
                    }
                }
                difference.holding().ifPresent(holding -> holding.formerKeys().forEach(this::leave));
            }
            case UNSEEN, UNDECIDED, HELD_ELSEWHERE, REPEATED, NAMELESS -> {}
        }
    }

    /** Records what is left, and the host's rows beside it; those alone where nothing differs. */
    ImportResult finish(Alongside alongside) {
        if (!drafts.isEmpty()) {
            append(alongside);
        } else if (alongside != Alongside.NOTHING) {
            ledger.transaction(transaction -> {
                alongside.write(transaction, List.of());
                return true;
            });
        }
        return new ImportResult(organisations, entries, kept, leftOut);
    }

    private List<PersonalValue> keep(Difference difference) {
        var personal = vault.isPresent() ? PersonalColumns.values(difference.personal()) : List.<PersonalValue>of();
        kept += personal.size();
        leftOut += difference.personal().size() - personal.size();
        return personal;
    }

    /** Returns the organisation as it is known: what a row says of persons stands beside it, though it is unchanged. */
    private Optional<String> asKnown(Difference difference, FactKind kind) {
        return ledger.asOf(kind.kind(), difference.key().orElseThrow(), terms.day(), position)
                .orElseThrow()
                .draft()
                .payload();
    }

    private EntryDraft draft(Difference difference, FactKind kind, Optional<String> payload) {
        var draft = EntryDraft.of(terms.unit(), kind.kind(), difference.key().orElseThrow(), terms.day());
        payload.ifPresentOrElse(draft::payload, () -> draft.reason(reason(difference, kind)));
        difference.region().ifPresent(draft::region);
        plan.until().ifPresent(draft::validTo);
        return draft.build();
    }

    /** Withdraws what another unit held under a key that the organisation leaves. */
    private void leave(FormerKey former) {
        for (var kind : FactKind.values()) {
            if (!former.kinds().contains(kind)) {
                continue;
            }
            var draft = EntryDraft.of(terms.unit(), kind.kind(), former.key(), terms.day())
                    .reason(MOVED.formatted(terms.unit()));
            former.region().ifPresent(draft::region);
            plan.until().ifPresent(draft::validTo);
            drafts.add(draft.build());
            values.add(List.of());
        }
    }

    private static String reason(Difference difference, FactKind kind) {
        if (difference.state() == DifferenceState.GONE) {
            return GONE;
        }
        return kind == FactKind.PARTY_ORGANISATION ? NO_PARTY : NOT_SAID;
    }

    private void append(Alongside last) {
        var batch = Batch.of(drafts).expecting(head).withNote(note);
        var named = terms.actor().map(batch::withActor).orElse(batch);
        Alongside beside = (transaction, recorded) -> {
            others.refuseTaken(transaction, recorded);
            last.write(transaction, recorded);
        };
        var receipt = vault.isPresent() ? vault.get().append(named, values, beside) : ledger.append(named, beside);
        head = receipt.heads().get(0);
        others.recordedTo(receipt.lastPosition());
        entries += drafts.size();
        drafts.clear();
        values.clear();
    }
}
