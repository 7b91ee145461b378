package org.pbcore.ledger.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pbcore.ledger.register.Imports.A;
import static org.pbcore.ledger.register.Imports.DAY;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pbcore.ledger.Ledger;

/** A Party organisation is withdrawn where a row says clearly that there is none of its own, and nowhere else. */
class RegisterPartyTest {
    private static final String HEADING = "统一社会信用代码,单位名称,党组织形式,党组织名称,党组织类别";

    @TempDir
    private Path folder;

    private Ledger ledger;
    private Imports imports;

    @BeforeEach
    void open() throws IOException {
        ledger = Ledger.open(folder.resolve("a.ledger"));
        imports = new Imports(ledger, folder);
        imports.run("one", DAY, DiffTerms.WHOLE, HEADING, A + ",甲,单独建立,甲党支部,党支部");
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"单独建立了,甲党支部,党支部", ",甲党支部,党支部", ",,", "单独建立,,党支部", "不详,,"})
    void cellThatIsUnreadableOrEmpty_withdrawsNothing(String cells) throws IOException {
        imports.run("one", DAY.plusDays(1), DiffTerms.WHOLE, HEADING, A + ",甲," + cells);

        var party = imports.party(A, DAY.plusDays(1));
        assertThat(party).isPresent();
        assertThat(party.orElseThrow().draft().payload().orElseThrow()).contains("甲党支部", "BRANCH");
        assertThat(imports.run("one", DAY.plusDays(1), DiffTerms.WHOLE, HEADING, A + ",甲," + cells)
                        .entries())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"未建立,,", "未建立,甲党支部,党支部", "联合建立,甲乙联合党支部,党支部"})
    void clearNo_withdrawsWithAReasonOfItsOwn(String cells) throws IOException {
        imports.run("one", DAY.plusDays(1), DiffTerms.WHOLE, HEADING, A + ",甲," + cells);

        assertThat(imports.party(A, DAY.plusDays(1))).isEmpty();
        assertThat(reason())
                .contains("没有自己的党组织", "no Party organisation of its own")
                .doesNotContain("整册");
    }

    @Test
    void cross_whereThereIsNoneAtAll_withdraws() throws IOException {
        imports.run("one", DAY.plusDays(1), DiffTerms.WHOLE, "统一社会信用代码,单位名称,是否建立党组织", A + ",甲,×");

        assertThat(imports.party(A, DAY.plusDays(1))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"×,×,false", "×,√,false", "√,×,true", "√,√,true", "?,×,true"})
    void marks_denyWhereTheOwnOneIsCrossed(String own, String joint, boolean stays) throws IOException {
        imports.run(
                "one",
                DAY.plusDays(1),
                DiffTerms.WHOLE,
                "统一社会信用代码,单位名称,单独建立,联合建立",
                A + ",甲," + own.replace("?", "") + "," + joint);

        assertThat(imports.party(A, DAY.plusDays(1)).isPresent()).isEqualTo(stays);
    }

    @Test
    void goneOrganisation_takesItsPartyOrganisationForTheOtherReason() throws IOException {
        imports.run("one", DAY.plusDays(1), DiffTerms.WHOLE, HEADING);

        assertThat(imports.party(A, DAY.plusDays(1))).isEmpty();
        assertThat(reason()).contains("不在整册之中");
    }

    private String reason() {
        var history = ledger.history(FactKind.PARTY_ORGANISATION.kind(), A);
        return history.get(history.size() - 1).draft().reason().orElseThrow();
    }
}
