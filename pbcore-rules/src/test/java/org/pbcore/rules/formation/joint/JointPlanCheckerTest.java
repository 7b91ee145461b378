package org.pbcore.rules.formation.joint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pbcore.rules.formation.joint.JointUnits.unit;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pbcore.rules.policy.Policies;

class JointPlanCheckerTest {
    private static final JointPlanChecker CHECKER =
            new JointPlanChecker(Policies.builtin("two-new-2020").on(LocalDate.of(2020, 9, 15)));
    private static final List<JointUnit> UNITS = List.of(
            unit("a", 2, 0, 0),
            unit("b", 1, 0, 10),
            unit("c", 0, 0, 20),
            unit("d", 2, 49, 5, 0, 0),
            unit("e", 0, 0, 11),
            unit("f", 0, 0, 0));

    @Test
    void check_legalBranches_findsNothing() {
        assertThat(CHECKER.check(UNITS, 10, List.of(List.of("b", "a", "f")))).isEmpty();
        assertThat(CHECKER.check(UNITS, 10, List.of())).isEmpty();
    }

    @Test
    void check_eachFault_isFoundAtItsBranch() {
        assertFault(JointFault.Kind.UNKNOWN_UNIT, List.of("a", "b", "z"));
        assertFault(JointFault.Kind.UNIT_TWICE, List.of("a", "b", "a"));
        assertFault(JointFault.Kind.TOO_MANY_UNITS, List.of("a", "b", "e", "c"), JointFault.Kind.TOO_FAR);
        assertFault(JointFault.Kind.TOO_FEW_FULL_MEMBERS, List.of("a", "f"));
        assertFault(JointFault.Kind.TOO_FEW_UNITS, List.of("a"), JointFault.Kind.TOO_FEW_FULL_MEMBERS);
        assertFault(JointFault.Kind.TOO_MANY_PARTY_MEMBERS, List.of("a", "d"));
        assertFault(JointFault.Kind.TOO_FAR, List.of("a", "b", "e"));
    }

    @Test
    void check_unitInTwoBranches_isFoundAtTheSecond() {
        assertThat(CHECKER.check(UNITS, 10, List.of(List.of("a", "b"), List.of("d", "b"))))
                .containsExactly(new JointFault(1, JointFault.Kind.UNIT_TWICE));
    }

    private static void assertFault(JointFault.Kind kind, List<String> branch, JointFault.Kind... more) {
        assertThat(CHECKER.check(UNITS, 10, List.of(branch)))
                .extracting(JointFault::kind)
                .startsWith(kind)
                .endsWith(more)
                .hasSize(1 + more.length);
    }
}
