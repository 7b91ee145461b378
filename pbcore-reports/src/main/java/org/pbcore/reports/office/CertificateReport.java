package org.pbcore.reports.office;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.pbcore.model.term.Label;
import org.pbcore.reports.Cell;
import org.pbcore.reports.Column;
import org.pbcore.reports.Report;
import org.pbcore.reports.Row;
import org.pbcore.reports.Rows;
import org.pbcore.reports.Section;
import org.pbcore.reports.Table;
import org.pbcore.rules.points.PointsRating;

/**
 * The data of star certificates of Party organisations (星级牌匾、证书), for mail merge: one heading row, then a row for each
 * certificate (2.5-d). It is for organisations; nothing in it is about a person.
 */
public final class CertificateReport {
    private static final Label TITLE = new Label("星级证书数据", "Data of star certificates");

    private CertificateReport() {}

    /**
     * What is printed on every certificate of a round.
     *
     * @param office the office that issues them
     * @param validFrom the first day
     * @param validTo the last day; empty where the policy sets none
     */
    public record Issue(String office, LocalDate validFrom, Optional<LocalDate> validTo) {}

    /**
     * Makes the report.
     *
     * @param ratings the ratings of organisations
     * @param issue what is printed on every certificate
     * @param names the name of an organisation by its id
     * @param numbers the number of its certificate by its id; empty where a place is left for it
     * @return one section; those without a star get no certificate
     */
    public static Report of(
            List<PointsRating> ratings,
            Issue issue,
            Function<String, String> names,
            Function<String, Optional<String>> numbers) {
        List<Row> rows = new ArrayList<>();
        for (PointsRating rating : ratings) {
            int stars = rating.stars().orElse(0);
            if (stars > 0) {
                rows.add(Row.of(
                        Cell.text(names.apply(rating.id())),
                        Cell.count(stars),
                        Cell.words(new Label("★".repeat(stars), "★".repeat(stars))),
                        new Cell.Amount(new BigDecimal(rating.total())),
                        Cell.day(issue.validFrom()),
                        issue.validTo().map(Cell::day).orElse(Cell.NONE),
                        numbers.apply(rating.id()).map(Cell::text).orElse(Cell.BLANK),
                        Cell.text(issue.office())));
            }
        }
        Table table = Table.of(
                "certificates",
                TITLE,
                List.of(
                        Column.of("organisation", "党组织", "Party organisation", 36),
                        Column.of("stars", "星级", "Stars", 8),
                        Column.of("level", "等次", "Level", 14),
                        Column.of("points", "积分", "Points", 10),
                        Column.of("validFrom", "有效期起", "Valid from", 12),
                        Column.of("validTo", "有效期止", "Valid to", 12),
                        Column.of("certificate", "证书编号", "Certificate number", 18),
                        Column.of("office", "颁发单位", "Issued by", 26)),
                Rows.of(rows));
        return Report.of("certificates", TITLE, List.of(Section.of(table)));
    }
}
