package org.pbcore.rules.formation.joint;

import org.pbcore.model.code.IndustryCode;
import org.pbcore.model.organisation.OrganisationKind;
import org.pbcore.rules.planning.Site;

/** Units for tests, in few words. */
public final class JointUnits {
    private JointUnits() {}

    /** A small enterprise of division A01. */
    public static JointUnit unit(String id, int full, int x, int y) {
        return unit(id, full, full, 5, x, y);
    }

    public static JointUnit unit(String id, int full, int party, int employees, int x, int y) {
        return new JointUnit(
                id,
                full,
                party,
                employees,
                OrganisationKind.NON_PUBLIC_ENTERPRISE,
                IndustryCode.parse("A01"),
                new Site(x, y));
    }

    public static JointUnit in(String industry, JointUnit unit) {
        return new JointUnit(
                unit.id(),
                unit.fullMembers(),
                unit.partyMembers(),
                unit.employees(),
                unit.kind(),
                IndustryCode.parse(industry),
                unit.site());
    }
}
