package org.pbcore.ledger.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pbcore.model.code.CreditCode;
import org.pbcore.model.organisation.Organisation;
import org.pbcore.model.organisation.OrganisationCategory;
import org.pbcore.model.organisation.OrganisationKind;
import org.pbcore.model.organisation.OrganisationRecord;
import org.pbcore.model.term.Label;

/** What the cells of one row have said so far; it is used again for the next row. */
final class Line {
    private static final int OPEN = -1;
    private static final int CONTRADICTED = -2;
    private static final Label NOT_OF_KIND = new Label("登记类别与单位类型不符", "the category does not belong to the kind");

    private final int[] chosen = new int[Choice.ALL.size()];
    private final int[] excluded = new int[Choice.ALL.size()];
    private final List<Problem> problems = new ArrayList<>();
    private Organisation.Builder organisation = Organisation.builder();
    private OrganisationRecord.Builder record = OrganisationRecord.builder();
    private @Nullable String creditCode;
    private @Nullable OrganisationKind kind;
    private boolean foreignCategory;
    private long rowNumber;

    /** Forgets the row before. */
    void begin(long number) {
        rowNumber = number;
        organisation = Organisation.builder();
        record = OrganisationRecord.builder();
        creditCode = null;
        kind = null;
        foreignCategory = false;
        problems.clear();
        Arrays.fill(chosen, OPEN);
        Arrays.fill(excluded, 0);
    }

    Organisation.Builder organisation() {
        return organisation;
    }

    OrganisationRecord.Builder record() {
        return record;
    }

    /** Takes the code of the row, which is well formed. */
    void creditCode(String code) {
        creditCode = code;
        organisation.creditCode(CreditCode.parse(code));
    }

    /** Returns the code of the row where it has a well-formed one. */
    @Nullable
    String creditCode() {
        return creditCode;
    }

    /** Says that a fact has a value; false when that contradicts what was said before. */
    boolean choose(Choice choice, int place) {
        int before = chosen[choice.index()];
        if (before == CONTRADICTED) {
            return true;
        }
        boolean fits = (before == OPEN || before == place) && (excluded[choice.index()] & 1 << place) == 0;
        chosen[choice.index()] = fits ? place : CONTRADICTED;
        return fits;
    }

    /** Says that a fact has not a value; false when that contradicts what was said before. */
    boolean exclude(Choice choice, int place) {
        excluded[choice.index()] |= 1 << place;
        boolean fits = chosen[choice.index()] != place;
        if (!fits) {
            chosen[choice.index()] = CONTRADICTED;
        }
        return fits;
    }

    void problem(String column, ProblemCode code, Label message) {
        problems.add(new Problem(rowNumber, Optional.of(column), code, message));
    }

    List<Problem> problems() {
        return problems;
    }

    void kind(OrganisationKind value) {
        kind = value;
        organisation.kind(value);
    }

    /** Takes the category, where it is not one of another kind; the kind comes before it. */
    void category(OrganisationCategory value) {
        if (kind == null || kind == value.kind()) {
            organisation.category(value);
        } else {
            foreignCategory = true;
        }
    }

    /** Makes the row of what was said. */
    SurveyRow toRow(Columns columns) {
        columns.impliedKind().ifPresent(this::kind);
        for (var choice : Choice.ALL) {
            int place = chosen[choice.index()];
            if (place >= 0) {
                choice.set(this, place);
            }
        }
        if (foreignCategory) {
            problem(columns.headingOf(Choice.CATEGORY.fact()), ProblemCode.INCONSISTENT, NOT_OF_KIND);
        }
        organisation.id(creditCode == null ? "row-" + rowNumber : creditCode);
        return new SurveyRow(rowNumber, organisation.build(), record.build());
    }
}
