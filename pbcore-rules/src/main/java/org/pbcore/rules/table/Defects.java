package org.pbcore.rules.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.pbcore.model.term.Label;

/** What is wrong with a table. A large table can be wrong in millions of cells: a few of each kind are spelled out. */
final class Defects {
    private static final int SPELLED_OUT = 5;

    private final List<String> lines = new ArrayList<>();
    private final Map<String, Cells> byKind = new LinkedHashMap<>();

    private static final class Cells {
        private final List<String> first = new ArrayList<>();
        private int more;
    }

    /** Notes a defect of the table as a whole. */
    void add(String line) {
        lines.add(line);
    }

    /** Notes a cell in which something is wrong. */
    void add(String kind, Supplier<Label> cell) {
        Cells cells = byKind.computeIfAbsent(kind, first -> new Cells());
        if (cells.first.size() < SPELLED_OUT) {
            Label words = cell.get();
            cells.first.add(kind + ": " + words.chinese() + " (" + words.english() + ")");
        } else {
            cells.more++;
        }
    }

    void throwIfAny(String table) {
        List<String> all = new ArrayList<>(lines);
        byKind.forEach((kind, cells) -> {
            all.addAll(cells.first);
            if (cells.more > 0) {
                all.add(kind + ": 另有 " + cells.more + " 格 " + cells.more + " more cells");
            }
        });
        if (!all.isEmpty()) {
            throw new TableDefectException(table + ":\n" + String.join("\n", all));
        }
    }
}
