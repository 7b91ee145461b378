package org.pbcore.ledger.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pbcore.model.code.CreditCode;
import org.pbcore.model.code.RegionCode;
import org.pbcore.model.organisation.NoOrganisationReason;
import org.pbcore.model.organisation.Organisation;
import org.pbcore.model.organisation.OrganisationCategory;
import org.pbcore.model.organisation.OrganisationKind;
import org.pbcore.model.organisation.OrganisationRecord;
import org.pbcore.model.party.PartyOrganisationForm;
import org.pbcore.model.party.PartyOrganisationTier;
import org.pbcore.model.term.Label;

/** What the cells of one row have said so far; it is used again for the next row. */
final class Line {
    private static final int OPEN = -1;
    private static final int CONTRADICTED = -2;
    private static final int OWN = Choice.PARTY_ORGANISATION.place(PartyOrganisationForm.OWN.toString());
    private static final Label NOT_OF_KIND = new Label("登记类别与单位类型不符", "the category does not belong to the kind");

    private final Optional<String> sheet;
    private final int[] chosen = new int[Choice.ALL.size()];
    private final int[] excluded = new int[Choice.ALL.size()];
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, String> further = new LinkedHashMap<>();
    private final Map<String, String> personal = new LinkedHashMap<>();
    private final PartyFacts party = new PartyFacts();
    private Organisation.Builder organisation = Organisation.builder();
    private OrganisationRecord.Builder record = OrganisationRecord.builder();
    private @Nullable String creditCode;
    private @Nullable String saidCreditCode;
    private @Nullable String name;
    private @Nullable RegionCode region;
    private @Nullable OrganisationKind kind;
    private boolean foreignCategory;
    private long rowNumber;

    Line(Optional<String> sheet) {
        this.sheet = sheet;
    }

    /** Forgets the row before. */
    void begin(long number) {
        rowNumber = number;
        organisation = Organisation.builder();
        record = OrganisationRecord.builder();
        creditCode = null;
        saidCreditCode = null;
        name = null;
        region = null;
        kind = null;
        foreignCategory = false;
        problems.clear();
        further.clear();
        personal.clear();
        party.clear();
        Arrays.fill(chosen, OPEN);
        Arrays.fill(excluded, 0);
    }

    Optional<String> sheet() {
        return sheet;
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

    /** Takes what the row says its code is, well formed or not. */
    void saidCreditCode(String code) {
        saidCreditCode = code;
        record.creditCode(code);
    }

    void name(String text) {
        name = text;
        organisation.name(text);
        record.name(text);
    }

    void region(RegionCode place) {
        region = place;
        organisation.region(place);
    }

    /** Returns the name of the organisation. */
    @Nullable
    String name() {
        return name;
    }

    /** Tells whether neither a code, well formed or not, nor a name says of which organisation the row is. */
    boolean isNameless() {
        return saidCreditCode == null && name == null;
    }

    /** Keeps a text; false, and nothing lost, when the heading has one already. */
    boolean further(String key, String text) {
        return further.merge(key, text, (first, second) -> first + "、" + second).equals(text);
    }

    void personal(String key, String text) {
        personal.put(key, text);
    }

    void fullMembers(int count) {
        organisation.fullMembers(count);
        party.fullMembers(count);
    }

    void probationaryMembers(int count) {
        organisation.probationaryMembers(count);
        party.probationaryMembers(count);
    }

    void membersTotal(int count) {
        party.membersTotal(count);
    }

    void partyName(String name) {
        party.name(name);
    }

    void partyTier(PartyOrganisationTier tier) {
        party.tier(tier);
    }

    void partyOrganisation(PartyOrganisationForm form) {
        organisation.partyOrganisation(form);
        record.partyOrganisation(form);
        party.form(form);
    }

    void noOrganisationReason(NoOrganisationReason reason) {
        record.noOrganisationReason(reason);
        party.absence(reason);
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
        problems.add(new Problem(sheet, rowNumber, Optional.of(column), code, message));
    }

    /** Makes a problem of this row without keeping it. */
    Problem place(String column, ProblemCode code) {
        return new Problem(sheet, rowNumber, Optional.of(column), code, code.label());
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

    /** Makes the row of what was said; who names no place is at the place of the file. */
    SurveyRow toRow(Columns columns, Optional<RegionCode> around) {
        columns.impliedKind().ifPresent(this::kind);
        for (var choice : Choice.ALL) {
            int place = chosen[choice.index()];
            if (place >= 0) {
                choice.set(this, place);
            }
        }
        place(columns, around);
        if (kind == OrganisationKind.NON_PUBLIC_ENTERPRISE) {
            organisation.industryBody(false);
        }
        if (foreignCategory) {
            problem(columns.headingOf(Choice.CATEGORY.fact()), ProblemCode.INCONSISTENT, NOT_OF_KIND);
        }
        var id = creditCode == null ? "row-" + rowNumber : creditCode;
        organisation.id(id);
        var own = party.own(id);
        party.keepIn(further, own.isPresent());
        party.doubts((fact, doubt) -> problem(
                columns.headingOf(fact),
                ProblemCode.IMPLAUSIBLE,
                ProblemCode.IMPLAUSIBLE.label().plus(doubt)));
        return new SurveyRow(
                rowNumber,
                organisation.build(),
                record.build(),
                own,
                isDenied(Choice.PARTY_ORGANISATION, OWN),
                further,
                personal);
    }

    private void place(Columns columns, Optional<RegionCode> around) {
        var own = region;
        if (own == null) {
            around.ifPresent(organisation::region);
        } else if (around.filter(wide -> !wide.contains(own)).isPresent()) {
            problem(columns.headingOf("region"), ProblemCode.OUTSIDE_REGION, ProblemCode.OUTSIDE_REGION.label());
        }
    }

    /** Tells whether the row says that a fact has not a value: it has another one, or not this one. */
    private boolean isDenied(Choice choice, int place) {
        int value = chosen[choice.index()];
        return value >= 0 ? value != place : value == OPEN && (excluded[choice.index()] & 1 << place) != 0;
    }
}
