package org.pbcore.examples.conformance;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pbcore.model.code.IndustryCode;
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
import org.pbcore.model.party.PartyOrganisationForm;
import org.pbcore.rules.formation.joint.JointUnit;
import org.pbcore.rules.leadership.LeadershipFacts;
import org.pbcore.rules.lifecycle.SyncAction;
import org.pbcore.rules.lifecycle.SyncEvent;
import org.pbcore.rules.lifecycle.SyncFacts;
import org.pbcore.rules.partylife.ClassTime;
import org.pbcore.rules.planning.Site;
import org.pbcore.rules.supervision.SupervisionFacts;

/** Turns the facts of a case into the types of the model. */
final class Subjects {
    private Subjects() {}

    static Organisation organisation(Facts facts) {
        return Organisation.builder()
                .id(facts.text("id").orElse("case"))
                .kind(facts.get("kind", OrganisationKind.class))
                .category(facts.get("category", OrganisationCategory.class))
                .scale(facts.get("scale", OrganisationScale.class))
                .scope(facts.get("scope", OrganisationScope.class))
                .status(facts.get("status", OperatingStatus.class))
                .legalEntity(facts.flag("legalEntity"))
                .registered(facts.flag("registered"))
                .dispersed(facts.flag("dispersed"))
                .industryBody(facts.flag("industryBody"))
                .internet(facts.flag("internet"))
                .venue(facts.get("venue", Venue.class))
                .venueInPark(facts.flag("venueInPark"))
                .parkLevel(facts.get("parkLevel", ParkLevel.class))
                .socialCommittee(facts.get("socialCommittee", SocialCommittee.class))
                .employees(facts.count("employees"))
                .fullMembers(facts.count("fullMembers"))
                .probationaryMembers(facts.count("probationaryMembers"))
                .floatingMembers(facts.count("floatingMembers"))
                .partyOrganisation(facts.get("partyOrganisation", PartyOrganisationForm.class))
                .instructors(facts.count("instructors"))
                .build();
    }

    static List<Organisation> population(Facts facts) {
        List<Organisation> population = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Facts each : facts.list("organisations")) {
            Organisation organisation = organisation(each);
            if (!ids.add(organisation.getId())) {
                throw each.refusal("id", "the second of this id");
            }
            population.add(organisation);
        }
        return population;
    }

    static LeadershipFacts leadership(Facts facts) {
        return new LeadershipFacts(
                facts.get("kind", OrganisationKind.class),
                facts.flag("large"),
                facts.flag("manyMembers"),
                facts.flag("secretaryIsMainInvestor"),
                facts.flag("secretaryIsInvestor"));
    }

    /** Refuses a unit of a joint plan with fewer Party members than full members. */
    static void checkUnit(Facts unit) {
        if (count(unit, "partyMembers") < count(unit, "fullMembers")) {
            throw unit.refusal("partyMembers", "fewer Party members than full members");
        }
    }

    static List<JointUnit> units(Facts facts) {
        List<JointUnit> units = new ArrayList<>();
        for (Facts unit : facts.list("units")) {
            units.add(new JointUnit(
                    unit.text("id").orElseThrow(),
                    count(unit, "fullMembers"),
                    count(unit, "partyMembers"),
                    count(unit, "employees"),
                    unit.get("kind", OrganisationKind.class).orElseThrow(),
                    unit.get("industry", IndustryCode.class).orElseThrow(),
                    new Site(count(unit, "x"), count(unit, "y"))));
        }
        return units;
    }

    /** A whole number that is required. */
    private static int count(Facts facts, String name) {
        return facts.count(name).orElseThrow();
    }

    static OrganisationRecord record(Facts facts) {
        Optional<Facts> head = facts.object("head");
        Optional<Facts> reason = facts.object("noOrganisationReason");
        return OrganisationRecord.builder()
                .creditCode(facts.text("creditCode"))
                .name(facts.text("name"))
                .status(facts.get("status", OperatingStatus.class))
                .industry(facts.text("industry"))
                .region(facts.text("region"))
                .registeredOn(facts.date("registeredOn"))
                .employees(facts.count("employees"))
                .employeesAsOf(facts.date("employeesAsOf"))
                .fullMembers(facts.count("fullMembers"))
                .probationaryMembers(facts.count("probationaryMembers"))
                .floatingMembers(facts.count("floatingMembers"))
                .headName(head.flatMap(part -> part.text("name")))
                .headPoliticalStatus(head.flatMap(part -> part.text("politicalStatus")))
                .headContact(head.flatMap(part -> part.text("contact")))
                .partyOrganisation(facts.get("partyOrganisation", PartyOrganisationForm.class))
                .noOrganisationReason(reason.flatMap(part -> part.get("code", NoOrganisationReason.class)))
                .noOrganisationNote(reason.flatMap(part -> part.text("note")))
                .build();
    }

    static ClassTime classTime(Facts facts) {
        return new ClassTime(
                facts.count("totalMinutes").orElseThrow(),
                facts.count("originalTextMinutes").orElseThrow());
    }

    static SyncFacts sync(Facts facts) {
        return new SyncFacts(
                facts.get("event", SyncEvent.class).orElseThrow(), Set.copyOf(facts.list("done", SyncAction.class)));
    }

    static SupervisionFacts supervision(Facts facts) {
        return new SupervisionFacts(
                facts.count("numerator").orElseThrow(),
                facts.count("denominator").orElseThrow(),
                facts.count("targetPercent").orElseThrow(),
                facts.date("deadline").orElseThrow(),
                facts.count("openNotices").orElseThrow());
    }
}
