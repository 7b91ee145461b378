package org.pbcore.examples.quickstart.report;

import java.util.Collection;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.pbcore.model.code.RegionCode;
import org.pbcore.model.region.Region;
import org.pbcore.model.region.RegionTree;
import org.pbcore.model.term.Label;

/** What units are called: a county by its name, with its city where two of them share it. */
final class CountyNames {
    /** Other regions of that level only hold counties together, such as 市辖区, and tell none apart. */
    private static final Pattern CITY = Pattern.compile(".+(市|地区|自治州|盟)");

    private final Collection<String> units;
    private final UnaryOperator<String> otherwise;

    /**
     * Makes the names.
     *
     * @param units the units that are to be told apart, as region codes or otherwise
     * @param otherwise what a unit is called that is no region
     */
    CountyNames(Collection<String> units, UnaryOperator<String> otherwise) {
        this.units = units.stream().collect(Collectors.toUnmodifiableSet());
        this.otherwise = otherwise;
    }

    Label of(String unit) {
        String name = own(unit);
        boolean isShared = units.stream()
                .anyMatch(other -> !other.equals(unit) && own(other).equals(name));
        String told = isShared ? around(unit) + name : name;
        return new Label(told, told);
    }

    private String own(String unit) {
        return RegionCode.isWellFormed(unit)
                ? RegionTree.bundled()
                        .find(RegionCode.parse(unit))
                        .map(Region::name)
                        .orElse(unit)
                : otherwise.apply(unit);
    }

    /** The city of a unit, or its province where it lies in none. */
    private static String around(String unit) {
        return Optional.of(unit).filter(RegionCode::isWellFormed).map(RegionCode::parse).stream()
                .flatMap(code -> RegionTree.bundled().ancestors(code).stream())
                .filter(region ->
                        region.parent().isEmpty() || CITY.matcher(region.name()).matches())
                .map(Region::name)
                .findFirst()
                .orElse("");
    }
}
