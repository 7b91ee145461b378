package org.pbcore.examples.benchmarks;

import java.util.Random;
import java.util.function.Consumer;
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

/** Organisations as a province might have them: mostly small enterprises with few members or none. Always the same. */
final class Population {
    /** Enough that no branch predictor learns them by heart, few enough for the second-level cache. */
    static final int SIZE = 4096;

    private static final OrganisationCategory[] SOCIAL = {
        OrganisationCategory.ASSOCIATION, OrganisationCategory.FOUNDATION, OrganisationCategory.SERVICE_INSTITUTION
    };
    private static final int CITIES = 18;
    private static final int COUNTIES = 9;

    /** The provinces of GB/T 2260 that a national register has. */
    private static final int[] NATION = {
        11, 12, 13, 14, 15, 21, 22, 23, 31, 32, 33, 34, 35, 36, 37, 41, 42, 43, 44, 45, 46, 50, 51, 52, 53, 54, 61, 62,
        63, 64, 65
    };

    private final Random random = new Random(20201123);
    private final int unknownPercent;
    private final int[] provinces;

    private Population(int unknownPercent, int... provinces) {
        this.unknownPercent = unknownPercent;
        this.provinces = provinces;
    }

    /** Organisations of which everything is known. */
    static Organisation[] known(int size) {
        return new Population(0, 41).organisations(size);
    }

    /** Organisations of which every fact is unknown with a probability of ten percent. */
    static Organisation[] partlyUnknown(int size) {
        return new Population(10, 41).organisations(size);
    }

    /** Organisations all over a nation of 5,022 counties, of which everything is known. */
    static Organisation[] national(int size) {
        return new Population(0, NATION).organisations(size);
    }

    private Organisation[] organisations(int size) {
        Organisation[] organisations = new Organisation[size];
        for (int i = 0; i < size; i++) {
            organisations[i] = organisation(i);
        }
        return organisations;
    }

    private Organisation organisation(int number) {
        boolean enterprise = random.nextInt(100) < 85;
        Organisation.Builder o = Organisation.builder();
        o.id("organisation-" + number);
        know(o::kind, enterprise ? OrganisationKind.NON_PUBLIC_ENTERPRISE : OrganisationKind.SOCIAL_ORGANISATION);
        know(o::category, enterprise ? company() : SOCIAL[random.nextInt(SOCIAL.length)]);
        know(o::scale, any(OrganisationScale.values()));
        know(o::scope, any(OrganisationScope.values()));
        know(o::status, random.nextInt(100) < 90 ? OperatingStatus.OPERATING : any(OperatingStatus.values()));
        know(o::legalEntity, random.nextInt(100) < 70);
        know(o::registered, random.nextInt(100) < 90);
        know(o::dispersed, random.nextInt(100) < 60);
        know(o::industryBody, random.nextInt(100) < 10);
        know(o::internet, random.nextInt(100) < 5);
        know(o::venue, any(Venue.values()));
        know(o::venueInPark, random.nextBoolean());
        know(o::parkLevel, any(ParkLevel.values()));
        know(o::socialCommittee, enterprise ? SocialCommittee.NONE : any(SocialCommittee.values()));
        know(o::region, county());
        know(o::employees, (int) Math.exp(2.3 + 1.4 * random.nextGaussian()));
        know(o::fullMembers, members());
        know(o::probationaryMembers, random.nextInt(100) < 80 ? 0 : 1 + random.nextInt(3));
        know(o::floatingMembers, random.nextInt(100) < 70 ? 0 : 1 + random.nextInt(6));
        know(o::partyOrganisation, any(PartyOrganisationForm.values()));
        know(o::instructors, random.nextInt(2));
        return o.build();
    }

    private <T> void know(Consumer<T> property, T value) {
        if (random.nextInt(100) >= unknownPercent) {
            property.accept(value);
        }
    }

    private OrganisationCategory company() {
        return random.nextInt(100) < 60 ? OrganisationCategory.COMPANY : OrganisationCategory.INDIVIDUAL_BUSINESS;
    }

    private int members() {
        int chance = random.nextInt(100);
        if (chance < 55) {
            return 0;
        }
        return chance < 80 ? 1 + random.nextInt(2) : (int) Math.exp(1.1 + Math.abs(1.2 * random.nextGaussian()));
    }

    private RegionCode county() {
        int province = provinces.length == 1 ? provinces[0] : provinces[random.nextInt(provinces.length)];
        return RegionCode.parse("" + province + (10 + random.nextInt(CITIES)) + (10 + random.nextInt(COUNTIES)));
    }

    private <E> E any(E[] constants) {
        return constants[random.nextInt(constants.length)];
    }
}
