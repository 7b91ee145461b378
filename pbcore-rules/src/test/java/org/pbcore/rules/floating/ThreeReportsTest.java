package org.pbcore.rules.floating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pbcore.rules.floating.ReportKind.ARRIVAL;
import static org.pbcore.rules.floating.ReportKind.DEPARTURE;
import static org.pbcore.rules.floating.ReportKind.IDENTITY;
import static org.pbcore.rules.floating.ReportWarning.DUPLICATE;
import static org.pbcore.rules.floating.ReportWarning.OUT_OF_ORDER;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pbcore.rules.PolicyText;
import org.pbcore.rules.Rulebook;
import org.pbcore.rules.lifecycle.Due;
import org.pbcore.rules.lifecycle.Matter;
import org.pbcore.rules.policy.Policies;
import org.pbcore.rules.policy.Policy;
import org.pbcore.rules.table.Clause;
import org.pbcore.rules.table.Modality;

class ThreeReportsTest {
    private static final LocalDate DAY = LocalDate.of(2020, 9, 1);

    private final ThreeReports rule = rule(Policies.builtin("two-new-2020"));

    @Test
    void reports_thePlan_asksForThemUnderItsClause() {
        assertThat(rule.clause()).isEqualTo(new Clause("2.5-g"));
        assertThat(rule.modality()).isEqualTo(Modality.MUST);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                // day of each report, several with a stroke; missing, next, warnings
                "-, -, -, DEPARTURE ARRIVAL IDENTITY, DEPARTURE, -",
                "1, -, -, ARRIVAL IDENTITY, ARRIVAL, -",
                "-, 1, -, DEPARTURE IDENTITY, DEPARTURE, -",
                "1, 2, -, IDENTITY, IDENTITY, -",
                "1, 2, 3, -, -, -",
                "1, 1, 1, -, -, -", // the same day is in order
                "2, 1, -, IDENTITY, IDENTITY, OUT_OF_ORDER",
                "2, -, 1, ARRIVAL, ARRIVAL, OUT_OF_ORDER", // two kinds apart
                "-, 2, 1, DEPARTURE, DEPARTURE, OUT_OF_ORDER",
                "1, 3, 2, -, -, OUT_OF_ORDER",
                "2, 3, 1, -, -, OUT_OF_ORDER",
                "1/1, -, -, ARRIVAL IDENTITY, ARRIVAL, DUPLICATE",
                "3/1, 2, -, IDENTITY, IDENTITY, DUPLICATE", // the earliest counts
                "1, 3/2, 2, -, -, DUPLICATE",
                "2/3, 1, -, IDENTITY, IDENTITY, OUT_OF_ORDER DUPLICATE"
            })
    void decide_reports_saysWhatIsMissingAndOdd(
            String departure, String arrival, String identity, String missing, String next, String warnings) {
        List<Report> reports = new ArrayList<>();
        add(reports, IDENTITY, identity);
        add(reports, DEPARTURE, departure);
        add(reports, ARRIVAL, arrival);

        ReportsDecision decision = rule.decide(reports);

        assertThat(decision.missing()).extracting(ReportKind::code).containsExactly(words(missing));
        assertThat(decision.next().map(ReportKind::code)).isEqualTo(Optional.ofNullable(next));
        assertThat(decision.isComplete()).isEqualTo(missing == null);
        assertThat(decision.warnings()).extracting(ReportWarning::code).containsExactly(words(warnings));
        assertThat(decision.state().missing()).isEqualTo(decision.missing());
    }

    @Test
    void warnings_both_comeInTheirOrder() {
        assertThat(rule.decide(List.of(
                                new Report(ARRIVAL, DAY),
                                new Report(ARRIVAL, DAY),
                                new Report(DEPARTURE, DAY.plusDays(1))))
                        .warnings())
                .containsExactly(OUT_OF_ORDER, DUPLICATE);
    }

    @Test
    void lifecycle_anyStateAndReport_agreesWithTheDecision() {
        for (ReportingState state : ReportingState.values()) {
            List<Report> reports =
                    state.made().stream().map(kind -> new Report(kind, DAY)).toList();
            assertThat(rule.decide(reports).state()).isEqualTo(state);
            Matter<ReportingState, ReportKind> matter = rule.lifecycle().begin(DAY);
            for (Report report : reports) {
                matter = matter.after(report.kind(), report.on());
            }
            assertThat(matter.state()).isEqualTo(state);
            assertThat(matter.next().stream().map(due -> due.step().name()).findFirst())
                    .isEqualTo(rule.decide(reports).next());
            assertThat(matter.isClosed()).isEqualTo(rule.decide(reports).isComplete());
        }
    }

    @Test
    void lifecycle_withoutLastDaysInThePolicy_isNeverOverdue() {
        assertThat(rule.lifecycle().begin(DAY).overdue(DAY.plusYears(1))).isEmpty();
        assertThat(rule.lifecycle().begin(DAY).next()).extracting(Due::lastDay).containsExactly(Optional.empty());
    }

    @Test
    void lifecycle_lastDaysOfAPlace_countFromTheReportBefore() {
        ThreeReports place = rule(PolicyText.extending(
                "two-new-2020",
                "'floating.report.arrival.days': {'article': '3', 'values': [{'atMost': 30, 'strength': 'HARD'}]}"));
        Matter<ReportingState, ReportKind> away = place.lifecycle().begin(DAY).after(DEPARTURE, DAY.plusDays(1));

        assertThat(away.next()).extracting(Due::lastDay).containsExactly(Optional.of(DAY.plusDays(31)));
        assertThat(away.overdue(DAY.plusDays(31))).isEmpty();
        assertThat(away.overdue(DAY.plusDays(32)))
                .extracting(due -> due.step().name())
                .containsExactly(ARRIVAL);
    }

    private static ThreeReports rule(Policy policy) {
        return Rulebook.of(policy, LocalDate.of(2021, 9, 15)).threeReports();
    }

    private static void add(List<Report> reports, ReportKind kind, String days) {
        if (days != null) {
            Arrays.stream(days.split("/"))
                    .forEach(day -> reports.add(new Report(kind, DAY.plusDays(Integer.parseInt(day)))));
        }
    }

    private static String[] words(String text) {
        return text == null ? new String[0] : text.split(" ");
    }
}
