package org.pbcore.reports.ooxml;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads a sheet once, from its first element to its last, and tells what the format forbids. */
final class SheetChecker {
    private static final int LAST_ROW = 1_048_576;
    private static final int LAST_COLUMN = 16_384;
    private static final int LONGEST_TEXT = 32_767;
    private static final double WIDEST = 255;
    private static final double HIGHEST = 409.5;
    private static final Set<String> TYPES = Set.of("n", "s", "b", "e", "str", "inlineStr", "d");
    private static final Pattern PLACE = Pattern.compile("([A-Z]{1,3})(\\d{1,7})");
    private static final Pattern ESCAPE = Pattern.compile("_x[0-9A-Fa-f]{4}_");
    /** The children of a worksheet, in the order of its schema. */
    private static final List<String> ORDER = List.of(
            "sheetPr",
            "dimension",
            "sheetViews",
            "sheetFormatPr",
            "cols",
            "sheetData",
            "sheetCalcPr",
            "sheetProtection",
            "protectedRanges",
            "scenarios",
            "autoFilter",
            "sortState",
            "dataConsolidate",
            "customSheetViews",
            "mergeCells",
            "phoneticPr",
            "conditionalFormatting",
            "dataValidations",
            "hyperlinks",
            "printOptions",
            "pageMargins",
            "pageSetup",
            "headerFooter",
            "rowBreaks",
            "colBreaks",
            "customProperties",
            "cellWatches",
            "ignoredErrors",
            "smartTags",
            "drawing",
            "legacyDrawing",
            "tableParts",
            "extLst");

    private final OoxmlPackage file;
    private final String part;
    private final int looks;
    private final int shared;
    private final Set<Long> merged = new HashSet<>();
    private int depth;
    private int element = -1;
    private long row;
    private long column;
    private long lastCol;
    private String type = "n";
    private int merges;
    private String mergesSaid = "0";

    SheetChecker(OoxmlPackage file, String part, int looks, int shared) {
        this.file = file;
        this.part = part;
        this.looks = looks;
        this.shared = shared;
    }

    void check() throws XMLStreamException {
        if (!file.has(part)) {
            file.fault("part missing: " + part);
            return;
        }
        XMLStreamReader xml = file.stream(part);
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                begin(xml);
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
        if (!mergesSaid.equals(Integer.toString(merges))) {
            fault("count of merges: " + mergesSaid);
        }
    }

    private void fault(String what) {
        file.fault(part + ": " + what);
    }

    private void begin(XMLStreamReader xml) throws XMLStreamException {
        String name = xml.getLocalName();
        if (depth == 2) {
            child(name);
        }
        switch (name) {
            case "row" -> row(xml);
            case "c" -> cell(xml);
            case "v" -> value(text(xml));
            case "t" -> inline(text(xml));
            case "f" -> fault("formula at row " + row);
            case "col" -> col(xml);
            case "mergeCells" -> mergesSaid = attribute(xml, "count", "");
            case "mergeCell" -> merge(attribute(xml, "ref", ""));
            case "pane" -> pane(xml);
            case "oddFooter", "oddHeader" -> footer(text(xml));
            default -> {}
        }
    }

    private void child(String name) {
        int place = ORDER.indexOf(name);
        if (place < 0) {
            fault("unknown in worksheet: " + name);
        } else if (place <= element) {
            fault("out of order in worksheet: " + name);
        }
        element = Math.max(element, place);
    }

    private void row(XMLStreamReader xml) {
        long number = Long.parseLong(attribute(xml, "r", "0"));
        if (number <= row || number > LAST_ROW) {
            fault("row " + number + " after " + row);
        }
        row = number;
        column = 0;
        double height = Double.parseDouble(attribute(xml, "ht", "0"));
        if (height < 0 || height > HIGHEST) {
            fault("height " + height);
        }
    }

    private void cell(XMLStreamReader xml) {
        String place = attribute(xml, "r", "");
        long[] at = at(place);
        if (at[1] != row) {
            fault("cell " + place + " in row " + row);
        }
        if (at[0] <= column || at[0] > LAST_COLUMN) {
            fault("cell " + place + " after column " + column);
        }
        column = at[0];
        String look = attribute(xml, "s", "0");
        if (!look.matches("\\d{1,6}") || Integer.parseInt(look) >= looks) {
            fault("look " + look + " at " + place);
        }
        type = attribute(xml, "t", "n");
        if (!TYPES.contains(type)) {
            fault("type " + type + " at " + place);
        }
    }

    private void value(String value) {
        if (type.equals("s")) {
            if (!value.matches("\\d{1,9}") || Integer.parseInt(value) >= shared) {
                fault("shared text " + value + " at row " + row);
            }
        } else if (type.equals("n")) {
            boolean isNumber = value.matches("-?\\d+(\\.\\d+)?([eE][+-]?\\d+)?");
            if (!isNumber || Double.isInfinite(Double.parseDouble(value))) {
                fault("number " + value + " at row " + row);
            }
        }
    }

    private void inline(String text) {
        if (!type.equals("inlineStr")) {
            fault("text in a cell of type " + type);
        }
        int length = text.length() < LONGEST_TEXT
                ? 0
                : ESCAPE.matcher(text).replaceAll("x").length();
        if (length > LONGEST_TEXT) {
            fault("text of " + length + " characters at row " + row);
        }
        if (text.chars().anyMatch(c -> (c < ' ' && c != '\t' && c != '\n') || c > 0xFFFD)) {
            fault("control character at row " + row);
        }
    }

    private void col(XMLStreamReader xml) {
        long min = Long.parseLong(attribute(xml, "min", "0"));
        long max = Long.parseLong(attribute(xml, "max", "0"));
        double width = Double.parseDouble(attribute(xml, "width", "-1"));
        if (min <= lastCol || max < min || max > LAST_COLUMN) {
            fault("columns " + min + " to " + max);
        }
        if (width < 0 || width > WIDEST) {
            fault("width " + width);
        }
        lastCol = max;
    }

    private void merge(String area) {
        merges++;
        String[] corners = area.split(":", -1);
        long[] from = at(corners[0]);
        long[] to = at(corners[corners.length - 1]);
        if (corners.length != 2 || from[0] > to[0] || from[1] > to[1] || corners[0].equals(corners[1])) {
            fault("merge " + area);
            return;
        }
        for (long y = from[1]; y <= to[1]; y++) {
            for (long x = from[0]; x <= to[0]; x++) {
                if (!merged.add(y * LAST_COLUMN + x)) {
                    fault("merge twice " + area);
                    return;
                }
            }
        }
    }

    private void pane(XMLStreamReader xml) {
        long[] first = at(attribute(xml, "topLeftCell", ""));
        boolean isSplit = attribute(xml, "ySplit", "0").equals(Long.toString(first[1] - 1))
                && attribute(xml, "xSplit", "0").equals(Long.toString(first[0] - 1));
        if (!isSplit) {
            fault("pane at " + attribute(xml, "topLeftCell", ""));
        }
    }

    private void footer(String text) {
        if (text.length() > 255) {
            fault("footer of " + text.length() + " characters");
        }
    }

    private long[] at(String place) {
        Matcher found = PLACE.matcher(place);
        if (!found.matches()) {
            fault("place " + place);
            return new long[] {0, 0};
        }
        long letters = 0;
        for (char letter : found.group(1).toCharArray()) {
            letters = letters * 26 + letter - 'A' + 1;
        }
        return new long[] {letters, Long.parseLong(found.group(2))};
    }

    private String text(XMLStreamReader xml) throws XMLStreamException {
        depth--;
        return xml.getElementText();
    }

    private static String attribute(XMLStreamReader xml, String name, String otherwise) {
        String value = xml.getAttributeValue(null, name);
        return value == null ? otherwise : value;
    }
}
