package org.pbcore.examples.quickstart.report;

import java.util.Iterator;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** The reports that the command offers, in the order in which they are written. */
final class OfficeReports {
    static final List<OfficeReport> ALL = List.of(
            SurveyReports.CITY_OVERVIEW,
            SurveyReports.COVERAGE,
            SurveyReports.ENTERPRISE_LEDGER,
            SurveyReports.SOCIAL_LEDGER,
            SurveyReports.FIVE_CLEARS,
            SurveyReports.JOINT_PLAN,
            FactReports.RECTIFICATION,
            FactReports.INSTRUCTORS,
            FactReports.FLOATING,
            FactReports.MEETINGS,
            FactReports.POINTS,
            FactReports.CERTIFICATES,
            SupervisionReports.BULLETIN,
            SupervisionReports.SUPERVISION_NOTICE,
            SupervisionReports.INTERVIEW_NOTICE,
            AnnualReports.ANNUAL,
            ComparisonReports.COMPARISON);

    private OfficeReports() {}

    /**
     * Finds reports by the names that were typed; without names, all.
     *
     * @throws ParameterException when there is no report of a name
     */
    static List<OfficeReport> named(List<String> names, CommandLine command) {
        return names.isEmpty()
                ? ALL
                : names.stream().map(name -> named(name, command)).toList();
    }

    private static OfficeReport named(String name, CommandLine command) {
        return ALL.stream()
                .filter(report -> report.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> new ParameterException(
                        command, "没有报表 no report “" + name + "”，可选 known: " + String.join(", ", new Names())));
    }

    /** All names, for the help. */
    static final class Names implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return ALL.stream().map(OfficeReport::name).iterator();
        }
    }
}
