package org.pbcore.ledger.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import org.pbcore.model.organisation.Organisation;
import org.pbcore.model.organisation.OrganisationRecord;

/** Everything that an intake handed on. */
class SurveyReport implements SurveyListener {
    final List<SurveyRow> rows = new ArrayList<>();
    final List<UnreadRow> unread = new ArrayList<>();
    final List<Problem> problems = new ArrayList<>();
    final List<Long> progress = new ArrayList<>();
    Set<String> facts = Set.of();
    IntakeSummary summary = new IntakeSummary(0, 0, 0, new TreeMap<>());

    static SurveyReport of(String... lines) {
        return of(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    static SurveyReport of(byte[] bytes) {
        var report = new SurveyReport();
        try {
            report.summary = SurveyIntake.read(new ByteArrayInputStream(bytes), report);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return report;
    }

    /** Reads one cell under one heading; a second column tells whose row it is. */
    static SurveyReport ofCell(String heading, String cell) {
        return heading.equals("单位名称") ? of(heading + ",联系方式", cell + ",x") : of(heading + ",单位名称", cell + ",甲");
    }

    @Override
    public void columns(Set<String> names) {
        facts = names;
    }

    @Override
    public void registered(SurveyRow row) {
        rows.add(row);
    }

    @Override
    public void unread(UnreadRow row) {
        unread.add(row);
    }

    @Override
    public void problem(Problem problem) {
        problems.add(problem);
    }

    @Override
    public void progress(long bytesRead, OptionalLong bytesTotal) {
        progress.add(bytesRead);
    }

    Organisation organisation() {
        return rows.get(0).organisation();
    }

    OrganisationRecord record() {
        return rows.get(0).record();
    }

    /** Writes each problem as row, column and code. */
    List<String> places() {
        return problems.stream()
                .map(problem -> problem.rowNumber() + " " + column(problem) + problem.code())
                .toList();
    }

    private static String column(Problem problem) {
        return Optional.of(problem)
                .flatMap(Problem::column)
                .map(column -> column + " ")
                .orElse("");
    }
}
