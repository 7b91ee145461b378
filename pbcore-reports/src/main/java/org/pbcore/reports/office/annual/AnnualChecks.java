package org.pbcore.reports.office.annual;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pbcore.model.term.Label;

/**
 * The cross-table checks of the annual table: sums within each table, against what an office filled in, and from one
 * year to the next. Real tables seldom sum up; every difference is kept, and none is mended.
 *
 * @param checked how many identities were looked at
 * @param differences those that do not hold, table by table
 */
public record AnnualChecks(int checked, List<AnnualDifference> differences) {
    private static final Label COUNTED = new Label("计算表", "computed");

    /** A whole, and then its parts. */
    private static final Map<AnnualIdentity, List<AnnualRow>> SUMS = Map.of(
            AnnualIdentity.UNITS,
            List.of(AnnualRow.UNITS, AnnualRow.ALONE, AnnualRow.JOINT, AnnualRow.NOT_FORMED),
            AnnualIdentity.ALONE,
            List.of(AnnualRow.ALONE, AnnualRow.ALONE_COMMITTEE, AnnualRow.ALONE_GENERAL_BRANCH, AnnualRow.ALONE_BRANCH),
            AnnualIdentity.NOT_FORMED,
            List.of(
                    AnnualRow.NOT_FORMED,
                    AnnualRow.SHOULD_HAVE,
                    AnnualRow.GROUP_FORMED,
                    AnnualRow.SINGLE_MEMBERS,
                    AnnualRow.NO_MEMBERS));

    /** A part, and then its whole. */
    private static final List<List<AnnualRow>> PARTS = List.of(
            List.of(AnnualRow.JOINT_ENOUGH, AnnualRow.JOINT),
            List.of(AnnualRow.JOINT_BRANCHES, AnnualRow.JOINT),
            List.of(AnnualRow.INSTRUCTOR_SENT, AnnualRow.NOT_FORMED),
            List.of(AnnualRow.NOT_TRANSFERRED, AnnualRow.MEMBERS),
            List.of(AnnualRow.ABSORBED_COMMITTEE, AnnualRow.ALONE_COMMITTEE),
            List.of(AnnualRow.ABSORBED_GENERAL_BRANCH, AnnualRow.ALONE_GENERAL_BRANCH),
            List.of(AnnualRow.ABSORBED_BRANCH, AnnualRow.ALONE_BRANCH));

    /**
     * Copies the list.
     *
     * @param checked how many identities were looked at
     * @param differences those that do not hold
     */
    public AnnualChecks {
        differences = List.copyOf(differences);
    }

    /**
     * Checks.
     *
     * @param table the table as it was counted
     * @param reported the table as an office filled it in
     * @param lastYear last year's; its end is compared with the start of the one that was filled in
     * @return what was checked and what differs
     */
    public static AnnualChecks of(
            AnnualTable table, Optional<ReportedTable> reported, Optional<ReportedTable> lastYear) {
        Checker checker = new Checker(table);
        checker.own(COUNTED, checker.numbers(), true);
        reported.ifPresent(filled -> {
            checker.own(filled.name(), filled.atEnd(), false);
            checker.against(filled);
            lastYear.ifPresent(last -> checker.years(last, filled));
        });
        lastYear.ifPresent(last -> checker.own(last.name(), last.atEnd(), false));
        return new AnnualChecks(checker.checked, checker.differences);
    }

    /** Looks at one identity after another. */
    private static final class Checker {
        private final AnnualTable counted;
        private final List<AnnualDifference> differences = new ArrayList<>();
        private int checked;

        Checker(AnnualTable counted) {
            this.counted = counted;
        }

        Map<AnnualPlace, Long> numbers() {
            Map<AnnualPlace, Long> numbers = new LinkedHashMap<>();
            places().forEach(place ->
                    numbers.put(place, counted.cell(place.row(), place.column()).count()));
            return numbers;
        }

        private static List<AnnualPlace> places() {
            List<AnnualPlace> places = new ArrayList<>();
            for (AnnualRow row : AnnualRow.values()) {
                for (AnnualColumn column : AnnualColumn.values()) {
                    places.add(new AnnualPlace(row, column));
                }
            }
            return places;
        }

        /** The sums and parts of one table. */
        void own(Label name, Map<AnnualPlace, Long> numbers, boolean isCounted) {
            for (AnnualRow row : AnnualRow.values()) {
                List<AnnualPlace> columns = AnnualColumn.KINDS.stream()
                        .map(column -> new AnnualPlace(row, column))
                        .toList();
                sum(
                        AnnualIdentity.COLUMNS,
                        name,
                        numbers,
                        new AnnualPlace(row, AnnualColumn.TOTAL),
                        columns,
                        isCounted);
            }
            for (AnnualColumn column : AnnualColumn.values()) {
                for (AnnualIdentity identity : AnnualIdentity.values()) {
                    List<AnnualPlace> rows = SUMS.getOrDefault(identity, List.of()).stream()
                            .map(row -> new AnnualPlace(row, column))
                            .toList();
                    if (!rows.isEmpty()) {
                        sum(identity, name, numbers, rows.get(0), rows.subList(1, rows.size()), isCounted);
                    }
                }
                PARTS.forEach(pair -> part(
                        name, numbers, new AnnualPlace(pair.get(0), column), new AnnualPlace(pair.get(1), column)));
            }
        }

        private void sum(
                AnnualIdentity identity,
                Label name,
                Map<AnnualPlace, Long> numbers,
                AnnualPlace whole,
                List<AnnualPlace> parts,
                boolean isCounted) {
            if (!numbers.containsKey(whole) || !numbers.keySet().containsAll(parts)) {
                return;
            }
            long sum = parts.stream().mapToLong(numbers::get).sum();
            AnnualCell behind = isCounted ? new AnnualCell(0, between(whole, parts), List.of()) : AnnualCell.ZERO;
            compare(identity, name, whole, sum, numbers.get(whole), behind);
        }

        /** Those that the whole counts and no part does, or a part and not the whole. */
        private List<String> between(AnnualPlace whole, List<AnnualPlace> parts) {
            Set<String> inWhole = new LinkedHashSet<>(organisations(whole));
            Set<String> inParts = new LinkedHashSet<>();
            parts.forEach(part -> inParts.addAll(organisations(part)));
            Set<String> both = new HashSet<>(inWhole);
            both.retainAll(inParts);
            inWhole.addAll(inParts);
            inWhole.removeAll(both);
            return List.copyOf(inWhole);
        }

        private List<String> organisations(AnnualPlace place) {
            return counted.cell(place.row(), place.column()).organisations();
        }

        private void part(Label name, Map<AnnualPlace, Long> numbers, AnnualPlace part, AnnualPlace whole) {
            if (numbers.containsKey(part) && numbers.containsKey(whole)) {
                long most = numbers.get(whole);
                long found = numbers.get(part);
                checked++;
                if (found > most) {
                    differences.add(
                            new AnnualDifference(AnnualIdentity.PART, name, part, most, found, List.of(), List.of()));
                }
            }
        }

        private void compare(
                AnnualIdentity identity,
                Label name,
                AnnualPlace place,
                long computed,
                long reported,
                AnnualCell behind) {
            checked++;
            if (computed != reported) {
                differences.add(new AnnualDifference(
                        identity, name, place, computed, reported, behind.organisations(), behind.unknown()));
            }
        }

        /** What was filled in, against what was counted. */
        void against(ReportedTable filled) {
            for (AnnualPlace place : places()) {
                if (filled.atEnd().containsKey(place)) {
                    AnnualCell cell = counted.cell(place.row(), place.column());
                    long found = filled.atEnd().get(place);
                    compare(AnnualIdentity.REPORTED, filled.name(), place, cell.count(), found, cell);
                }
            }
        }

        /** The start of a year, against the end of the one before. */
        void years(ReportedTable last, ReportedTable filled) {
            for (AnnualPlace place : places()) {
                if (last.atEnd().containsKey(place) && filled.atStart().containsKey(place)) {
                    long end = last.atEnd().get(place);
                    long start = filled.atStart().get(place);
                    compare(AnnualIdentity.YEARS, filled.name(), place, end, start, AnnualCell.ZERO);
                }
            }
        }
    }
}
