package org.pbcore.reports.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.pbcore.model.code.RegionCode;
import org.pbcore.model.organisation.OperatingStatus;
import org.pbcore.model.organisation.Organisation;
import org.pbcore.model.organisation.OrganisationKind;
import org.pbcore.model.party.PartyOrganisationForm;

/** Organisations of which each fact is unknown about one time in six. */
final class Populations {
    private static final List<String> REGIONS = List.of("410102", "410105001", "410105002", "410105002003", "110101");

    private Populations() {}

    static List<Organisation> random(Random random, int size) {
        List<Organisation> all = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            Organisation.Builder builder = Organisation.builder().id("o" + i);
            builder.kind(maybe(random, OrganisationKind.values()[random.nextInt(2)]));
            builder.status(
                    maybe(random, random.nextInt(6) == 0 ? OperatingStatus.SUSPENDED : OperatingStatus.OPERATING));
            builder.region(maybe(random, RegionCode.parse(REGIONS.get(random.nextInt(REGIONS.size())))));
            builder.employees(count(random, 90)).fullMembers(count(random, 6)).instructors(count(random, 2));
            builder.partyOrganisation(maybe(
                    random, PartyOrganisationForm.values()[random.nextInt(PartyOrganisationForm.values().length)]));
            all.add(builder.build());
        }
        return all;
    }

    private static <T> Optional<T> maybe(Random random, T value) {
        return random.nextInt(6) == 0 ? Optional.empty() : Optional.of(value);
    }

    private static OptionalInt count(Random random, int most) {
        return random.nextInt(6) == 0 ? OptionalInt.empty() : OptionalInt.of(random.nextInt(most + 1));
    }
}
