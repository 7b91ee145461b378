package org.pbcore.ledger.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pbcore.ledger.register.Imports.A;
import static org.pbcore.ledger.register.Imports.B;
import static org.pbcore.ledger.register.Imports.CODED;
import static org.pbcore.ledger.register.Imports.DAY;
import static org.pbcore.ledger.register.Imports.PLACED;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pbcore.ledger.Ledger;
import org.pbcore.ledger.linkage.Candidate;
import org.pbcore.ledger.linkage.LinkReason;

/** An import goes into one unit; what another unit holds is neither compared nor taken nor withdrawn. */
class RegisterUnitsTest {
    private static final DiffTerms MOVED = new DiffTerms(true, Map.of(), Set.of(), Set.of(A));

    @TempDir
    private Path folder;

    private Ledger ledger;
    private Imports imports;

    @BeforeEach
    void open() {
        ledger = Ledger.open(folder.resolve("a.ledger"));
        imports = new Imports(ledger, folder);
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void namesakesInTwoUnits_areTwoAndNoneWithdrawsTheOther() throws IOException {
        imports.run("jinshui", DAY, DiffTerms.WHOLE, PLACED, "阳光幼儿园,410105,5");
        imports.run("zhongyuan", DAY, DiffTerms.WHOLE, PLACED, "阳光幼儿园,410102,70");

        assertThat(imports.states()).containsExactly("NEW name:zhongyuan/410102/阳光幼儿园");
        assertThat(imports.run("jinshui", DAY, DiffTerms.WHOLE, PLACED, "阳光幼儿园,410105,5"))
                .isEqualTo(new ImportResult(0, 0, 0, 0));
        assertThat(imports.payload("name:jinshui/410105/阳光幼儿园", DAY)).contains("\"employees\":5");
        assertThat(imports.payload("name:zhongyuan/410102/阳光幼儿园", DAY)).contains("\"employees\":70");
    }

    @Test
    void codeOfAnotherUnit_isToldAndNeitherTakenNorWithdrawn() throws IOException {
        imports.run("one", DAY, DiffTerms.WHOLE, CODED, A + ",甲,5");
        imports.run("two", DAY, DiffTerms.WHOLE, CODED, ",乙,5");
        var result = imports.run("two", DAY.plusDays(1), DiffTerms.WHOLE, CODED, ",乙,5", A + ",甲,9");

        assertThat(imports.states()).containsExactly("HELD_ELSEWHERE " + A);
        assertThat(imports.differences.get(0).holder()).contains("one");
        assertThat(imports.differences.get(0).payloads()).isEmpty();
        assertThat(result.entries()).isZero();
        imports.run("two", DAY.plusDays(2), DiffTerms.WHOLE, CODED, ",乙,5");
        assertThat(imports.differences).isEmpty();
        assertThat(imports.payload(A, DAY.plusDays(3))).contains("\"employees\":5");
    }

    @Test
    void codeOfAnotherUnit_inAFirstFile_isTold() throws IOException {
        imports.run("one", DAY, DiffTerms.WHOLE, CODED, A + ",甲,5");
        imports.run("two", DAY, DiffTerms.WHOLE, CODED, A + ",甲,5");

        assertThat(imports.states()).containsExactly("HELD_ELSEWHERE " + A);
        assertThat(imports.organisation(A, DAY).orElseThrow().draft().unit()).isEqualTo("one");
    }

    @Test
    void organisationThatMoved_isRecordedWholeInTheNewUnit() throws IOException {
        var heading = CODED + ",党组织形式,党组织名称,来源";
        imports.run("one", DAY, DiffTerms.WHOLE, heading, A + ",甲,5,单独建立,甲党支部,x");
        var result = imports.run("two", DAY.plusDays(1), MOVED, CODED, A + ",甲,9");

        assertThat(imports.states()).containsExactly("MOVED " + A);
        assertThat(imports.differences.get(0).holder()).contains("one");
        assertThat(result.entries()).isEqualTo(3);
        for (var kind : FactKind.values()) {
            assertThat(ledger.asOf(kind.kind(), A, DAY.plusDays(1))
                            .orElseThrow()
                            .draft()
                            .unit())
                    .isEqualTo("two");
        }
        assertThat(imports.payload(A, DAY.plusDays(1))).contains("\"employees\":9");
        assertThat(imports.run("two", DAY.plusDays(1), MOVED, CODED, A + ",甲,9").entries())
                .isZero();
        assertThat(imports.run("one", DAY.plusDays(2), DiffTerms.WHOLE, CODED, B + ",丙,1")
                        .organisations())
                .isEqualTo(1);
        assertThat(imports.organisation(A, DAY.plusDays(2))).isPresent();
    }

    @Test
    void organisationThatTheOtherUnitWithdrew_isNew() throws IOException {
        imports.run("one", DAY, DiffTerms.WHOLE, CODED, A + ",甲,5", B + ",乙,5");
        imports.run("one", DAY.plusDays(1), DiffTerms.WHOLE, CODED, B + ",乙,5");
        imports.run("two", DAY.plusDays(1), DiffTerms.WHOLE, CODED, A + ",甲,5");

        assertThat(imports.states()).containsExactly("NEW " + A);
    }

    @Test
    void codeThatAnotherUnitLinkedToAName_isToldToo() throws IOException {
        imports.run("one", DAY, DiffTerms.WHOLE, CODED, ",甲公司,5");
        var linked = new DiffTerms(true, Map.of(A, "name:one//甲公司"), Set.of(), Set.of());
        imports.run("one", DAY.plusDays(1), linked, CODED, A + ",甲公司,5");
        imports.run("two", DAY.plusDays(2), DiffTerms.WHOLE, CODED, A + ",甲公司,5");

        assertThat(imports.states()).containsExactly("HELD_ELSEWHERE " + A);
    }

    @Test
    void codelessNamesakeOfOneHeldElsewhere_isNotGone() throws IOException {
        imports.run("one", DAY, DiffTerms.WHOLE, CODED, A + ",甲公司,5");
        imports.run("two", DAY, DiffTerms.WHOLE, CODED, ",甲公司,5");
        imports.run("two", DAY.plusDays(1), DiffTerms.WHOLE, CODED, A + ",甲公司,5");

        assertThat(imports.states()).containsExactly("HELD_ELSEWHERE " + A);
        assertThat(imports.differences.get(0).candidates())
                .containsExactly(new Candidate("name:two//甲公司", "甲公司", LinkReason.SAME_NAME));
    }

    @Test
    void codelessNamesakeOfOneThatMoved_isGoneOnlyWhereAPersonSaidThatItIsAnother() throws IOException {
        imports.run("one", DAY, DiffTerms.WHOLE, CODED, A + ",甲公司,5");
        imports.run("two", DAY, DiffTerms.WHOLE, CODED, ",甲公司,90");
        imports.compare("two", DAY.plusDays(1), MOVED, CODED, A + ",甲公司,5");

        assertThat(imports.states()).containsExactly("MOVED " + A);
        assertThat(imports.differences.get(0).candidates())
                .containsExactly(new Candidate("name:two//甲公司", "甲公司", LinkReason.SAME_NAME));
        imports.run("two", DAY.plusDays(1), MOVED, CODED, A + ",甲公司,5");
        assertThat(imports.run("two", DAY.plusDays(1), MOVED, CODED, A + ",甲公司,5")
                        .entries())
                .isZero();
        var another = new DiffTerms(true, Map.of(), Set.of(A), Set.of(A));
        imports.compare("two", DAY.plusDays(1), another, CODED, A + ",甲公司,5");
        assertThat(imports.states()).containsExactly("GONE name:two//甲公司");
    }

    @Test
    void namesakeInAnotherPlace_isUndecidedAndOthersGivesItAKeyOfItsOwn() throws IOException {
        imports.run("one", DAY, DiffTerms.PART, PLACED, "阳光幼儿园,410105,5");
        imports.run("one", DAY.plusDays(1), DiffTerms.PART, PLACED, "阳光（幼儿园）,410102,70");
        var key = "name:one/410102/阳光幼儿园";

        assertThat(imports.states()).containsExactly("UNDECIDED " + key);
        assertThat(imports.differences.get(0).candidates())
                .containsExactly(new Candidate("name:one/410105/阳光幼儿园", "阳光幼儿园", LinkReason.SAME_NAME));
        var other = new DiffTerms(false, Map.of(), Set.of(key), Set.of());
        imports.run("one", DAY.plusDays(1), other, PLACED, "阳光（幼儿园）,410102,70");
        assertThat(imports.states()).containsExactly("NEW " + key);
        assertThat(imports.payload("name:one/410105/阳光幼儿园", DAY.plusDays(1))).contains("\"employees\":5");
        imports.run("one", DAY.plusDays(2), DiffTerms.WHOLE, PLACED, "阳光（幼儿园）,410102,70", "阳光幼儿园,410105,5");
        assertThat(imports.differences).isEmpty();
    }

    @Test
    void namesakesInTwoPlacesOfOneFile_areTwo() throws IOException {
        var lines = new String[] {PLACED, "阳光幼儿园,410105,5", "阳光幼儿园,410102,70", "阳光幼儿园,,7"};
        imports.run("one", DAY, DiffTerms.WHOLE, lines);

        assertThat(imports.states())
                .containsExactly("NEW name:one/410105/阳光幼儿园", "NEW name:one/410102/阳光幼儿园", "NEW name:one//阳光幼儿园");
        assertThat(imports.run("one", DAY, DiffTerms.WHOLE, lines).entries()).isZero();
        assertThat(imports.differences).isEmpty();
    }

    @Test
    void fileWithoutPlaces_meansTheOneOfThatName() throws IOException {
        imports.run("one", DAY, DiffTerms.PART, PLACED, "甲园,410105,5", "乙园,410105,5", "乙园,410102,6");
        imports.run("one", DAY, DiffTerms.PART, "单位名称,职工人数", "甲园,8", "乙园,9");

        assertThat(imports.states()).containsExactly("CHANGED name:one/410105/甲园", "UNDECIDED name:one//乙园");
        assertThat(imports.payload("name:one/410105/甲园", DAY)).contains("\"employees\":8", "\"region\":\"410105\"");
        assertThat(imports.differences.get(1).candidates()).hasSize(2);
    }

    @Test
    void linkedRow_isKnownByItsNewNameAndPlaceFromThenOn() throws IOException {
        imports.run("one", DAY, DiffTerms.WHOLE, PLACED, "甲园,,5");
        var linked = new DiffTerms(true, Map.of("name:one/410105/乙园", "name:one//甲园"), Set.of(), Set.of());
        imports.run("one", DAY.plusDays(1), linked, PLACED, "乙园,410105,5");
        assertThat(imports.states()).containsExactly("CHANGED name:one//甲园");

        imports.run("one", DAY.plusDays(2), DiffTerms.WHOLE, PLACED, "乙园,410105,5");
        assertThat(imports.differences).isEmpty();
        imports.run("one", DAY.plusDays(3), DiffTerms.WHOLE, PLACED, "乙园,410105,6", "甲园,,1");
        assertThat(imports.states()).containsExactly("CHANGED name:one//甲园", "NEW name:one//甲园#2");
        imports.run("one", DAY.plusDays(4), DiffTerms.WHOLE, PLACED, "乙园,410105,6", "甲园,,1");
        assertThat(imports.differences).isEmpty();
    }

    @Test
    void codeThatWasLinked_linksFromThenOn() throws IOException {
        imports.run("one", DAY, DiffTerms.WHOLE, CODED, ",甲甲甲,90");
        imports.run("one", DAY.plusDays(1), DiffTerms.WHOLE, CODED, A + ",甲甲甲,60");
        assertThat(imports.states()).containsExactly("UNDECIDED " + A);
        assertThat(imports.differences.get(0).candidates()).hasSize(1);
        var linked = new DiffTerms(true, Map.of(A, "name:one//甲甲甲"), Set.of(), Set.of());
        imports.run("one", DAY.plusDays(1), linked, CODED, A + ",甲甲甲,60");
        imports.run("one", DAY.plusDays(2), DiffTerms.WHOLE, CODED, A + ",改名后,61");

        assertThat(imports.states()).containsExactly("CHANGED name:one//甲甲甲");
        assertThat(imports.payload("name:one//甲甲甲", DAY.plusDays(2)))
                .contains("\"employees\":61", "\"name\":\"改名后\"", "\"creditCode\":\"" + A + "\"");
    }

    @Test
    void decisions_thatCannotBeFollowed_areRefused() throws IOException {
        imports.run("one", DAY, DiffTerms.WHOLE, CODED, ",乙乙,1");
        imports.run("two", DAY, DiffTerms.WHOLE, CODED, B + ",丙,1");
        for (var key : Set.of("name:typo", B)) {
            var terms = new DiffTerms(false, Map.of(A, key), Set.of(), Set.of());
            assertThatThrownBy(() -> imports.compare("one", DAY, terms, CODED, A + ",乙乙,1"))
                    .isInstanceOfSatisfying(
                            InvalidDecisionException.class,
                            refusal -> assertThat(refusal.key()).isEqualTo(key))
                    .hasMessageContaining("认定");
        }
        assertThatThrownBy(() -> new DiffTerms(false, Map.of(A, "x"), Set.of(A), Set.of()))
                .isInstanceOf(InvalidDecisionException.class);
    }

    @Test
    void acceptance_isOnTheTermsOfTheComparison() throws IOException {
        var plan = imports.compare("one", DAY, DiffTerms.PART, CODED, A + ",甲,5");

        assertThat(plan.terms()).isEqualTo(new ImportTerms("one", DAY, DiffTerms.PART, Optional.empty()));
        new RegisterImport(ledger).accept(folder.resolve("register.csv"), plan, difference -> {});
        assertThat(ledger.units()).containsExactly("one");
    }
}
