package org.pbcore.rules.formation.split;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.pbcore.rules.PolicyText;
import org.pbcore.rules.Rulebook;

class MembershipSplitProperties {
    private static final int LIMIT = 7;
    private static final int FULL = 3;
    private static final MembershipSplit SPLIT = Rulebook.of(
                    PolicyText.extending(
                            "two-new-2020",
                            "'formation.branch.members': {'clause': '2.2.2-f', 'values': [{'atMost': 7, 'strength': 'GENERAL'}]}"),
                    LocalDate.of(2021, 1, 1))
            .membershipSplit();

    @Property(tries = 1000)
    void split_everyMember_isInOneBranchAndOneGroupOfItsUnit(@ForAll @IntRange(max = 60) int size, @ForAll long seed) {
        List<PlacedMember> members = members(size, seed);
        Map<String, PlacedMember> left = new HashMap<>();
        members.forEach(member -> left.put(member.id(), member));

        for (ProposedBranch branch : SPLIT.propose(members).branches()) {
            int full = 0;
            int all = 0;
            for (PartyGroup group : branch.groups()) {
                assertThat(group.members()).isNotEmpty();
                for (String id : group.members()) {
                    PlacedMember member = left.remove(id);
                    assertThat(member).as("in one group only: %s", id).isNotNull();
                    assertThat(group.basis() == GroupBasis.BUSINESS ? member.business() : member.shift())
                            .isEqualTo(group.unit());
                    full += member.isFull() ? 1 : 0;
                    all++;
                }
            }
            assertThat(List.of(branch.fullMembers(), branch.partyMembers())).containsExactly(full, all);
        }
        assertThat(left).isEmpty();
    }

    @Property(tries = 1000)
    void split_branches_areFewestWithinTheLimitAndHaveThreeFullWheneverThatCanBe(
            @ForAll @IntRange(max = 60) int size, @ForAll long seed) {
        List<PlacedMember> members = members(size, seed);
        long full = members.stream().filter(PlacedMember::isFull).count();
        SplitProposal proposal = SPLIT.propose(members);
        int fewest = (size + LIMIT - 1) / LIMIT;

        assertThat(proposal.branches()).hasSize(fewest);
        assertThat(proposal.branches()).allMatch(branch -> branch.partyMembers() <= LIMIT);
        assertThat(proposal.branches()).allMatch(branch -> branch.partyMembers() > 0);
        boolean canBe = full >= (long) FULL * fewest;
        assertThat(proposal.shortage().isEmpty()).isEqualTo(canBe);
        assertThat(proposal.branches().stream().allMatch(branch -> branch.fullMembers() >= FULL))
                .isEqualTo(canBe);
    }

    @Property(tries = 500)
    void split_cutsSaid_areThoseOfItsBranches(@ForAll @IntRange(max = 60) int size, @ForAll long seed) {
        List<PlacedMember> members = members(size, seed);
        SplitProposal proposal = SPLIT.propose(members);

        assertThat(proposal.businessCuts()).isEqualTo(cuts(members, proposal, PlacedMember::business));
        assertThat(proposal.shiftCuts())
                .isEqualTo(cuts(members, proposal, member -> List.of(member.business(), member.shift())));
    }

    @Property(tries = 300)
    void split_listInAnotherOrder_isTheSame(@ForAll @IntRange(max = 60) int size, @ForAll long seed) {
        List<PlacedMember> members = members(size, seed);
        List<PlacedMember> others = new ArrayList<>(members);
        Collections.shuffle(others, new Random(seed));

        assertThat(SPLIT.propose(others)).isEqualTo(SPLIT.propose(members));
    }

    @Property(tries = 500)
    void cutting_shortLine_isTheBestOfAllWays(@ForAll @IntRange(min = 1, max = 14) int size, @ForAll long seed) {
        List<PlacedMember> line = Line.byName(members(size, seed));
        int least = size % 3 == 0 ? 1 : 2;
        Cutting cutting = new Cutting(line, least, 4, 2);
        List<Integer> best = null;
        for (int set = 0; set < 1 << (size - 1); set++) {
            List<List<PlacedMember>> stretches = new ArrayList<>(List.of(new ArrayList<>(List.of(line.get(0)))));
            for (int i = 1; i < size; i++) {
                if ((set >> (i - 1) & 1) == 1) {
                    stretches.add(new ArrayList<>());
                }
                stretches.get(stretches.size() - 1).add(line.get(i));
            }
            if (stretches.stream().allMatch(each -> each.size() >= least && each.size() <= 4)) {
                List<Integer> worth = worth(stretches, 2);
                best = best == null || Arrays.compare(array(worth), array(best)) < 0 ? worth : best;
            }
        }
        if (best != null) {
            assertThat(worth(cutting.stretches(), 2)).isEqualTo(best);
        }
    }

    @Property(tries = 500)
    void packed_unitsThatFillBranches_leaveNoneCut(
            @ForAll @IntRange(min = 1, max = 8) int branches, @ForAll long seed) {
        Random random = new Random(seed);
        List<PlacedMember> members = new ArrayList<>();
        for (int branch = 0; branch < branches; branch++) {
            int first = 4 + random.nextInt(3);
            for (int i = 0; i < LIMIT; i++) {
                String business = branch + (i < first ? "large" : "small" + (LIMIT - first));
                members.add(new PlacedMember(business + i, true, Optional.of(business), Optional.empty()));
            }
        }

        assertThat(SPLIT.propose(members).businessCuts()).isZero();
    }

    @Property(tries = 500)
    void packed_line_isTheSameMembersWithUnitsInOnePiece(@ForAll @IntRange(max = 60) int size, @ForAll long seed) {
        List<PlacedMember> byName = Line.byName(members(size, seed));
        List<PlacedMember> packed = Line.packed(byName, LIMIT);

        assertThat(packed).containsExactlyInAnyOrderElementsOf(byName);
        assertThat(Line.runs(packed, PlacedMember::business)).hasSameSizeAs(Line.runs(byName, PlacedMember::business));
    }

    /** Branches, full members missing, cuts through units and shifts, squares. */
    private static List<Integer> worth(List<List<PlacedMember>> stretches, int full) {
        int missing = 0;
        int business = 0;
        int shift = 0;
        int squares = 0;
        for (int i = 0; i < stretches.size(); i++) {
            List<PlacedMember> here = stretches.get(i);
            missing += Math.max(0, full - Exchange.fullIn(here));
            squares += here.size() * here.size();
            if (i > 0) {
                PlacedMember before =
                        stretches.get(i - 1).get(stretches.get(i - 1).size() - 1);
                boolean isOneUnit = before.business().equals(here.get(0).business());
                business += isOneUnit ? 1 : 0;
                shift += isOneUnit && before.shift().equals(here.get(0).shift()) ? 1 : 0;
            }
        }
        return List.of(stretches.size(), missing, business, shift, squares);
    }

    private static int[] array(List<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).toArray();
    }

    private static int cuts(List<PlacedMember> members, SplitProposal proposal, Function<PlacedMember, Object> unit) {
        Map<String, PlacedMember> byId = new HashMap<>();
        members.forEach(member -> byId.put(member.id(), member));
        Map<Object, Set<Integer>> branches = new HashMap<>();
        for (int i = 0; i < proposal.branches().size(); i++) {
            int branch = i;
            proposal.branches().get(i).groups().stream()
                    .flatMap(group -> group.members().stream())
                    .forEach(id -> branches.computeIfAbsent(unit.apply(byId.get(id)), key -> new HashSet<>())
                            .add(branch));
        }
        return branches.values().stream().mapToInt(in -> in.size() - 1).sum();
    }

    private static List<PlacedMember> members(int size, long seed) {
        Random random = new Random(seed);
        int units = 1 + random.nextInt(12);
        int shifts = 1 + random.nextInt(3);
        int fullPercent = new int[] {30, 50, 70, 100}[random.nextInt(4)];
        boolean inBlocks = random.nextBoolean();
        List<PlacedMember> members = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            boolean isFull = inBlocks ? i * 100 < size * fullPercent : random.nextInt(100) < fullPercent;
            int unit = inBlocks ? i * units / size : random.nextInt(units);
            members.add(new PlacedMember(
                    "m" + i,
                    isFull,
                    unit == 0 ? Optional.empty() : Optional.of("u" + unit),
                    Optional.of("s" + random.nextInt(shifts)).filter(shift -> random.nextInt(5) > 0)));
        }
        return members;
    }
}
