package org.pbcore.model.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.pbcore.model.organisation.ParkLevel;
import org.pbcore.model.organisation.Venue;
import org.pbcore.model.term.DatedLabels.NameRead;

class DatedLabelsTest {
    private static final LocalDate CHANGE = LocalDate.of(2020, 6, 1);
    private final DatedLabels names = DatedLabels.bundled().with(Venue.MARKET, CHANGE, new Label("商圈", "quarter"));

    @Test
    void name_beforeOnAndAfterTheChange_isReadAsTheConstant() {
        String old = Venue.MARKET.label().chinese();

        assertThat(names.read(Venue.class, old, CHANGE.minusDays(1))).contains(new NameRead<>(Venue.MARKET, true));
        assertThat(names.read(Venue.class, old, CHANGE)).contains(new NameRead<>(Venue.MARKET, false));
        assertThat(names.read(Venue.class, "商圈", CHANGE)).contains(new NameRead<>(Venue.MARKET, true));
        assertThat(names.read(Venue.class, "quarter", CHANGE.minusDays(1)))
                .contains(new NameRead<>(Venue.MARKET, false));
    }

    @Test
    void name_thatNobodyEverHad_isNotRead() {
        assertThat(names.read(Venue.class, "集市", CHANGE)).isEmpty();
        assertThat(names.read(ParkLevel.class, "商圈", CHANGE)).isEmpty();
    }

    @Test
    void name_thatPassedToAnother_isReadAsWhoHasItThatDay() {
        DatedLabels passed = names.with(Venue.PARK, CHANGE, Venue.MARKET.label());

        assertThat(passed.read(Venue.class, Venue.MARKET.label().chinese(), CHANGE))
                .contains(new NameRead<>(Venue.PARK, true));
    }
}
