package org.pbcore.examples.quickstart.report;

import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pbcore.model.supervision.Bulletin;
import org.pbcore.model.supervision.BulletinEntry;
import org.pbcore.model.supervision.Interview;
import org.pbcore.model.supervision.NoticeStep;
import org.pbcore.model.supervision.SupervisionNotice;
import org.pbcore.model.term.Label;
import org.pbcore.reports.Report;
import org.pbcore.reports.office.BulletinReport;
import org.pbcore.reports.office.InterviewNoticeReport;
import org.pbcore.reports.office.InterviewNoticeReport.Appointment;
import org.pbcore.reports.office.SupervisionNoticeReport;
import org.pbcore.rules.supervision.NoticeState;
import org.pbcore.rules.supervision.Supervision;
import org.pbcore.rules.supervision.SupervisionFacts;
import org.pbcore.rules.supervision.SupervisionLevel;

/** The bulletin, and the notices that the policy sends after it: official documents, made in every form. */
final class SupervisionReports {
    static final OfficeReport BULLETIN = OfficeReport.ofDocuments("bulletin", material -> List.of(bulletin(material)));

    static final OfficeReport SUPERVISION_NOTICE =
            OfficeReport.ofDocuments("supervision-notice", SupervisionReports::notices);

    static final OfficeReport INTERVIEW_NOTICE =
            OfficeReport.ofDocuments("interview-notice", SupervisionReports::interviews);

    static final List<OfficeReport> ALL = List.of(BULLETIN, SUPERVISION_NOTICE, INTERVIEW_NOTICE);

    private SupervisionReports() {}

    private static List<OfficeLetter> letters(Material material) throws IOException {
        return material.facts().lines("letters", OfficeLetter.class);
    }

    private static Report bulletin(Material material) throws IOException {
        OfficeLetter letter = OfficeLetter.of(letters(material), "bulletin");
        SupervisedCounties counties = SupervisedCounties.of(material);
        Bulletin bulletin = Bulletin.builder()
                .id(letter.number().orElse("bulletin"))
                .issuedOn(letter.date())
                .metric(material.aim().metric())
                .addAllEntries(counties.entries())
                .build();
        BulletinReport.Terms terms = new BulletinReport.Terms(
                counties.metric(),
                counties::name,
                counties::target,
                counties.before(letter.date()),
                counties.undecided(),
                counties.unplaced());
        return BulletinReport.of(material.rulebook(), bulletin, terms, letter.issue());
    }

    /**
     * What a unit wrote on its receipt.
     *
     * @param notice the notice
     * @param measures what it does
     */
    record Receipt(String notice, List<String> measures) {
        Receipt {
            OfficeLetter.needed("/notice", notice);
            OfficeLetter.needed("/measures", measures);
        }

        @Override
        public String toString() {
            return "Receipt[notice=" + notice + "]";
        }
    }

    /** The notices that the office drafted, then drafts for those to whom the policy sends one and who have none. */
    private static List<Report> notices(Material material) throws IOException {
        List<OfficeLetter> letters = letters(material);
        SupervisedCounties counties = SupervisedCounties.of(material);
        List<Receipt> receipts = material.facts().linesIfAny("receipts", Receipt.class);
        List<SupervisionNotice> notices = new ArrayList<>(counties.notices());
        for (BulletinEntry entry : counties.entries()) {
            draft(material, counties, entry).ifPresent(notices::add);
        }
        List<Report> reports = new ArrayList<>();
        for (SupervisionNotice notice : notices) {
            Label unit = counties.name(notice.getUnit());
            OfficeLetter letter = OfficeLetter.of(letters, "supervision-notice", notice.getId());
            SupervisionNoticeReport.Particulars particulars = new SupervisionNoticeReport.Particulars(
                    unit,
                    material.rulebook().coverage().metric(notice.getMetric()).label(),
                    counties.openBeside(notice),
                    OfficeLetter.labels(letter.asks()),
                    isReceived(material, notice) ? measures(receipts, notice) : List.of());
            reports.add(SupervisionNoticeReport.of(material.rulebook(), notice, particulars, letter.letter(unit)));
        }
        return reports;
    }

    /** Whether its unit had received a notice by the day asked about. */
    private static boolean isReceived(Material material, SupervisionNotice notice) {
        return notice.getHistory().stream()
                .filter(taken -> !taken.getOn().isAfter(material.asOf()))
                .anyMatch(taken -> taken.getStep() == NoticeStep.RECEIVE);
    }

    private static List<String> measures(List<Receipt> receipts, SupervisionNotice notice) {
        return receipts.stream()
                .filter(receipt -> receipt.notice().equals(notice.getId()))
                .flatMap(receipt -> receipt.measures().stream())
                .toList();
    }

    private static Optional<SupervisionNotice> draft(
            Material material, SupervisedCounties counties, BulletinEntry entry) {
        Supervision supervision = material.rulebook().supervision();
        Optional<SupervisionFacts> facts = counties.facts(entry);
        boolean isUnderWay = facts.isPresent()
                && counties.notices().stream().anyMatch(notice -> isSame(material, notice, entry, facts.get()));
        return isUnderWay
                ? Optional.empty()
                : facts.flatMap(known -> supervision
                        .notices()
                        .draft(
                                supervision.decide(known),
                                known,
                                SupervisionNotice.builder()
                                        .id(material.asOf() + "-" + entry.getUnit())
                                        .unit(entry.getUnit())
                                        .draftedOn(material.asOf())
                                        .metric(material.aim().metric())));
    }

    /** Whether a notice about the same target is under way. */
    private static boolean isSame(
            Material material, SupervisionNotice notice, BulletinEntry entry, SupervisionFacts facts) {
        return notice.getUnit().equals(entry.getUnit())
                && notice.getMetric().equals(material.aim().metric())
                && notice.getDeadline().equals(facts.deadline())
                && material.rulebook()
                        .supervision()
                        .notices()
                        .follow(notice)
                        .asOf(material.asOf())
                        .filter(then -> then.state() != NoticeState.CLOSED && then.state() != NoticeState.WITHDRAWN)
                        .isPresent();
    }

    /**
     * When and where an interview is held, and with whom.
     *
     * @param unit the unit
     * @param on the day
     * @param time the time
     * @param place the place
     * @param head who is interviewed
     * @param heldBy who holds it
     */
    record InterviewSet(
            String unit,
            Optional<LocalDate> on,
            Optional<LocalTime> time,
            Optional<String> place,
            Optional<String> head,
            Optional<String> heldBy) {
        InterviewSet {
            OfficeLetter.needed("/unit", unit);
        }

        @Override
        public String toString() {
            return "InterviewSet[unit=" + unit + "]";
        }
    }

    /** A notice to each unit whose head the policy has interviewed. */
    private static List<Report> interviews(Material material) throws IOException {
        List<OfficeLetter> letters = letters(material);
        SupervisedCounties counties = SupervisedCounties.of(material);
        List<InterviewSet> set = material.facts().linesIfAny("interviews", InterviewSet.class);
        List<Interview> held = material.facts().linesIfAny("interviews-held", Interview.class);
        List<Report> reports = new ArrayList<>();
        for (BulletinEntry entry : counties.entries()) {
            Optional<SupervisionFacts> facts = counties.facts(entry)
                    .filter(known -> material.rulebook()
                            .supervision()
                            .decide(known)
                            .level()
                            .outcome()
                            .equals(Optional.of(SupervisionLevel.NOTICE_AND_INTERVIEW)));
            if (facts.isPresent()) {
                OfficeLetter letter = OfficeLetter.of(letters, "interview-notice", entry.getUnit());
                Label unit = counties.name(entry.getUnit());
                reports.add(InterviewNoticeReport.of(
                        material.rulebook(),
                        new InterviewNoticeReport.Grounds(
                                unit, counties.metric(), facts.get(), numbers(counties, letters, entry.getUnit())),
                        appointment(set, entry.getUnit(), letter),
                        last(held, entry.getUnit(), counties.openNotices(entry.getUnit()), material.asOf()),
                        letter.letter(unit)));
            }
        }
        return reports;
    }

    /** The last interview of a unit by a day; of those that name notices, only one about a notice still open. */
    private static Optional<Interview> last(
            List<Interview> held, String unit, List<SupervisionNotice> open, LocalDate asOf) {
        List<String> ids = open.stream().map(SupervisionNotice::getId).toList();
        return held.stream()
                .filter(interview -> interview.getUnit().equals(unit))
                .filter(interview -> !interview.getHeldOn().isAfter(asOf))
                .filter(interview -> interview.getNotices().isEmpty()
                        || interview.getNotices().stream().anyMatch(ids::contains))
                .reduce((one, other) -> other.getHeldOn().isBefore(one.getHeldOn()) ? one : other);
    }

    /** The numbers of the open notices of a unit; their ids where they have none. */
    private static List<String> numbers(SupervisedCounties counties, List<OfficeLetter> letters, String unit)
            throws IOException {
        List<String> numbers = new ArrayList<>();
        for (SupervisionNotice notice : counties.openNotices(unit)) {
            numbers.add(OfficeLetter.of(letters, "supervision-notice", notice.getId())
                    .number()
                    .orElse(notice.getId()));
        }
        return numbers;
    }

    private static Appointment appointment(List<InterviewSet> set, String unit, OfficeLetter letter) {
        Optional<InterviewSet> known =
                set.stream().filter(each -> each.unit().equals(unit)).findFirst();
        return new Appointment(
                known.flatMap(InterviewSet::on),
                known.flatMap(InterviewSet::time),
                known.flatMap(InterviewSet::place).map(place -> new Label(place, place)),
                known.flatMap(InterviewSet::head),
                known.flatMap(InterviewSet::heldBy),
                OfficeLetter.labels(letter.asks()));
    }
}
