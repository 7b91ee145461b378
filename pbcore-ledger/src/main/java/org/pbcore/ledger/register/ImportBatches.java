package org.pbcore.ledger.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pbcore.ledger.Batch;
import org.pbcore.ledger.EntryDraft;
import org.pbcore.ledger.Head;
import org.pbcore.ledger.Ledger;
import org.pbcore.ledger.privacy.PersonalValue;
import org.pbcore.ledger.privacy.PersonalVault;

/** The batches of one import; each expects to follow the one before. */
final class ImportBatches {
    private static final int DRAFTS = 4_000;
    private static final String GONE = "不在整册之中 not in the whole register";

    private final Ledger ledger;
    private final Optional<PersonalVault> vault;
    private final ImportTerms terms;
    private final String note;
    private final List<EntryDraft> drafts = new ArrayList<>();
    private final List<List<PersonalValue>> values = new ArrayList<>();
    private Head head;
    private long organisations;
    private long entries;
    private long kept;
    private long leftOut;

    ImportBatches(Ledger ledger, Optional<PersonalVault> vault, ImportTerms terms, ImportPlan plan) {
        this.ledger = ledger;
        this.vault = vault;
        this.terms = terms;
        this.note = "import sha256:" + plan.digest();
        this.head = plan.head();
    }

    void add(Difference difference) {
        switch (difference.state()) {
            case NEW, CHANGED, GONE -> {
                organisations++;
                var personal = keep(difference);
                for (var kind : FactKind.values()) {
                    var payload = difference.payloads().get(kind);
                    if (payload != null) {
                        drafts.add(draft(difference, kind, payload));
                        values.add(personal);
                        personal = List.of();
                    }
                }
                if (drafts.size() >= DRAFTS) {
                    append();
                }
            }
            case UNDECIDED, REPEATED, NAMELESS -> {}
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

    private EntryDraft draft(Difference difference, FactKind kind, Optional<String> payload) {
        var draft = EntryDraft.of(terms.unit(), kind.kind(), difference.key().orElseThrow(), terms.day());
        payload.ifPresentOrElse(draft::payload, () -> draft.reason(GONE));
        difference.region().ifPresent(draft::region);
        return draft.build();
    }

    private void append() {
        if (drafts.isEmpty()) {
            return;
        }
        var batch = Batch.of(drafts).expecting(head).withNote(note);
        var named = terms.actor().map(batch::withActor).orElse(batch);
        var receipt = vault.isPresent() ? vault.get().append(named, values) : ledger.append(named);
        head = receipt.heads().get(0);
        entries += drafts.size();
        drafts.clear();
        values.clear();
    }
}
