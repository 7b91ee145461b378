package org.pbcore.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pbcore.model.term.Label;

class TableTest {
    private static final Column COLUMN = Column.of("c", "列", "c", 20);

    private static Table table(Heading... headings) {
        return Table.of("t", new Label("表", "t"), List.of(headings), Rows.of(List.of()));
    }

    @Test
    void keyColumns_beyondTheColumns_areRefused() {
        assertThat(table(COLUMN).keyedBy(0).keyColumns()).isZero();
        assertThatIllegalArgumentException().isThrownBy(() -> table(COLUMN).keyedBy(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> table(COLUMN).keyedBy(2));
    }

    @Test
    void columnsOfOneKey_areRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> table(COLUMN, HeadingGroup.of("组", "g", COLUMN)))
                .withMessageContaining("[c, c]");
    }
}
