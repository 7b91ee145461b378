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

    private record Seat(AffiliationBody kind, RegionCode region) {}

    private final RegionTree regions;
    private final Map<String, PartyBody> byId = new LinkedHashMap<>();
    private final Map<Seat, PartyBody> bySeat = new LinkedHashMap<>();

    /**
     * Makes a register.
     *
     * @param regions the tree of regions
     * @param bodies the bodies
     * @throws InvalidBodyRegisterException when an id or a seat is taken twice, a superior is unknown, or superiors
     *     form a cycle
     */
    public BodyRegister(RegionTree regions, Collection<PartyBody> bodies) {
        this.regions = regions;
        for (PartyBody body : bodies) {
            if (byId.put(body.id(), body) != null) {
                throw new InvalidBodyRegisterException("编号重复 one id twice: " + body.id());
            }
            PartyBody other = bySeat.put(new Seat(body.kind(), body.region()), body);
            if (other != null) {
                throw new InvalidBodyRegisterException(
                        "同一区域有两个同类组织 two bodies of a kind in one region: " + other.id() + ", " + body.id());
            }
        }
        byId.values().forEach(this::superiors);
    }

    /**
     * Names the body of a kind that answers for a region.
     *
     * @param due the kind of body
     * @param region the region of the organisation
     * @return the body, or the backstop that took over
     * @throws NoBodyException when there is neither
     */
    public ResolvedAffiliation resolve(AffiliationBody due, RegionCode region) {
        Optional<PartyBody> body = nearest(due, region);
        if (body.isPresent()) {
            return new ResolvedAffiliation(body.get(), superiors(body.get()), Optional.empty());
        }
        PartyBody backstop = nearest(AffiliationBody.TOWNSHIP_OR_STREET, region)
                .or(() -> nearest(AffiliationBody.STREET_WORKING_COMMITTEE, region))
                .orElseThrow(() -> new NoBodyException(due, region));
        return new ResolvedAffiliation(backstop, superiors(backstop), Optional.of(due));
    }

    private Optional<PartyBody> nearest(AffiliationBody kind, RegionCode region) {
        return upwards(region).stream()
                .flatMap(at -> Optional.ofNullable(bySeat.get(new Seat(kind, at))).stream())
                .findFirst();
    }

    /** A region and those above it, nearest first; one that the tree does not hold goes on a level of digits up. */
    private List<RegionCode> upwards(RegionCode region) {
        List<RegionCode> path = new ArrayList<>(List.of(region));
        RegionCode known = region;
        while (regions.find(known).isEmpty() && !known.equals(known.county())) {
            known = RegionCode.parse(known.value().substring(0, known.value().length() - LEVEL_DIGITS));
            path.add(known);
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
