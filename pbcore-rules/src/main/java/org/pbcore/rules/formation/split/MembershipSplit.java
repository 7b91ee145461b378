package org.pbcore.rules.formation.split;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.pbcore.model.InvalidFactsException;
import org.pbcore.model.organisation.Organisation;
import org.pbcore.rules.formation.Formation;
import org.pbcore.rules.policy.Limit;
import org.pbcore.rules.policy.Parameters;
import org.pbcore.rules.table.Bound;

/**
 * Proposes how a membership is divided into branches and Party groups (2.2.2-f, 2.2.2-g), under the tier that its size
 * allows (2.2.2-h, 2.2.2-i).
 *
 * <p>Always kept: everybody is in one branch and in one group of it; no branch is above the limit of a branch
 * ({@code formation.branch.members}), although that limit binds in general only; there are as few branches as that
 * allows; every branch has the full members that a branch needs ({@code formation.fullMembers}) whenever there are
 * enough full members for all branches, and otherwise the proposal says that there are not.
 *
 * <p>Within that, members stand in a line, business unit by business unit and in one shift by shift, and branches are
 * stretches of the line. Of two lines, one by the names of the units, one with units side by side that fill a branch
 * (largest first, each where it leaves the least room), the better is taken, and of all ways to cut a line the best:
 * the fewest exchanges of members needed afterwards, the fewest cuts through business units, the fewest through shifts,
 * the most even sizes. To find the very fewest cuts over all orders of units is a packing problem without a fast
 * solution; where packing as described fills the fewest branches without a cut, nothing is cut. Last, branches short of
 * full members exchange probationary ones for full ones of the nearest branch that can spare them, one by one.
 *
 * <p>A branch within one business unit has a group for each shift, another one for each business unit. The plan gives
 * groups no size, so that none is asked for.
 *
 * <p>The proposal depends on the members, not on the order of their list. Immutable and thread-safe.
 */
public final class MembershipSplit {
    private final Formation formation;
    private final Limit limit;
    private final int most;
    private final int full;

    /**
     * Reads the numbers of a policy.
     *
     * @param p the parameters in force
     * @param formation the rules of formation of the same parameters
     */
    public MembershipSplit(Parameters p, Formation formation) {
        this.formation = formation;
        this.limit = formation.branchLimit();
        this.most = largest(limit.bound());
        this.full = smallest(p.bound("formation.fullMembers"));
    }

    /**
     * Proposes a split.
     *
     * @param members the full and probationary members of one organisation, of different ids; floating members are none
     * @return the proposal; one branch where one holds them all, none for nobody
     * @throws InvalidFactsException at {@code /members/7/id}, when the member of that index, from 0, is the second of
     *     its id
     */
    public SplitProposal propose(List<PlacedMember> members) {
        refuseSecond(members);
        List<List<PlacedMember>> branches = cut(Line.byName(members));
        new Exchange(branches, full).run();
        int fullMembers = Exchange.fullIn(members);
        Organisation whole = Organisation.builder()
                .id("membership")
                .fullMembers(fullMembers)
                .probationaryMembers(members.size() - fullMembers)
                .build();
        long needed = (long) full * branches.size();
        return new SplitProposal(
                formation.decide(whole).tier(),
                limit,
                branches.stream().map(MembershipSplit::branch).toList(),
                fullMembers < needed ? Optional.of(new FullMemberShortage(needed, fullMembers)) : Optional.empty(),
                cuts(branches, PlacedMember::business),
                cuts(branches, member -> Optional.of(List.of(member.business(), member.shift()))));
    }

    private List<List<PlacedMember>> cut(List<PlacedMember> byName) {
        int largest = Math.max(1, Math.min(most, byName.size()));
        long count = (byName.size() + largest - 1L) / largest;
        int least = count * full <= byName.size() ? Math.max(1, full) : 1;
        Cutting named = new Cutting(byName, least, largest, full);
        Cutting packed = new Cutting(Line.packed(byName, largest), least, largest, full);
        return (packed.isBetterThan(named) ? packed : named).stretches();
    }

    private static ProposedBranch branch(List<PlacedMember> stretch) {
        List<PlacedMember> members = Line.byName(stretch);
        boolean isOneBusiness =
                members.stream().map(PlacedMember::business).distinct().count() == 1;
        GroupBasis basis = isOneBusiness ? GroupBasis.SHIFT : GroupBasis.BUSINESS;
        Function<PlacedMember, Optional<String>> key = isOneBusiness ? PlacedMember::shift : PlacedMember::business;
        List<PartyGroup> groups = Line.runs(members, key).stream()
                .map(group -> new PartyGroup(
                        basis,
                        key.apply(group.get(0)),
                        group.stream().map(PlacedMember::id).toList()))
                .toList();
        return new ProposedBranch(groups, members.size(), Exchange.fullIn(members));
    }

    /** How many branches units are in, less one for each unit. */
    private static <K> int cuts(List<List<PlacedMember>> branches, Function<PlacedMember, Optional<K>> key) {
        Set<Optional<K>> units = new HashSet<>();
        int places = 0;
        for (List<PlacedMember> branch : branches) {
            Set<Optional<K>> here = new HashSet<>();
            branch.forEach(member -> here.add(key.apply(member)));
            places += here.size();
            units.addAll(here);
        }
        return places - units.size();
    }

    private static int largest(Bound bound) {
        if (bound.admits(Integer.MAX_VALUE)) {
            return Integer.MAX_VALUE;
        }
        return bound.admits(bound.value()) ? bound.value() : bound.value() - 1;
    }

    private static int smallest(Bound bound) {
        return bound.admits(bound.value()) ? bound.value() : bound.value() + 1;
    }

    private static void refuseSecond(List<PlacedMember> members) {
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < members.size(); i++) {
            if (!ids.add(members.get(i).id())) {
                throw new InvalidFactsException("/members/" + i + "/id", "重复的编号 the second of this id");
            }
        }
    }
}
