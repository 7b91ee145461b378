package org.pbcore.ledger.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pbcore.ledger.register.Imports.A;
import static org.pbcore.ledger.register.Imports.B;
import static org.pbcore.ledger.register.Imports.CODED;
import static org.pbcore.ledger.register.Imports.DAY;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pbcore.ledger.Ledger;

/** An older file holds until the unit knows something newer; what is known of later days stays. */
class RegisterDaysTest {
    private static final LocalDate OLDER = DAY.minusMonths(2);

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
    void olderFile_holdsUntilTheNewerOneOnly() throws IOException {
        imports.run("one", DAY, DiffTerms.WHOLE, CODED, A + ",甲,90");
        var before = answers(DAY);
        imports.run("one", OLDER, DiffTerms.WHOLE, CODED, A + ",甲,60", B + ",乙,6");

        assertThat(imports.states()).containsExactly("NEW " + A, "NEW " + B);
        assertThat(answers(DAY)).isEqualTo(before);
        assertThat(imports.payload(A, DAY.minusDays(1))).contains("\"employees\":60");
        assertThat(imports.payload(B, DAY.minusDays(1))).contains("\"employees\":6");
        assertThat(imports.organisation(A, OLDER.minusDays(1))).isEmpty();
        assertThat(imports.run("one", OLDER, DiffTerms.WHOLE, CODED, A + ",甲,60", B + ",乙,6")
                        .entries())
                .isZero();
    }

    @Test
    void fileBetweenTwo_holdsBetweenThem() throws IOException {
        imports.run("one", DAY, DiffTerms.WHOLE, CODED, A + ",甲,90");
        imports.run("one", OLDER, DiffTerms.WHOLE, CODED, A + ",甲,60", B + ",乙,6");
        var between = OLDER.plusDays(7);
        imports.run("one", between, DiffTerms.WHOLE, CODED, A + ",甲,70");

        assertThat(imports.states()).containsExactly("CHANGED " + A, "GONE " + B);
        assertThat(imports.payload(A, between.minusDays(1))).contains("\"employees\":60");
        assertThat(imports.payload(A, between)).contains("\"employees\":70");
        assertThat(imports.payload(A, DAY)).contains("\"employees\":90");
        assertThat(imports.organisation(B, between)).isEmpty();
        assertThat(imports.organisation(B, DAY)).isEmpty();
    }

    @Test
    void plan_tellsUntilWhenAnOlderFileHolds() throws IOException {
        assertThat(imports.compare("one", OLDER, DiffTerms.WHOLE, CODED, A + ",甲,60")
                        .until())
                .isEmpty();
        imports.run("one", DAY, DiffTerms.WHOLE, CODED, A + ",甲,90");
        imports.run("two", OLDER.plusDays(1), DiffTerms.WHOLE, CODED, B + ",乙,90");

        assertThat(imports.compare("one", OLDER, DiffTerms.WHOLE, CODED, A + ",甲,60")
                        .until())
                .contains(DAY);
        assertThat(imports.compare("one", DAY, DiffTerms.WHOLE, CODED, A + ",甲,60")
                        .until())
                .isEmpty();
    }

    @Test
    void olderFileOfOneUnit_leavesALaterFactOfAnother() throws IOException {
        imports.run("one", OLDER, DiffTerms.WHOLE, CODED, A + ",甲,1");
        var moved = new DiffTerms(true, Map.of(), Set.of(), Set.of(A));
        imports.run("two", DAY, moved, CODED, A + ",甲,2");
        var before = answers(DAY);
        imports.run("one", OLDER.plusDays(1), DiffTerms.WHOLE, CODED, A + ",甲,3", B + ",乙,3");
        assertThat(imports.states()).containsExactly("HELD_ELSEWHERE " + A, "NEW " + B);
        imports.run("one", OLDER.plusDays(2), DiffTerms.WHOLE, CODED, B + ",乙,3");

        assertThat(imports.differences).isEmpty();
        assertThat(answers(DAY)).hasSize(before.size() + 2).containsAll(before);
        assertThat(imports.organisation(A, DAY).orElseThrow().draft().unit()).isEqualTo("two");
    }

    @Test
    void olderFirstFileOfAUnit_doesNotTakeWhatAnotherHoldsLater() throws IOException {
        imports.run("one", DAY, DiffTerms.WHOLE, CODED, A + ",甲,1");
        var before = answers(DAY);
        imports.run("two", OLDER, DiffTerms.WHOLE, CODED, A + ",甲,9");

        assertThat(imports.states()).containsExactly("HELD_ELSEWHERE " + A);
        assertThat(imports.differences.get(0).holder()).contains("one");
        assertThat(answers(DAY)).isEqualTo(before);
    }

    private List<String> answers(LocalDate day) {
        var answers = new ArrayList<String>();
        for (var kind : FactKind.values()) {
            ledger.snapshot(kind.kind(), day, Ledger.LATEST, entry -> answers.add(entry.text()));
        }
        return answers;
    }
}
