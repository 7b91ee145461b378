package org.pbcore.ledger;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pbcore.model.code.RegionCode;

/**
 * What a reader may see: ledger units, regions, and whether personal and sensitive data.
 *
 * <p>Immutable. A scope is narrow unless it was widened: {@link #ofUnits} shows no personal data. An entry without a
 * region is outside every scope that is limited to regions.
 */
public final class Scope {
    private static final Scope EVERYTHING = new Scope(null, null, true, true);

    private final @Nullable Set<String> units;
    private final @Nullable Set<RegionCode> regions;
    private final boolean personal;
    private final boolean sensitive;

    private Scope(@Nullable Set<String> units, @Nullable Set<RegionCode> regions, boolean personal, boolean sensitive) {
        this.units = units;
        this.regions = regions;
        this.personal = personal;
        this.sensitive = sensitive;
    }

    /**
     * Returns the scope of the owner of the whole ledger.
     *
     * @return all units and regions, personal and sensitive data
     */
    public static Scope everything() {
        return EVERYTHING;
    }

    /**
     * Returns the scope of all units, without personal data.
     *
     * @return all units and regions
     */
    public static Scope ofAllUnits() {
        return new Scope(null, null, false, false);
    }

    /**
     * Returns the scope of some units, without personal data.
     *
     * @param units the ledger units; none of them shows nothing
     * @return all regions of the units
     */
    public static Scope ofUnits(String... units) {
        return new Scope(Set.of(units), null, false, false);
    }

    /**
     * Returns this scope limited to regions.
     *
     * @param within the regions, each with all that lies in it; what this scope did not show stays unseen
     * @return the narrower scope
     */
    public Scope within(RegionCode... within) {
        Set<RegionCode> narrowed = Arrays.stream(within)
                .flatMap(region -> regions == null
                        ? Stream.of(region)
                        : regions.stream()
                                .filter(own -> own.contains(region) || region.contains(own))
                                .map(own -> own.contains(region) ? region : own))
                .collect(Collectors.toUnmodifiableSet());
        return new Scope(units, narrowed, personal, sensitive);
    }

    /**
     * Returns this scope with personal data that is not sensitive.
     *
     * @return the wider scope
     */
    public Scope withPersonal() {
        return new Scope(units, regions, true, sensitive);
    }

    /**
     * Returns this scope with personal data, sensitive too.
     *
     * @return the wider scope
     */
    public Scope withSensitive() {
        return new Scope(units, regions, true, true);
    }

    /**
     * Says whether anything of a unit is seen.
     *
     * @param unit the ledger unit
     * @return true when it is one of the units
     */
    public boolean holds(String unit) {
        return units == null || units.contains(unit);
    }

    /**
     * Says whether an entry is seen.
     *
     * @param entry the entry
     * @return true when its unit and its region lie in the scope
     */
    public boolean holds(Entry entry) {
        return holds(entry.draft().unit(), entry.draft().region());
    }

    /**
     * Says whether what is recorded of a unit and region is seen.
     *
     * @param unit its ledger unit
     * @param region its region, empty where it has none
     * @return true when both lie in the scope
     */
    public boolean holds(String unit, Optional<RegionCode> region) {
        return holds(unit) && (regions == null || region.map(this::holds).orElse(false));
    }

    /**
     * Says whether a region is seen whole.
     *
     * @param region the region
     * @return true when it is one of the regions or lies in one
     */
    public boolean holds(RegionCode region) {
        return regions == null || regions.stream().anyMatch(own -> own.contains(region));
    }

    /**
     * Says whether every region is seen.
     *
     * @return true when the scope is not limited to regions
     */
    public boolean holdsEveryRegion() {
        return regions == null;
    }

    /**
     * Says whether every entry is seen.
     *
     * @return true when the scope is limited neither to units nor to regions
     */
    public boolean holdsEveryEntry() {
        return units == null && regions == null;
    }

    /**
     * Says whether personal data is seen.
     *
     * @return true when personal data that is not sensitive is
     */
    public boolean showsPersonal() {
        return personal;
    }

    /**
     * Says whether sensitive data is seen.
     *
     * @return true when sensitive personal data is too
     */
    public boolean showsSensitive() {
        return sensitive;
    }

    /** Tells how wide it is, and no region. */
    @Override
    public String toString() {
        return "Scope[units=" + (units == null ? "all" : units.size()) + ", regions="
                + (regions == null ? "all" : regions.size()) + ", personal=" + personal + ", sensitive=" + sensitive
                + "]";
    }
}
