package org.pbcore.rules.formation.split;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pbcore.model.InvalidFactsException;
import org.pbcore.model.party.PartyOrganisationTier;
import org.pbcore.rules.PolicyText;
import org.pbcore.rules.Rulebook;
import org.pbcore.rules.formation.Approval;
import org.pbcore.rules.formation.TierProposal;
import org.pbcore.rules.policy.Policies;

class MembershipSplitTest {
    private static final LocalDate DATE = LocalDate.of(2020, 9, 15);
    private static final MembershipSplit SPLIT =
            Rulebook.of(Policies.builtin("two-new-2020"), DATE).membershipSplit();

    @ParameterizedTest
    @CsvSource({
        "0, ''",
        "1, 1",
        "3, 3",
        "49, 49",
        "50, 50",
        "51, 26+25",
        "99, 50+49",
        "100, 50+50",
        "101, 34+34+33",
        "150, 50+50+50"
    })
    void branches_oneUnit_areAsFewAndEvenAsTheLimitAllows(int members, String sizes) {
        assertThat(sizes(SPLIT.propose(unit("a", "s", members, 0))))
                .containsExactlyInAnyOrder(
                        sizes.isEmpty()
                                ? new Integer[0]
                                : List.of(sizes.split("\\+")).stream()
                                        .map(Integer::valueOf)
                                        .toArray(Integer[]::new));
    }

    @Test
    void businessUnits_thatFillBranchesTogether_areNotCut() {
        List<PlacedMember> members = new ArrayList<>();
        members.addAll(unit("a", "s", 30, 0));
        members.addAll(unit("b", "s", 30, 0));
        members.addAll(unit("c", "s", 20, 0));
        members.addAll(unit("d", "s", 20, 0));

        SplitProposal proposal = SPLIT.propose(members);

        assertThat(proposal.branches()).extracting(ProposedBranch::partyMembers).containsExactly(50, 50);
        assertThat(proposal.businessCuts()).isZero();
        assertThat(proposal.branches().get(0).groups())
                .extracting(PartyGroup::unit)
                .containsExactly(Optional.of("a"), Optional.of("c"));
    }

    @Test
    void businessUnit_tooLargeForABranch_isCutBetweenShifts() {
        List<PlacedMember> members = new ArrayList<>();
        members.addAll(unit("a", "early", 40, 0));
        members.addAll(unit("a", "late", 35, 0));
        members.addAll(unit("a", "night", 45, 0));

        SplitProposal proposal = SPLIT.propose(members);

        assertThat(proposal.branches()).extracting(ProposedBranch::partyMembers).containsExactly(40, 35, 45);
        assertThat(List.of(proposal.businessCuts(), proposal.shiftCuts())).containsExactly(2, 0);
        assertThat(proposal.branches().get(0).groups()).singleElement().satisfies(group -> {
            assertThat(group.basis()).isEqualTo(GroupBasis.SHIFT);
            assertThat(group.unit()).contains("early");
            assertThat(group.members()).hasSize(40).isSorted();
        });
    }

    @Test
    void fullMembers_allInOneUnit_areExchangedSoThatEveryBranchHasThree() {
        List<PlacedMember> members = new ArrayList<>(unit("a", "s", 50, 0));
        members.addAll(unit("b", "s", 0, 50));

        SplitProposal proposal = SPLIT.propose(members);

        assertThat(proposal.branches()).extracting(ProposedBranch::fullMembers).containsExactly(47, 3);
        assertThat(proposal.branches()).extracting(ProposedBranch::partyMembers).containsExactly(50, 50);
        assertThat(proposal.shortage()).isEmpty();
        assertThat(proposal.businessCuts()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"6, false", "5, true"})
    void fullMembers_tooFewForAllBranches_areReported(int full, boolean isShort) {
        SplitProposal proposal = SPLIT.propose(unit("a", "s", full, 60 - full));

        assertThat(proposal.shortage().isPresent()).isEqualTo(isShort);
        proposal.shortage().ifPresent(shortage -> {
            assertThat(shortage).isEqualTo(new FullMemberShortage(6, 5));
            assertThat(shortage.label().chinese()).isEqualTo("各党支部共需正式党员 6名，现有 5名");
        });
        assertThat(proposal.branches()).anyMatch(branch -> branch.fullMembers() >= 3);
    }

    @ParameterizedTest
    @CsvSource({"50, BRANCH, 0", "51, GENERAL_BRANCH, 0", "99, GENERAL_BRANCH, 0", "100, PRIMARY_COMMITTEE, 2"})
    void tier_byMembership_isThatOfFormationWithItsApprovals(int members, PartyOrganisationTier tier, int approvals) {
        SplitProposal proposal = SPLIT.propose(unit("a", "s", members, 0));
        TierProposal above = proposal.tier().outcome().orElseThrow();

        assertThat(above.tier()).contains(tier);
        assertThat(above.approvals())
                .isEqualTo(approvals == 0 ? List.of() : List.of(Approval.SUPERIOR_REVIEW, Approval.COUNTY_APPROVAL));
        assertThat(proposal.limit().citation().clause().orElseThrow().id()).isEqualTo("2.2.2-f");
    }

    @Test
    void limit_ofAnotherPolicy_isKept() {
        MembershipSplit tens = Rulebook.of(
                        PolicyText.extending(
                                "two-new-2020",
                                "'formation.branch.members': {'clause': '2.2.2-f', 'values': [{'fewerThan': 11, 'strength': 'HARD'}]}"),
                        LocalDate.of(2021, 1, 1))
                .membershipSplit();

        assertThat(sizes(tens.propose(unit("a", "s", 30, 0)))).containsExactly(10, 10, 10);
    }

    @Test
    void membersWithoutUnits_areTakenTogetherAndLast() {
        List<PlacedMember> members = new ArrayList<>();
        members.add(new PlacedMember("x", true, Optional.empty(), Optional.empty()));
        members.addAll(unit("a", "s", 4, 0));

        assertThat(SPLIT.propose(members).branches().get(0).groups())
                .extracting(PartyGroup::unit)
                .containsExactly(Optional.of("a"), Optional.empty());
    }

    @Test
    void propose_secondOfAnId_isRefusedAtItsPlace() {
        List<PlacedMember> members = new ArrayList<>(unit("a", "s", 2, 0));
        members.addAll(unit("a", "s", 1, 0));

        assertThatThrownBy(() -> SPLIT.propose(members))
                .isInstanceOfSatisfying(
                        InvalidFactsException.class, e -> assertThat(e.path()).isEqualTo("/members/2/id"));
    }

    @Test
    void proposal_printed_holdsNoMember() {
        SplitProposal proposal = SPLIT.propose(unit("a", "secret", 51, 0));

        assertThat(proposal.toString() + unit("a", "s", 1, 0)).doesNotContain("secret");
    }

    private static List<Integer> sizes(SplitProposal proposal) {
        return proposal.branches().stream().map(ProposedBranch::partyMembers).toList();
    }

    private static List<PlacedMember> unit(String business, String shift, int full, int probationary) {
        List<PlacedMember> members = new ArrayList<>();
        for (int i = 0; i < full + probationary; i++) {
            members.add(new PlacedMember(
                    business + shift + (1000 + i), i < full, Optional.of(business), Optional.of(shift)));
        }
        return members;
    }
}
