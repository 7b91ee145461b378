package org.pbcore.rules;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;
import org.pbcore.model.code.RegionCode;
import org.pbcore.model.organisation.OperatingStatus;
import org.pbcore.model.organisation.Organisation;
import org.pbcore.model.organisation.OrganisationCategory;
import org.pbcore.model.organisation.OrganisationKind;
import org.pbcore.model.organisation.OrganisationScale;
import org.pbcore.model.organisation.OrganisationScope;
import org.pbcore.model.organisation.ParkLevel;
import org.pbcore.model.organisation.SocialCommittee;
import org.pbcore.model.organisation.Venue;
import org.pbcore.model.party.PartyOrganisationForm;
import org.pbcore.model.term.Term;

/** Reads organisations from facts as test cases write them: {@code kind=SOCIAL_ORGANISATION employees=30}. */
public final class OrganisationText {
    private OrganisationText() {}

    public static Organisation organisation(String text) {
        return organisation(facts(text));
    }

    public static Map<String, String> facts(String text) {
        Map<String, String> facts = new LinkedHashMap<>();
        for (String fact : text.strip().split(" +")) {
            int equals = fact.indexOf('=');
            if (equals > 0) {
                facts.put(fact.substring(0, equals), fact.substring(equals + 1));
            }
        }
        return facts;
    }

    public static Organisation organisation(Map<String, String> facts) {
        Organisation.Builder builder = Organisation.builder().id(facts.getOrDefault("id", "one"));
        facts.forEach((name, value) -> put(builder, name, value));
        return builder.build();
    }

    private static void put(Organisation.Builder to, String name, String value) {
        switch (name) {
            case "id" -> {}
            case "kind" -> to.kind(Term.of(OrganisationKind.class, value));
            case "category" -> to.category(Term.of(OrganisationCategory.class, value));
            case "scale" -> to.scale(Term.of(OrganisationScale.class, value));
            case "scope" -> to.scope(Term.of(OrganisationScope.class, value));
            case "status" -> to.status(Term.of(OperatingStatus.class, value));
            case "venue" -> to.venue(Term.of(Venue.class, value));
            case "parkLevel" -> to.parkLevel(Term.of(ParkLevel.class, value));
            case "socialCommittee" -> to.socialCommittee(Term.of(SocialCommittee.class, value));
            case "partyOrganisation" -> to.partyOrganisation(Term.of(PartyOrganisationForm.class, value));
            case "legalEntity" -> to.legalEntity(yes(value));
            case "registered" -> to.registered(yes(value));
            case "dispersed" -> to.dispersed(yes(value));
            case "industryBody" -> to.industryBody(yes(value));
            case "internet" -> to.internet(yes(value));
            case "venueInPark" -> to.venueInPark(yes(value));
            case "region" -> to.region(RegionCode.parse(value));
            case "employees" -> to.employees(count(value));
            case "fullMembers" -> to.fullMembers(count(value));
            case "probationaryMembers" -> to.probationaryMembers(count(value));
            case "floatingMembers" -> to.floatingMembers(count(value));
            case "instructors" -> to.instructors(count(value));
            default -> throw new IllegalArgumentException("no fact " + name);
        }
    }

    private static boolean yes(String value) {
        return switch (value) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("neither true nor false: " + value);
        };
    }

    private static OptionalInt count(String value) {
        return OptionalInt.of(Integer.parseInt(value));
    }
}
