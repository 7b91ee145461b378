package org.pbcore.examples.quickstart.report;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.pbcore.model.InvalidFactsException;
import org.pbcore.model.PbcoreException;
import org.pbcore.model.instructor.GuidanceCategory;
import org.pbcore.model.member.FloatingMember;
import org.pbcore.model.organisation.Organisation;
import org.pbcore.model.party.PartyOrganisationForm;
import org.pbcore.model.partylife.Activity;
import org.pbcore.model.supervision.Problem;
import org.pbcore.reports.Report;
import org.pbcore.reports.office.CertificateReport;
import org.pbcore.reports.office.FloatingReport;
import org.pbcore.reports.office.InstructorReport;
import org.pbcore.reports.office.LedgerLine;
import org.pbcore.reports.office.MeetingReport;
import org.pbcore.reports.office.PointsReport;
import org.pbcore.reports.office.RectificationReport;
import org.pbcore.rules.floating.ReportKind;
import org.pbcore.rules.instructor.DispatchFacts;
import org.pbcore.rules.instructor.DispatchMode;
import org.pbcore.rules.instructor.plan.AvailableInstructor;
import org.pbcore.rules.instructor.plan.OrganisationInNeed;
import org.pbcore.rules.partylife.ActivityStanding;
import org.pbcore.rules.partylife.BranchFacts;
import org.pbcore.rules.partylife.Stretch;
import org.pbcore.rules.points.PointsEvent;
import org.pbcore.rules.points.PointsMember;
import org.pbcore.rules.points.PointsRatings;
import org.pbcore.rules.points.PointsRound;
import org.pbcore.rules.points.PointsSheet;
import org.pbcore.rules.points.PointsTally;
import org.pbcore.rules.supervision.ProblemList;

/** Reports that need facts of the office beside the survey. */
final class FactReports {
    static final OfficeReport RECTIFICATION = OfficeReport.ofTables("rectification", FactReports::rectification);

    static final OfficeReport INSTRUCTORS = OfficeReport.ofTables("instructors", FactReports::instructors);

    static final OfficeReport FLOATING = OfficeReport.ofTables("floating", FactReports::floating);

    static final OfficeReport MEETINGS = OfficeReport.ofTables("meetings", FactReports::meetings);

    static final OfficeReport POINTS = OfficeReport.ofTables("points", FactReports::points);

    static final OfficeReport CERTIFICATES = new OfficeReport(
            "certificates", EnumSet.of(Form.XLSX, Form.CSV), material -> List.of(certificates(material)));

    private FactReports() {}

    private static Report rectification(Material material) throws IOException {
        ProblemList list = material.rulebook().supervision().problemList();
        List<Problem> problems = new ArrayList<>(material.facts().lines("problems", Problem.class));
        problems.removeIf(problem -> isRefused(material, "problems " + problem.getId(), () -> list.follow(problem)));
        return RectificationReport.of(list, problems, material.asOf());
    }

    /** The category in which people put an organisation for guidance. */
    record Guidance(String organisation, GuidanceCategory category) {}

    private static Report instructors(Material material) throws IOException {
        Map<String, GuidanceCategory> categories =
                material.facts().linesIfAny("guidance-categories", Guidance.class).stream()
                        .collect(Collectors.toMap(Guidance::organisation, Guidance::category, (one, other) -> other));
        List<AvailableInstructor> available = material.facts().lines("instructors", AvailableInstructor.class);
        List<OrganisationInNeed> needs = new ArrayList<>();
        for (LedgerLine line : material.city().lines()) {
            Organisation known = line.organisation();
            boolean isUnguided = known.getPartyOrganisation().equals(Optional.of(PartyOrganisationForm.NONE))
                    && known.getInstructors().equals(OptionalInt.of(0));
            if (isUnguided) {
                Optional<GuidanceCategory> category = Optional.ofNullable(categories.get(known.getId()));
                boolean isFullTime = needsFullTime(material, new DispatchFacts(Optional.of(false), category));
                SurveyedCity.site(line)
                        .ifPresent(site -> needs.add(new OrganisationInNeed(known.getId(), isFullTime, 1, site)));
            }
        }
        return InstructorReport.of(
                material.rulebook().instructorPlan().plan(available, needs), material::name, material::name);
    }

    private static boolean needsFullTime(Material material, DispatchFacts facts) {
        return material.rulebook()
                .instructor()
                .decide(facts)
                .guidance()
                .outcome()
                .map(outcome -> outcome.mode() == DispatchMode.RESIDENT_FULL_TIME
                        || outcome.mode() == DispatchMode.LEADER_AND_FULL_TIME)
                .orElse(false);
    }

    /** A report that a floating member made. */
    record ReportMade(String member, ReportKind kind, LocalDate on) {}

    private static Report floating(Material material) throws IOException {
        Map<String, List<org.pbcore.rules.floating.Report>> made = new HashMap<>();
        for (ReportMade each : material.facts().lines("three-reports", ReportMade.class)) {
            made.computeIfAbsent(each.member(), fresh -> new ArrayList<>())
                    .add(new org.pbcore.rules.floating.Report(each.kind(), each.on()));
        }
        List<FloatingReport.Member> members = new ArrayList<>();
        for (FloatingMember each : material.facts().lines("floating-members", FloatingMember.class)) {
            members.add(new FloatingReport.Member(
                    material.name(each.getId()),
                    material.name(each.getHome()),
                    each.hostsOn(material.asOf()).stream().map(material::name).collect(Collectors.joining("、")),
                    material.rulebook().threeReports().decide(made.getOrDefault(each.getId(), List.of()))));
        }
        return FloatingReport.of(material.rulebook().threeReports(), members);
    }

    private static Report meetings(Material material) throws IOException {
        Map<String, List<Activity>> held = material.facts().lines("activities", Activity.class).stream()
                .collect(Collectors.groupingBy(Activity::getPartyOrganisation));
        Stretch year = new Stretch(material.asOf().withDayOfYear(1), material.asOf());
        List<ActivityStanding> standings = new ArrayList<>();
        for (BranchFacts branch : material.facts().lines("branches", BranchFacts.class)) {
            standings.add(material.rulebook()
                    .partyLife()
                    .activities()
                    .standing(branch, held.getOrDefault(branch.id(), List.of()), year, material.asOf()));
        }
        return MeetingReport.of(standings, material::name);
    }

    /** A round of points. */
    record Round(PointsSheet sheet, List<PointsMember> members, LocalDate from, LocalDate to) {}

    /** Something that scored, or takes back what did. */
    record Event(
            String id,
            Optional<String> member,
            Optional<String> item,
            Optional<LocalDate> on,
            OptionalInt times,
            Optional<String> reverses) {
        PointsEvent event() {
            return reverses.<PointsEvent>map(other -> new PointsEvent.Reversal(id, other))
                    .orElseGet(() -> new PointsEvent.Scored(
                            id, needed("/member", member), needed("/item", item), needed("/on", on), times.orElse(1)));
        }

        private static <T> T needed(String path, Optional<T> fact) {
            return fact.orElseThrow(() -> new InvalidFactsException(path, "缺少 absent"));
        }
    }

    private static Report points(Material material) throws IOException {
        Rated rated = rated(material, "points");
        return PointsReport.of(rated.round(), rated.ratings(), material::name);
    }

    /** Certificates of Party organisations; a round of theirs is a round like that of members. */
    private static Report certificates(Material material) throws IOException {
        CertificateReport.Issue issue = first(material, "certificates", CertificateReport.Issue.class);
        return CertificateReport.of(
                rated(material, "organisation-points").ratings().members(),
                issue,
                material::name,
                id -> Optional.empty());
    }

    /** A round and what came of it. */
    private record Rated(PointsRound round, PointsRatings ratings) {}

    private static Rated rated(Material material, String file) throws IOException {
        Round asked = first(material, file + "-round", Round.class);
        PointsRound round =
                material.rulebook().points().round(asked.sheet(), asked.members(), asked.from(), asked.to());
        PointsTally tally = round.tally();
        for (Event event : material.facts().lines(file + "-events", Event.class)) {
            isRefused(material, file + "-events " + event.id(), () -> tally.add(event.event()));
        }
        return new Rated(round, tally.rate());
    }

    private static <T> T first(Material material, String file, Class<T> type) throws IOException {
        return material.facts().lines(file, type).stream()
                .findFirst()
                .orElseThrow(() -> new MissingFactsException(file + ".jsonl"));
    }

    /** Whether rules refuse a fact, which is told then and left out. */
    private static boolean isRefused(Material material, String place, Runnable use) {
        try {
            use.run();
            return false;
        } catch (PbcoreException e) {
            material.tell("拒绝 refused " + place + "：" + e.getMessage());
            return true;
        }
    }
}
