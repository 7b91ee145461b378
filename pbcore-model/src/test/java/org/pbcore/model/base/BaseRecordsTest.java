package org.pbcore.model.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.pbcore.model.InvalidFactsException;
import org.pbcore.model.Json;

class BaseRecordsTest {
    private static final LocalDate DAY = LocalDate.of(2020, 9, 15);

    @Test
    void nomination_json_keepsUnknownApart() {
        BaseNomination nomination = BaseNomination.builder()
                .nominee("b1")
                .kind(BaseKind.INCUBATOR)
                .goodFoundation(true)
                .strongDemonstration(false)
                .build();

        assertThat(Json.assertRoundTrip(nomination, BaseNomination.class))
                .isEqualTo(
                        "{\"nominee\":\"b1\",\"kind\":\"INCUBATOR\",\"goodFoundation\":true,\"strongDemonstration\":false}");
        Json.assertUnknownPropertyRefused("{\"nominee\":\"b1\",\"x\":1}", "x", BaseNomination.class);
        Json.assertRefused("{}", BaseNomination.class, IllegalStateException.class);
    }

    @Test
    void listing_endBeforeBeginning_isRefused() {
        BaseListing listing = BaseListing.builder()
                .id("l1")
                .nominee("b1")
                .kind(BaseKind.TRAINING)
                .unit("410105")
                .from(DAY)
                .to(DAY)
                .build();

        assertThat(Json.assertRoundTrip(listing, BaseListing.class))
                .isEqualTo("{\"id\":\"l1\",\"nominee\":\"b1\",\"kind\":\"TRAINING\",\"unit\":\"410105\","
                        + "\"from\":\"2020-09-15\",\"to\":\"2020-09-15\"}");
        assertThatThrownBy(() -> BaseListing.builder()
                        .id("l1")
                        .nominee("b1")
                        .kind(BaseKind.TRAINING)
                        .unit("u")
                        .from(DAY)
                        .to(DAY.minusDays(1))
                        .build())
                .isInstanceOfSatisfying(
                        InvalidFactsException.class,
                        refusal -> assertThat(refusal.path()).isEqualTo("/to"));
    }
}
