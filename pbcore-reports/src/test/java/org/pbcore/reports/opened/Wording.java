package org.pbcore.reports.opened;

import java.io.IOException;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.pbcore.model.term.Label;
import org.pbcore.reports.Block;
import org.pbcore.reports.Cell;
import org.pbcore.reports.Form;
import org.pbcore.reports.Note;
import org.pbcore.reports.Rendering;
import org.pbcore.reports.Report;
import org.pbcore.reports.Section;
import org.pbcore.reports.Table;
import org.pbcore.reports.layout.CellText;
import org.pbcore.reports.layout.HeadingGrid;

/** The words of a report that must be found again in whatever was made of it. */
record Wording(Report report, Rendering how) {
    /** Returns all texts that stand in both workbook and document. */
    List<String> texts() throws IOException {
        List<String> texts = new ArrayList<>(List.of(words(report.title())));
        for (Section section : report.sections()) {
            for (Block block : section.blocks()) {
                if (block instanceof Table table) {
                    HeadingGrid.of(table.headings()).cells().forEach(place -> texts.add(words(place.label())));
                    rows(table).forEach(texts::addAll);
                    table.footer().forEach(line -> texts.add(words(line)));
                } else if (block instanceof Note note) {
                    note.lines().forEach(line -> texts.add(words(line)));
                } else if (block instanceof Form form) {
                    form.lines()
                            .forEach(line -> line.fields().forEach(field -> {
                                texts.add(words(field.label()));
                                texts.add(shown(field.cell()));
                            }));
                }
            }
        }
        return texts;
    }

    /** Returns the rows of a table as a sheet shows them. */
    List<List<String>> rows(Table table) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        table.rows()
                .forEach(row -> rows.add(row.cells().stream().map(this::shown).toList()));
        return rows;
    }

    private String shown(Cell cell) {
        if (cell instanceof Cell.Toned toned) {
            return toned.tone().sign() + " " + shown(toned.cell());
        }
        if (cell instanceof Cell.Amount amount) {
            return new BigDecimal(amount.amount().toPlainString())
                    .stripTrailingZeros()
                    .toPlainString();
        }
        return new CellText(how).shown(cell);
    }

    private String words(Label label) {
        return how.language().of(label);
    }

    /**
     * Counts the characters of texts; blanks, and hyphens, which a reader of PDF drops at the end of a line, left out.
     */
    static Map<Integer, Integer> characters(List<String> texts) {
        Map<Integer, Integer> counts = new TreeMap<>();
        for (String text : texts) {
            Normalizer.normalize(text, Normalizer.Form.NFKC)
                    .codePoints()
                    .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                    .filter(c -> !Character.isISOControl(c) && c != '-')
                    .forEach(c -> counts.merge(c, 1, Integer::sum));
        }
        return counts;
    }
}
