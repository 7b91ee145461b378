package org.pbcore.ledger.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pbcore.ledger.register.Imports.A;
import static org.pbcore.ledger.register.Imports.B;
import static org.pbcore.ledger.register.Imports.CODED;
import static org.pbcore.ledger.register.Imports.DAY;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.pbcore.ledger.linkage.Candidate;
import org.pbcore.ledger.linkage.LinkReason;

/** A move hides nothing that is known of later days, and says from which day on it would not. */
class RegisterMoveDaysTest extends MovingUnits {
    @Test
    void move_ofTheDayBeforeTheHoldersLastEntry_isToldAndRecordsNothing() throws IOException {
        imports.run("one", MOVED, DiffTerms.PART, CODED, A + ",甲公司,6");
        var result = imports.run("two", MOVED.minusDays(1), MOVING, CODED, A + ",甲公司,9");

        assertThat(imports.states()).containsExactly("HELD_ELSEWHERE " + A);
        assertThat(imports.differences.get(0).holding())
                .contains(new Holding("one", Optional.of(HeldReason.KNOWN_LATER), Optional.of(MOVED), List.of()));
        assertThat(result.entries()).isZero();
    }

    @Test
    void move_ofTheDayOfTheHoldersLastEntry_isOne() throws IOException {
        imports.run("one", MOVED, DiffTerms.PART, CODED, A + ",甲公司,6");
        imports.run("two", MOVED, MOVING, CODED, A + ",甲公司,9");

        assertThat(imports.states()).containsExactly("MOVED " + A);
        assertThat(standing(MOVED)).containsExactly("two " + A, "one name:one//丙公司");
        assertThat(standing(MOVED.minusDays(1))).containsExactly("one name:one//丙公司", "one " + KEY);
    }

    @Test
    void move_ofTheDayAfterTheHoldersLastEntry_isOne() throws IOException {
        imports.run("one", MOVED, DiffTerms.PART, CODED, A + ",甲公司,6");
        imports.run("two", MOVED.plusDays(1), MOVING, CODED, A + ",甲公司,9");

        assertThat(imports.states()).containsExactly("MOVED " + A);
        assertThat(standing(MOVED)).containsExactly("one name:one//丙公司", "one " + KEY);
        assertThat(standing(MOVED.plusDays(1))).containsExactly("two " + A, "one name:one//丙公司");
    }

    @Test
    void move_ofTheDaysAroundTheHoldersLastEntryOfACode_isOneFromThatDayOn() throws IOException {
        imports.run("one", MOVED, DiffTerms.PART, CODED, B + ",乙公司,6");
        var moving = new DiffTerms(false, Map.of(), Set.of(), Set.of(B));
        for (int days = -1; days <= 1; days++) {
            imports.compare("two", MOVED.plusDays(days), moving, CODED, B + ",乙公司,7");

            assertThat(imports.states()).containsExactly((days < 0 ? "HELD_ELSEWHERE " : "MOVED ") + B);
            assertThat(imports.differences.get(0).holding().orElseThrow().movableFrom())
                    .isEqualTo(days < 0 ? Optional.of(MOVED) : Optional.empty());
        }
    }

    @Test
    void move_beforeADayOnWhichTheHolderWithdrewIt_isTold() throws IOException {
        imports.run("one", MOVED, DiffTerms.WHOLE, CODED, ",丙公司,7");
        imports.run("two", MOVED.minusDays(1), MOVING, CODED, A + ",甲公司,9");
        assertThat(imports.differences.get(0).holding().orElseThrow().reason()).contains(HeldReason.KNOWN_LATER);

        imports.run("two", MOVED, MOVING, CODED, A + ",甲公司,9");
        assertThat(imports.states()).containsExactly("NEW " + A);
    }

    @Test
    void move_beforeADayOnWhichTheCodeWasLinked_isTold() throws IOException {
        imports.run("two", DAY, DiffTerms.PART, CODED, A + ",甲公司,9");
        assertThat(imports.differences.get(0).holding())
                .contains(new Holding("one", Optional.of(HeldReason.UNDECIDED), Optional.of(LINKED), List.of()));
        imports.run("two", DAY, MOVING, CODED, A + ",甲公司,9");

        assertThat(imports.differences.get(0).holding())
                .contains(new Holding("one", Optional.of(HeldReason.KNOWN_LATER), Optional.of(LINKED), List.of()));
        assertThat(standing(LINKED)).containsExactly("one name:one//丙公司", "one " + KEY);
    }

    @Test
    void move_beforeALaterDayOfThePartyOrganisationAlone_isTold() throws IOException {
        imports.run("one", MOVED, DiffTerms.PART, PARTY, A + ",甲公司,5,单独建立,甲第一党支部");
        imports.run("two", MOVED.minusDays(1), MOVING, CODED, A + ",甲公司,9");

        assertThat(imports.differences.get(0).holding().orElseThrow().movableFrom())
                .contains(MOVED);
    }

    @Test
    void move_beforeALaterDayOfThisUnit_isOneOnlyWhereTheUnitHoldsItThen() throws IOException {
        var later = MOVED.plusDays(2);
        imports.run("two", later, DiffTerms.PART, CODED, B + ",乙公司,7");
        imports.run("two", MOVED, MOVING, CODED, A + ",甲公司,9");
        assertThat(imports.differences.get(0).holding())
                .contains(new Holding("one", Optional.of(HeldReason.KNOWN_LATER), Optional.of(later), List.of()));
        imports.run("two", later, new DiffTerms(false, Map.of(), Set.of(), Set.of(A)), CODED, A + ",甲公司,9");
        assertThat(imports.states()).containsExactly("MOVED " + A);

        imports.run("two", MOVED, MOVING, CODED, A + ",甲公司,8");
        assertThat(imports.states()).containsExactly("MOVED " + A);
        assertThat(standing(MOVED.minusDays(1))).containsExactly("one name:one//丙公司", "one " + KEY);
        assertThat(standing(MOVED)).containsExactly("two " + A, "one name:one//丙公司");
        assertThat(standing(later)).containsExactly("two " + B, "two " + A, "one name:one//丙公司");
    }

    @Test
    void move_beforeSeveralLaterDaysOfTheHolder_tellsTheLastOne() throws IOException {
        for (int days = 1; days <= 3; days++) {
            imports.run("one", MOVED.plusDays(days), DiffTerms.PART, CODED, A + ",甲公司," + days);
        }
        imports.run("two", MOVED, MOVING, CODED, A + ",甲公司,9");

        assertThat(imports.differences.get(0).holding().orElseThrow().movableFrom())
                .contains(MOVED.plusDays(3));
    }

    @Test
    void link_toWhatMovesAwayOnALaterDay_isFollowed() throws IOException {
        imports.run("one", LINKED, DiffTerms.PART, CODED, B + ",乙公司,6");
        imports.run("two", MOVED, new DiffTerms(false, Map.of(), Set.of(), Set.of(B)), CODED, B + ",乙公司,7");
        var linked = new DiffTerms(false, Map.of("name:one//乙公司", B), Set.of(), Set.of());
        imports.run("one", MOVED.minusDays(1), linked, CODED, ",乙公司,5");

        assertThat(imports.states()).containsExactly("HELD_ELSEWHERE " + B);
        assertThat(imports.differences.get(0).holding())
                .contains(new Holding("two", Optional.of(HeldReason.UNDECIDED), Optional.of(MOVED), List.of()));
    }

    @Test
    void whatIsHeldForALaterDay_andItsNamesake_isNotGoneWithoutTheDecision() throws IOException {
        imports.run("two", DAY, DiffTerms.WHOLE, CODED, ",甲公司,90");
        imports.run("one", MOVED, DiffTerms.PART, CODED, A + ",甲公司,6");
        imports.run("two", MOVED.minusDays(1), MOVING, CODED, A + ",甲公司,9");
        assertThat(imports.states()).containsExactly("HELD_ELSEWHERE " + A);

        for (int days = -1; days <= 1; days++) {
            imports.run("two", MOVED.plusDays(days), DiffTerms.WHOLE, CODED, A + ",甲公司,9");
            assertThat(imports.states()).containsExactly("HELD_ELSEWHERE " + A);
            assertThat(imports.differences.get(0).candidates())
                    .containsExactly(new Candidate("name:two//甲公司", "甲公司", LinkReason.SAME_NAME));
        }
    }
}
