package org.pbcore.reports.overview;

import static org.pbcore.reports.overview.SampleCity.RULEBOOK;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.pbcore.model.code.RegionCode;
import org.pbcore.model.organisation.OperatingStatus;
import org.pbcore.model.organisation.Organisation;
import org.pbcore.model.party.PartyOrganisationForm;
import org.pbcore.reports.overview.CityOverview.Subject;
import org.pbcore.rules.coverage.Roster;
import org.pbcore.rules.coverage.Standing;
import org.pbcore.rules.fiveclears.Clear;
import org.pbcore.rules.fiveclears.FiveClearsDecision;
import org.pbcore.rules.table.Modality;

/** Who is behind the number of an address, said by the rules and not by the page. */
final class Expected {
    private final List<Subject> subjects;

    Expected(SampleCity city) {
        this.subjects = city.subjects();
    }

    /** The ids of the organisations, in the order of the city. */
    List<String> ids(String address) {
        String[] parts = address.split("/", -1);
        List<Subject> there = subjects.stream()
                .filter(subject -> isIn(subject.organisation().getRegion(), parts[2]))
                .toList();
        Predicate<Subject> member = member(parts[0], parts[1]);
        if (member != null) {
            return there.stream()
                    .filter(member)
                    .map(subject -> subject.organisation().getId())
                    .toList();
        }
        Roster roster = RULEBOOK.coverage()
                .roster(parts[0], there.stream().map(Subject::organisation).toList());
        List<String> ids = standing(roster, parts[1]);
        return there.stream()
                .map(subject -> subject.organisation().getId())
                .filter(ids::contains)
                .toList();
    }

    private static boolean isIn(Optional<RegionCode> region, String area) {
        return switch (area) {
            case "whole" -> true;
            case "nowhere" -> region.isEmpty();
            default ->
                region.map(RegionCode::value)
                        .filter(code -> code.startsWith(area))
                        .isPresent();
        };
    }

    private static Predicate<Subject> member(String question, String set) {
        if (question.equals("all")) {
            return subject -> true;
        }
        if (question.equals("gaps")) {
            return subject -> isGap(subject.organisation(), Modality.valueOf(set.toUpperCase(Locale.ROOT)));
        }
        if (question.equals("clears")) {
            return subject -> clears(subject).isAllClear() == set.equals("clear");
        }
        if (!question.startsWith("clears-")) {
            return null;
        }
        Clear clear = Clear.valueOf(question.substring("clears-".length()));
        return switch (set) {
            case "clear", "unclear" ->
                subject -> Optional.ofNullable(clears(subject).clears().get(clear))
                        .orElseThrow()
                        .equals(set.equals("clear"));
            default ->
                subject -> clears(subject).problems().stream()
                        .anyMatch(problem -> problem.clear() == clear
                                && set.equals(problem.item().name() + "-"
                                        + problem.code().name()));
        };
    }

    private static FiveClearsDecision clears(Subject subject) {
        return subject.clears().orElseThrow();
    }

    private static boolean isGap(Organisation organisation, Modality modality) {
        boolean hasNot = organisation
                .getPartyOrganisation()
                .filter(form -> form == PartyOrganisationForm.NONE || form == PartyOrganisationForm.FUNCTIONAL)
                .isPresent();
        return hasNot
                && organisation.getStatus().equals(Optional.of(OperatingStatus.OPERATING))
                && RULEBOOK.formation().decide(organisation).duty().outcome().equals(Optional.of(modality));
    }

    private static List<String> standing(Roster roster, String set) {
        return switch (set) {
            case "counted" -> roster.of(Standing.COUNTED);
            case "missed" -> roster.of(Standing.MISSED);
            case "denominator" ->
                Stream.concat(roster.of(Standing.COUNTED).stream(), roster.of(Standing.MISSED).stream())
                        .toList();
            case "excluded" -> roster.of(Standing.EXCLUDED);
            case "undecided" -> new ArrayList<>(roster.undecided().keySet());
            default -> throw new IllegalArgumentException(set);
        };
    }
}
