package org.pbcore.ledger.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pbcore.model.code.CreditCode;
import org.pbcore.model.region.RegionTree;

class LinkageTest {
    private static final CreditCode CODE = CreditCode.parse("91410100170051302N");
    private static final CreditCode OTHER = CreditCode.parse("52410106MJCEGDURAD");

    private final NameForms forms = new NameForms(RegionTree.bundled());
    private final Linkage linkage = new Linkage(forms);

    @Test
    void code_same_isTheOnlyThingThatLinks() {
        linkage.add("a", Optional.of(CODE), Optional.of("甲公司"));
        linkage.add("b", Optional.empty(), Optional.of("甲公司"));

        assertThat(linkage.find(Optional.of(CODE), Optional.of("乙公司")))
                .isEqualTo(new Link(Optional.of("a"), java.util.List.of()));
        assertThat(linkage.find(Optional.empty(), Optional.of("甲公司")).exact()).isEmpty();
        assertThat(linkage.find(Optional.empty(), Optional.of("甲公司")).candidates())
                .extracting(Candidate::key)
                .containsExactly("a", "b");
    }

    @Test
    void codes_different_areNeverCandidates() {
        linkage.add("a", Optional.of(CODE), Optional.of("甲公司"));

        assertThat(linkage.find(Optional.of(OTHER), Optional.of("甲公司"))).isEqualTo(Link.NONE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "凯歌电子（重庆）有限公司|凯歌电子(重庆)有限公司|SAME_NAME",
                "凯歌电子(重庆)有限公司| 凯歌电子 【重庆】有限公司　|SAME_NAME",
                "ＡＢＣ科技有限公司|abc科技有限公司|SAME_NAME",
                "凯歌电子（重庆）有限公司|凯歌电子有限公司|SAME_BUT_PLACE",
                "重庆市荣昌区蔬菜副食品有限公司|荣昌蔬菜副食品有限公司|SAME_BUT_PLACE",
                "荣昌县百货有限责任公司|荣昌区百货有限责任公司|SAME_BUT_PLACE",
                "河南省郑州市金水区长江商贸有限公司|长江商贸有限公司|SAME_BUT_PLACE",
                "长江商贸有限责任公司|长江商贸有限公司|SAME_BUT_FORM",
                "重庆长桥有限公司|长桥公司|SAME_BUT_FORM",
                "郑州长江商贸有限公司|洛阳长江商贸有限公司|",
                "郑州长江商贸有限公司|河南长江商贸有限公司|SAME_BUT_PLACE",
                "甲！乙～公司|甲!乙~公司|SAME_NAME",
                "凯歌电子（重庆）有限公司|凯歌电子（郑州）有限公司|",
                "内蒙古自治区长江商贸有限公司|内蒙古长江商贸有限公司|SAME_BUT_PLACE",
                "荣昌长江商贸有限公司|重庆长江商贸有限公司|SAME_BUT_PLACE",
                "金水区长江商贸有限公司|河南长江商贸有限公司|SAME_BUT_PLACE",
                "金水区长江商贸有限公司|二七区长江商贸有限公司|",
                "长江商贸有限公司|黄河商贸有限公司|",
                "郑州有限公司|洛阳有限公司|"
            })
    void names_thatDifferInWriting_areCandidatesWithTheReason(String known, String asked, LinkReason reason) {
        linkage.add("a", Optional.empty(), Optional.of(known));
        var candidates = linkage.find(Optional.empty(), Optional.of(asked)).candidates();

        assertThat(candidates).hasSize(reason == null ? 0 : 1);
        assertThat(candidates).allSatisfy(candidate -> {
            assertThat(candidate.reason()).isEqualTo(reason);
            assertThat(candidate.name()).isEqualTo(known);
        });
    }

    @Test
    void candidates_areOnlyThoseOfTheStrongestReason() {
        linkage.add("b", Optional.empty(), Optional.of("长江商贸有限责任公司"));
        linkage.add("a", Optional.empty(), Optional.of("郑州长江商贸有限公司"));

        assertThat(linkage.find(Optional.empty(), Optional.of("长江商贸有限公司")).candidates())
                .extracting(Candidate::key)
                .containsExactly("a");
    }

    @ParameterizedTest
    @CsvSource({
        "荣昌区百货有限责任公司党支部,百货有限责任公司",
        "荣昌区公安局交巡警支队第一党支部,公安局交巡警支队",
        "荣昌区教委机关党委,教委",
        "包黑子食品公司党（总）支部,包黑子食品公司",
        "万灵镇高店完小联合党支部,万灵镇高店完小",
        "百货第一党支部,百货",
        "甲一党支部,甲一",
        "荣昌区百货第一,百货第一",
        "凯歌电子(重庆)有限公司,凯歌电子有限公司",
        "党支部,党支部"
    })
    void partyOrganisation_isNamedAfterWhatStandsBeforeItsEnding(String name, String core) {
        assertThat(forms.ofPartyOrganisation(name).core()).isEqualTo(core);
    }

    @Test
    void partyOrganisation_ofAPart_beginsWithItsOrganisation() {
        linkage.add("a", Optional.empty(), Optional.of("重庆市荣昌区人民医院"));
        linkage.add("b", Optional.empty(), Optional.of("荣昌区人民医院后勤服务公司"));

        assertThat(linkage.findByPartyOrganisation("荣昌区人民医院行政党支部").candidates())
                .containsExactly(new Candidate("a", "重庆市荣昌区人民医院", LinkReason.BEGINS_WITH));
        assertThat(linkage.findByPartyOrganisation("荣昌区人民医院党委").candidates())
                .extracting(Candidate::reason)
                .containsExactly(LinkReason.SAME_BUT_PLACE);
    }

    @ParameterizedTest
    @CsvSource({"郑州,郑州", "'',''", "（）,''", "重庆重庆,重庆"})
    void names_ofPlacesOnly_keepSomething(String name, String core) {
        assertThat(forms.of(name).core()).isEqualTo(core);
    }

    @ParameterizedTest
    @ValueSource(strings = {"郑州局域公司", "重庆院线公司", "市辖区公司", "省直辖县公司"})
    void names_thatOnlyBeginLikeAPlace_stayWhole(String name) {
        assertThat(forms.of(name).core()).isEqualTo(name);
    }

    @Test
    void alike_areAllOfThem_eachWithItsStrongestReason() {
        linkage.add("d", Optional.of(CODE), Optional.of("长江商贸有限公司"));
        linkage.add("c", Optional.empty(), Optional.of("长江商贸有限责任公司"));
        linkage.add("b", Optional.empty(), Optional.of("长江商贸有限公司"));
        linkage.add("a", Optional.empty(), Optional.of("郑州长江商贸有限公司"));

        assertThat(linkage.alike(Optional.of(CODE), "长江商贸有限公司"))
                .containsExactly(
                        new Candidate("a", "郑州长江商贸有限公司", LinkReason.SAME_BUT_PLACE),
                        new Candidate("b", "长江商贸有限公司", LinkReason.SAME_NAME),
                        new Candidate("c", "长江商贸有限责任公司", LinkReason.SAME_BUT_FORM));
        assertThat(linkage.alike(Optional.empty(), "长江商贸有限公司"))
                .extracting(Candidate::key)
                .containsExactly("a", "b", "c", "d");
    }
}
