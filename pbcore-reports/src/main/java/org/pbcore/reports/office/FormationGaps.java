package org.pbcore.reports.office;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pbcore.model.organisation.Organisation;
import org.pbcore.model.term.Label;
import org.pbcore.reports.Cell;
import org.pbcore.reports.Column;
import org.pbcore.reports.Row;
import org.pbcore.reports.Rows;
import org.pbcore.reports.Section;
import org.pbcore.reports.Table;
import org.pbcore.reports.layout.FactLabels;
import org.pbcore.rules.Rulebook;
import org.pbcore.rules.coverage.Standing;
import org.pbcore.rules.formation.FormationDecision;
import org.pbcore.rules.table.Decision;
import org.pbcore.rules.table.DecisionTable;
import org.pbcore.rules.table.Modality;

/**
 * Organisations that are missed by organisation coverage (1-a) and must or should form (2.2): those of whom it is
 * known, and those of whom facts are missing to tell.
 */
final class FormationGaps {
    private final Rulebook rulebook;
    private final DecisionTable<Organisation, Standing> organised;
    private final FactLabels labels;
    private final List<Row> gaps = new ArrayList<>();
    private final List<Row> undecided = new ArrayList<>();

    private FormationGaps(Rulebook rulebook) {
        this.rulebook = rulebook;
        this.organised = rulebook.coverage().metric("organisation").table();
        this.labels = new FactLabels(rulebook);
    }

    /** A section of known gaps and one of those that are open. */
    static List<Section> sections(Rulebook rulebook, List<Organisation> organisations) {
        FormationGaps found = new FormationGaps(rulebook);
        organisations.forEach(found::look);
        return List.of(Section.of(found.gaps()), Section.of(found.undecided()));
    }

    private void look(Organisation organisation) {
        Decision<Standing> standing = organised.decide(organisation);
        FormationDecision decision = rulebook.formation().decide(organisation);
        Optional<Modality> duty = decision.duty().outcome();
        boolean isOut = standing.outcome().stream().anyMatch(known -> known != Standing.MISSED)
                || duty.stream().anyMatch(known -> !isDuty(known));
        if (isOut) {
            return;
        }
        if (standing.outcome().isPresent() && duty.isPresent()) {
            gaps.add(gap(organisation, decision, duty.get()));
        } else {
            Set<String> missing = new LinkedHashSet<>(standing.missing());
            missing.addAll(decision.duty().missing());
            undecided.add(Row.of(
                    Cell.count(undecided.size() + 1L),
                    Cell.text(organisation.getName().orElse("")),
                    Cell.text(organisation.getId()),
                    Cell.words(labels.of(List.copyOf(missing)))));
        }
    }

    private static boolean isDuty(Modality modality) {
        return modality == Modality.MUST || modality == Modality.SHOULD;
    }

    private Row gap(Organisation organisation, FormationDecision decision, Modality duty) {
        return Row.of(
                Cell.count(gaps.size() + 1L),
                Cell.text(organisation.getName().orElse("")),
                Cell.text(organisation.getId()),
                LedgerForm.count(organisation.getFullMembers()),
                LedgerForm.count(organisation.getEmployees()),
                Cell.words(duty.label()),
                decision.form()
                        .outcome()
                        .<Cell>map(form -> Cell.words(form.label()))
                        .orElse(Cell.NONE),
                Cell.text(String.join(
                        " ",
                        decision.duty().rows().stream()
                                .map(row -> row.clause().id())
                                .distinct()
                                .toList())));
    }

    private Table gaps() {
        return Table.of(
                        "gaps",
                        new Label("应建未建单位", "Formation gaps"),
                        List.of(
                                Column.of("number", "序号", "No.", 7),
                                Column.of("name", "单位名称", "Organisation", 30),
                                Column.of("organisation", "编号", "Id", 22),
                                Column.of("fullMembers", "正式党员", "Full members", 10),
                                Column.of("employees", "职工人数", "Employees", 10),
                                Column.of("duty", "组建要求", "Duty", 12),
                                Column.of("form", "组建形式", "Form", 14),
                                Column.of("clauses", "条款", "Clauses", 18)),
                        Rows.of(gaps))
                .keyedBy(2);
    }

    private Table undecided() {
        return Table.of(
                        "undecided",
                        new Label("是否应建待定的单位", "Open: facts are missing"),
                        List.of(
                                Column.of("number", "序号", "No.", 7),
                                Column.of("name", "单位名称", "Organisation", 30),
                                Column.of("organisation", "编号", "Id", 22),
                                Column.of("missing", "待查明的情况", "Facts to find out", 50)),
                        Rows.of(undecided))
                .keyedBy(2);
    }
}
