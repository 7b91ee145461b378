package org.pbcore.examples.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.pbcore.model.code.IndustryCode;
import org.pbcore.model.organisation.OrganisationKind;
import org.pbcore.rules.formation.joint.JointUnit;
import org.pbcore.rules.planning.Site;

/** The generated instances of the joint plan, and its arithmetic as a contestant needs it. */
final class JointInstance {
    private static final int OTHER_SECTION = 1000;
    private static final int SAME_SECTION = 300;

    private JointInstance() {}

    static List<JointUnit> read(Path file) throws IOException {
        try (InputStream raw = Files.newInputStream(file);
                InputStream in = file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw;
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines().skip(1).map(JointInstance::unit).toList();
        }
    }

    private static JointUnit unit(String line) {
        List<String> cells = Arrays.asList(line.split(",", -1));
        return new JointUnit(
                cells.get(0),
                Integer.parseInt(cells.get(1)),
                Integer.parseInt(cells.get(2)),
                Integer.parseInt(cells.get(3)),
                OrganisationKind.valueOf(cells.get(4)),
                IndustryCode.parse(cells.get(5)),
                new Site(Integer.parseInt(cells.get(6)), Integer.parseInt(cells.get(7))));
    }

    static long cost(JointUnit one, JointUnit other) {
        long distance = one.site().metresTo(other.site());
        if (one.industry().section() != other.industry().section()) {
            return distance + OTHER_SECTION;
        }
        return one.industry().division().equals(other.industry().division()) ? distance : distance + SAME_SECTION;
    }

    /** For each unit the units in its reach, by a grid. */
    static int[][] reach(List<JointUnit> units, int maxDistance) {
        Map<Long, List<Integer>> cells = new HashMap<>();
        for (int i = 0; i < units.size(); i++) {
            cells.computeIfAbsent(cell(units.get(i).site(), maxDistance, 0, 0), cell -> new ArrayList<>())
                    .add(i);
        }
        int[][] reach = new int[units.size()][];
        for (int i = 0; i < reach.length; i++) {
            Site site = units.get(i).site();
            int self = i;
            List<Integer> near = new ArrayList<>();
            for (int dx = -1; dx <= 1; dx++) {
                for (int dy = -1; dy <= 1; dy++) {
                    near.addAll(cells.getOrDefault(cell(site, maxDistance, dx, dy), List.of()));
                }
            }
            reach[i] = near.stream()
                    .mapToInt(Integer::intValue)
                    .filter(other ->
                            other != self && site.metresTo(units.get(other).site()) <= maxDistance)
                    .toArray();
        }
        return reach;
    }

    private static long cell(Site site, int side, int dx, int dy) {
        long column = (long) Math.floorDiv(site.x(), side + 1) + dx;
        long row = (long) Math.floorDiv(site.y(), side + 1) + dy;
        return (column << Integer.SIZE) ^ (row & 0xFFFF_FFFFL);
    }
}
