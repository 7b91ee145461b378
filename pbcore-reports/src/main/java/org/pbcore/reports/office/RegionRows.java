package org.pbcore.reports.office;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.pbcore.model.code.RegionCode;
import org.pbcore.model.code.RegionLevel;
import org.pbcore.model.region.Region;
import org.pbcore.model.region.RegionTree;
import org.pbcore.model.term.Label;

/** The rows of a table by region: in which row a region counts, and what the rows are called. */
final class RegionRows {
    /** What the row is called that holds everybody whose region is unknown or wider than the table's rows. */
    static final Label UNPLACED = new Label("未分列", "Not placed");

    private static final int STREET_DIGITS = 9;

    private final RegionTree regions;

    RegionRows(RegionTree regions) {
        this.regions = regions;
    }

    /** The city of a region; empty for a province. */
    Optional<RegionCode> city(RegionCode code) {
        return code.level() == RegionLevel.PROVINCE ? Optional.empty() : Optional.of(code.city());
    }

    /** The county of a region, or its city where that has no counties; empty for what is wider. */
    Optional<RegionCode> county(RegionCode code) {
        RegionCode county = code.county();
        boolean isCounty = county.level() == RegionLevel.COUNTY || isCityWithoutCounties(county);
        return isCounty ? Optional.of(county) : Optional.empty();
    }

    private boolean isCityWithoutCounties(RegionCode code) {
        return code.level() == RegionLevel.CITY
                && regions.find(code).isPresent()
                && regions.children(code).stream()
                        .noneMatch(inner -> inner.code().level() == RegionLevel.COUNTY);
    }

    /** The street or town of a region; empty for what is wider. */
    Optional<RegionCode> street(RegionCode code) {
        return code.level().compareTo(RegionLevel.TOWNSHIP) >= 0
                ? Optional.of(RegionCode.parse(code.value().substring(0, STREET_DIGITS)))
                : Optional.empty();
    }

    /**
     * What the rows of some regions are called; where two share a name, each is called by the regions around it too.
     */
    Map<RegionCode, Label> names(Collection<RegionCode> codes) {
        Map<RegionCode, Label> names = new TreeMap<>();
        codes.forEach(code -> names.put(code, name(code)));
        Map<Label, Long> uses = new HashMap<>(
                names.values().stream().collect(Collectors.groupingBy(name -> name, Collectors.counting())));
        Set<String> fillers = codes.stream().anyMatch(RegionRows::isCity) ? fillers() : Set.of();
        names.replaceAll((code, name) -> {
            boolean isFiller = isCity(code)
                    && regions.find(code)
                            .filter(city -> fillers.contains(city.name()))
                            .isPresent();
            return uses.getOrDefault(name, 0L) > 1 || isFiller ? path(code, name) : name;
        });
        return names;
    }

    /** What one region is called; one that is not known, such as a street, by its county and its code. */
    Label called(RegionCode code) {
        RegionCode county = code.county();
        boolean isInside = regions.find(code).isEmpty()
                && !county.equals(code)
                && regions.find(county).isPresent();
        return isInside ? name(county).plus(new Label(" " + code.value(), " " + code.value())) : name(code);
    }

    private Label name(RegionCode code) {
        return regions.find(code)
                .map(region -> new Label(region.name(), region.name()))
                .or(() -> regions.findAbolished(code)
                        .map(gone -> new Label(gone.name() + "（已撤）", gone.name() + " (abolished)")))
                .orElseGet(() -> new Label(code.value(), code.value()));
    }

    private static boolean isCity(RegionCode code) {
        return code.level() == RegionLevel.CITY;
    }

    /** Cities of several provinces that share a name, such as 市辖区, hold counties together and are no name. */
    private Set<String> fillers() {
        Set<String> once = new HashSet<>();
        return regions.provinces().stream()
                .flatMap(province -> regions.children(province.code()).stream())
                .map(Region::name)
                .filter(name -> !once.add(name))
                .collect(Collectors.toSet());
    }

    private Label path(RegionCode code, Label name) {
        return regions.pathName(code).map(path -> new Label(path, path)).orElse(name);
    }
}
