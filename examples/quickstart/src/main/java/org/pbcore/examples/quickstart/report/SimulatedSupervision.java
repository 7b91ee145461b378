package org.pbcore.examples.quickstart.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pbcore.model.code.RegionCode;
import org.pbcore.model.lifecycle.StepTaken;
import org.pbcore.model.supervision.Bulletin;
import org.pbcore.model.supervision.BulletinEntry;
import org.pbcore.model.supervision.NoticeStep;
import org.pbcore.model.supervision.SupervisionNotice;
import org.pbcore.rules.Rulebook;
import org.pbcore.rules.coverage.CoverageTally;
import org.pbcore.rules.coverage.Rate;

/**
 * What supervision asks beyond a survey, made up for the simulated city: a target near its rate, deadlines of which
 * half have passed, two notices on their way, letters, a receipt, an interview.
 */
final class SimulatedSupervision {
    private static final String METRIC = "organisation";
    private static final String OFFICE = "（模拟）两新组织工委";

    private final LocalDate asOf;
    private final Path folder;
    private final Rate whole;
    private final List<String> counties = new ArrayList<>();
    private final List<Rate> rates = new ArrayList<>();

    private SimulatedSupervision(SurveyedCity city, Rulebook rulebook, Path folder) {
        this.asOf = rulebook.parameters().date();
        this.folder = folder;
        var counted = city.organisations().stream().collect(rulebook.coverage().countingByRegion());
        this.whole = rate(counted.whole());
        counted.counties().forEach((RegionCode county, CoverageTally tally) -> {
            counties.add(county.value());
            rates.add(rate(tally));
        });
    }

    static void write(SurveyedCity city, Rulebook rulebook, Path folder) throws IOException {
        SimulatedSupervision facts = new SimulatedSupervision(city, rulebook, folder);
        List<String> late = facts.targets();
        facts.before();
        facts.notices(late);
        facts.letters(late);
    }

    private static Rate rate(CoverageTally tally) {
        return SupervisedCounties.count(tally, METRIC).rate();
    }

    private void lines(String name, List<?> facts) throws IOException {
        List<String> lines = new ArrayList<>();
        for (Object fact : facts) {
            lines.add(OfficeFacts.MAPPER.writeValueAsString(fact));
        }
        Files.write(folder.resolve(name + ".jsonl"), lines);
    }

    /** Returns the counties that miss a target whose deadline has passed. */
    private List<String> targets() throws IOException {
        int target = (int) (whole.numerator() * 100 / whole.denominator());
        List<String> late = new ArrayList<>();
        List<SupervisedCounties.TargetSet> targets = new ArrayList<>();
        targets.add(new SupervisedCounties.TargetSet(Optional.empty(), METRIC, target, asOf.plusDays(15)));
        for (int i = 0; i < counties.size(); i += 2) {
            targets.add(
                    new SupervisedCounties.TargetSet(Optional.of(counties.get(i)), METRIC, target, asOf.minusDays(15)));
            if (!rates.get(i).reaches(target)) {
                late.add(counties.get(i));
            }
        }
        lines("targets", targets);
        return late;
    }

    /** The bulletin of the last period: some were a little worse, some a little better. */
    private void before() throws IOException {
        Bulletin.Builder bulletin = Bulletin.builder()
                .id("（模拟）两新〔2020〕1号")
                .issuedOn(asOf.minusMonths(1))
                .metric(METRIC);
        for (int i = 0; i < counties.size(); i++) {
            long then = rates.get(i).numerator() + (i % 3 == 2 ? 2 : -3L * (i % 3));
            bulletin.addEntries(BulletinEntry.builder()
                    .unit(counties.get(i))
                    .numerator((int) Math.max(0, Math.min(then, rates.get(i).denominator())))
                    .denominator((int) rates.get(i).denominator())
                    .build());
        }
        lines("bulletins", List.of(bulletin.build()));
    }

    /** An open notice of the first late county, a closed one of the second. */
    private void notices(List<String> late) throws IOException {
        List<SupervisionNotice> notices = new ArrayList<>();
        List<SupervisionReports.Receipt> receipts = new ArrayList<>();
        for (int i = 0; i < Math.min(2, late.size()); i++) {
            String id = "DB-" + (i + 1);
            Rate rate = rates.get(counties.indexOf(late.get(i)));
            LocalDate drafted = asOf.minusDays(14);
            SupervisionNotice.Builder notice = SupervisionNotice.builder()
                    .id(id)
                    .unit(late.get(i))
                    .draftedOn(drafted)
                    .metric(METRIC)
                    .numerator((int) Math.max(0, rate.numerator() - 2))
                    .denominator((int) rate.denominator())
                    .targetPercent((int) (whole.numerator() * 100 / whole.denominator()))
                    .deadline(asOf.minusDays(15))
                    .text("请拟分管同志逐户核实，建立清单。")
                    .addHistory(
                            step(NoticeStep.SIGN, drafted, 0),
                            step(NoticeStep.ISSUE, drafted.plusDays(1), 30),
                            step(NoticeStep.RECEIVE, drafted.plusDays(2), 0));
            if (i == 1) {
                notice.addHistory(
                        step(NoticeStep.RECTIFY, drafted.plusDays(9), 0),
                        step(NoticeStep.CLOSE, drafted.plusDays(11), 0));
            }
            notices.add(notice.build());
            receipts.add(new SupervisionReports.Receipt(id, List.of("逐户核实在营情况。", "对应建未建的明确专人、限期组建。")));
        }
        lines("supervision-notices", notices);
        lines("receipts", receipts);
    }

    private static StepTaken<NoticeStep> step(NoticeStep step, LocalDate on, int days) {
        StepTaken.Builder<NoticeStep> taken = StepTaken.builder();
        taken.step(step).on(on).by("拟经办");
        return days == 0 ? taken.build() : taken.dueOn(on.plusDays(days)).build();
    }

    private void letters(List<String> late) throws IOException {
        List<OfficeLetter> letters = new ArrayList<>();
        letters.add(letter(
                "bulletin", Optional.empty(), Optional.of("（模拟）两新〔2020〕2号"), List.of("各县（市、区）两新组织工委"), List.of()));
        List<String> asks = List.of("每周报送一次进度。", "整改情况于办结期限前书面反馈。");
        letters.add(letter("supervision-notice", Optional.empty(), Optional.empty(), List.of(), asks));
        for (int i = 0; i < Math.min(2, late.size()); i++) {
            letters.add(letter(
                    "supervision-notice",
                    Optional.of("DB-" + (i + 1)),
                    Optional.of("（模拟）督〔2020〕" + (i + 1) + "号"),
                    List.of(),
                    asks));
        }
        letters.add(letter(
                "interview-notice",
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of("说明未达目标的原因。", "提出整改措施和时限。")));
        lines("letters", letters);
        lines(
                "interviews",
                late.stream()
                        .limit(1)
                        .map(unit -> new SupervisionReports.InterviewSet(
                                unit,
                                Optional.of(asOf.plusDays(7)),
                                Optional.of(LocalTime.of(9, 30)),
                                Optional.of("（模拟）两新组织工委会议室"),
                                Optional.of("拟书记"),
                                Optional.of("拟主任")))
                        .toList());
    }

    /** A letter about a notice is of the day after its draft, any other of after the day asked about. */
    private OfficeLetter letter(
            String report, Optional<String> about, Optional<String> number, List<String> to, List<String> asks) {
        return new OfficeLetter(
                report,
                about,
                OFFICE,
                number,
                Optional.empty(),
                about.isPresent() ? asOf.minusDays(13) : asOf.plusDays(3),
                to,
                List.of(),
                Optional.empty(),
                asks);
    }
}
