package org.pbcore.ledger.register;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.pbcore.ledger.chain.CanonicalJson;
import org.pbcore.ledger.intake.Problem;
import org.pbcore.ledger.intake.SurveyIntake;
import org.pbcore.ledger.intake.SurveyListener;
import org.pbcore.ledger.intake.SurveyRow;
import org.pbcore.ledger.linkage.LinkReason;
import org.pbcore.ledger.linkage.NameForms;
import org.pbcore.model.organisation.Organisation;
import org.pbcore.model.organisation.OrganisationRecord;
import org.pbcore.model.party.PartyOrganisation;
import org.pbcore.model.region.RegionTree;

class RegisterDiffTest {
    private static final NameForms FORMS = new NameForms(RegionTree.bundled());
    private static final ObjectMapper JSON =
            new ObjectMapper().registerModule(new Jdk8Module()).registerModule(new JavaTimeModule());
    private static final String A = "91410100170051302N";
    private static final String B = "52410106MJCEGDURAD";
    private static final String HEADING = "统一社会信用代码,单位名称,职工人数,区划代码";

    private final Differences differences = new Differences();

    @Test
    void firstFile_isAllNew() {
        var summary = compare(DiffTerms.WHOLE, HEADING, A + ",甲,5,410105", B + ",乙,6,", ",丙,7,410106");

        assertThat(differences.states()).containsExactly("NEW " + A, "NEW " + B, "NEW name:zz/410106/丙");
        assertThat(summary.count(DifferenceState.NEW)).isEqualTo(3);
        assertThat(summary.unchanged()).isZero();
    }

    @Test
    void sameFile_twice_isEmpty() {
        var lines = new String[] {HEADING, A + ",甲,5,410105", B + ",乙,6,", ",丙,7,410106", ",（丁） ,约5,1"};
        compare(DiffTerms.WHOLE, lines);
        differences.accept();
        var summary = compare(DiffTerms.WHOLE, lines);

        assertThat(summary.isEmpty()).isTrue();
        assertThat(summary.unchanged()).isEqualTo(4);
    }

    @Test
    void laterFile_changedFieldsNewAndGone_areTold() {
        compare(DiffTerms.WHOLE, HEADING, A + ",甲,5,410105", B + ",乙,6,410106");
        differences.accept();
        var summary = compare(DiffTerms.WHOLE, HEADING, A + ",甲,8,", ",丙,7,410106");

        assertThat(differences.states()).containsExactly("CHANGED " + A, "NEW name:zz/410106/丙", "GONE " + B);
        assertThat(differences.all.get(0).fields())
                .contains(
                        new FieldChange(FactKind.ORGANISATION, "/employees", Optional.of("5"), Optional.of("8")),
                        new FieldChange(FactKind.ORGANISATION, "/region", Optional.of("\"410105\""), Optional.empty()));
        assertThat(differences.all.get(2).name()).contains("乙");
        assertThat(differences.all.get(2).region()).hasToString("Optional[410106]");
        assertThat(differences.all.get(2).payloads()).containsEntry(FactKind.ORGANISATION, Optional.empty());
        assertThat(summary.unchanged()).isZero();
    }

    @Test
    void partOfARegister_takesNothingAway() {
        compare(DiffTerms.WHOLE, HEADING, A + ",甲,5,410105", B + ",乙,6,410106");
        differences.accept();
        var summary = compare(DiffTerms.PART, HEADING, A + ",甲,5,410105");

        assertThat(summary.isEmpty()).isTrue();
    }

    @Test
    void columnsThatAFileDoesNotHave_keepWhatIsKnown() {
        compare(DiffTerms.WHOLE, HEADING + ",载体名称,成立日期", A + ",甲,5,410105,大厦,2020-01-02");
        differences.accept();
        compare(DiffTerms.WHOLE, "统一社会信用代码,正式党员", A + ",3");

        assertThat(differences.states()).containsExactly("CHANGED " + A);
        assertThat(differences.all.get(0).fields())
                .extracting(FieldChange::field)
                .containsOnly("/fullMembers", "/record/fullMembers");
        assertThat(differences.all.get(0).region()).hasToString("Optional[410105]");
        assertThat(differences.all.get(0).payloads().get(FactKind.ORGANISATION).orElseThrow())
                .contains("\"employees\":5", "\"fullMembers\":3", "\"name\":\"甲\"");
    }

    @Test
    void nameLikeAKnownOne_isUndecidedAndNothingIsGone() {
        compare(DiffTerms.WHOLE, HEADING, A + ",凯歌电子（重庆）有限公司,5,");
        differences.accept();
        compare(DiffTerms.WHOLE, "企业名称,职工人数", "凯歌电子有限公司,6", "别的有限公司,1");

        assertThat(differences.states()).containsExactly("UNDECIDED name:zz//凯歌电子有限公司", "NEW name:zz//别的有限公司");
        var candidate = differences.all.get(0).candidates().get(0);
        assertThat(candidate.key()).isEqualTo(A);
        assertThat(candidate.reason()).isEqualTo(LinkReason.SAME_BUT_PLACE);
    }

    @Test
    void codeForANameThatIsKnownWithout_isUndecided() {
        compare(DiffTerms.PART, "企业名称", "甲有限公司");
        differences.accept();
        compare(DiffTerms.PART, HEADING, A + ",甲有限公司,5,");

        assertThat(differences.states()).containsExactly("UNDECIDED " + A);
        assertThat(differences.all.get(0).candidates().get(0).key()).isEqualTo("name:zz//甲有限公司");
    }

    @Test
    void decisions_ofAPerson_areFollowed() {
        compare(DiffTerms.WHOLE, HEADING, A + ",甲有限公司,5,410105", B + ",乙有限公司,6,");
        differences.accept();
        var terms = new DiffTerms(false, Map.of("name:zz//甲公司", A), Set.of("name:zz//乙公司"), Set.of());
        compare(terms, "统一社会信用代码,企业名称,职工人数", ",甲公司,9", ",乙公司,7");

        assertThat(differences.states()).containsExactly("CHANGED " + A, "NEW name:zz//乙公司");
        assertThat(differences.all.get(0).payloads().get(FactKind.ORGANISATION).orElseThrow())
                .contains("\"creditCode\":\"" + A + "\"", "\"employees\":9", "\"region\":\"410105\"");
    }

    @Test
    void industryBody_followsTheKindThatTheFileTells() {
        compare(DiffTerms.PART, "单位名称,单位类型", "甲,非公企业");
        differences.accept();
        compare(DiffTerms.PART, "单位名称,职工人数", "甲,5");
        assertThat(organisation()).contains("\"industryBody\":false");
        differences.accept();
        compare(DiffTerms.PART, "单位名称,单位类型", "甲,社会组织");
        assertThat(organisation()).contains("SOCIAL_ORGANISATION").doesNotContain("industryBody");
    }

    private String organisation() {
        return differences.all.get(0).payloads().get(FactKind.ORGANISATION).orElseThrow();
    }

    @Test
    void rowsWithoutAKeyOrWithOneTwice_areTold() {
        var summary = compare(DiffTerms.WHOLE, HEADING, ",甲,5,", ",甲,6,", "x,,7,");

        assertThat(differences.states()).containsExactly("NEW name:zz//甲", "REPEATED name:zz//甲", "NAMELESS ");
        assertThat(summary.count(DifferenceState.NEW)).isEqualTo(1);
    }

    @Test
    void rowWithOneKeyTwice_firstChangedThenAsKnown_isChangedAndRepeated() {
        compare(DiffTerms.WHOLE, HEADING, A + ",甲,5,", ",乙,6,");
        differences.accept();
        compare(DiffTerms.WHOLE, HEADING, ",乙,7,", ",乙,6,", A + ",甲,5,");

        assertThat(differences.states()).containsExactly("CHANGED name:zz//乙", "REPEATED name:zz//乙");
    }

    @Test
    void personalColumns_areNeitherPaidOutNorPrinted() {
        compare(DiffTerms.WHOLE, "单位名称,出资人（负责人）,联系方式,书记姓名,原因说明", "甲,张某,139001,李某,密");
        var difference = differences.all.get(0);

        assertThat(difference.personal().values()).containsExactlyInAnyOrder("张某", "139001", "李某", "密");
        assertThat(difference.payloads().toString() + difference).doesNotContain("张某", "139001", "李某", "密");
        assertThat(PersonalColumns.values(difference.personal())).hasSize(3);
    }

    /** Everything that a row can fill, read back by the model's own mapping. */
    @Test
    void payloads_areTheModelsJson() throws IOException {
        var rows = new ArrayList<SurveyRow>();
        read(
                new SurveyListener() {
                    @Override
                    public void registered(SurveyRow row) {
                        rows.add(row);
                    }

                    @Override
                    public void problem(Problem problem) {}
                },
                "统一社会信用代码,单位名称,单位类型,登记类别,独立法人,区划代码,行业代码,成立日期,经营状态,职工人数,人数统计日期,正式党员,预备党员,流动党员,"
                        + "党组织形式,未建党组织原因,党建指导员数,所在载体,园区级别,党组织名称,类别,年产值(万元)/成效",
                A
                        + ",甲\"~/\\\t公司,非公企业,公司,是,410105,L4892,1979-11-01,正常,41,2020/8/31,5,1,2,单独建立,其他,2,园区,市级,甲党支部,党支部,1/2");
        var row = rows.get(0);
        var payloads = new RowFacts(row, Optional.of(A), Optional.of(A)).fields(A);

        assertThat(JSON.readValue(payload(payloads, FactKind.ORGANISATION), Organisation.class))
                .isEqualTo(row.organisation());
        assertThat(JSON.readValue(payload(payloads, FactKind.PARTY_ORGANISATION), PartyOrganisation.class))
                .isEqualTo(row.partyOrganisation().orElseThrow());
        var line = JSON.readTree(payload(payloads, FactKind.LINE));
        assertThat(JSON.treeToValue(line.get("record"), OrganisationRecord.class))
                .isEqualTo(row.record());
        assertThat(line.get("further").get("年产值(万元)/成效").asText()).isEqualTo("1/2");
        for (var kind : FactKind.values()) {
            var payload = payload(payloads, kind);
            assertThat(CanonicalJson.ofObject(payload)).isEqualTo(payload);
            assertThat(FactFields.payload(kind, FactFields.of(payload))).isEqualTo(payload);
        }
    }

    private static String payload(Map<FactKind, java.util.SortedMap<String, String>> payloads, FactKind kind) {
        return FactFields.payload(kind, payloads.get(kind));
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void rows_inAnotherOrder_giveTheSameDifferences(
            @ForAll("files") List<String> before,
            @ForAll("files") List<String> after,
            @ForAll java.util.Random random) {
        var shuffled = new ArrayList<>(after);
        java.util.Collections.shuffle(shuffled, random);

        assertThat(differencesAfter(before, shuffled)).isEqualTo(differencesAfter(before, after));
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void accepted_thenComparedAgain_differsInNothing(
            @ForAll("files") List<String> before, @ForAll("files") List<String> after) {
        compare(DiffTerms.WHOLE, lines(before));
        differences.accept();
        compare(DiffTerms.WHOLE, lines(after));
        boolean decided = differences.all.stream().noneMatch(each -> each.state() == DifferenceState.UNDECIDED);
        differences.accept();
        if (decided) {
            assertThat(compare(DiffTerms.WHOLE, lines(after)).isEmpty()).isTrue();
        }
    }

    @Provide
    Arbitrary<List<String>> files() {
        var names = Arbitraries.of("甲", "乙公司", "郑州丙公司", "丙公司", "丁");
        return net.jqwik.api.Combinators.combine(
                        Arbitraries.of(A, B, ""),
                        names,
                        Arbitraries.of("1", "2", "", "x"),
                        Arbitraries.of("410105", ""))
                .as((code, name, employees, region) -> code + "," + name + "," + employees + "," + region)
                .list()
                .uniqueElements(row -> row.startsWith(",") ? row.split(",", -1)[1] : row.substring(0, 18))
                .ofMaxSize(5);
    }

    private static Map<String, String> differencesAfter(List<String> before, List<String> after) {
        var test = new RegisterDiffTest();
        test.compare(DiffTerms.WHOLE, lines(before));
        test.differences.accept();
        test.compare(DiffTerms.WHOLE, lines(after));
        var found = new HashMap<String, String>();
        test.differences.all.forEach(each -> found.put(
                each.key().orElse(""),
                each.state() + " " + each.payloads() + each.fields() + each.candidates() + each.name()));
        return found;
    }

    private static String[] lines(List<String> rows) {
        var lines = new ArrayList<String>(List.of(HEADING));
        lines.addAll(rows);
        return lines.toArray(String[]::new);
    }

    private DiffSummary compare(DiffTerms terms, String... lines) {
        try {
            differences.all.clear();
            return RegisterDiff.compare(rows -> read(rows, lines), differences, terms, FORMS, differences);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static org.pbcore.ledger.intake.IntakeSummary read(SurveyListener rows, String... lines)
            throws IOException {
        var bytes = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
        return SurveyIntake.read(new ByteArrayInputStream(bytes), rows);
    }
}
