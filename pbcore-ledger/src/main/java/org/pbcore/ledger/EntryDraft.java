package org.pbcore.ledger;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.pbcore.model.code.RegionCode;

/**
 * A fact to be recorded: from {@code validFrom} on, and before {@code validTo}, this is what is so of a key; or,
 * without a payload, nothing is (撤回, a withdrawal).
 *
 * @param unit the ledger unit (台账单位) whose chain the entry joins: 1 to 64 letters, digits and {@code . _ : -}
 * @param kind the kind of fact, for example {@code organisation}: a letter, then up to 63 letters, digits and {@code .
 *     _ -}; what begins with {@code pbcore.} is the library's own, and no ledger takes it from others
 * @param key what the fact is of, for example a credit code: 1 to 200 characters; no personal data
 * @param validFrom the first business day
 * @param validTo the day after the last; empty while it is open
 * @param payload the fact, a JSON object; held in canonical form; empty for a withdrawal
 * @param region where it counts, for scopes and tallies
 * @param commitments the commitments to personal data that is kept apart, by field name
 * @param reason why, in the words of who corrects or withdraws, at most 2,000 characters
 * @param corrects the position of the entry that is corrected; needs a reason
 */
public record EntryDraft(
        String unit,
        String kind,
        String key,
        LocalDate validFrom,
        Optional<LocalDate> validTo,
        Optional<String> payload,
        Optional<RegionCode> region,
        SortedMap<String, String> commitments,
        Optional<String> reason,
        OptionalLong corrects) {

    /**
     * Holds a fact.
     *
     * @param unit the ledger unit
     * @param kind the kind of fact
     * @param key what the fact is of
     * @param validFrom the first business day
     * @param validTo the day after the last
     * @param payload the fact
     * @param region where it counts
     * @param commitments the commitments to personal data
     * @param reason why
     * @param corrects the entry that is corrected
     * @throws InvalidEntryException when a part is malformed, or the days end before they begin
     * @throws org.pbcore.ledger.chain.InvalidJsonException when the payload is no JSON object that a ledger takes
     */
    public EntryDraft {
        Limits.unit(unit);
        Limits.kind(kind);
        Limits.text("/key", key, 1, Limits.KEY);
        Limits.date("/validFrom", validFrom);
        if (validTo.isPresent()) {
            Limits.date("/validTo", validTo.get());
            if (!validFrom.isBefore(validTo.get())) {
                throw new InvalidEntryException("/validTo", "截止日应晚于起始日 must be after validFrom");
            }
        }
        payload = payload.map(Limits::payload);
        commitments = commitments.isEmpty()
                ? Collections.emptySortedMap()
                : Collections.unmodifiableSortedMap(new TreeMap<>(commitments));
        commitments.forEach(Limits::commitment);
        if (reason.isPresent()) {
            Limits.text("/reason", reason.get(), 1, Limits.REMARK);
        }
        if (corrects.isPresent() && (corrects.getAsLong() < 1 || reason.isEmpty())) {
            throw new InvalidEntryException("/corrects", "更正须写明位置和原因 a correction names a position and a reason");
        }
    }

    /**
     * Says whether the entry takes a fact back.
     *
     * @return true when there is no payload
     */
    public boolean isWithdrawal() {
        return payload.isEmpty();
    }

    /**
     * Says whether the fact speaks of a day.
     *
     * @param day the business day
     * @return true from the first day, and before the end
     */
    public boolean holds(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo.isEmpty() || day.isBefore(validTo.get()));
    }

    /**
     * Tells unit and kind only: keys and payloads may point to persons.
     *
     * @return a short text
     */
    @Override
    public String toString() {
        return "EntryDraft[unit=" + unit + ", kind=" + kind + (isWithdrawal() ? ", withdrawal]" : "]");
    }

    /**
     * Begins a draft.
     *
     * @param unit the ledger unit
     * @param kind the kind of fact
     * @param key what the fact is of
     * @param validFrom the first business day
     * @return a builder
     */
    public static Builder of(String unit, String kind, String key, LocalDate validFrom) {
        return new Builder(unit, kind, key, validFrom);
    }

    /** A draft that is being written. */
    public static final class Builder {
        private final String unit;
        private final String kind;
        private final String key;
        private final LocalDate validFrom;
        private final SortedMap<String, String> commitments = new TreeMap<>();
        private @Nullable LocalDate validTo;
        private @Nullable String payload;
        private @Nullable RegionCode region;
        private @Nullable String reason;
        private OptionalLong corrects = OptionalLong.empty();

        private Builder(String unit, String kind, String key, LocalDate validFrom) {
            this.unit = unit;
            this.kind = kind;
            this.key = key;
            this.validFrom = validFrom;
        }

        /**
         * Ends the fact.
         *
         * @param end the day after the last
         * @return this
         */
        public Builder validTo(LocalDate end) {
            this.validTo = end;
            return this;
        }

        /**
         * States the fact; without it the draft is a withdrawal.
         *
         * @param json a JSON object
         * @return this
         */
        public Builder payload(String json) {
            this.payload = json;
            return this;
        }

        /**
         * Says where the fact counts.
         *
         * @param code the region
         * @return this
         */
        public Builder region(RegionCode code) {
            this.region = code;
            return this;
        }

        /**
         * Adds a commitment to a personal field that is kept apart.
         *
         * @param field the name of the field
         * @param commitment the commitment, printable ASCII
         * @return this
         */
        public Builder commitment(String field, String commitment) {
            commitments.put(field, commitment);
            return this;
        }

        /**
         * Adds commitments to personal fields that are kept apart.
         *
         * @param all the commitments by field name
         * @return this
         */
        public Builder commitments(Map<String, String> all) {
            commitments.putAll(all);
            return this;
        }

        /**
         * Says why.
         *
         * @param why the reason
         * @return this
         */
        public Builder reason(String why) {
            this.reason = why;
            return this;
        }

        /**
         * Says which entry is corrected, and why.
         *
         * @param position the position of that entry, of the same kind and key
         * @param why the reason
         * @return this
         */
        public Builder corrects(long position, String why) {
            this.corrects = OptionalLong.of(position);
            this.reason = why;
            return this;
        }

        /**
         * Makes the draft.
         *
         * @return the draft
         * @throws InvalidEntryException when a part is malformed
         * @throws org.pbcore.ledger.chain.InvalidJsonException when the payload is
         */
        public EntryDraft build() {
            return new EntryDraft(
                    unit,
                    kind,
                    key,
                    validFrom,
                    Optional.ofNullable(validTo),
                    Optional.ofNullable(payload),
                    Optional.ofNullable(region),
                    commitments,
                    Optional.ofNullable(reason),
                    corrects);
        }
    }
}
