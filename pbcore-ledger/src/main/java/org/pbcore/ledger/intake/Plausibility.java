package org.pbcore.ledger.intake;

import java.util.EnumMap;
import java.util.Map;
import org.pbcore.model.party.PartyOrganisationTier;
import org.pbcore.model.term.Label;
import org.pbcore.model.term.Term;

/** What is possible on paper and still more likely a mistake. The bounds are data: {@code plausibility.tsv}. */
final class Plausibility {
    /** A tier that does not suit the members; known exporters exchange committees and branches. */
    static final Label TIER = new Label(
            "：党组织类别与党员人数不相称（有的导出程序把党委与党支部互换）",
            ": the tier does not suit the members (some exporters exchange committees and branches)");

    /** Members where the reason says there are none. */
    static final Label MEMBERS = new Label(
            "：原因为没有党员，但有党员（有的导出程序把正式党员不足三人列在没有党员之下）",
            ": the reason is that there are no members, but there are (some exporters put fewer than three under this heading)");

    private static final Map<PartyOrganisationTier, int[]> MEMBERS_OF_TIER = bounds();

    private Plausibility() {}

    /** Tells whether a Party organisation of this tier may have so many members. */
    static boolean suits(PartyOrganisationTier tier, int members) {
        var bounds = MEMBERS_OF_TIER.get(tier);
        return bounds == null || (members >= bounds[0] && members <= bounds[1]);
    }

    private static Map<PartyOrganisationTier, int[]> bounds() {
        var bounds = new EnumMap<PartyOrganisationTier, int[]>(PartyOrganisationTier.class);
        for (var fields : Resources.table("plausibility.tsv")) {
            int most = fields[2].isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(fields[2]);
            bounds.put(Term.of(PartyOrganisationTier.class, fields[0]), new int[] {Integer.parseInt(fields[1]), most});
        }
        return bounds;
    }
}
