package org.pbcore.ledger.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.pbcore.ledger.intake.SurveyIntake;
import org.pbcore.ledger.linkage.NameForms;
import org.pbcore.model.region.RegionTree;

class PartyMembersTest {
    private static final String A = "91410100170051302N";

    private final Differences differences = new Differences();

    @Test
    void laterFileWithoutMembers_keepsThoseKnown() throws IOException {
        compare("统一社会信用代码,单位名称,正式党员,党组织形式,党组织名称,党组织类别\n" + A + ",甲,5,单独建立,甲党支部,党支部\n");
        differences.accept();

        compare("统一社会信用代码,单位名称,党组织形式,党组织名称,党组织类别\n" + A + ",甲,单独建立,甲党支部,党总支\n");

        assertThat(differences
                        .all
                        .get(0)
                        .payloads()
                        .get(FactKind.PARTY_ORGANISATION)
                        .orElseThrow())
                .contains("\"members\":{\"full\":5}");
        assertThat(differences.all.get(0).fields())
                .noneMatch(change -> change.toString().contains("/members"));
    }

    @Test
    void membersThatAreUnknown_areNoFieldAndNoChange() throws IOException {
        compare("统一社会信用代码,单位名称,正式党员,党组织形式,党组织名称\n" + A + ",甲,5,单独建立,甲党支部\n");
        differences.accept();

        compare("统一社会信用代码,单位名称,正式党员,党组织形式,党组织名称\n" + A + ",甲,,单独建立,甲党支部\n");

        assertThat(differences.all.get(0).fields())
                .filteredOn(change -> change.kind() == FactKind.PARTY_ORGANISATION)
                .extracting(FieldChange::field)
                .containsExactly("/members/full");
        assertThat(differences
                        .all
                        .get(0)
                        .payloads()
                        .get(FactKind.PARTY_ORGANISATION)
                        .orElseThrow())
                .contains("\"members\":{}");
    }

    private void compare(String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        RegisterDiff.compare(
                rows -> SurveyIntake.read(new ByteArrayInputStream(bytes), rows),
                differences,
                DiffTerms.WHOLE,
                new NameForms(RegionTree.bundled()),
                differences);
    }
}
