package org.pbcore.ledger.register;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pbcore.ledger.Batch;
import org.pbcore.ledger.Entry;
import org.pbcore.ledger.EntryDraft;
import org.pbcore.ledger.Head;
import org.pbcore.ledger.Ledger;
import org.pbcore.ledger.LedgerConflictException;
import org.pbcore.ledger.privacy.PersonalValue;
import org.pbcore.ledger.privacy.PersonalVault;

/** The batches of one import; each expects to follow the one before. */
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
    private Head head;
    private long position;
    private long organisations;
    private long entries;
    private long kept;
    private long leftOut;

    ImportBatches(Ledger ledger, Optional<PersonalVault> vault, ImportPlan plan) {
        this.ledger = ledger;
        this.vault = vault;
        this.plan = plan;
        this.terms = plan.terms();
        this.note = "import sha256:" + plan.digest();
        this.head = plan.head();
        this.position = plan.position();
    }

    void add(Difference difference) {
        switch (difference.state()) {
            case NEW, CHANGED, MOVED, GONE -> {
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
                if (drafts.size() >= DRAFTS) {
                    append();
                }
            }
            case UNDECIDED, HELD_ELSEWHERE, REPEATED, NAMELESS -> {}
        }
    }

    ImportResult finish() {
        append();
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
        return ledger.asOf(kind.kind(), difference.key().orElseThrow(), terms.day(), plan.position())
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

    private void append() {
        if (drafts.isEmpty()) {
            return;
        }
        var batch = Batch.of(drafts).expecting(head).withNote(note);
        var named = terms.actor().map(batch::withActor).orElse(batch);
        var receipt = vault.isPresent()
                ? vault.get().append(named, values, this::refuseAfterOthers)
                : ledger.append(named, this::refuseAfterOthers);
        head = receipt.heads().get(0);
        position = receipt.lastPosition();
        entries += drafts.size();
        drafts.clear();
        values.clear();
    }

    /** Refuses what stands behind entries that nobody compared with: another unit may hold the same code by now. */
    private void refuseAfterOthers(Connection transaction, List<Entry> recorded) {
        long before = recorded.get(0).position() - 1;
        if (before != position) {
            throw new LedgerConflictException(
                    "比对之后他人已先写入台账; the ledger was expected to end at " + position + " and ends at " + before);
        }
    }
}
