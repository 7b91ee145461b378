package org.pbcore.reports.office;

import java.util.LinkedHashMap;
import java.util.Map;
import org.pbcore.reports.Report;
import org.pbcore.reports.SmallLetter;
import org.pbcore.reports.SmallReport;
import org.pbcore.reports.office.annual.AnnualReportTest;

/** One of every report of offices, as the tests of each have it. */
public final class OfficeSamples {
    private OfficeSamples() {}

    /** Returns them by the names of their files. */
    public static Map<String, Report> all() {
        Map<String, Report> all = new LinkedHashMap<>();
        all.put("enterprise-ledger", LedgerReportsTest.enterprises());
        all.put("social-ledger", LedgerReportsTest.socialOrganisations());
        all.put("annual", AnnualReportTest.report());
        all.put("coverage", CoverageReportTest.report());
        all.put("five-clears", FiveClearsReportTest.report());
        all.put("rectification", RectificationReportTest.report());
        all.put("joint-plan", JointPlanReportTest.report());
        all.put("instructors", WorkListsTest.instructors());
        all.put("floating", WorkListsTest.floating());
        all.put("meetings", WorkListsTest.meetings());
        all.put("points", PointsReportTest.report());
        all.put("certificates", PointsReportTest.certificates());
        all.put("comparison", ComparisonReportTest.report());
        all.put("bulletin", SampleBulletin.report());
        all.put("supervision-notice", SampleNotices.notice(40, 0));
        all.put("interview-notice", SampleNotices.interview());
        all.put("small-report", SmallReport.report());
        all.put("small-letter", SmallLetter.report());
        return all;
    }
}
