package org.pbcore.rules.leadership;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pbcore.model.code.RegionCode;
import org.pbcore.model.leadership.PoolKeeper;
import org.pbcore.model.leadership.TalentPool;
import org.pbcore.rules.policy.Missing;

class TalentPoolsTest {
    private static final LocalDate DAY = LocalDate.of(2020, 9, 15);
    private static final RegionCode COUNTY = RegionCode.parse("410105");
    private static final PoolPlace OF_COUNTY = new PoolPlace(COUNTY, Optional.empty());
    private static final PoolPlace OF_DISTRICT = new PoolPlace(COUNTY, Optional.of("d1"));
    private static final PoolPlace OF_OTHER = new PoolPlace(RegionCode.parse("410102"), Optional.empty());

    private final TalentPools pools = new TalentPools();

    @Test
    void missing_aDistrictBesideItsCounty_isAskedForByItself() {
        List<Missing<PoolPlace>> missing = pools.missing(
                List.of(OF_DISTRICT, OF_COUNTY, OF_OTHER, OF_DISTRICT),
                List.of(pool(Optional.empty(), DAY, Optional.of(DAY))),
                DAY);

        assertThat(missing).extracting(Missing::what).containsExactly(OF_DISTRICT, OF_OTHER);
        assertThat(missing).extracting(Missing::toString).containsOnly("Missing[2.3-a MUST]");
    }

    @Test
    void missing_beforeTheFirstAndAfterTheLastDay_isMissing() {
        List<TalentPool> kept = List.of(pool(Optional.of("d1"), DAY, Optional.of(DAY.plusDays(2))));

        assertThat(pools.missing(List.of(OF_DISTRICT), kept, DAY.minusDays(1))).hasSize(1);
        assertThat(pools.missing(List.of(OF_DISTRICT), kept, DAY)).isEmpty();
        assertThat(pools.missing(List.of(OF_DISTRICT), kept, DAY.plusDays(2))).isEmpty();
        assertThat(pools.missing(List.of(OF_DISTRICT), kept, DAY.plusDays(3))).hasSize(1);
        assertThat(pools.missing(List.of(), List.of(), DAY)).isEmpty();
    }

    private static TalentPool pool(Optional<String> district, LocalDate from, Optional<LocalDate> to) {
        return TalentPool.builder()
                .id("p")
                .keeper(
                        district.isPresent()
                                ? PoolKeeper.AGGLOMERATION_COMMITTEE
                                : PoolKeeper.COUNTY_ORGANISATION_DEPARTMENT)
                .region(COUNTY)
                .district(district)
                .from(from)
                .to(to)
                .build();
    }
}
