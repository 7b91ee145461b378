package org.pbcore.model.region;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.pbcore.model.code.RegionCode;
import org.pbcore.model.region.InvalidRegionTreeException.Fault;

/**
 * A tree of regions with provinces at its roots, and a record of abolished codes.
 *
 * <p>Immutable. A code is found exactly as written: {@code 410105} is known where {@code 410105000000} is not.
 */
public final class RegionTree {
    private final Map<RegionCode, Region> regions;
    private final Map<RegionCode, List<Region>> children;
    private final List<Region> provinces;
    private final Map<RegionCode, AbolishedRegion> abolished;

    private RegionTree(Map<RegionCode, Region> regions, Map<RegionCode, AbolishedRegion> abolished) {
        this.regions = regions;
        this.abolished = abolished;
        this.children = new HashMap<>();
        this.provinces = new ArrayList<>();
        for (var region : inCodeOrder(regions.values())) {
            region.parent()
                    .map(parent -> children.computeIfAbsent(parent, key -> new ArrayList<>()))
                    .orElse(provinces)
                    .add(region);
        }
    }

    static RegionTree of(Collection<Region> regions, Collection<AbolishedRegion> abolished) {
        var byCode = abolished.stream().collect(Collectors.toUnmodifiableMap(AbolishedRegion::code, region -> region));
        return new RegionTree(Map.of(), byCode).with(regions);
    }

    /**
     * Returns the tree that comes with the library: every province, city and county of the statistical codes of 2023,
     * and the abolished codes whose successors are known.
     *
     * <p>Dongguan, Zhongshan and Danzhou (441900, 442000, 460400) have no counties and stand once, as cities; their
     * townships hang directly below them. Hong Kong, Macao and Taiwan are not among these codes.
     *
     * @return the tree; always the same one
     */
    public static RegionTree bundled() {
        return BundledRegions.TREE;
    }

    /**
     * Returns a tree with more regions, for example the townships and villages of one city.
     *
     * <p>The order of the regions is free. A region that is in the tree already, with the same name and parent, changes
     * nothing. A code given here is in use, even if it was abolished before.
     *
     * @param more the regions to add; each parent is in the tree or among them
     * @return the new tree; this one stays as it is
     * @throws InvalidRegionTreeException when a parent is unknown, a code has two regions or parents run in a circle
     */
    public RegionTree with(Iterable<Region> more) {
        var all = new HashMap<>(regions);
        var added = new ArrayList<Region>();
        for (var region : more) {
            var known = all.putIfAbsent(region.code(), region);
            if (known == null) {
                added.add(region);
            } else if (!known.equals(region)) {
                throw new InvalidRegionTreeException(Fault.CODE_TAKEN, region.code());
            }
        }
        var rooted = new HashSet<>(regions.keySet());
        for (var region : added) {
            rooted.addAll(pathToRoot(region, all, rooted));
        }
        return new RegionTree(all, abolished);
    }

    /**
     * Returns the provinces.
     *
     * @return the regions without a parent, in code order
     */
    public List<Region> provinces() {
        return Collections.unmodifiableList(provinces);
    }

    /**
     * Finds a region.
     *
     * @param code its code
     * @return the region, or empty where this tree does not have it
     */
    public Optional<Region> find(RegionCode code) {
        return Optional.ofNullable(regions.get(code));
    }

    /**
     * Finds the region that a region lies in.
     *
     * @param code the code of the inner region
     * @return the outer region; empty for a province or an unknown code
     */
    public Optional<Region> parent(RegionCode code) {
        return find(code).flatMap(Region::parent).flatMap(this::find);
    }

    /**
     * Returns the regions directly within a region.
     *
     * @param code the code of the outer region
     * @return the inner regions in code order; none for an unknown code
     */
    public List<Region> children(RegionCode code) {
        return Collections.unmodifiableList(children.getOrDefault(code, List.of()));
    }

    /**
     * Returns the regions that a region lies in.
     *
     * @param code the code of the inner region
     * @return the outer regions, nearest first; none for a province or an unknown code
     */
    public List<Region> ancestors(RegionCode code) {
        var ancestors = new ArrayList<Region>();
        for (var outer = parent(code);
                outer.isPresent();
                outer = parent(outer.get().code())) {
            ancestors.add(outer.get());
        }
        return Collections.unmodifiableList(ancestors);
    }

    /**
     * Returns the name of a region with those of the regions it lies in, for example {@code 河南省 / 郑州市 / 金水区}.
     *
     * @param code the region's code
     * @return the names, widest first, or empty for an unknown code
     */
    public Optional<String> pathName(RegionCode code) {
        return find(code).map(region -> {
            var path = new ArrayList<>(ancestors(code));
            Collections.reverse(path);
            path.add(region);
            return path.stream().map(Region::name).collect(Collectors.joining(" / "));
        });
    }

    /**
     * Finds the record of an abolished code.
     *
     * @param code the code
     * @return what it was and what followed it; empty for a code that is in use, has no known successor or never
     *     existed
     */
    public Optional<AbolishedRegion> findAbolished(RegionCode code) {
        return regions.containsKey(code) ? Optional.empty() : Optional.ofNullable(abolished.get(code));
    }

    /**
     * Tells whether a code is known as an abolished one.
     *
     * @param code the code
     * @return true when {@link #findAbolished} finds it
     */
    public boolean isAbolished(RegionCode code) {
        return findAbolished(code).isPresent();
    }

    /**
     * Returns the codes in use today that cover an abolished one.
     *
     * @param code the abolished code
     * @return the codes in order, all of them in this tree; none unless the code is known as abolished
     */
    public List<RegionCode> successors(RegionCode code) {
        return findAbolished(code).map(AbolishedRegion::successors).orElse(List.of());
    }

    private static List<Region> inCodeOrder(Collection<Region> regions) {
        return regions.stream().sorted(Comparator.comparing(Region::code)).toList();
    }

    private static Set<RegionCode> pathToRoot(Region region, Map<RegionCode, Region> all, Set<RegionCode> rooted) {
        var path = new LinkedHashSet<RegionCode>();
        var current = region;
        while (!rooted.contains(current.code())) {
            if (!path.add(current.code())) {
                throw new InvalidRegionTreeException(Fault.CYCLE, current.code());
            }
            if (current.parent().isEmpty()) {
                break;
            }
            var outer = all.get(current.parent().get());
            if (outer == null) {
                throw new InvalidRegionTreeException(Fault.UNKNOWN_PARENT, current.code());
            }
            current = outer;
        }
        return path;
    }
}
