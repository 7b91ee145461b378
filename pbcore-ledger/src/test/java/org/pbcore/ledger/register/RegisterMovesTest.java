package org.pbcore.ledger.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.pbcore.ledger.register.Imports.A;
import static org.pbcore.ledger.register.Imports.B;
import static org.pbcore.ledger.register.Imports.CODED;
import static org.pbcore.ledger.register.Imports.DAY;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.pbcore.ledger.Batch;
import org.pbcore.ledger.Ledger;

/** What moves from a name key of one unit to another unit, and back, stands once on every day. */
class RegisterMovesTest extends MovingUnits {
    @Test
    void codeOfANameKey_thatMoved_standsOnceFromThatDayAndAsBeforeUntilThen() throws IOException {
        var before = entries(MOVED.minusDays(1));
        var result = imports.run("two", MOVED, MOVING, CODED, A + ",甲公司,9");

        assertThat(imports.states()).containsExactly("MOVED " + A);
        assertThat(imports.differences.get(0).holding())
                .contains(new Holding(
                        "one",
                        Optional.empty(),
                        Optional.empty(),
                        List.of(new FormerKey(KEY, Set.of(FactKind.values()), Optional.empty()))));
        assertThat(result).isEqualTo(new ImportResult(1, 6, 0, 0));
        assertThat(entries(MOVED.minusDays(1))).isEqualTo(before);
        for (var day : List.of(MOVED, MOVED.plusDays(1))) {
            assertThat(standing(day)).containsExactly("two " + A, "one name:one//丙公司");
        }
        assertThat(imports.party(KEY, MOVED)).isEmpty();
        assertThat(imports.party(A, MOVED).orElseThrow().draft().payload().orElseThrow())
                .contains("甲党支部", "\"id\":\"" + A + "/party\"", "\"organisations\":[\"" + A + "\"]");
    }

    @Test
    void withdrawalOfTheKeyThatWasLeft_saysWhereItMoved() throws IOException {
        imports.run("two", MOVED, MOVING, CODED, A + ",甲公司,9");

        for (var kind : FactKind.values()) {
            var history = ledger.history(kind.kind(), KEY);
            var last = history.get(history.size() - 1).draft();
            assertThat(last.isWithdrawal()).isTrue();
            assertThat(last.unit()).isEqualTo("two");
            assertThat(last.validFrom()).isEqualTo(MOVED);
            assertThat(last.reason()).contains("转入台账单位 two moved to ledger unit two");
        }
    }

    @Test
    void fileOfAMove_recordsNothingTheSecondTime() throws IOException {
        imports.run("two", MOVED, MOVING, CODED, A + ",甲公司,9");

        assertThat(imports.run("two", MOVED, MOVING, CODED, A + ",甲公司,9").entries())
                .isZero();
        assertThat(imports.differences).isEmpty();
        assertThat(imports.run("two", MOVED, DiffTerms.WHOLE, CODED, A + ",甲公司,9")
                        .entries())
                .isZero();
    }

    @Test
    void laterFilesOfTheNewUnit_compareItAsItsOwn() throws IOException {
        imports.run("two", MOVED, MOVING, CODED, A + ",甲公司,9");

        imports.run("two", MOVED.plusDays(1), DiffTerms.WHOLE, CODED, A + ",甲公司,9");
        assertThat(imports.states()).isEmpty();
        imports.run("two", MOVED.plusDays(2), DiffTerms.WHOLE, CODED, A + ",甲公司,8");
        assertThat(imports.states()).containsExactly("CHANGED " + A);
        imports.run("two", MOVED.plusDays(3), DiffTerms.WHOLE, CODED, B + ",乙,8");
        assertThat(imports.states()).containsExactly("NEW " + B, "GONE " + A);
    }

    @Test
    void laterFilesOfTheOldUnit_tellWhereItIsAndRecordNothing() throws IOException {
        imports.run("two", MOVED, MOVING, CODED, A + ",甲公司,9");
        var later = MOVED.plusDays(1);

        for (var row : List.of(A + ",甲公司,5", ",甲公司,5")) {
            var result = imports.run("one", later, DiffTerms.WHOLE, CODED, row, ",丙公司,7");
            assertThat(imports.states()).singleElement().asString().startsWith("HELD_ELSEWHERE ");
            assertThat(imports.differences.get(0).holder()).contains("two");
            assertThat(result.entries()).isZero();
        }
        assertThat(imports.run("one", later, DiffTerms.WHOLE, CODED, ",丙公司,7").entries())
                .isZero();
        assertThat(imports.states()).isEmpty();
        imports.run("one", later, DiffTerms.WHOLE, CODED, ",丁公司,7");
        assertThat(imports.states()).containsExactly("NEW name:one//丁公司", "GONE name:one//丙公司");
    }

    @Test
    void olderFilesOfTheOldUnit_leaveTheMove() throws IOException {
        imports.run("two", MOVED, MOVING, CODED, A + ",甲公司,9");
        var before = entries(MOVED);

        for (var row : List.of(A + ",甲公司,6", ",甲公司,6")) {
            imports.run("one", MOVED.minusDays(1), DiffTerms.WHOLE, CODED, row, ",丙公司,7");
            assertThat(imports.states()).containsExactly("HELD_ELSEWHERE " + KEY);
            assertThat(imports.differences.get(0).holding().orElseThrow().movableFrom())
                    .contains(MOVED);
        }
        assertThat(entries(MOVED)).isEqualTo(before);
    }

    @Test
    void movedBackByItsCode_standsOnce() throws IOException {
        imports.run("two", MOVED, MOVING, CODED, A + ",甲公司,9");
        var back = MOVED.plusDays(5);
        imports.run("one", back, MOVING, CODED, A + ",甲公司,3", ",丙公司,7");

        assertThat(imports.states()).containsExactly("MOVED " + A);
        assertThat(standing(back.minusDays(1))).containsExactly("two " + A, "one name:one//丙公司");
        assertThat(standing(back)).containsExactly("one " + A, "one name:one//丙公司");
        imports.run("one", back.plusDays(1), DiffTerms.WHOLE, CODED, A + ",甲公司,3", ",丙公司,7");
        assertThat(imports.states()).isEmpty();
        imports.run("one", back.plusDays(1), DiffTerms.WHOLE, "单位名称,职工人数", "甲公司,3", "丙公司,7");
        assertThat(imports.states()).isEmpty();
        imports.run("two", back.plusDays(1), DiffTerms.WHOLE, CODED, A + ",甲公司,9");
        assertThat(imports.states()).containsExactly("HELD_ELSEWHERE " + A);
    }

    @Test
    void movedBackToItsNameKey_standsOnce() throws IOException {
        imports.run("two", MOVED, MOVING, CODED, A + ",甲公司,9");
        var back = MOVED.plusDays(5);
        var moving = new DiffTerms(true, Map.of(), Set.of(), Set.of(KEY));
        imports.run("one", back, moving, CODED, ",甲公司,3", ",丙公司,7");

        assertThat(imports.states()).containsExactly("MOVED " + KEY);
        assertThat(standing(back)).containsExactly("one name:one//丙公司", "one " + KEY);
        assertThat(imports.payload(KEY, back)).contains(A, "\"employees\":3");
        assertThat(imports.party(KEY, back).orElseThrow().draft().payload().orElseThrow())
                .contains(KEY + "/party");
        assertThat(imports.run("one", back, moving, CODED, ",甲公司,3", ",丙公司,7").entries())
                .isZero();
        imports.run("two", back.plusDays(1), MOVING, CODED, A + ",甲公司,9");
        assertThat(imports.states()).containsExactly("MOVED " + A);
        assertThat(standing(back.plusDays(1))).containsExactly("two " + A, "one name:one//丙公司");
    }

    @Test
    void movedToTheOneThatIsKnownHereByName_leavesTheCode() throws IOException {
        imports.run("two", DAY, DiffTerms.WHOLE, CODED, ",甲公司,90");
        var own = "name:two//甲公司";
        var terms = new DiffTerms(true, Map.of(A, own), Set.of(), Set.of(A));
        imports.run("two", MOVED, terms, CODED, A + ",甲公司,9");

        assertThat(imports.states()).containsExactly("MOVED " + own);
        assertThat(standing(MOVED)).containsExactly("one name:one//丙公司", "two " + own);
        assertThat(imports.payload(own, MOVED)).contains(A);
        assertThat(imports.run("two", MOVED, terms, CODED, A + ",甲公司,9").entries())
                .isZero();
        imports.run("two", MOVED.plusDays(1), DiffTerms.WHOLE, CODED, A + ",甲公司,9");
        assertThat(imports.states()).isEmpty();
    }

    @Test
    void goneAgain_isNewUnderItsNameKey() throws IOException {
        imports.run("two", MOVED, MOVING, CODED, A + ",甲公司,9");
        imports.run("two", MOVED.plusDays(1), DiffTerms.WHOLE, CODED, B + ",乙公司,9");
        imports.run("one", MOVED.plusDays(2), DiffTerms.WHOLE, CODED, ",甲公司,3", ",丙公司,7");

        assertThat(imports.states()).containsExactly("NEW " + KEY);
        imports.run("two", MOVED.plusDays(3), DiffTerms.PART, CODED, A + ",甲公司,9");
        assertThat(imports.states()).containsExactly("HELD_ELSEWHERE " + A);
    }

    @Test
    void nameThatChangedOnceItWasLinked_isNotNewInTheUnitItLeft() throws IOException {
        imports.run("one", LINKED.plusDays(1), DiffTerms.PART, CODED, A + ",甲集团,5");
        imports.run("two", MOVED, MOVING, CODED, A + ",甲集团,9");
        imports.run("one", MOVED, DiffTerms.PART, "单位名称,行政区划代码,职工人数", "甲集团,,3");
        assertThat(imports.states()).containsExactly("HELD_ELSEWHERE " + KEY);

        imports.run("one", MOVED, DiffTerms.PART, CODED, ",甲集团,3");
        assertThat(imports.states()).containsExactly("HELD_ELSEWHERE " + KEY);
    }

    @Test
    void organisationThatStoodTwice_standsOnceOnceItIsSaidToHaveMoved() throws IOException {
        try (var twice = Ledger.open(folder.resolve("b.ledger"))) {
            imports = new Imports(twice, folder);
            imports.run("two", DAY, DiffTerms.PART, CODED, A + ",甲公司,9");
            for (var kind : FactKind.values()) {
                ledger.snapshot(kind.kind(), MOVED, Ledger.LATEST, entry -> twice.append(Batch.of(entry.draft())));
            }
            imports.run("two", MOVED, MOVING, CODED, A + ",甲公司,9");

            assertThat(imports.states()).containsExactly("MOVED " + A);
            assertThat(imports.organisation(KEY, MOVED)).isEmpty();
            imports.run("two", MOVED, DiffTerms.WHOLE, CODED, A + ",甲公司,9");
            assertThat(imports.states()).isEmpty();
        }
    }

    @Test
    void moveAmongManyRows_thatBrokeOff_isCompletedByARepetition() throws IOException {
        var rows = new ArrayList<String>();
        rows.add(CODED);
        IntStream.range(0, 2_100).forEach(i -> rows.add(",户" + i + "," + i));
        for (int place : new int[] {1, rows.size()}) {
            var unit = "unit" + place;
            var lines = new ArrayList<>(rows);
            lines.add(place, A + ",甲公司,9");
            var file = lines.toArray(String[]::new);
            var day = MOVED.plusDays(place);
            var plan = imports.compare(unit, day, MOVING, file);
            long[] told = {0};
            DiffListener breaking = difference -> {
                told[0]++;
                if (told[0] == 2_050) {
                    throw new IllegalStateException("broke off");
                }
            };
            assertThat(catchThrowable(
                            () -> new RegisterImport(ledger).accept(folder.resolve("register.csv"), plan, breaking)))
                    .hasMessage("broke off");
            assertThat(standing(day))
                    .filteredOn(each -> each.contains(A) || each.contains(KEY))
                    .hasSize(1);
            imports.run(unit, day, MOVING, file);
            assertThat(standing(day))
                    .filteredOn(each -> each.contains(A) || each.contains(KEY))
                    .containsExactly(unit + " " + A);
            assertThat(imports.run(unit, day, MOVING, file).entries()).isZero();
        }
    }

    private List<String> entries(LocalDate day) {
        var entries = new ArrayList<String>();
        for (var kind : FactKind.values()) {
            ledger.snapshot(kind.kind(), day, Ledger.LATEST, entry -> entries.add(entry.text()));
        }
        return entries;
    }
}
