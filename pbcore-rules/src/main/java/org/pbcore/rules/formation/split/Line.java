package org.pbcore.rules.formation.split;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.pbcore.rules.planning.Ids;

/**
 * Members in a line, business unit by business unit, and within one shift by shift, so that branches are stretches of
 * it.
 */
final class Line {
    private static final Comparator<Optional<String>> KEY = (one, other) -> one.isPresent() && other.isPresent()
            ? Ids.BY_CODE_POINT.compare(one.get(), other.get())
            : Boolean.compare(one.isEmpty(), other.isEmpty());
    private static final Comparator<PlacedMember> ORDER = Comparator.comparing(PlacedMember::business, KEY)
            .thenComparing(PlacedMember::shift, KEY)
            .thenComparing(PlacedMember::id, Ids.BY_CODE_POINT);

    private Line() {}

    /** By the names of units and shifts, those without one last, then by ids. */
    static List<PlacedMember> byName(List<PlacedMember> members) {
        return members.stream().sorted(ORDER).toList();
    }

    /**
     * With business units side by side that fill branches: the remainder of each larger unit and all smaller units,
     * largest first, each where it leaves the least room.
     *
     * @param byName members by name
     * @param most the most members of a branch
     */
    static List<PlacedMember> packed(List<PlacedMember> byName, int most) {
        List<List<PlacedMember>> units = runs(byName, PlacedMember::business);
        units.sort(Comparator.comparingInt((List<PlacedMember> unit) -> -Math.min(unit.size(), most + 1)));
        List<List<PlacedMember>> bins = new ArrayList<>();
        List<ArrayDeque<List<PlacedMember>>> byRoom = new ArrayList<>();
        for (int room = 0; room <= most; room++) {
            byRoom.add(new ArrayDeque<>());
        }
        for (List<PlacedMember> unit : units) {
            boolean isLarge = unit.size() > most;
            int room = isLarge ? most : tightest(byRoom, unit.size());
            List<PlacedMember> bin = byRoom.get(room).poll();
            if (isLarge || bin == null) {
                bin = new ArrayList<>();
                bins.add(bin);
                room = most;
            }
            bin.addAll(unit);
            byRoom.get(isLarge ? (most - unit.size() % most) % most : room - unit.size())
                    .add(bin);
        }
        List<PlacedMember> line = new ArrayList<>();
        bins.forEach(line::addAll);
        return line;
    }

    private static int tightest(List<ArrayDeque<List<PlacedMember>>> byRoom, int size) {
        int room = size;
        while (room < byRoom.size() - 1 && byRoom.get(room).isEmpty()) {
            room++;
        }
        return room;
    }

    /** Cuts a line where a key changes. */
    static List<List<PlacedMember>> runs(List<PlacedMember> line, Function<PlacedMember, Optional<String>> key) {
        List<List<PlacedMember>> runs = new ArrayList<>();
        for (PlacedMember member : line) {
            boolean goesOn = !runs.isEmpty()
                    && key.apply(runs.get(runs.size() - 1).get(0)).equals(key.apply(member));
            if (!goesOn) {
                runs.add(new ArrayList<>());
            }
            runs.get(runs.size() - 1).add(member);
        }
        return runs;
    }
}
