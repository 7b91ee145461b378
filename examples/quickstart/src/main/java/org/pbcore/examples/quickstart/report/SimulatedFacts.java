package org.pbcore.examples.quickstart.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import org.pbcore.model.instructor.GuidanceCategory;
import org.pbcore.model.lifecycle.StepTaken;
import org.pbcore.model.member.FloatingMember;
import org.pbcore.model.member.ManagingHost;
import org.pbcore.model.party.PartyOrganisationForm;
import org.pbcore.model.partylife.Activity;
import org.pbcore.model.partylife.ActivityKind;
import org.pbcore.model.region.RegionTree;
import org.pbcore.model.supervision.Problem;
import org.pbcore.model.supervision.ProblemStep;
import org.pbcore.reports.office.CertificateReport;
import org.pbcore.reports.office.LedgerLine;
import org.pbcore.rules.floating.ReportKind;
import org.pbcore.rules.instructor.plan.AvailableInstructor;
import org.pbcore.rules.partylife.BranchFacts;
import org.pbcore.rules.partylife.Existence;
import org.pbcore.rules.planning.Site;
import org.pbcore.rules.points.PointsCategory;
import org.pbcore.rules.points.PointsItem;
import org.pbcore.rules.points.PointsMember;
import org.pbcore.rules.points.PointsSheet;
import org.pbcore.rules.points.StarLevel;
import org.pbcore.rules.points.StarScheme;
import org.pbcore.rules.points.Ties;
import org.pbcore.rules.points.Veto;
import org.pbcore.rules.points.VetoEffect;

/** Facts of an office that does not exist, made up from a seed to fit the simulated city; their files show the form. */
final class SimulatedFacts {
    private static final int INSTRUCTORS = 40;
    private static final int BRANCHES = 60;
    private static final int FLOATING = 50;
    private static final int MEMBERS = 80;

    private final SplittableRandom random = new SplittableRandom(20200916);
    private final LocalDate asOf;
    private final Path folder;
    private final List<LedgerLine> withBranch;
    private final List<LedgerLine> without;
    private final List<Name> names = new ArrayList<>();

    private SimulatedFacts(SurveyedCity city, LocalDate asOf, Path folder) {
        this.asOf = asOf;
        this.folder = folder;
        this.withBranch = with(city, PartyOrganisationForm.OWN);
        this.without = with(city, PartyOrganisationForm.NONE);
    }

    /** What somebody or something is called. */
    record Name(String id, String name) {
        @Override
        public String toString() {
            return "Name[id=" + id + "]";
        }
    }

    static void write(SurveyedCity city, LocalDate asOf, Path folder) throws IOException {
        Files.createDirectories(folder);
        SimulatedFacts facts = new SimulatedFacts(city, asOf, folder);
        facts.instructors();
        facts.branches();
        facts.floating();
        facts.problems(city);
        facts.points();
        facts.lines("names", facts.names);
    }

    private static List<LedgerLine> with(SurveyedCity city, PartyOrganisationForm form) {
        return city.lines().stream()
                .filter(line -> line.organisation().getPartyOrganisation().equals(Optional.of(form)))
                .toList();
    }

    private void lines(String name, List<?> facts) throws IOException {
        List<String> lines = new ArrayList<>();
        for (Object fact : facts) {
            try {
                lines.add(OfficeFacts.MAPPER.writeValueAsString(fact));
            } catch (JsonProcessingException e) {
                throw new UncheckedIOException(e);
            }
        }
        Files.write(folder.resolve(name + ".jsonl"), lines);
    }

    private String named(String kind, int number, String name) {
        String id = String.format("%s%03d", kind, number);
        names.add(new Name(id, name));
        return id;
    }

    private void instructors() throws IOException {
        List<AvailableInstructor> instructors = new ArrayList<>();
        for (int i = 1; i <= INSTRUCTORS; i++) {
            String id = named("instructor-", i, "拟指导" + i);
            Site site = new Site(random.nextInt(48_000), random.nextInt(48_000));
            instructors.add(new AvailableInstructor(id, 1 + random.nextInt(4), random.nextInt(3) == 0, site));
        }
        lines("instructors", instructors);
        List<FactReports.Guidance> categories = new ArrayList<>();
        for (LedgerLine line : without) {
            GuidanceCategory[] all = GuidanceCategory.values();
            categories.add(new FactReports.Guidance(
                    line.organisation().getId(), all[random.nextInt(8) == 0 ? 0 : 1 + random.nextInt(all.length - 1)]));
        }
        lines("guidance-categories", categories);
    }

    private void branches() throws IOException {
        List<BranchFacts> branches = new ArrayList<>();
        List<Activity> activities = new ArrayList<>();
        for (int i = 1; i <= Math.min(BRANCHES, withBranch.size()); i++) {
            String name = withBranch.get(i - 1).organisation().getName().orElse("") + "党支部";
            String id = named("branch-", i, name);
            boolean hasCommittee = random.nextInt(3) > 0;
            Map<String, Existence> groups =
                    random.nextInt(3) == 0 ? Map.of("第一小组", Existence.since(asOf.minusYears(1))) : Map.of();
            branches.add(new BranchFacts(
                    id, Existence.since(asOf.minusYears(2)), Optional.of(hasCommittee), Optional.of(groups)));
            for (int month = 1; month <= asOf.getMonthValue(); month++) {
                LocalDate day = asOf.withMonth(month).withDayOfMonth(5);
                held(activities, id, ActivityKind.THEME_DAY, Optional.empty(), day);
                if (hasCommittee) {
                    held(activities, id, ActivityKind.COMMITTEE_MEETING, Optional.empty(), day);
                }
                if (month % 3 == 0) {
                    held(activities, id, ActivityKind.MEMBERS_MEETING, Optional.empty(), day);
                    held(activities, id, ActivityKind.LECTURE, Optional.empty(), day);
                }
                groups.keySet()
                        .forEach(group -> held(activities, id, ActivityKind.GROUP_MEETING, Optional.of(group), day));
            }
        }
        lines("branches", branches);
        lines("activities", activities);
    }

    /** Most are held. */
    private void held(
            List<Activity> activities, String branch, ActivityKind kind, Optional<String> group, LocalDate day) {
        if (random.nextInt(12) > 0) {
            activities.add(Activity.builder()
                    .id("activity-" + (activities.size() + 1))
                    .partyOrganisation(branch)
                    .kind(kind)
                    .group(group)
                    .heldOn(day)
                    .build());
        }
    }

    private void floating() throws IOException {
        List<FloatingMember> members = new ArrayList<>();
        List<FactReports.ReportMade> reports = new ArrayList<>();
        for (int i = 1; i <= FLOATING; i++) {
            String id = named("floating-", i, "拟流动" + i);
            String home = named("home-", i, "（模拟）外地党支部" + (1 + random.nextInt(20)));
            FloatingMember.Builder member = FloatingMember.builder().id(id).home(home);
            if (random.nextInt(5) > 0) {
                member.addHosts(ManagingHost.builder()
                        .organisation(String.format("branch-%03d", 1 + random.nextInt(BRANCHES)))
                        .since(asOf.minusMonths(6))
                        .build());
            }
            members.add(member.build());
            int made = random.nextInt(ReportKind.values().length + 1);
            LocalDate day = asOf.minusDays(60);
            for (ReportKind kind : List.of(ReportKind.values()).subList(0, made)) {
                reports.add(new FactReports.ReportMade(id, kind, day));
                day = day.plusDays(10);
            }
        }
        lines("floating-members", members);
        lines("three-reports", reports);
    }

    private void problems(SurveyedCity city) throws IOException {
        List<String> texts = List.of("部分单位底数不清", "应建未建单位推进慢", "指导员未覆盖全部单位", "联合支部活动少", "流动党员台账不全");
        List<String> counties = city.organisations().stream()
                .flatMap(organisation -> organisation.getRegion().stream())
                .flatMap(region -> RegionTree.bundled().find(region.county()).stream())
                .map(region -> region.name())
                .distinct()
                .sorted()
                .toList();
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < 2 * counties.size(); i++) {
            LocalDate listed = asOf.minusDays(90L - random.nextInt(40));
            Problem.Builder problem = Problem.builder()
                    .id(String.format("WT-%03d", i + 1))
                    .unit(counties.get(i / 2))
                    .listedOn(listed)
                    .text(texts.get(random.nextInt(texts.size())));
            int steps = random.nextInt(4);
            if (steps > 0) {
                StepTaken.Builder<ProblemStep> measures = StepTaken.builder();
                measures.dueOn(listed.plusDays(45L + random.nextInt(60)));
                problem.addMeasures("逐户核实，建立清单", "每周通报进度")
                        .addHistory(by(measures, ProblemStep.SET_MEASURES, listed.plusDays(7)));
            }
            if (steps > 1) {
                problem.addHistory(by(StepTaken.builder(), ProblemStep.RECTIFY, listed.plusDays(40)));
            }
            if (steps > 2) {
                problem.addHistory(by(StepTaken.builder(), ProblemStep.VERIFY, listed.plusDays(47)));
            }
            problems.add(problem.build());
        }
        lines("problems", problems);
    }

    private static StepTaken<ProblemStep> by(StepTaken.Builder<ProblemStep> taken, ProblemStep step, LocalDate on) {
        taken.step(step).on(on).by("拟经办");
        return taken.build();
    }

    /** Members, and Party organisations, by one sheet. */
    private void points() throws IOException {
        List<String> members = new ArrayList<>();
        for (int i = 1; i <= MEMBERS; i++) {
            members.add(named("member-", i, "拟党员" + i));
        }
        rounds("points", members);
        List<String> branches = new ArrayList<>();
        for (int i = 1; i <= Math.min(BRANCHES, withBranch.size()); i++) {
            branches.add(String.format("branch-%03d", i));
        }
        rounds("organisation-points", branches);
        LocalDate first = asOf.plusDays(1);
        lines(
                "certificates",
                List.of(new CertificateReport.Issue("（模拟）两新组织工委", first, Optional.of(asOf.plusYears(1)))));
    }

    private void rounds(String file, List<String> rated) throws IOException {
        List<PointsItem> study =
                List.of(new PointsItem("主题党日", 3, OptionalInt.empty()), new PointsItem("党课", 5, OptionalInt.of(15)));
        List<PointsItem> service =
                List.of(new PointsItem("志愿服务", 4, OptionalInt.empty()), new PointsItem("承诺兑现", 8, OptionalInt.of(16)));
        PointsSheet sheet = new PointsSheet(
                60,
                OptionalInt.of(0),
                OptionalInt.of(120),
                List.of(
                        new PointsCategory("学习教育", OptionalInt.of(30), study),
                        new PointsCategory("作用发挥", OptionalInt.empty(), service)),
                List.of(new Veto("违纪", VetoEffect.NO_RATING)),
                new StarScheme(
                        List.of(
                                new StarLevel(5, 95, OptionalInt.of(10)),
                                new StarLevel(4, 85, OptionalInt.of(30)),
                                new StarLevel(3, 70, OptionalInt.empty())),
                        Ties.IN));
        List<PointsMember> members = new ArrayList<>();
        List<FactReports.Event> events = new ArrayList<>();
        List<String> items = List.of("主题党日", "党课", "志愿服务", "承诺兑现");
        for (String member : rated) {
            members.add(new PointsMember(member, random.nextInt(25) == 0));
            for (int event = random.nextInt(8); event >= 0; event--) {
                String item = random.nextInt(60) == 0 ? "违纪" : items.get(random.nextInt(items.size()));
                events.add(new FactReports.Event(
                        "event-" + (events.size() + 1),
                        Optional.of(member),
                        Optional.of(item),
                        Optional.of(asOf.minusDays(random.nextInt(120))),
                        OptionalInt.of(1),
                        Optional.empty()));
            }
        }
        lines(file + "-round", List.of(new FactReports.Round(sheet, members, asOf.minusDays(120), asOf)));
        lines(file + "-events", events);
    }
}
