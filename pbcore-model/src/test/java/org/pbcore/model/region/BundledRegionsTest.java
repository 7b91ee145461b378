package org.pbcore.model.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pbcore.model.code.RegionCode;
import org.pbcore.model.code.RegionLevel;

class BundledRegionsTest {
    private final RegionTree tree = RegionTree.bundled();

    @Test
    void counts_ofTheLevels_areThoseOfTheStatisticalCodesOf2023() {
        assertThat(tree.provinces()).hasSize(31).allMatch(region -> region.level() == RegionLevel.PROVINCE);
        assertThat(everyRegion().filter(region -> region.level() == RegionLevel.CITY))
                .hasSize(342);
        assertThat(everyRegion().filter(region -> region.level() == RegionLevel.COUNTY))
                .hasSize(2975);
        assertThat(everyRegion()).hasSize(3348).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({
        "410000, 河南省",
        "410105, 河南省 / 郑州市 / 金水区",
        "110101, 北京市 / 市辖区 / 东城区",
        "419001, 河南省 / 省直辖县级行政区划 / 济源市",
        "330203, 浙江省 / 宁波市 / 海曙区",
        "532301, 云南省 / 楚雄彝族自治州 / 楚雄市",
        "500153, 重庆市 / 市辖区 / 荣昌区",
        "441900, 广东省 / 东莞市"
    })
    void pathName_ofARegion_isWidestFirst(String code, String name) {
        assertThat(tree.pathName(RegionCode.parse(code))).contains(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"441900", "442000", "460400"})
    void cityWithoutCounties_standsOnce_asACityWithoutChildren(String text) {
        var code = RegionCode.parse(text);

        assertThat(tree.find(code)).map(Region::level).contains(RegionLevel.CITY);
        assertThat(tree.parent(code)).map(Region::code).contains(code.province());
        assertThat(tree.children(code)).isEmpty();
        assertThat(tree.children(code.province())).extracting(Region::code).containsOnlyOnce(code);
    }

    @Test
    void places_ofEveryRegion_areThoseOfItsCode() {
        assertThat(everyRegion())
                .allSatisfy(region -> region.parent().ifPresent(parent -> {
                    assertThat(parent.contains(region.code())).isTrue();
                    assertThat(tree.find(parent)).isPresent();
                }));
    }

    @ParameterizedTest
    @CsvSource({
        "110103, 崇文区, 110101",
        "110104, 宣武区, 110102",
        "320503, 平江区, 320508",
        "500226, 荣昌县, 500153",
        "341400, 巢湖市, 340100 340200 340500"
    })
    void abolishedCode_withSuccessors_leadsToCodesInUse(String text, String name, String successors) {
        var code = RegionCode.parse(text);

        assertThat(tree.isAbolished(code)).isTrue();
        assertThat(tree.findAbolished(code)).map(AbolishedRegion::name).contains(name);
        assertThat(tree.successors(code)).extracting(RegionCode::value).containsExactly(successors.split(" "));
        assertThat(tree.successors(code))
                .allSatisfy(successor -> assertThat(tree.find(successor)).isPresent());
        assertThat(tree.find(code)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"410105", "000000", "410105001", "810000", "133100"})
    void code_inUseOrUnknown_isNotAbolished(String text) {
        assertThat(tree.isAbolished(RegionCode.parse(text))).isFalse();
        assertThat(tree.successors(RegionCode.parse(text))).isEmpty();
    }

    @Test
    void everyAbolishedCode_always_hasSuccessorsInUse() {
        assertThat(BundledRegions.abolished()).hasSize(3946).allSatisfy(region -> {
            assertThat(tree.isAbolished(region.code())).isTrue();
            assertThat(tree.successors(region.code())).isNotEmpty().isSorted();
            assertThat(tree.successors(region.code()))
                    .allMatch(code -> tree.find(code).isPresent());
        });
    }

    @Test
    void bundled_askedTwice_isTheSameTree() {
        assertThat(RegionTree.bundled()).isSameAs(tree);
    }

    private Stream<Region> everyRegion() {
        return tree.provinces().stream().flatMap(this::withinAndItself);
    }

    private Stream<Region> withinAndItself(Region region) {
        List<Region> children = tree.children(region.code());
        return Stream.concat(Stream.of(region), children.stream().flatMap(this::withinAndItself));
    }
}
