package org.pbcore.ledger.intake;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.pbcore.model.member.MemberCounts;
import org.pbcore.model.organisation.NoOrganisationReason;
import org.pbcore.model.party.PartyOrganisation;
import org.pbcore.model.party.PartyOrganisationForm;
import org.pbcore.model.party.PartyOrganisationTier;
import org.pbcore.model.term.Label;

/** What a row says of the Party organisation that covers its organisation. */
final class PartyFacts {
    private static final String NAME = "党组织名称";
    private static final String TIER = "党组织类别";
    private static final String MEMBERS = "党员总数";

    /** Where the facts stand among further ones, by fact. */
    static final Map<String, String> FURTHER = Map.of("partyName", NAME, "partyTier", TIER, "membersTotal", MEMBERS);

    private @Nullable String name;
    private @Nullable PartyOrganisationForm form;
    private @Nullable PartyOrganisationTier tier;
    private @Nullable NoOrganisationReason absence;
    private OptionalInt full = OptionalInt.empty();
    private OptionalInt probationary = OptionalInt.empty();
    private OptionalInt total = OptionalInt.empty();

    void clear() {
        name = null;
        form = null;
        tier = null;
        absence = null;
        full = OptionalInt.empty();
        probationary = OptionalInt.empty();
        total = OptionalInt.empty();
    }

    void name(String value) {
        name = value;
    }

    void form(PartyOrganisationForm value) {
        form = value;
    }

    void tier(PartyOrganisationTier value) {
        tier = value;
    }

    void absence(NoOrganisationReason value) {
        absence = value;
    }

    void fullMembers(int count) {
        full = OptionalInt.of(count);
    }

    void probationaryMembers(int count) {
        probationary = OptionalInt.of(count);
    }

    void membersTotal(int count) {
        total = OptionalInt.of(count);
    }

    /** Makes the organisation's own Party organisation where the row names one. */
    Optional<PartyOrganisation> own(String organisation) {
        if (name == null || form != PartyOrganisationForm.OWN) {
            return Optional.empty();
        }
        var members = MemberCounts.builder();
        full.ifPresent(members::full);
        probationary.ifPresent(members::probationary);
        return Optional.of(PartyOrganisation.builder()
                .id(organisation + "/party")
                .name(name)
                .form(form)
                .tier(Optional.ofNullable(tier))
                .addOrganisations(organisation)
                .members(members.build())
                .build());
    }

    /** Keeps what no type has a place for. */
    void keepIn(Map<String, String> further, boolean hasOwn) {
        if (!hasOwn && name != null) {
            further.put(NAME, name);
        }
        if (!hasOwn && tier != null) {
            further.put(TIER, tier.label().chinese());
        }
        total.ifPresent(count -> further.put(MEMBERS, Integer.toString(count)));
    }

    /** Tells what is hardly so, with the fact that is in doubt. */
    void doubts(BiConsumer<String, Label> doubts) {
        var members = full.isPresent() ? full : total;
        if (tier != null && members.isPresent() && !Plausibility.suits(tier, members.getAsInt())) {
            doubts.accept("partyTier", Plausibility.TIER);
        }
        if (absence == NoOrganisationReason.NO_MEMBERS && total.orElse(0) > 0) {
            doubts.accept("noOrganisationReason", Plausibility.MEMBERS);
        }
    }
}
