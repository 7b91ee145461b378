package org.pbcore.reports.office;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.pbcore.model.term.Label;
import org.pbcore.reports.Cell;
import org.pbcore.reports.Column;
import org.pbcore.reports.Heading;
import org.pbcore.reports.HeadingGroup;
import org.pbcore.reports.PersonalKind;
import org.pbcore.reports.Report;
import org.pbcore.reports.Row;
import org.pbcore.reports.Rows;
import org.pbcore.reports.Section;
import org.pbcore.reports.Table;
import org.pbcore.rules.points.LevelResult;
import org.pbcore.rules.points.PointsBreakdown;
import org.pbcore.rules.points.PointsCategory;
import org.pbcore.rules.points.PointsRating;
import org.pbcore.rules.points.PointsRatings;
import org.pbcore.rules.points.PointsRound;

/** Points and stars of a round (积分、评星定级): a row for each member with the points of every category, and the levels. */
public final class PointsReport {
    private static final Label TITLE = new Label("积分与评星定级表", "Points and stars");

    private PointsReport() {}

    /**
     * Makes the report. Names are masked unless the caller says otherwise.
     *
     * @param round the round
     * @param ratings what came of it
     * @param names the name of a member by the id
     * @return sections for members, in the order of the round, and for levels
     */
    public static Report of(PointsRound round, PointsRatings ratings, Function<String, String> names) {
        List<Row> rows = new ArrayList<>();
        List<PointsRating> members = ratings.members();
        for (int member = 0; member < members.size(); member++) {
            PointsRating rating = members.get(member);
            List<Cell> cells = new ArrayList<>(
                    List.of(Cell.count(member + 1L), new Cell.Personal(PersonalKind.NAME, names.apply(rating.id()))));
            PointsBreakdown breakdown = ratings.breakdown(member);
            breakdown.categories().forEach(category -> cells.add(number(category.counted())));
            cells.add(number(rating.total()));
            cells.add(rating.stars().isPresent() ? Cell.count(rating.stars().getAsInt()) : Cell.NONE);
            cells.add(Cell.mark(rating.isVetoed()));
            rows.add(new Row(cells, false));
        }
        Table list = Table.of("members", TITLE, headings(round), Rows.of(rows)).keyedBy(2);
        return Report.of(
                "points",
                TITLE,
                List.of(
                        new Section("members", new Label("名单", "Members"), List.of(list)),
                        Section.of(levels(ratings.levels()))));
    }

    private static List<Heading> headings(PointsRound round) {
        List<Heading> categories = new ArrayList<>();
        for (PointsCategory category : round.sheet().categories()) {
            categories.add(new Column("category-" + category.id(), new Label(category.id(), category.id()), 12));
        }
        List<Heading> headings =
                new ArrayList<>(List.of(Column.of("number", "序号", "No.", 7), Column.of("name", "姓名", "Name", 12)));
        if (!categories.isEmpty()) {
            headings.add(new HeadingGroup(new Label("各类积分", "Points"), categories));
        }
        headings.add(Column.of("total", "总分", "Total", 10));
        headings.add(Column.of("stars", "星级", "Stars", 8));
        headings.add(Column.of("vetoed", "一票否决", "Vetoed", 10));
        return headings;
    }

    private static Table levels(List<LevelResult> levels) {
        List<Row> rows = levels.stream()
                .map(level -> Row.of(
                        Cell.count(level.level().stars()),
                        Cell.count(level.level().atLeast()),
                        Cell.count(level.reaching()),
                        level.places().isPresent() ? Cell.count(level.places().getAsLong()) : Cell.NONE,
                        Cell.count(level.placed()),
                        Cell.count(level.tied())))
                .toList();
        return Table.of(
                "levels",
                new Label("星级", "Levels"),
                List.of(
                        Column.of("stars", "星级", "Stars", 8),
                        Column.of("atLeast", "最低分", "At least", 10),
                        Column.of("reaching", "达到人数", "Reaching", 10),
                        Column.of("places", "名额", "Places", 10),
                        Column.of("placed", "评定人数", "Placed", 10),
                        Column.of("tied", "并列人数", "Tied", 10)),
                Rows.of(rows));
    }

    private static Cell number(BigInteger number) {
        return number.bitLength() < Long.SIZE
                ? Cell.count(number.longValueExact())
                : new Cell.Amount(new BigDecimal(number));
    }
}
