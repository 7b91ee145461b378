package org.pbcore.ledger.intake;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.ObjIntConsumer;
import org.pbcore.model.organisation.NoOrganisationReason;
import org.pbcore.model.organisation.OperatingStatus;
import org.pbcore.model.organisation.OrganisationCategory;
import org.pbcore.model.organisation.OrganisationKind;
import org.pbcore.model.organisation.ParkLevel;
import org.pbcore.model.organisation.Venue;
import org.pbcore.model.party.PartyOrganisationForm;
import org.pbcore.model.party.PartyOrganisationTier;

/** A fact whose value is one of a few; several columns may speak of it. */
final class Choice {
    static final Choice KIND = of(0, "kind", OrganisationKind.values(), Line::kind);
    static final Choice CATEGORY = of(1, "category", OrganisationCategory.values(), Line::category);

    static final Choice PARTY_ORGANISATION =
            of(4, "partyOrganisation", PartyOrganisationForm.values(), Line::partyOrganisation);

    /** All of them, each at its index. */
    static final List<Choice> ALL = List.of(
            KIND,
            CATEGORY,
            of(2, "status", OperatingStatus.values(), Choice::status),
            of(
                    3,
                    "legalEntity",
                    new Boolean[] {false, true},
                    (line, yes) -> line.organisation().legalEntity(yes)),
            PARTY_ORGANISATION,
            of(5, "noOrganisationReason", NoOrganisationReason.values(), Line::noOrganisationReason),
            of(6, "venue", Venue.values(), (line, venue) -> line.organisation().venue(venue)),
            of(
                    7,
                    "parkLevel",
                    ParkLevel.values(),
                    (line, level) -> line.organisation().parkLevel(level)),
            of(8, "partyTier", PartyOrganisationTier.values(), Line::partyTier));

    private final int index;
    private final String fact;
    private final List<String> codes;
    private final ObjIntConsumer<Line> setter;

    private Choice(int index, String fact, List<String> codes, ObjIntConsumer<Line> setter) {
        this.index = index;
        this.fact = fact;
        this.codes = codes;
        this.setter = setter;
    }

    int index() {
        return index;
    }

    String fact() {
        return fact;
    }

    /** Returns the place of a value among those of this fact. */
    int place(String code) {
        int place = codes.indexOf(code);
        if (place < 0) {
            throw new IllegalStateException(fact + " has no value " + code);
        }
        return place;
    }

    /** Sets the fact of a line to the value at a place. */
    void set(Line line, int place) {
        setter.accept(line, place);
    }

    private static <T> Choice of(int index, String fact, T[] values, BiConsumer<Line, T> setter) {
        return new Choice(
                index,
                fact,
                Arrays.stream(values).map(Object::toString).toList(),
                (line, place) -> setter.accept(line, values[place]));
    }

    private static void status(Line line, OperatingStatus status) {
        line.organisation().status(status);
        line.record().status(status);
    }
}
