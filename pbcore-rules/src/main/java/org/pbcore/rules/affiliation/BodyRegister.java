package org.pbcore.rules.affiliation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pbcore.model.code.RegionCode;
import org.pbcore.model.region.Region;
import org.pbcore.model.region.RegionTree;

/**
 * The Party bodies of a place, in the tree of regions.
 *
 * <p>A body answers for its region and everything below. Resolving looks in the organisation's own region first, then
 * upwards. Where no body of the due kind exists, the nearest township or street takes over (2.2.3-a).
 */
public final class BodyRegister {
    /** Townships and villages have three digits each. */
    private static final int LEVEL_DIGITS = 3;

    private static final List<AffiliationBody> BACKSTOPS =
            List.of(AffiliationBody.TOWNSHIP_OR_STREET, AffiliationBody.STREET_WORKING_COMMITTEE);

    private record Seat(AffiliationBody kind, RegionCode region) {}

    private final RegionTree regions;
    private final Map<String, PartyBody> byId = new LinkedHashMap<>();
    private final Map<Seat, List<PartyBody>> bySeat = new LinkedHashMap<>();

    /**
     * Makes a register.
     *
     * @param regions the tree of regions
     * @param bodies the bodies
     * @throws InvalidBodyRegisterException when an id is taken twice, a superior is unknown, or superiors form a cycle
     */
    public BodyRegister(RegionTree regions, Collection<PartyBody> bodies) {
        this.regions = regions;
        for (PartyBody body : bodies) {
            if (byId.put(body.id(), body) != null) {
                throw new InvalidBodyRegisterException("编号重复 one id twice: " + body.id());
            }
            bySeat.computeIfAbsent(new Seat(body.kind(), body.region()), seat -> new ArrayList<>())
                    .add(body);
        }
        byId.values().forEach(this::superiors);
    }

    /**
     * Finds the body of a kind that answers for a region.
     *
     * @param due the kind of body
     * @param region the region of the organisation
     * @return the body or the backstop that took over, several to choose from, or nobody
     */
    public Resolution resolve(AffiliationBody due, RegionCode region) {
        List<RegionCode> upwards = upwards(region);
        List<PartyBody> found = nearest(due, upwards);
        boolean isBackstop = found.isEmpty();
        for (AffiliationBody backstop : BACKSTOPS) {
            found = found.isEmpty() ? nearest(backstop, upwards) : found;
        }
        if (found.isEmpty()) {
            return new Resolution.Nobody(due);
        }
        return found.size() == 1
                ? new Resolution.Named(due, found.get(0), superiors(found.get(0)), isBackstop)
                : new Resolution.Several(due, found);
    }

    private List<PartyBody> nearest(AffiliationBody kind, List<RegionCode> upwards) {
        return upwards.stream()
                .map(at -> bySeat.getOrDefault(new Seat(kind, at), List.of()))
                .filter(bodies -> !bodies.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /**
     * A region and those above it, nearest first. One that the tree does not hold goes on a level of digits up; an
     * abolished county at its successor where there is one, otherwise at its city and province.
     */
    private List<RegionCode> upwards(RegionCode region) {
        List<RegionCode> path = new ArrayList<>(List.of(region));
        RegionCode known = region;
        while (regions.find(known).isEmpty() && !known.equals(known.county())) {
            known = RegionCode.parse(known.value().substring(0, known.value().length() - LEVEL_DIGITS));
            path.add(known);
        }
        if (regions.find(known).isEmpty()) {
            List<RegionCode> successors = regions.successors(known);
            known = successors.size() == 1 ? successors.get(0) : known.city();
            path.add(known);
            path.add(known.province());
        }
        regions.ancestors(known).stream().map(Region::code).forEach(path::add);
        return path;
    }

    private List<PartyBody> superiors(PartyBody body) {
        List<PartyBody> above = new ArrayList<>();
        Set<String> seen = new HashSet<>(Set.of(body.id()));
        Optional<String> next = body.superior();
        while (next.isPresent()) {
            PartyBody superior = byId.get(next.get());
            if (superior == null) {
                throw new InvalidBodyRegisterException("上级不存在 no such superior: " + next.get());
            }
            if (!seen.add(superior.id())) {
                throw new InvalidBodyRegisterException("隶属成环 superiors form a cycle at " + superior.id());
            }
            above.add(superior);
            next = superior.superior();
        }
        return above;
    }
}
