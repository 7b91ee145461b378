package org.pbcore.reports.ooxml;

import static org.pbcore.reports.ooxml.OoxmlPackage.children;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Finds in a workbook what spreadsheet programs refuse or mend: the limits of the format and its schema. */
public final class WorkbookChecker {
    private static final String WORKBOOK = "xl/workbook.xml";
    private static final int LONGEST_NAME = 31;
    private static final int MOST_LOOKS = 64_000;
    private static final int LONGEST_FORMAT = 255;
    private static final int FIRST_OWN_FORMAT = 164;
    private static final Pattern PRINT_TITLES =
            Pattern.compile("('(?:[^']|'')+'!\\$[A-Z]{1,3}:\\$[A-Z]{1,3},)?('(?:[^']|'')+'!\\$\\d{1,7}:\\$\\d{1,7})");
    private static final List<String> BOOK_ORDER = List.of(
            "fileVersion",
            "fileSharing",
            "workbookPr",
            "workbookProtection",
            "bookViews",
            "sheets",
            "functionGroups",
            "externalReferences",
            "definedNames",
            "calcPr");
    private static final List<String> STYLE_ORDER = List.of(
            "numFmts",
            "fonts",
            "fills",
            "borders",
            "cellStyleXfs",
            "cellXfs",
            "cellStyles",
            "dxfs",
            "tableStyles",
            "colors");

    private final OoxmlPackage file;

    private WorkbookChecker(OoxmlPackage file) {
        this.file = file;
    }

    /** Returns what is wrong; nothing where nothing is. */
    public static List<String> faults(byte[] workbook) throws IOException {
        WorkbookChecker checker = new WorkbookChecker(OoxmlPackage.read(workbook));
        checker.check();
        return checker.file.faults();
    }

    private void check() {
        Document book = file.tree(WORKBOOK);
        file.ordered(book.getDocumentElement(), BOOK_ORDER);
        List<String> names = new ArrayList<>();
        List<String> parts = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        Map<String, String> relations = file.relations(WORKBOOK);
        for (Element sheet : elements(book, "sheet")) {
            names.add(sheet.getAttribute("name"));
            String relation = sheet.getAttributeNS(OoxmlPackage.RELATION_IDS, "id");
            parts.add(relations.getOrDefault(relation, "no relationship " + relation));
            if (!ids.add(sheet.getAttribute("sheetId"))) {
                file.fault("sheet id twice: " + sheet.getAttribute("sheetId"));
            }
        }
        names(names);
        definedNames(book, names);
        int looks = styles();
        int shared = shared();
        for (String part : parts) {
            try {
                new SheetChecker(file, part, looks, shared).check();
            } catch (XMLStreamException broken) {
                file.fault("no XML: " + part + ": " + broken.getMessage());
            }
        }
        if (parts.isEmpty()) {
            file.fault("no sheet");
        }
    }

    private void names(List<String> names) {
        Set<String> seen = new HashSet<>();
        for (String name : names) {
            boolean isLegal = !name.isBlank()
                    && name.length() <= LONGEST_NAME
                    && name.chars().noneMatch(c -> "[]:*?/\\".indexOf(c) >= 0 || c < ' ')
                    && !name.startsWith("'")
                    && !name.endsWith("'")
                    && !name.equalsIgnoreCase("history");
            if (!isLegal) {
                file.fault("sheet name: " + name);
            }
            if (!seen.add(name.toLowerCase(Locale.ROOT))) {
                file.fault("sheet name twice: " + name);
            }
        }
    }

    private void definedNames(Document book, List<String> sheets) {
        Set<String> seen = new HashSet<>();
        for (Element defined : elements(book, "definedName")) {
            String sheet = defined.getAttribute("localSheetId");
            String text = defined.getTextContent();
            boolean isKnown = sheet.matches("\\d{1,5}") && Integer.parseInt(sheet) < sheets.size() && seen.add(sheet);
            if (!isKnown || !defined.getAttribute("name").equals("_xlnm.Print_Titles")) {
                file.fault("defined name: " + defined.getAttribute("name") + " of sheet " + sheet);
            } else {
                String quoted = "'" + sheets.get(Integer.parseInt(sheet)).replace("'", "''") + "'!";
                boolean isOfSheet = text.startsWith(quoted) && text.lastIndexOf(quoted) >= text.indexOf(',') - 1;
                if (!PRINT_TITLES.matcher(text).matches() || !isOfSheet) {
                    file.fault("defined name refers to: " + text);
                }
            }
        }
    }

    /** Checks the looks of cells and returns how many there are. */
    private int styles() {
        Document styles = file.tree("xl/styles.xml");
        file.ordered(styles.getDocumentElement(), STYLE_ORDER);
        for (Element list : children(styles.getDocumentElement())) {
            if (!list.getAttribute("count")
                    .equals(Integer.toString(children(list).size()))) {
                file.fault("count of " + list.getLocalName());
            }
        }
        Set<String> formats = new HashSet<>();
        for (Element format : elements(styles, "numFmt")) {
            String id = format.getAttribute("numFmtId");
            if (Integer.parseInt(id) < FIRST_OWN_FORMAT || !formats.add(id)) {
                file.fault("number format id: " + id);
            }
            String code = format.getAttribute("formatCode");
            if (code.isEmpty() || code.length() > LONGEST_FORMAT || code.split(";", -1).length > 4) {
                file.fault("number format: " + code);
            }
        }
        int fonts = list(styles, "fonts").size();
        int fills = list(styles, "fills").size();
        int borders = list(styles, "borders").size();
        int bases = list(styles, "cellStyleXfs").size();
        List<Element> looks = list(styles, "cellXfs");
        for (Element look : looks) {
            String format = look.getAttribute("numFmtId");
            boolean isKnown = number(look, "fontId") < fonts
                    && number(look, "fillId") < fills
                    && number(look, "borderId") < borders
                    && number(look, "xfId") < bases
                    && (Integer.parseInt(format) < FIRST_OWN_FORMAT || formats.contains(format));
            if (!isKnown) {
                file.fault("look with a font, fill, border or format that is missing");
            }
        }
        if (looks.size() >= MOST_LOOKS) {
            file.fault("looks: " + looks.size());
        }
        return looks.size();
    }

    /** Returns how many texts sheets share. */
    private int shared() {
        String part = "xl/sharedStrings.xml";
        return file.has(part) ? elements(file.tree(part), "si").size() : 0;
    }

    private static int number(Element element, String attribute) {
        return Integer.parseInt(element.getAttribute(attribute));
    }

    private static List<Element> list(Document styles, String name) {
        return elements(styles, name).stream()
                .flatMap(list -> children(list).stream())
                .toList();
    }

    private static List<Element> elements(Document tree, String name) {
        var found = tree.getElementsByTagNameNS("*", name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }
}
