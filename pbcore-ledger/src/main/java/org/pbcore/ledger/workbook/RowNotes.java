package org.pbcore.ledger.workbook;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.StartElement;
import javax.xml.stream.events.XMLEvent;

/**
 * A copy of a workbook with a note behind each row that has one, in the first column that the sheet leaves free.
 *
 * <p>Every other cell, style, formula and part is carried over as it is. Notes are text cells: whatever they begin
 * with, no program takes them for formulas.
 */
public final class RowNotes {
    private static final int ROWS_PER_PROGRESS = 4_096;

    private final Map<Integer, String> notes;
    private final int column;
    private final PartWriter writer;
    private final Runnable progress;
    private int row;
    private int ended;

    private RowNotes(Map<Integer, String> notes, int column, PartWriter writer, Runnable progress) {
        this.notes = notes;
        this.column = column;
        this.writer = writer;
        this.progress = progress;
    }

    /**
     * Writes the copy.
     *
     * @param original the workbook
     * @param target the copy; an earlier file is replaced once the copy is whole
     * @param notes the notes by row, by sheet name; rows that the sheet does not have get none
     * @param limits what the workbook may ask for
     * @param progress hears how many bytes of the workbook have been gone through, every few thousand rows and at the
     *     end
     * @throws IOException when a file cannot be read or written
     * @throws WorkbookRefusedException when the workbook is damaged or asks for too much, a sheet has no free column, a
     *     note is longer than a cell may be, or both are one file
     */
    public static void write(
            Path original,
            Path target,
            Map<String, Map<Integer, String>> notes,
            WorkbookLimits limits,
            LongConsumer progress)
            throws IOException {
        NewFile.write(original, target, file -> copy(original, file, notes, limits, progress));
    }

    private static void copy(
            Path original,
            Path target,
            Map<String, Map<Integer, String>> notes,
            WorkbookLimits limits,
            LongConsumer progress)
            throws IOException {
        long size = Files.size(original);
        try (var workbook = Workbook.open(original, limits);
                var zip = new ZipFile(original.toFile());
                var out = new ZipOutputStream(Files.newOutputStream(target))) {
            Map<String, Sheet> noted = new HashMap<>();
            workbook.sheets().stream()
                    .filter(sheet -> notes.containsKey(sheet.name()))
                    .forEach(sheet -> noted.put(workbook.entryName(sheet), sheet));
            var entries = zip.stream().toList();
            long before = workbook.bytesInflated();
            long all = Math.max(1, toInflate(entries, noted.keySet()));
            Runnable tell = () ->
                    progress.accept((long) (size * Math.min(1, (double) (workbook.bytesInflated() - before) / all)));
            for (var entry : entries) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                var sheet = noted.get(entry.getName());
                if (sheet == null) {
                    try (var stream = workbook.bytes(entry)) {
                        stream.transferTo(out);
                    }
                } else {
                    annotate(workbook, sheet, notes.getOrDefault(sheet.name(), Map.of()), out, tell);
                }
                out.closeEntry();
                tell.run();
            }
        }
        progress.accept(size);
    }

    /** Counts the bytes of the parts; a sheet with notes is gone through twice. */
    private static long toInflate(List<? extends ZipEntry> entries, Set<String> noted) {
        return entries.stream()
                .mapToLong(entry -> Math.max(0, entry.getSize()) * (noted.contains(entry.getName()) ? 2 : 1))
                .sum();
    }

    private static void annotate(
            Workbook workbook, Sheet sheet, Map<Integer, String> notes, OutputStream out, Runnable progress)
            throws IOException {
        int column = workbook.width(sheet);
        if (column >= SheetCell.MOST_COLUMNS) {
            throw new WorkbookRefusedException(WorkbookFault.TOO_LARGE, sheet.part());
        }
        try (var xml = workbook.open(sheet.part())) {
            var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            var copy = new RowNotes(notes, column, new PartWriter(writer), progress);
            xml.copy(copy::add);
            writer.flush();
        } catch (XMLStreamException | NumberFormatException failure) {
            throw new WorkbookRefusedException(WorkbookFault.MALFORMED, sheet.part(), failure);
        }
    }

    private void add(XMLEvent event) throws IOException {
        if (event.isStartElement() && isNamed(event.asStartElement(), "row")) {
            var number = event.asStartElement().getAttributeByName(new QName("r"));
            row = number == null ? row + 1 : Integer.parseInt(number.getValue());
        }
        boolean rowEnds = event.isEndElement()
                && event.asEndElement().getName().getLocalPart().equals("row");
        var note = rowEnds ? notes.get(row) : null;
        if (rowEnds && ++ended % ROWS_PER_PROGRESS == 0) {
            progress.run();
        }
        if (note != null) {
            addNote(event.asEndElement().getName(), note);
        }
        writer.add(event);
    }

    private void addNote(QName row, String note) throws IOException {
        if (note.length() > TextSheet.LONGEST) {
            throw new WorkbookRefusedException(WorkbookFault.TOO_LARGE, "note");
        }
        var space = row.getPrefix().isEmpty() ? "" : row.getPrefix() + ":";
        var reference = CellReference.letters(column) + this.row;
        writer.markup("<" + space + "c r=\"" + reference + "\" t=\"inlineStr\"><" + space + "is><" + space
                + "t xml:space=\"preserve\">");
        writer.text(TextSheet.printable(note));
        writer.markup("</" + space + "t></" + space + "is></" + space + "c>");
    }

    private static boolean isNamed(StartElement element, String name) {
        return element.getName().getLocalPart().equals(name);
    }
}
