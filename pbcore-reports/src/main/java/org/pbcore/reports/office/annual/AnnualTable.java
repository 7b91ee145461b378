package org.pbcore.reports.office.annual;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import org.pbcore.model.InvalidFactsException;
import org.pbcore.rules.Rulebook;

/**
 * The annual table, counted. What is unknown is neither zero nor no: a cell has the number that is known, and the
 * organisations that may add to it.
 *
 * <p>“Not formed” are organisations without a Party organisation and those with a functional one, which has no standing
 * of its own; of these, each is in the first that holds of: must have formed (2.2.2), no members, Party group formed,
 * single members only. Covered by a regional or industry one is in none of the form's three, and so the cross-table
 * check lists it. A joint branch counts once, in the column that has most of its organisations, the earlier one on a
 * tie.
 */
public final class AnnualTable {
    private final Map<AnnualPlace, AnnualCell> cells;

    private AnnualTable(Map<AnnualPlace, AnnualCell> cells) {
        this.cells = cells;
    }

    /**
     * Counts.
     *
     * @param rulebook the rules of formation, which say who must form and how many members are enough
     * @param lines the organisations
     * @return the table
     * @throws InvalidFactsException with the path {@code /3/organisation/id} when the fourth organisation is there
     *     twice
     */
    public static AnnualTable of(Rulebook rulebook, Collection<AnnualLine> lines) {
        Map<AnnualPlace, Counter> counters = new LinkedHashMap<>();
        Map<String, Joint> branches = new TreeMap<>();
        Set<String> ids = new HashSet<>();
        for (AnnualLine line : lines) {
            if (!ids.add(line.organisation().getId())) {
                throw new InvalidFactsException(
                        "/" + ids.size() + "/organisation/id", "重复的单位 an organisation is there twice");
            }
            AnnualFacts facts = new AnnualFacts(line, rulebook);
            for (AnnualRow row : AnnualRow.values()) {
                OptionalLong added = facts.added(row);
                if (row == AnnualRow.JOINT_BRANCHES && added.equals(OptionalLong.of(1))) {
                    branches.computeIfAbsent(line.jointBranch().orElseThrow(), fresh -> new Joint())
                            .add(line);
                } else {
                    counter(counters, row, line.column()).add(line, added);
                    counter(counters, row, AnnualColumn.TOTAL).add(line, added);
                }
            }
        }
        for (Joint branch : branches.values()) {
            counter(counters, AnnualRow.JOINT_BRANCHES, branch.column()).add(branch);
            counter(counters, AnnualRow.JOINT_BRANCHES, AnnualColumn.TOTAL).add(branch);
        }
        Map<AnnualPlace, AnnualCell> cells = new LinkedHashMap<>();
        counters.forEach((place, counter) -> cells.put(place, counter.cell()));
        return new AnnualTable(cells);
    }

    private static Counter counter(Map<AnnualPlace, Counter> counters, AnnualRow row, AnnualColumn column) {
        return counters.computeIfAbsent(new AnnualPlace(row, column), fresh -> new Counter());
    }

    /**
     * Returns a number.
     *
     * @param row the row
     * @param column the column
     * @return the number, zero where nobody is in the column
     */
    public AnnualCell cell(AnnualRow row, AnnualColumn column) {
        return cells.getOrDefault(new AnnualPlace(row, column), AnnualCell.ZERO);
    }

    /** A number as it grows. */
    private static final class Counter {
        private final List<String> organisations = new ArrayList<>();
        private final List<String> unknown = new ArrayList<>();
        private long count;

        void add(AnnualLine line, OptionalLong added) {
            if (added.isEmpty()) {
                unknown.add(line.organisation().getId());
            } else if (added.getAsLong() > 0) {
                count += added.getAsLong();
                organisations.add(line.organisation().getId());
            }
        }

        void add(Joint branch) {
            count++;
            organisations.addAll(branch.organisations);
        }

        AnnualCell cell() {
            return new AnnualCell(count, organisations, unknown);
        }
    }

    /** The organisations of a joint branch. */
    private static final class Joint {
        private final List<String> organisations = new ArrayList<>();
        private final Map<AnnualColumn, Integer> columns = new EnumMap<>(AnnualColumn.class);

        void add(AnnualLine line) {
            organisations.add(line.organisation().getId());
            columns.merge(line.column(), 1, Integer::sum);
        }

        AnnualColumn column() {
            AnnualColumn most = AnnualColumn.TOTAL;
            for (Map.Entry<AnnualColumn, Integer> each : columns.entrySet()) {
                if (each.getValue() > columns.getOrDefault(most, 0)) {
                    most = each.getKey();
                }
            }
            return most;
        }
    }
}
