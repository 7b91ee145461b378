package org.pbcore.reports.office.annual;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.pbcore.model.organisation.Organisation;
import org.pbcore.model.organisation.OrganisationKind;
import org.pbcore.model.party.PartyOrganisationForm;
import org.pbcore.model.party.PartyOrganisationTier;

/** Lines of which each fact is unknown about one time in some number of times. */
record AnnualLines(Random random, int unknownOneIn, PartyOrganisationForm... forms) {
    List<AnnualLine> lines(int size) {
        List<AnnualLine> lines = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            Organisation organisation = Organisation.builder()
                    .id("o" + i)
                    .kind(maybe(OrganisationKind.SOCIAL_ORGANISATION))
                    .legalEntity(maybe(random.nextBoolean()))
                    .employees(count(60))
                    .fullMembers(count(4))
                    .probationaryMembers(count(1))
                    .floatingMembers(count(1))
                    .instructors(count(1))
                    .partyOrganisation(maybe(forms[random.nextInt(forms.length)]))
                    .build();
            lines.add(new AnnualLine(
                    organisation,
                    AnnualColumn.KINDS.get(random.nextInt(AnnualColumn.KINDS.size())),
                    maybe(PartyOrganisationTier.values()[random.nextInt(3)]),
                    maybe("j" + random.nextInt(1 + size / 4)),
                    maybe(random.nextBoolean()),
                    maybe(random.nextBoolean())));
        }
        return lines;
    }

    private <T> Optional<T> maybe(T value) {
        return isUnknown() ? Optional.empty() : Optional.of(value);
    }

    private OptionalInt count(int most) {
        return isUnknown() ? OptionalInt.empty() : OptionalInt.of(random.nextInt(most + 1));
    }

    private boolean isUnknown() {
        return unknownOneIn > 0 && random.nextInt(unknownOneIn) == 0;
    }
}
