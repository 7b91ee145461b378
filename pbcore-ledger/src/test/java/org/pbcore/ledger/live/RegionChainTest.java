package org.pbcore.ledger.live;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pbcore.model.code.RegionCode;

class RegionChainTest {
    @ParameterizedTest
    @CsvSource({
        "410105001002,410105001 410105 410100 410000",
        "410105001000,410105001 410105 410100 410000",
        "410105001,410105001 410105 410100 410000",
        "410105000000,410105 410100 410000",
        "410105,410105 410100 410000",
        "410100,410100 410000",
        "410100000,410100 410000",
        "410000,410000",
        "441900001,441900001 441900 440000",
    })
    void upward_everySpelling_countsEachLevelOnce(String region, String chain) {
        assertThat(RegionChain.upwardFrom(RegionCode.parse(region)))
                .extracting(RegionCode::value)
                .containsExactly(chain.split(" "));
    }
}
