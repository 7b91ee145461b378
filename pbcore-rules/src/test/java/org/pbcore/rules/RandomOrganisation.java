package org.pbcore.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
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

/** Organisations of any facts, each unknown with some probability, counts mostly about the numbers that rules ask. */
public final class RandomOrganisation {
    private static final int[] COUNTS = {0, 1, 2, 3, 4, 29, 30, 31, 49, 50, 51, 99, 100, 101, Integer.MAX_VALUE};
    private static final List<String> REGIONS =
            List.of("410105", "410105001", "410102", "410202", "110101", "410100", "441900003", "000000", "999999");

    private final Random random;
    private final int unknownPercent;

    private RandomOrganisation(Random random, int unknownPercent) {
        this.random = random;
        this.unknownPercent = unknownPercent;
    }

    public static List<Organisation> register(long seed, int unknownPercent, int size) {
        RandomOrganisation one = new RandomOrganisation(new Random(seed), unknownPercent);
        List<Organisation> register = new ArrayList<>();
        while (register.size() < size) {
            register.add(one.next("o" + register.size()));
        }
        return register;
    }

    private Organisation next(String id) {
        Organisation.Builder o = Organisation.builder().id(id);
        one(o::kind, OrganisationKind.values());
        one(o::category, OrganisationCategory.values());
        one(o::scale, OrganisationScale.values());
        one(o::scope, OrganisationScope.values());
        one(o::status, OperatingStatus.values());
        one(o::venue, Venue.values());
        one(o::parkLevel, ParkLevel.values());
        one(o::socialCommittee, SocialCommittee.values());
        one(o::partyOrganisation, PartyOrganisationForm.values());
        one(o::legalEntity, true, false);
        one(o::registered, true, false);
        one(o::dispersed, true, false);
        one(o::venueInPark, true, false);
        one(o::industryBody, true, false);
        one(o::internet, true, false);
        count(o::employees);
        count(o::fullMembers);
        count(o::probationaryMembers);
        count(o::floatingMembers);
        count(o::instructors);
        if (isKnown()) {
            o.region(RegionCode.parse(REGIONS.get(random.nextInt(REGIONS.size()))));
        }
        return o.build();
    }

    @SafeVarargs
    private <T> void one(Consumer<T> property, T... values) {
        if (isKnown()) {
            property.accept(values[random.nextInt(values.length)]);
        }
    }

    private void count(IntConsumer property) {
        if (isKnown()) {
            property.accept(COUNTS[random.nextInt(COUNTS.length)]);
        }
    }

    private boolean isKnown() {
        return random.nextInt(100) >= unknownPercent;
    }
}
