package org.pbcore.reports.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.pbcore.model.term.Label;
import org.pbcore.reports.Column;
import org.pbcore.reports.Heading;
import org.pbcore.reports.HeadingGroup;
import org.pbcore.reports.SmallReport;

class HeadingGridTest {
    @Test
    void columnAlone_reachesDownToTheLastRow() {
        HeadingGrid grid = HeadingGrid.of(SmallReport.table().headings());

        assertThat(grid.depth()).isEqualTo(3);
        assertThat(grid.cells())
                .extracting(place -> place.label().chinese() + " " + place.row() + "," + place.column() + " "
                        + place.rows() + "x" + place.columns())
                .containsExactly(
                        "名称 0,0 3x1",
                        "情况 0,1 1x3",
                        "其他 0,4 1x2",
                        "负责人 0,6 3x1",
                        "类型 1,1 1x2",
                        "人数 1,3 2x1",
                        "率 1,4 2x1",
                        "日期 1,5 2x1",
                        "单独 2,1 1x1",
                        "联合 2,2 1x1");
    }

    @Property(tries = 200)
    void headings_coverEveryFieldOnce(@ForAll("trees") List<Heading> headings) {
        HeadingGrid grid = HeadingGrid.of(headings);
        int[][] covered = new int[grid.depth()][grid.columns().size()];
        for (HeadingGrid.Place place : grid.cells()) {
            for (int row = 0; row < place.rows(); row++) {
                for (int column = 0; column < place.columns(); column++) {
                    covered[place.row() + row][place.column() + column]++;
                }
            }
        }

        List<Integer> all = new ArrayList<>();
        for (int[] row : covered) {
            for (int count : row) {
                all.add(count);
            }
        }
        assertThat(all).containsOnly(1);
        assertThat(HeadingGrid.paths(headings)).hasSameSizeAs(grid.columns());
    }

    @Provide
    Arbitrary<List<Heading>> trees() {
        Arbitrary<Heading> leaf = Arbitraries.just(Column.of("k", "列", "c", 5));
        Arbitrary<Heading> tree = Arbitraries.recursive(
                () -> leaf,
                part -> Arbitraries.oneOf(
                        leaf,
                        part.list()
                                .ofMinSize(1)
                                .ofMaxSize(3)
                                .map(parts -> new HeadingGroup(new Label("组", "g"), parts))),
                0,
                3);
        return tree.list().ofMinSize(1).ofMaxSize(4);
    }
}
