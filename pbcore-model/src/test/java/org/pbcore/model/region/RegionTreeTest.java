package org.pbcore.model.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;
import org.pbcore.model.code.RegionCode;
import org.pbcore.model.region.InvalidRegionTreeException.Fault;

class RegionTreeTest {
    private static final RegionCode COUNTY = RegionCode.parse("410105");
    private static final Region STREET = region("410105001", "经八路街道", "410105");
    private static final Region COMMUNITY = region("410105001002", "某社区", "410105001");
    private static final RegionTree BUNDLED = RegionTree.bundled();

    @Test
    void find_knownAndUnknownCode_isPresentAndEmpty() {
        assertThat(BUNDLED.find(COUNTY)).map(Region::name).contains("金水区");
        assertThat(BUNDLED.find(RegionCode.parse("410105000000"))).isEmpty();
    }

    @Test
    void ancestors_ofACounty_areNearestFirst() {
        assertThat(BUNDLED.ancestors(COUNTY)).extracting(Region::name).containsExactly("郑州市", "河南省");
        assertThat(BUNDLED.ancestors(RegionCode.parse("410000"))).isEmpty();
    }

    @Test
    void children_ofACity_areInCodeOrder() {
        assertThat(BUNDLED.children(RegionCode.parse("410100")))
                .extracting(Region::code)
                .isSorted()
                .contains(COUNTY)
                .allMatch(RegionCode.parse("410100")::contains);
    }

    @Test
    void unknownCode_anyQuestion_isAnsweredWithNothing() {
        var unknown = RegionCode.parse("999999");

        assertThat(BUNDLED.parent(unknown)).isEmpty();
        assertThat(BUNDLED.children(unknown)).isEmpty();
        assertThat(BUNDLED.ancestors(unknown)).isEmpty();
        assertThat(BUNDLED.pathName(unknown)).isEmpty();
    }

    @Test
    void with_deeperLevelsInAnyOrder_hangsThemBelow() {
        var tree = BUNDLED.with(List.of(COMMUNITY, STREET));

        assertThat(tree.pathName(COMMUNITY.code())).contains("河南省 / 郑州市 / 金水区 / 经八路街道 / 某社区");
        assertThat(tree.children(COUNTY)).containsExactly(STREET);
        assertThat(tree.isAbolished(RegionCode.parse("110103"))).isTrue();
        assertThat(BUNDLED.find(STREET.code())).isEmpty();
        assertThat(BUNDLED.children(COUNTY)).isEmpty();
    }

    @Test
    void with_townshipOfACityWithoutCounties_hangsBelowTheCity() {
        var tree = BUNDLED.with(List.of(region("441900003", "东城街道", "441900")));

        assertThat(tree.pathName(RegionCode.parse("441900003"))).contains("广东省 / 东莞市 / 东城街道");
    }

    @Test
    void with_sameRegionAgain_changesNothing() {
        var tree = BUNDLED.with(List.of(STREET, STREET)).with(List.of(STREET));

        assertThat(tree.children(COUNTY)).containsExactly(STREET);
    }

    @Test
    void with_abolishedCode_bringsItBackIntoUse() {
        var code = RegionCode.parse("110103");
        var tree = BUNDLED.with(List.of(region("110103", "崇文区", "110100")));

        assertThat(tree.isAbolished(code)).isFalse();
        assertThat(tree.successors(code)).isEmpty();
        assertThat(tree.find(code)).isPresent();
    }

    @Test
    void with_newProvince_isARootOfItsOwn() {
        var tree = BUNDLED.with(List.of(new Region(RegionCode.parse("810000"), "香港特别行政区", Optional.empty())));

        assertThat(tree.provinces()).hasSize(32);
        assertThat(tree.pathName(RegionCode.parse("810000"))).contains("香港特别行政区");
    }

    @Test
    void with_unknownParent_isRefused() {
        assertRefused(Fault.UNKNOWN_PARENT, COMMUNITY, COMMUNITY)
                .hasMessage("410105001002: the parent is unknown; give it too");
    }

    @Test
    void with_twoRegionsOfOneCode_isRefused() {
        assertRefused(Fault.CODE_TAKEN, STREET, STREET, region("410105001", "另一街道", "410105"));
        assertRefused(Fault.CODE_TAKEN, BUNDLED.find(COUNTY).orElseThrow(), region("410105", "金水区", "410200"));
    }

    @Test
    void with_parentsInACircle_isRefused() {
        var first = region("410198", "甲区", "410199");
        var second = region("410199", "乙区", "410198");
        var itself = region("410197", "丙区", "410197");
        var below = region("410197001", "丙街道", "410197");

        assertRefused(Fault.CYCLE, first, first, second);
        assertRefused(Fault.CYCLE, itself, below, itself);
    }

    @Test
    void lists_ofTheTree_cannotBeChanged() {
        assertThatThrownBy(() -> BUNDLED.provinces().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> BUNDLED.children(RegionCode.parse("410100")).clear())
                .isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> BUNDLED.ancestors(COUNTY).clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    private static AbstractThrowableAssert<?, ? extends Throwable> assertRefused(
            Fault fault, Region atFault, Region... regions) {
        return assertThatThrownBy(() -> BUNDLED.with(List.of(regions)))
                .isInstanceOfSatisfying(InvalidRegionTreeException.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo("INVALID_REGION_TREE");
                    assertThat(refusal.fault()).isEqualTo(fault);
                    assertThat(refusal.region()).isEqualTo(atFault.code());
                });
    }

    private static Region region(String code, String name, String parent) {
        return new Region(RegionCode.parse(code), name, Optional.of(RegionCode.parse(parent)));
    }
}
