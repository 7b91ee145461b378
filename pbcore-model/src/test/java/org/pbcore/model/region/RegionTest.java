package org.pbcore.model.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pbcore.model.InvalidFactsException;
import org.pbcore.model.code.RegionCode;
import org.pbcore.model.code.RegionLevel;

class RegionTest {
    private static final RegionCode PROVINCE = RegionCode.parse("410000");
    private static final RegionCode CITY = RegionCode.parse("410100");

    @Test
    void level_ofARegion_isThatOfItsCode() {
        assertThat(new Region(CITY, "郑州市", Optional.of(PROVINCE)).level()).isEqualTo(RegionLevel.CITY);
    }

    @Test
    void region_blankName_isRefused() {
        assertThatThrownBy(() -> new Region(PROVINCE, "　", Optional.empty()))
                .isInstanceOfSatisfying(
                        InvalidFactsException.class,
                        refusal -> assertThat(refusal.path()).isEqualTo("/name"));
    }

    @Test
    void region_cityWithoutParentOrProvinceWithOne_isRefused() {
        assertThatThrownBy(() -> new Region(CITY, "郑州市", Optional.empty()))
                .isInstanceOfSatisfying(
                        InvalidFactsException.class,
                        refusal -> assertThat(refusal.path()).isEqualTo("/parent"));
        assertThatThrownBy(() -> new Region(PROVINCE, "河南省", Optional.of(CITY)))
                .isInstanceOf(InvalidFactsException.class);
    }

    @Test
    void json_eitherJackson_goesBothWays() throws Exception {
        var region = new Region(CITY, "郑州市", Optional.of(PROVINCE));
        var json = "{\"code\":\"410100\",\"name\":\"郑州市\",\"parent\":\"410000\"}";
        var jackson2 = new com.fasterxml.jackson.databind.ObjectMapper().registerModule(new Jdk8Module());
        var jackson3 = tools.jackson.databind.json.JsonMapper.shared();

        assertThat(jackson2.writeValueAsString(region)).isEqualTo(json);
        assertThat(jackson3.writeValueAsString(region)).isEqualTo(json);
        assertThat(jackson2.readValue(json, Region.class)).isEqualTo(region);
        assertThat(jackson3.readValue(json, Region.class)).isEqualTo(region);
    }
}
