package org.pbcore.model.region;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.pbcore.model.code.RegionCode;

/** The regions that come with the library, read when they are first asked for. */
final class BundledRegions {
    static final RegionTree TREE = RegionTree.of(read("regions.tsv", BundledRegions::region), abolished());

    private BundledRegions() {}

    static List<AbolishedRegion> abolished() {
        return read("abolished.tsv", BundledRegions::abolishedRegion);
    }

    private static Region region(String[] fields) {
        return new Region(
                RegionCode.parse(fields[0]),
                fields[1],
                Optional.of(fields[2]).filter(parent -> !parent.isEmpty()).map(RegionCode::parse));
    }

    private static AbolishedRegion abolishedRegion(String[] fields) {
        var successors = Arrays.stream(fields[2].split(" ", -1)).map(RegionCode::parse);
        return new AbolishedRegion(RegionCode.parse(fields[0]), fields[1], successors.toList());
    }

    private static <T> List<T> read(String name, Function<String[], T> row) {
        var resource = Objects.requireNonNull(BundledRegions.class.getResourceAsStream(name), name);
        try (var reader = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            return reader.lines().map(line -> row.apply(line.split("\t", -1))).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
