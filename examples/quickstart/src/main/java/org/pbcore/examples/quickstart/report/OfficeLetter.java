package org.pbcore.examples.quickstart.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pbcore.model.InvalidFactsException;
import org.pbcore.model.term.Label;
import org.pbcore.reports.Letter;
import org.pbcore.reports.office.BulletinReport;

/**
 * Who issues a document to whom, as a line of {@code letters.jsonl} says.
 *
 * @param report the report, as it is typed
 * @param about the unit or notice that it is about; empty where it serves for all, which then have no number
 * @param office the office at the head
 * @param number the document number
 * @param signed the office at the foot; that at the head where it is not told
 * @param date the day at the foot
 * @param to to whom it goes; a notice goes to its unit where nobody is told
 * @param copies who gets a copy
 * @param signatory who signs it off, masked unless said otherwise
 * @param asks what it asks, a line each
 */
record OfficeLetter(
        String report,
        Optional<String> about,
        String office,
        Optional<String> number,
        Optional<String> signed,
        LocalDate date,
        List<String> to,
        List<String> copies,
        Optional<String> signatory,
        List<String> asks) {
    OfficeLetter {
        needed("/report", report);
        needed("/office", office);
        needed("/date", date);
        to = listed(to);
        copies = listed(copies);
        asks = listed(asks);
    }

    /** Refuses what a line does not say. */
    static void needed(String path, @Nullable Object fact) {
        if (fact == null) {
            throw new InvalidFactsException(path, "缺少 absent");
        }
    }

    /** A list that a line may leave out. */
    private static List<String> listed(@Nullable List<String> texts) {
        return texts == null ? List.of() : List.copyOf(texts);
    }

    @Override
    public String toString() {
        return "OfficeLetter[report=" + report + ", about=" + about + "]";
    }

    /** The letter of a report about something; one that serves for all has no number then. */
    static OfficeLetter of(List<OfficeLetter> letters, String report, String about) throws MissingFactsException {
        return find(letters, report, Optional.of(about))
                .or(() -> find(letters, report, Optional.empty()).map(OfficeLetter::unnumbered))
                .orElseThrow(() -> new MissingFactsException("letters.jsonl (report: " + report + ")"));
    }

    /** The letter of a report that is about everything. */
    static OfficeLetter of(List<OfficeLetter> letters, String report) throws MissingFactsException {
        return find(letters, report, Optional.empty())
                .orElseThrow(() -> new MissingFactsException("letters.jsonl (report: " + report + ")"));
    }

    private static Optional<OfficeLetter> find(List<OfficeLetter> letters, String report, Optional<String> about) {
        return letters.stream()
                .filter(letter -> letter.report.equals(report) && letter.about.equals(about))
                .findFirst();
    }

    private OfficeLetter unnumbered() {
        return new OfficeLetter(report, about, office, Optional.empty(), signed, date, to, copies, signatory, asks);
    }

    BulletinReport.Issue issue() {
        return new BulletinReport.Issue(label(office), number.orElse(""), foot(), labels(to), labels(copies));
    }

    /** The letter to a unit. */
    Letter letter(Label unit) {
        Letter letter = Letter.of(label(office), number.orElse(""), foot(), date)
                .to(to.isEmpty() ? new Label[] {unit} : labels(to).toArray(Label[]::new))
                .copiedTo(labels(copies).toArray(Label[]::new));
        return signatory.map(letter::signedOffBy).orElse(letter);
    }

    private Label foot() {
        return label(signed.orElse(office));
    }

    static List<Label> labels(List<String> texts) {
        return texts.stream().map(OfficeLetter::label).toList();
    }

    private static Label label(String text) {
        return new Label(text, text);
    }
}
