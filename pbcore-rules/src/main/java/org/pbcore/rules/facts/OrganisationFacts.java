package org.pbcore.rules.facts;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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
import org.pbcore.model.term.Label;
import org.pbcore.rules.table.Axis;
import org.pbcore.rules.table.ChoiceAxis;
import org.pbcore.rules.table.CountAxis;

/** The axes over an {@link Organisation} that tables of every family ask of; named as JSON names the facts. */
public final class OrganisationFacts {
    private static final Label PERSONS = new Label("名", "persons");
    private static final Label STAFF = new Label("人", "persons");

    /** 单位类型. */
    public static final ChoiceAxis<Organisation, OrganisationKind> KIND = Axis.choice(
            "kind",
            new Label("单位类型", "kind"),
            OrganisationKind.class,
            organisation -> organisation.facts().kind());

    /** 登记类别. */
    public static final ChoiceAxis<Organisation, OrganisationCategory> CATEGORY = Axis.choice(
            "category",
            new Label("登记类别", "category"),
            OrganisationCategory.class,
            organisation -> organisation.facts().category());

    /** 企业规模. */
    public static final ChoiceAxis<Organisation, OrganisationScale> SCALE = Axis.choice(
            "scale",
            new Label("企业规模", "scale"),
            OrganisationScale.class,
            organisation -> organisation.facts().scale());

    /** 活动范围. */
    public static final ChoiceAxis<Organisation, OrganisationScope> SCOPE = Axis.choice(
            "scope",
            new Label("活动范围", "scope"),
            OrganisationScope.class,
            organisation -> organisation.facts().scope());

    /** 经营状态. */
    public static final ChoiceAxis<Organisation, OperatingStatus> STATUS = Axis.choice(
            "status",
            new Label("经营状态", "status"),
            OperatingStatus.class,
            organisation -> organisation.facts().status());

    /** 所在载体. */
    public static final ChoiceAxis<Organisation, Venue> VENUE = Axis.choice(
            "venue",
            new Label("所在载体", "venue"),
            Venue.class,
            organisation -> organisation.facts().venue());

    /** 园区级别. */
    public static final ChoiceAxis<Organisation, ParkLevel> PARK_LEVEL = Axis.choice(
            "parkLevel",
            new Label("园区级别", "park level"),
            ParkLevel.class,
            organisation -> organisation.facts().parkLevel());

    /** 社会组织党委. */
    public static final ChoiceAxis<Organisation, SocialCommittee> SOCIAL_COMMITTEE = Axis.choice(
            "socialCommittee",
            new Label("社会组织党委", "social committee"),
            SocialCommittee.class,
            organisation -> organisation.facts().socialCommittee());

    /** 党组织形式. */
    public static final ChoiceAxis<Organisation, PartyOrganisationForm> PARTY_ORGANISATION = Axis.choice(
            "partyOrganisation",
            new Label("党组织形式", "Party organisation"),
            PartyOrganisationForm.class,
            organisation -> organisation.facts().partyOrganisation());

    /** 独立法人. */
    public static final ChoiceAxis<Organisation, Boolean> LEGAL_ENTITY = Axis.flag(
            "legalEntity",
            new Label("独立法人", "legal entity"),
            organisation -> organisation.facts().legalEntity());

    /** 已登记. */
    public static final ChoiceAxis<Organisation, Boolean> REGISTERED = Axis.flag(
            "registered",
            new Label("已登记", "registered"),
            organisation -> organisation.facts().registered());

    /** 分散. */
    public static final ChoiceAxis<Organisation, Boolean> DISPERSED = Axis.flag(
            "dispersed",
            new Label("分散", "dispersed"),
            organisation -> organisation.facts().dispersed());

    /** 载体位于园区. */
    public static final ChoiceAxis<Organisation, Boolean> VENUE_IN_PARK = Axis.flag(
            "venueInPark",
            new Label("载体位于园区", "venue in a park"),
            organisation -> organisation.facts().venueInPark());

    /** 有主管单位的商会协会. */
    public static final ChoiceAxis<Organisation, Boolean> INDUSTRY_BODY = Axis.flag(
            "industryBody",
            new Label("有主管单位的商会协会", "chamber or association with a supervising unit"),
            organisation -> organisation.facts().industryBody());

    /** 互联网业. */
    public static final ChoiceAxis<Organisation, Boolean> INTERNET = Axis.flag(
            "internet",
            new Label("互联网业", "internet industry"),
            organisation -> organisation.facts().internet());

    /** 职工. */
    public static final CountAxis<Organisation> EMPLOYEES = Axis.count(
            "employees",
            new Label("职工", "employees"),
            STAFF,
            organisation -> organisation.facts().employees());

    /** 正式党员. */
    public static final CountAxis<Organisation> FULL_MEMBERS = Axis.count(
            "fullMembers",
            new Label("正式党员", "full members"),
            PERSONS,
            organisation -> organisation.facts().fullMembers());

    /** 预备党员. */
    public static final CountAxis<Organisation> PROBATIONARY_MEMBERS = Axis.count(
            "probationaryMembers",
            new Label("预备党员", "probationary members"),
            PERSONS,
            organisation -> organisation.facts().probationaryMembers());

    /** 流动党员. */
    public static final CountAxis<Organisation> FLOATING_MEMBERS = Axis.count(
            "floatingMembers",
            new Label("流动党员", "floating members"),
            PERSONS,
            organisation -> organisation.facts().floatingMembers());

    /** 党建指导员. */
    public static final CountAxis<Organisation> INSTRUCTORS = Axis.count(
            "instructors",
            new Label("党建指导员", "instructors"),
            PERSONS,
            organisation -> organisation.facts().instructors());

    /** 党员: full and probationary members together. */
    public static final CountAxis<Organisation> PARTY_MEMBERS =
            Axis.sum("partyMembers", new Label("党员", "Party members"), FULL_MEMBERS, PROBATIONARY_MEMBERS);

    private static final Map<String, ChoiceAxis<Organisation, ?>> CHOICES = byName(List.of(
            KIND,
            CATEGORY,
            SCALE,
            SCOPE,
            STATUS,
            VENUE,
            PARK_LEVEL,
            SOCIAL_COMMITTEE,
            PARTY_ORGANISATION,
            LEGAL_ENTITY,
            REGISTERED,
            DISPERSED,
            VENUE_IN_PARK,
            INDUSTRY_BODY,
            INTERNET));
    private static final Map<String, CountAxis<Organisation>> COUNTS =
            byName(List.of(EMPLOYEES, FULL_MEMBERS, PROBATIONARY_MEMBERS, FLOATING_MEMBERS, INSTRUCTORS));

    private OrganisationFacts() {}

    static Collection<ChoiceAxis<Organisation, ?>> choices() {
        return CHOICES.values();
    }

    static Collection<CountAxis<Organisation>> counts() {
        return COUNTS.values();
    }

    static ChoiceAxis<Organisation, ?> choice(String name) {
        return named(CHOICES, name);
    }

    static CountAxis<Organisation> count(String name) {
        return named(COUNTS, name);
    }

    private static <A> A named(Map<String, A> axes, String name) {
        A axis = axes.get(name);
        if (axis == null) {
            throw new IllegalArgumentException("no column " + name);
        }
        return axis;
    }

    private static <A extends Axis<Organisation>> Map<String, A> byName(List<A> axes) {
        return axes.stream().collect(Collectors.toUnmodifiableMap(Axis::name, axis -> axis));
    }
}
