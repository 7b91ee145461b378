package org.pbcore.reports.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.pbcore.model.code.RegionCode;
import org.pbcore.model.code.RegionLevel;
import org.pbcore.model.region.AbolishedRegion;
import org.pbcore.model.region.Region;
import org.pbcore.model.region.RegionTree;
import org.pbcore.model.term.Label;

/** The regions in which organisations lie: counties with their streets, and whatever has no region. */
final class Areas {
    private static final int STREET_DIGITS = 9;

    private final List<Optional<RegionCode>> codes;
    private final RegionTree tree;

    /** Looks at region codes that occur; an empty one is that of organisations without a region. */
    Areas(List<Optional<RegionCode>> codes, RegionTree tree) {
        this.codes = List.copyOf(codes);
        this.tree = tree;
    }

    Area whole() {
        return new Area(Area.WHOLE, new Label("合计", "Total"), places(code -> true), List.of());
    }

    /** The counties in order of codes, and at the end those of no region where there are some. */
    List<Area> counties() {
        List<Area> areas = new ArrayList<>();
        for (RegionCode county : distinct(code -> Optional.of(code.county()))) {
            List<Area> streets = distinct(Areas::street).stream()
                    .filter(street -> street.county().equals(county))
                    .map(street -> area(street, List.of()))
                    .toList();
            areas.add(area(county, streets));
        }
        List<Integer> nowhere = places(Optional::isEmpty);
        if (!nowhere.isEmpty()) {
            areas.add(new Area(Area.NOWHERE, new Label("未填区划", "no region"), nowhere, List.of()));
        }
        return areas;
    }

    private Area area(RegionCode code, List<Area> parts) {
        return new Area(
                code.value(),
                name(code),
                places(other -> other.map(RegionCode::value).orElse("").startsWith(code.value())),
                parts);
    }

    private Label name(RegionCode code) {
        String name = tree.find(code)
                .map(Region::name)
                .or(() -> tree.findAbolished(code).map(AbolishedRegion::name))
                .orElse(code.value());
        Label label = new Label(name, name);
        return code.level().compareTo(RegionLevel.COUNTY) < 0
                ? label.plus(new Label("（本级）", " (the level itself)"))
                : label;
    }

    private static Optional<RegionCode> street(RegionCode code) {
        return code.level().compareTo(RegionLevel.TOWNSHIP) >= 0
                ? Optional.of(RegionCode.parse(code.value().substring(0, STREET_DIGITS)))
                : Optional.empty();
    }

    private NavigableSet<RegionCode> distinct(Function<RegionCode, Optional<RegionCode>> to) {
        NavigableSet<RegionCode> distinct = new TreeSet<>();
        codes.forEach(code -> code.flatMap(to).ifPresent(distinct::add));
        return distinct;
    }

    private List<Integer> places(Predicate<Optional<RegionCode>> isIn) {
        return IntStream.range(0, codes.size())
                .filter(place -> isIn.test(codes.get(place)))
                .boxed()
                .toList();
    }
}
