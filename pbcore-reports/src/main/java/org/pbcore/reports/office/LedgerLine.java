package org.pbcore.reports.office;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.pbcore.model.organisation.Organisation;
import org.pbcore.model.organisation.OrganisationRecord;
import org.pbcore.model.party.PartyOrganisation;
import org.pbcore.model.party.PartyOrganisationTier;

/**
 * What a ledger knows of one organisation.
 *
 * <p>{@code toString} leaves out what the further and personal headings say.
 *
 * @param organisation what is known of it
 * @param record its line as it was given
 * @param partyOrganisation its own Party organisation, where it is known by name
 * @param further what no type of the model has a place for, by heading
 * @param personal what headings about persons say, beyond the head in the record, by heading
 */
public record LedgerLine(
        Organisation organisation,
        OrganisationRecord record,
        Optional<PartyOrganisation> partyOrganisation,
        Map<String, String> further,
        Map<String, String> personal) {
    private static final String TIER = "党组织类别";
    private static final String NAME = "党组织名称";
    private static final String MEMBERS = "党员总数";

    /**
     * Copies the maps.
     *
     * @param organisation what is known of it
     * @param record its line as it was given
     * @param partyOrganisation its own Party organisation
     * @param further what no type of the model has a place for
     * @param personal what headings about persons say
     */
    public LedgerLine {
        further = Collections.unmodifiableMap(new LinkedHashMap<>(further));
        personal = Collections.unmodifiableMap(new LinkedHashMap<>(personal));
    }

    /** The tier of its Party organisation, also where that organisation is not known by name. */
    Optional<PartyOrganisationTier> tier() {
        return partyOrganisation
                .flatMap(PartyOrganisation::getTier)
                .or(() -> Arrays.stream(PartyOrganisationTier.values())
                        .filter(tier -> tier.label().chinese().equals(further.get(TIER)))
                        .findFirst());
    }

    /** The name of its Party organisation. */
    Optional<String> partyName() {
        return partyOrganisation.map(PartyOrganisation::getName).or(() -> Optional.ofNullable(further.get(NAME)));
    }

    /** All members whose relation stands here: what the line says, or full and probationary ones together. */
    Optional<String> members() {
        OptionalInt full = organisation.getFullMembers();
        OptionalInt probationary = organisation.getProbationaryMembers();
        return Optional.ofNullable(further.get(MEMBERS))
                .or(() -> full.isPresent() && probationary.isPresent()
                        ? Optional.of(Long.toString((long) full.getAsInt() + probationary.getAsInt()))
                        : Optional.empty());
    }

    @Override
    public String toString() {
        return "LedgerLine[organisation=" + organisation + ", record=" + record + ", further=" + further.keySet()
                + ", personal=" + personal.keySet() + "]";
    }
}
