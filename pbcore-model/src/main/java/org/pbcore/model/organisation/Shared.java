package org.pbcore.model.organisation;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.pbcore.model.party.PartyOrganisationForm;

/** Optionals that many organisations share, so that to keep one costs no more than a reference. */
final class Shared {
    private static final int SMALL_COUNTS = 256;
    private static final Map<Enum<?>, Optional<?>> CONSTANTS = Stream.<Enum<?>[]>of(
                    OrganisationKind.values(),
                    OrganisationCategory.values(),
                    OrganisationScale.values(),
                    OrganisationScope.values(),
                    OperatingStatus.values(),
                    Venue.values(),
                    ParkLevel.values(),
                    SocialCommittee.values(),
                    PartyOrganisationForm.values())
            .flatMap(Stream::of)
            .collect(Collectors.toUnmodifiableMap(constant -> constant, Optional::of));
    private static final Optional<Boolean> YES = Optional.of(true);
    private static final Optional<Boolean> NO = Optional.of(false);
    private static final OptionalInt[] COUNTS =
            IntStream.range(0, SMALL_COUNTS).mapToObj(OptionalInt::of).toArray(OptionalInt[]::new);

    private Shared() {}

    @SuppressWarnings("unchecked") // a constant leads to an optional of itself
    static <E extends Enum<E>> Optional<E> constant(Optional<E> known) {
        return known.isEmpty() ? known : (Optional<E>) CONSTANTS.getOrDefault(known.get(), known);
    }

    static Optional<Boolean> flag(Optional<Boolean> known) {
        return known.map(yes -> yes ? YES : NO).orElse(Optional.empty());
    }

    static OptionalInt count(OptionalInt known) {
        return known.isPresent() && known.getAsInt() >= 0 && known.getAsInt() < SMALL_COUNTS
                ? COUNTS[known.getAsInt()]
                : known;
    }
}
