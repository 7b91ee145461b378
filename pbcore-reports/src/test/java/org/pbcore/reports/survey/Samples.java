package org.pbcore.reports.survey;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.pbcore.model.code.RegionCode;
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
import org.pbcore.model.party.PartyOrganisationForm;
import org.pbcore.model.region.RegionTree;
import org.pbcore.model.term.Label;
import org.pbcore.rules.Rulebook;
import org.pbcore.rules.policy.Policies;

/** Organisations, lines and reports for tests. */
final class Samples {
    static final LocalDate AS_OF = LocalDate.of(2020, 9, 15);
    static final Rulebook RULEBOOK = Rulebook.of(Policies.builtin("two-new-2020"), AS_OF);
    static final Heading HEADING = new Heading(
            new Label("两个覆盖摸排报告", "Survey of the two coverages"),
            new Label("郑州市", "Zhengzhou"),
            false,
            List.of(new Label("空白不作零处理。", "A blank is not zero.")));
    private static final List<String> COUNTIES = List.of("410102", "410103", "410104", "410105", "410106");

    private Samples() {}

    /** An enterprise of which everything that formation and affiliation ask is known. */
    static Organisation.Builder enterprise(int employees, int full, int probationary) {
        Organisation.Builder builder = Organisation.builder();
        builder.id("E1").kind(OrganisationKind.NON_PUBLIC_ENTERPRISE).category(OrganisationCategory.COMPANY);
        builder.scale(OrganisationScale.SMALL).status(OperatingStatus.OPERATING).legalEntity(true);
        builder.dispersed(false).industryBody(false).internet(false).venue(Venue.PARK);
        builder.parkLevel(ParkLevel.NONE).socialCommittee(SocialCommittee.NONE);
        builder.employees(employees)
                .fullMembers(full)
                .probationaryMembers(probationary)
                .floatingMembers(0);
        builder.partyOrganisation(PartyOrganisationForm.NONE).instructors(1);
        return builder;
    }

    /** A line on which everything is clear. */
    static OrganisationRecord.Builder clearLine() {
        OrganisationRecord.Builder builder = OrganisationRecord.builder();
        builder.creditCode("91350100M000100Y43").name("某公司").status(OperatingStatus.OPERATING);
        builder.industry("I65").region("410105").registeredOn(LocalDate.of(2015, 3, 1));
        builder.employees(60)
                .employeesAsOf(AS_OF)
                .fullMembers(5)
                .probationaryMembers(0)
                .floatingMembers(0);
        builder.headName("某人").headPoliticalStatus("群众").headContact("无");
        builder.partyOrganisation(PartyOrganisationForm.OWN);
        return builder;
    }

    /** An organisation of which each fact is unknown about one time in seven. */
    static Organisation random(Random random) {
        boolean social = random.nextInt(4) == 0;
        Organisation.Builder builder = Organisation.builder();
        builder.id("R" + random.nextInt(1_000_000));
        builder.kind(
                maybe(random, social ? OrganisationKind.SOCIAL_ORGANISATION : OrganisationKind.NON_PUBLIC_ENTERPRISE));
        builder.category(maybe(random, pick(random, OrganisationCategory.values())));
        builder.scale(maybe(random, pick(random, OrganisationScale.values())));
        builder.scope(maybe(random, pick(random, OrganisationScope.values())));
        builder.status(maybe(
                random, random.nextInt(5) > 0 ? OperatingStatus.OPERATING : pick(random, OperatingStatus.values())));
        builder.legalEntity(maybe(random, random.nextBoolean()));
        builder.registered(maybe(random, random.nextBoolean()));
        builder.dispersed(maybe(random, random.nextBoolean()));
        builder.industryBody(maybe(random, random.nextInt(5) == 0));
        builder.internet(maybe(random, random.nextInt(5) == 0));
        builder.venue(maybe(random, pick(random, Venue.values())));
        builder.venueInPark(maybe(random, random.nextBoolean()));
        builder.parkLevel(maybe(random, pick(random, ParkLevel.values())));
        builder.socialCommittee(maybe(random, social ? pick(random, SocialCommittee.values()) : SocialCommittee.NONE));
        builder.region(maybe(random, RegionCode.parse(COUNTIES.get(random.nextInt(COUNTIES.size())) + "001000")));
        builder.employees(count(random, 90)).fullMembers(count(random, 8));
        builder.probationaryMembers(count(random, 3)).floatingMembers(count(random, 6));
        builder.partyOrganisation(maybe(random, pick(random, PartyOrganisationForm.values())));
        builder.instructors(count(random, 2));
        return builder.build();
    }

    /** A line as somebody might give that organisation. */
    static OrganisationRecord randomLine(Random random, Organisation organisation) {
        OrganisationRecord.Builder builder = OrganisationRecord.builder();
        builder.name(maybe(random, "某单位")).status(organisation.getStatus());
        builder.creditCode(maybe(random, random.nextInt(6) == 0 ? "坏" : "91350100M000100Y43"));
        builder.industry(maybe(random, "I65")).region(organisation.getRegion().map(RegionCode::value));
        builder.registeredOn(maybe(random, random.nextInt(9) == 0 ? AS_OF.plusDays(1) : AS_OF.minusYears(3)));
        builder.employees(organisation.getEmployees()).employeesAsOf(maybe(random, AS_OF));
        builder.fullMembers(organisation.getFullMembers());
        builder.probationaryMembers(organisation.getProbationaryMembers());
        builder.floatingMembers(organisation.getFloatingMembers());
        builder.headName(maybe(random, "某人")).headPoliticalStatus(maybe(random, "群众"));
        builder.headContact(maybe(random, "无"));
        builder.partyOrganisation(organisation.getPartyOrganisation());
        return builder.build();
    }

    static OrganisationDecisions randomDecisions(Random random) {
        Organisation organisation = random(random);
        return OrganisationDecisions.of(RULEBOOK, organisation, randomLine(random, organisation));
    }

    static OrganisationDecisions decisions(Organisation organisation) {
        return OrganisationDecisions.of(RULEBOOK, organisation, clearLine().build());
    }

    static SurveyReport report(List<OrganisationDecisions> all, Heading heading) {
        SurveyTally tally = new SurveyTally(RULEBOOK);
        all.forEach(tally::add);
        Intake intake = new Intake(all.size() + 2, all.size(), 2, List.of());
        return tally.report(heading, intake, RegionTree.bundled());
    }

    private static <E> E pick(Random random, E[] constants) {
        return constants[random.nextInt(constants.length)];
    }

    private static <E> Optional<E> maybe(Random random, E value) {
        return random.nextInt(7) == 0 ? Optional.empty() : Optional.of(value);
    }

    private static OptionalInt count(Random random, int most) {
        return random.nextInt(7) == 0 ? OptionalInt.empty() : OptionalInt.of(random.nextInt(most + 1));
    }
}
