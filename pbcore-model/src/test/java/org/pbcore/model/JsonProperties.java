package org.pbcore.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.pbcore.model.code.CreditCode;
import org.pbcore.model.code.IndustryCode;
import org.pbcore.model.code.RegionCode;
import org.pbcore.model.instructor.Instructor;
import org.pbcore.model.member.MemberCounts;
import org.pbcore.model.organisation.NoOrganisationReason;
import org.pbcore.model.organisation.OperatingStatus;
import org.pbcore.model.organisation.Organisation;
import org.pbcore.model.organisation.OrganisationCategory;
import org.pbcore.model.organisation.OrganisationKind;
import org.pbcore.model.organisation.OrganisationRecord;
import org.pbcore.model.organisation.OrganisationScale;
import org.pbcore.model.organisation.OrganisationScope;
import org.pbcore.model.organisation.ParkLevel;
import org.pbcore.model.organisation.SocialCommittee;
import org.pbcore.model.organisation.Venue;
import org.pbcore.model.party.PartyOrganisation;
import org.pbcore.model.party.PartyOrganisationForm;
import org.pbcore.model.party.PartyOrganisationTier;

class JsonProperties {
    private static final String[] TEXTS = {"", " ", "某公司", "a\"b\\c", "\u2028\u0001\t", "𠮷 & <b>", "null"};

    @Property(tries = 300)
    void organisation_ofAnyValues_isTheSameTextAndBack(@ForAll long seed) {
        Values any = new Values(seed);

        Json.assertRoundTrip(any.organisation(), Organisation.class);
    }

    @Property(tries = 300)
    void organisationRecord_ofAnyValues_isTheSameTextAndBack(@ForAll long seed) {
        Values any = new Values(seed);

        Json.assertRoundTrip(any.line(), OrganisationRecord.class);
    }

    @Property(tries = 300)
    void partyOrganisation_ofAnyValues_isTheSameTextAndBack(@ForAll long seed) {
        Values any = new Values(seed);

        Json.assertRoundTrip(any.partyOrganisation(), PartyOrganisation.class);
    }

    @Property(tries = 200)
    void countsAndInstructor_ofAnyValues_areTheSameTextAndBack(@ForAll long seed) {
        Values any = new Values(seed);

        Json.assertRoundTrip(any.members(), MemberCounts.class);
        Json.assertRoundTrip(any.instructor(), Instructor.class);
    }

    /** Values drawn from a seed, each property there or not. */
    private static final class Values {
        private final Random random;

        Values(long seed) {
            this.random = new Random(seed);
        }

        Organisation organisation() {
            return Organisation.builder()
                    .id(text())
                    .creditCode(maybe(CreditCode.parse("91350100M000100Y43")))
                    .name(maybe(text()))
                    .kind(one(OrganisationKind.class))
                    .category(one(OrganisationCategory.class))
                    .scale(one(OrganisationScale.class))
                    .scope(one(OrganisationScope.class))
                    .status(one(OperatingStatus.class))
                    .legalEntity(maybe(random.nextBoolean()))
                    .registered(maybe(random.nextBoolean()))
                    .dispersed(maybe(random.nextBoolean()))
                    .industryBody(maybe(random.nextBoolean()))
                    .internet(maybe(random.nextBoolean()))
                    .venue(one(Venue.class))
                    .venueInPark(maybe(random.nextBoolean()))
                    .parkLevel(one(ParkLevel.class))
                    .socialCommittee(one(SocialCommittee.class))
                    .region(maybe(RegionCode.parse("410105001")))
                    .industry(maybe(IndustryCode.parse("I65")))
                    .employees(count())
                    .fullMembers(count())
                    .probationaryMembers(count())
                    .floatingMembers(count())
                    .partyOrganisation(one(PartyOrganisationForm.class))
                    .instructors(count())
                    .build();
        }

        OrganisationRecord line() {
            return OrganisationRecord.builder()
                    .creditCode(maybe(text()))
                    .name(maybe(text()))
                    .status(one(OperatingStatus.class))
                    .industry(maybe(text()))
                    .region(maybe(text()))
                    .registeredOn(maybe(LocalDate.ofEpochDay(random.nextInt(30_000))))
                    .employees(number())
                    .employeesAsOf(maybe(LocalDate.ofEpochDay(random.nextInt(30_000))))
                    .fullMembers(number())
                    .probationaryMembers(number())
                    .floatingMembers(number())
                    .headName(maybe(text()))
                    .headPoliticalStatus(maybe(text()))
                    .headContact(maybe(text()))
                    .partyOrganisation(one(PartyOrganisationForm.class))
                    .noOrganisationReason(one(NoOrganisationReason.class))
                    .noOrganisationNote(maybe(text()))
                    .build();
        }

        PartyOrganisation partyOrganisation() {
            List<String> organisations = new ArrayList<>();
            for (int i = random.nextInt(4); i > 0; i--) {
                organisations.add(text());
            }
            PartyOrganisationForm[] forms = PartyOrganisationForm.values();
            return PartyOrganisation.builder()
                    .id(text())
                    .name(text())
                    .form(forms[1 + random.nextInt(forms.length - 1)])
                    .tier(one(PartyOrganisationTier.class))
                    .region(maybe(RegionCode.parse("410105001002")))
                    .superior(maybe(text()))
                    .addAllOrganisations(organisations)
                    .members(members())
                    .build();
        }

        MemberCounts members() {
            return MemberCounts.builder()
                    .full(count())
                    .probationary(count())
                    .floating(count())
                    .build();
        }

        Instructor instructor() {
            return Instructor.builder()
                    .id(text())
                    .capacity(random.nextInt(Integer.MAX_VALUE))
                    .fullTime(random.nextBoolean())
                    .region(maybe(RegionCode.parse("410105")))
                    .build();
        }

        private <T> Optional<T> maybe(T value) {
            return random.nextBoolean() ? Optional.of(value) : Optional.empty();
        }

        private <E extends Enum<E>> Optional<E> one(Class<E> type) {
            E[] constants = type.getEnumConstants();
            return maybe(constants[random.nextInt(constants.length)]);
        }

        private OptionalInt count() {
            return random.nextBoolean() ? OptionalInt.of(random.nextInt(Integer.MAX_VALUE)) : OptionalInt.empty();
        }

        private OptionalInt number() {
            return random.nextBoolean() ? OptionalInt.of(random.nextInt()) : OptionalInt.empty();
        }

        private String text() {
            return TEXTS[random.nextInt(TEXTS.length)];
        }
    }
}
