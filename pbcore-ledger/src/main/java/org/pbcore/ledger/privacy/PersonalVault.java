package org.pbcore.ledger.privacy;

import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.pbcore.ledger.Alongside;
import org.pbcore.ledger.Batch;
import org.pbcore.ledger.CommitmentCheck;
import org.pbcore.ledger.Entry;
import org.pbcore.ledger.EntryDraft;
import org.pbcore.ledger.IdempotencyConflictException;
import org.pbcore.ledger.Ledger;
import org.pbcore.ledger.LedgerWriter;
import org.pbcore.ledger.Receipt;
import org.pbcore.ledger.Scope;
import org.pbcore.model.InvalidFactsException;

/**
 * The vault (个人信息库) beside a ledger: records entries with personal values, and is the door to reading and erasing them.
 *
 * <p>The entry gets a commitment of each value, the digest of a random salt and the value; the value itself stands
 * encrypted in a row of the vault, written in the same transaction. Safe for use by many threads when keys and random
 * numbers are.
 */
public final class PersonalVault {
    private final Ledger ledger;
    private final PersonalSealer sealer;

    private PersonalVault(Ledger ledger, PersonalSealer sealer) {
        this.ledger = ledger;
        this.sealer = sealer;
    }

    /**
     * Opens the vault of a ledger.
     *
     * @param ledger the ledger
     * @param keys the host's keys
     * @return the vault, whose salts and nonces the JDK's secure random numbers give
     */
    public static PersonalVault of(Ledger ledger, PersonalKeys keys) {
        return of(ledger, keys, new SecureRandom());
    }

    /**
     * Opens the vault of a ledger.
     *
     * @param ledger the ledger
     * @param keys the host's keys
     * @param random where salts and nonces come from; whoever can foresee them can try values against commitments
     * @return the vault
     */
    public static PersonalVault of(Ledger ledger, PersonalKeys keys, SecureRandom random) {
        return new PersonalVault(ledger, new PersonalSealer(ledger.options(), keys, random));
    }

    /**
     * Records a batch with personal values.
     *
     * @param batch the batch; its drafts commit to nothing yet
     * @param values the values of each draft, in the order of the drafts; an empty list where one has none
     * @return where the drafts stand; of a batch that was recorded before with the same values under the same
     *     idempotency key, where it stands
     * @throws InvalidFactsException when there is not one list for each draft, a field has two values, or a draft
     *     commits to something already
     * @throws KeysUnavailableException when the current keys cannot be had; nothing is recorded
     */
    public Receipt append(Batch batch, List<List<PersonalValue>> values) {
        return append(ledger, batch, values);
    }

    /**
     * Records a batch with personal values, and rows of the host's own in the same transaction.
     *
     * @param batch the batch; its drafts commit to nothing yet
     * @param values the values of each draft, in the order of the drafts; an empty list where one has none
     * @param alongside writes the host's rows; not called for a batch that was recorded before
     * @return where the drafts stand
     * @throws InvalidFactsException when there is not one list for each draft, a field has two values, or a draft
     *     commits to something already
     * @throws KeysUnavailableException when the current keys cannot be had; nothing is recorded
     */
    public Receipt append(Batch batch, List<List<PersonalValue>> values, Alongside alongside) {
        return append(ledger, batch, values, alongside);
    }

    /**
     * Records a batch with personal values through a writer of the same ledger, such as one in a host's transaction.
     *
     * @param writer the writer
     * @param batch the batch; its drafts commit to nothing yet
     * @param values the values of each draft, in the order of the drafts; an empty list where one has none
     * @return where the drafts stand
     * @throws InvalidFactsException when there is not one list for each draft, a field has two values, or a draft
     *     commits to something already
     * @throws org.pbcore.ledger.LedgerFormatException when the writer is one of another ledger; nothing is recorded
     * @throws KeysUnavailableException when the current keys cannot be had; nothing is recorded
     */
    public Receipt append(LedgerWriter writer, Batch batch, List<List<PersonalValue>> values) {
        return append(writer, batch, values, Alongside.NOTHING);
    }

    private Receipt append(LedgerWriter writer, Batch batch, List<List<PersonalValue>> values, Alongside alongside) {
        refuseMisshapen(batch, values);
        refuseOther(writer);
        RecordedBatch recorded = new RecordedBatch(writer, sealer);
        if (recorded.isThere(batch)) {
            return writer.append(recorded.committedAsBefore(batch, values)
                    .orElseGet(() -> seal(batch, values).batch()));
        }
        SealedBatch sealed = seal(batch, values);
        try {
            return writer.append(sealed.batch(), (connection, entries) -> {
                sealed.write(connection, entries);
                alongside.write(connection, entries);
            });
        } catch (IdempotencyConflictException meanwhile) {
            Batch asBefore = recorded.committedAsBefore(batch, values).orElseThrow(() -> meanwhile);
            return writer.append(asBefore);
        }
    }

    /**
     * Reads personal values as a reader of a scope may.
     *
     * @param scope what the reader may see
     * @return the reading side of the vault
     */
    public PersonalReader as(Scope scope) {
        return new PersonalReader(ledger, scope, sealer);
    }

    /**
     * Returns what compares the vault with the commitments of entries, for
     * {@code ledger.evidence().verify(VerifyOptions.NONE.with(vault.commitments()))}.
     *
     * <p>A value that was changed, is gone without a record, or came back after it was erased, does not agree; one that
     * was erased, or whose key was destroyed, is counted as erased.
     *
     * @return the comparison, which throws {@link KeysUnavailableException} when a key cannot be reached now
     */
    public CommitmentCheck commitments() {
        return new VaultCommitments(ledger, sealer);
    }

    /**
     * Returns the erasing side of the vault.
     *
     * @return what takes values out for good
     */
    public PersonalErasure erasure() {
        return new PersonalErasure(ledger);
    }

    private SealedBatch seal(Batch batch, List<List<PersonalValue>> values) {
        List<EntryDraft> drafts = new ArrayList<>();
        List<List<SealedValue>> rows = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            EntryDraft draft = batch.drafts().get(i);
            SortedMap<String, String> commitments = new TreeMap<>();
            List<SealedValue> sealedValues = new ArrayList<>();
            for (PersonalValue value : values.get(i)) {
                PersonalSealer.Sealed sealed = sealer.seal(value);
                commitments.put(value.field().name(), sealed.commitment());
                sealedValues.add(sealed.value());
            }
            drafts.add(Commitments.in(draft, commitments));
            rows.add(sealedValues);
        }
        return new SealedBatch(Commitments.in(batch, drafts), rows);
    }

    /** The rows of a vault belong to the entries of one ledger. */
    private void refuseOther(LedgerWriter writer) {
        if (writer != ledger) {
            writer.query(connection -> ledger.in(connection).query(own -> true));
        }
    }

    private static void refuseMisshapen(Batch batch, List<List<PersonalValue>> values) {
        if (values.size() != batch.drafts().size()) {
            throw new InvalidFactsException(
                    "/values", "应逐条给出 one list for each of " + batch.drafts().size() + " drafts, got " + values.size());
        }
        for (int i = 0; i < values.size(); i++) {
            long fields =
                    values.get(i).stream().map(PersonalValue::field).distinct().count();
            if (fields < values.get(i).size()) {
                throw new InvalidFactsException("/values/" + i, "同一字段有两个值 a field has two values");
            }
            if (!batch.drafts().get(i).commitments().isEmpty()) {
                throw new InvalidFactsException("/drafts/" + i + "/commitments", "承诺由保险库填写 the vault fills these in");
            }
        }
    }

    /** A batch whose drafts commit to their values, and the rows that go with each draft. */
    private record SealedBatch(Batch batch, List<List<SealedValue>> rows) {
        void write(Connection connection, List<Entry> entries) throws SQLException {
            Map<Long, List<SealedValue>> placed = new HashMap<>();
            for (int i = 0; i < entries.size(); i++) {
                placed.put(entries.get(i).position(), rows.get(i));
            }
            VaultTable.insert(connection, placed);
        }
    }
}
