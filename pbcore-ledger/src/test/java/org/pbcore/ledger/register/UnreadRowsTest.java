package org.pbcore.ledger.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pbcore.ledger.Ledger;
import org.pbcore.ledger.PositionRange;

/** Whole registers with rows that cannot be read: nobody is gone for that. */
class UnreadRowsTest {
    private static final String A = Imports.A;
    private static final String B = Imports.B;

    @TempDir
    private Path folder;

    private Ledger ledger;
    private Imports imports;

    @BeforeEach
    void begin() throws IOException {
        ledger = Ledger.open(folder.resolve("a.ledger"));
        imports = new Imports(ledger, folder);
        imports.run("zz", Imports.DAY, DiffTerms.WHOLE, Imports.CODED, A + ",甲公司,5", B + ",乙中心,6", ",丙店,2");
        assertThat(ledger.position()).isEqualTo(6);
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void row_withAStrayComma_isListedByItsCode() throws IOException {
        whole(A + ",甲公司,,5", B + ",乙中心,6", ",丙店,2");

        assertThat(imports.states()).isEmpty();
    }

    @Test
    void row_withAStrayComma_isListedByItsName() throws IOException {
        whole(A + ",甲公司,5", B + ",乙中心,6", ",丙店,2,");

        assertThat(imports.states()).isEmpty();
    }

    @Test
    void missing_besideARowThatIsListedByItsCode_isGone() throws IOException {
        whole(A + ",甲公司,,5", ",丙店,2");

        assertThat(imports.states()).containsExactly("GONE " + B);
    }

    @ParameterizedTest
    @ValueSource(strings = {",丁\uFFFD,5", "x,,,,", ",\"丁\"x,5", ",\"丁,5", ",,5"})
    void missing_besideARowOfNobodyKnown_isUnseenAndStays(String unread) throws IOException {
        imports.run("zz", Imports.DAY.plusDays(1), DiffTerms.WHOLE, Imports.CODED, A + ",甲公司,5", unread);

        assertThat(imports.states()).containsExactly("UNSEEN " + B, "UNSEEN name:zz//丙店");
        assertThat(ledger.position()).isEqualTo(6);
        assertThat(imports.organisation(B, Imports.DAY.plusDays(1))).isPresent();
    }

    @Test
    void row_whoseCodeIsNotKnown_mayBeOneThatIsKnownByName() throws IOException {
        imports.run("zz", Imports.DAY, DiffTerms.WHOLE, Imports.CODED, A + ",甲公司,5", ",丙店,2");
        whole(A + ",甲公司,5", B + ",丙店,,2");

        assertThat(imports.states()).containsExactly("UNSEEN name:zz//丙店");
    }

    @Test
    void row_thatSwallowedOthers_keepsThemThoughItsCodeIsRead() throws IOException {
        whole(A + ",\"甲公司,5", B + ",\"乙中心\",6", ",丙店,2");

        assertThat(imports.states()).containsExactlyInAnyOrder("UNSEEN " + A, "UNSEEN " + B);
    }

    @Test
    void totalsAndEmptyRows_keepNobody() throws IOException {
        whole(A + ",甲公司,5", ",,", ",丙店,2", ",合计,7");

        assertThat(imports.states()).containsExactly("GONE " + B);
    }

    @Test
    void identityNumber_asCode_isInNoEntry() throws IOException {
        var result =
                imports.run("zz", Imports.DAY.plusDays(1), DiffTerms.PART, Imports.CODED, "410105199001011233,张记面馆,3");

        assertThat(result).isEqualTo(new ImportResult(1, 2, 0, 1));
        var texts = new StringBuilder();
        ledger.entries(new PositionRange(1, ledger.position()), entry -> texts.append(entry.text()));
        assertThat(texts).doesNotContain("19900101").contains("未保存");
        assertThat(imports.run(
                        "zz", Imports.DAY.plusDays(1), DiffTerms.PART, Imports.CODED, "410105199001011233,张记面馆,3"))
                .isEqualTo(new ImportResult(0, 0, 0, 0));
    }

    private void whole(String... rows) throws IOException {
        var lines = new String[rows.length + 1];
        lines[0] = Imports.CODED;
        System.arraycopy(rows, 0, lines, 1, rows.length);
        imports.compare("zz", Imports.DAY.plusDays(1), DiffTerms.WHOLE, lines);
    }
}
