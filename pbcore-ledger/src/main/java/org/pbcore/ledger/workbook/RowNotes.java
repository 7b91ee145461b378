package org.pbcore.ledger.workbook;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLEventFactory;
import javax.xml.stream.XMLEventWriter;
import javax.xml.stream.XMLOutputFactory;
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
    private final XMLEventFactory events = XMLEventFactory.newDefaultFactory();
    private final Map<Integer, String> notes;
    private final int column;
    private final XMLEventWriter writer;
    private int row;

    private RowNotes(Map<Integer, String> notes, int column, XMLEventWriter writer) {
        this.notes = notes;
        this.column = column;
        this.writer = writer;
    }

    /**
     * Writes the copy.
     *
     * @param original the workbook
     * @param target the copy; an earlier file is replaced
     * @param notes the notes by row, by sheet name; rows that the sheet does not have get none
     * @param limits what the workbook may ask for
     * @throws IOException when a file cannot be read or written
     * @throws WorkbookRefusedException when the workbook is damaged or asks for too much, or a sheet has no free column
     */
    public static void write(Path original, Path target, Map<String, Map<Integer, String>> notes, WorkbookLimits limits)
            throws IOException {
        try (var workbook = Workbook.open(original, limits);
                var zip = new ZipFile(original.toFile());
                var out = new ZipOutputStream(Files.newOutputStream(target))) {
            Map<String, Sheet> noted = new HashMap<>();
            workbook.sheets().stream()
                    .filter(sheet -> notes.containsKey(sheet.name()))
                    .forEach(sheet -> noted.put(workbook.entryName(sheet), sheet));
            for (var entry : List.copyOf(zip.stream().toList())) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                var sheet = noted.get(entry.getName());
                if (sheet == null) {
                    try (var stream = workbook.bytes(entry)) {
                        stream.transferTo(out);
                    }
                } else {
                    annotate(workbook, sheet, notes.getOrDefault(sheet.name(), Map.of()), out);
                }
                out.closeEntry();
            }
        }
    }

    private static void annotate(Workbook workbook, Sheet sheet, Map<Integer, String> notes, OutputStream out)
            throws IOException {
        int column = workbook.width(sheet);
        if (column >= SheetCell.MOST_COLUMNS) {
            throw new WorkbookRefusedException(WorkbookFault.TOO_LARGE, sheet.part());
        }
        try (var xml = workbook.open(sheet.part())) {
            var writer = XMLOutputFactory.newDefaultFactory().createXMLEventWriter(new Unclosed(out), "UTF-8");
            var copy = new RowNotes(notes, column, writer);
            xml.copy(copy::add);
            writer.close();
        } catch (XMLStreamException failure) {
            throw new WorkbookRefusedException(WorkbookFault.MALFORMED, sheet.part(), failure);
        }
    }

    private void add(XMLEvent event) throws XMLStreamException {
        if (event.isStartElement() && isNamed(event.asStartElement(), "row")) {
            var number = event.asStartElement().getAttributeByName(new QName("r"));
            row = number == null ? row + 1 : Integer.parseInt(number.getValue());
        }
        boolean rowEnds = event.isEndElement()
                && event.asEndElement().getName().getLocalPart().equals("row");
        var note = rowEnds ? notes.get(row) : null;
        if (note != null) {
            addNote(event.asEndElement().getName(), note);
        }
        writer.add(event);
    }

    private void addNote(QName row, String note) throws XMLStreamException {
        var prefix = row.getPrefix();
        var space = row.getNamespaceURI();
        writer.add(events.createStartElement(prefix, space, "c"));
        writer.add(events.createAttribute("r", CellReference.letters(column) + this.row));
        writer.add(events.createAttribute("t", "inlineStr"));
        writer.add(events.createStartElement(prefix, space, "is"));
        writer.add(events.createStartElement(prefix, space, "t"));
        writer.add(events.createCharacters(TextSheet.printable(note)));
        writer.add(events.createEndElement(prefix, space, "t"));
        writer.add(events.createEndElement(prefix, space, "is"));
        writer.add(events.createEndElement(prefix, space, "c"));
    }

    private static boolean isNamed(StartElement element, String name) {
        return element.getName().getLocalPart().equals(name);
    }

    /** Keeps the package open when a part ends. */
    static final class Unclosed extends FilterOutputStream {
        Unclosed(OutputStream stream) {
            super(stream);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
