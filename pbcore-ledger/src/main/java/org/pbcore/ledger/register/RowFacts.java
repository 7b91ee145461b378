package org.pbcore.ledger.register;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import org.pbcore.ledger.intake.SurveyRow;
import org.pbcore.model.code.CreditCode;
import org.pbcore.model.code.RegionCode;
import org.pbcore.model.organisation.Organisation;
import org.pbcore.model.organisation.OrganisationRecord;
import org.pbcore.model.party.PartyOrganisation;
import org.pbcore.model.term.Term;

/**
 * What a row says, as fields of payloads.
 *
 * @param row the row
 * @param own the key of the row itself, by which a person decides about it; empty where it has neither code nor name
 * @param key the same, or the known key that a person linked it to
 */
record RowFacts(SurveyRow row, Optional<String> own, Optional<String> key) {
    /** What stands behind the key of an organisation in the id of its Party organisation. */
    static final String PARTY = "/party";

    /** Returns the credit code that the row tells. */
    Optional<String> code() {
        return row.organisation().getCreditCode().map(CreditCode::value);
    }

    /** Takes the place that is known, where the row names none and what is known lies within that of the file. */
    void placedAsKnown(SortedMap<String, String> said, SortedMap<String, String> known) {
        var place = row.organisation().getRegion();
        var old = known.get("/region");
        if (old == null || place.isEmpty() || row.record().getRegion().equals(place.map(RegionCode::value))) {
            return;
        }
        var code = FactFields.unquote(old);
        if (RegionCode.isWellFormed(code) && place.get().contains(RegionCode.parse(code))) {
            said.put("/region", old);
        }
    }

    /** Returns the fields of each kind, under a key. */
    Map<FactKind, SortedMap<String, String>> fields(String under) {
        Map<FactKind, SortedMap<String, String>> fields = new EnumMap<>(FactKind.class);
        fields.put(FactKind.ORGANISATION, organisation(row.organisation(), under));
        fields.put(FactKind.LINE, line(row.record(), row.further()));
        row.partyOrganisation().ifPresent(party -> fields.put(FactKind.PARTY_ORGANISATION, party(party, under)));
        return fields;
    }

    private static SortedMap<String, String> organisation(Organisation known, String id) {
        var fields = new TreeMap<String, String>();
        text(fields, "/id", Optional.of(id));
        text(fields, "/creditCode", known.getCreditCode().map(code -> code.value()));
        text(fields, "/name", known.getName());
        term(fields, "/kind", known.getKind());
        term(fields, "/category", known.getCategory());
        term(fields, "/scale", known.getScale());
        term(fields, "/scope", known.getScope());
        term(fields, "/status", known.getStatus());
        flag(fields, "/legalEntity", known.getLegalEntity());
        flag(fields, "/registered", known.getRegistered());
        flag(fields, "/dispersed", known.getDispersed());
        flag(fields, "/industryBody", known.getIndustryBody());
        flag(fields, "/internet", known.getInternet());
        term(fields, "/venue", known.getVenue());
        flag(fields, "/venueInPark", known.getVenueInPark());
        term(fields, "/parkLevel", known.getParkLevel());
        term(fields, "/socialCommittee", known.getSocialCommittee());
        text(fields, "/region", known.getRegion().map(region -> region.value()));
        text(fields, "/industry", known.getIndustry().map(industry -> industry.value()));
        count(fields, "/employees", known.getEmployees());
        count(fields, "/fullMembers", known.getFullMembers());
        count(fields, "/probationaryMembers", known.getProbationaryMembers());
        count(fields, "/floatingMembers", known.getFloatingMembers());
        term(fields, "/partyOrganisation", known.getPartyOrganisation());
        count(fields, "/instructors", known.getInstructors());
        return fields;
    }

    /** Leaves out the head and the note, which are personal. */
    private static SortedMap<String, String> line(OrganisationRecord said, Map<String, String> further) {
        var fields = new TreeMap<String, String>();
        text(fields, "/record/creditCode", said.getCreditCode());
        text(fields, "/record/name", said.getName());
        term(fields, "/record/status", said.getStatus());
        text(fields, "/record/industry", said.getIndustry());
        text(fields, "/record/region", said.getRegion());
        text(fields, "/record/registeredOn", said.getRegisteredOn().map(Object::toString));
        count(fields, "/record/employees", said.getEmployees());
        text(fields, "/record/employeesAsOf", said.getEmployeesAsOf().map(Object::toString));
        count(fields, "/record/fullMembers", said.getFullMembers());
        count(fields, "/record/probationaryMembers", said.getProbationaryMembers());
        count(fields, "/record/floatingMembers", said.getFloatingMembers());
        term(fields, "/record/partyOrganisation", said.getPartyOrganisation());
        term(fields, "/record/noOrganisationReason", said.getNoOrganisationReason());
        further.forEach(
                (heading, value) -> fields.put("/further/" + FactFields.escape(heading), FactFields.quote(value)));
        return fields;
    }

    private static SortedMap<String, String> party(PartyOrganisation party, String organisation) {
        var fields = new TreeMap<String, String>();
        text(fields, "/id", Optional.of(organisation + PARTY));
        text(fields, "/name", Optional.of(party.getName()));
        term(fields, "/form", Optional.of(party.getForm()));
        term(fields, "/tier", party.getTier());
        fields.put("/organisations", "[" + FactFields.quote(organisation) + "]");
        count(fields, "/members/full", party.getMembers().getFull());
        count(fields, "/members/probationary", party.getMembers().getProbationary());
        return fields;
    }

    private static void text(Map<String, String> fields, String field, Optional<String> value) {
        value.ifPresent(text -> fields.put(field, FactFields.quote(text)));
    }

    private static void term(Map<String, String> fields, String field, Optional<? extends Term> value) {
        value.ifPresent(term -> fields.put(field, FactFields.quote(term.code())));
    }

    private static void flag(Map<String, String> fields, String field, Optional<Boolean> value) {
        value.ifPresent(yes -> fields.put(field, yes.toString()));
    }

    private static void count(Map<String, String> fields, String field, OptionalInt value) {
        value.ifPresent(number -> fields.put(field, Integer.toString(number)));
    }
}
