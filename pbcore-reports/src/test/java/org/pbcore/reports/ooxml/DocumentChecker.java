package org.pbcore.reports.ooxml;

import static org.pbcore.reports.ooxml.OoxmlPackage.children;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Finds in a document what word processors refuse or mend. */
public final class DocumentChecker {
    private static final String BODY = "word/document.xml";
    private static final String STYLES = "word/styles.xml";
    /** What looks are made of, in the order of the schema. */
    private static final Map<String, List<String>> ORDERS = Map.of(
            "pPr",
            words(
                    "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs"
                            + " suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi"
                            + " adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc"
                            + " textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr"),
            "rPr",
            words("rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof"
                    + " snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd"
                    + " fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath"),
            "tblPr",
            words("tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing"
                    + " tblInd tblBorders shd tblLayout tblCellMar tblLook"),
            "tblBorders",
            words("top left bottom right insideH insideV"),
            "tblCellMar",
            words("top left bottom right"),
            "tcPr",
            words("cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign"
                    + " hideMark"),
            "sectPr",
            words("headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType"
                    + " pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid"),
            "tc",
            words("tcPr p"),
            "tbl",
            words("tblPr tblGrid tr"));

    private final OoxmlPackage file;
    private final Map<String, String> styles = new HashMap<>();

    private DocumentChecker(OoxmlPackage file) {
        this.file = file;
    }

    private static List<String> words(String text) {
        return List.of(text.split(" "));
    }

    /** Returns what is wrong; nothing where nothing is. */
    public static List<String> faults(byte[] document) throws IOException {
        DocumentChecker checker = new DocumentChecker(OoxmlPackage.read(document));
        checker.check();
        return checker.file.faults();
    }

    private void check() {
        styles();
        for (String part : file.names()) {
            if (part.matches("word/(document|header\\d*|footer\\d*)\\.xml")) {
                part(part);
            }
            if (part.startsWith("word/fonts/") || part.startsWith("word/embeddings/") || part.contains("vbaProject")) {
                file.fault("embedded: " + part);
            }
        }
        List<Element> blocks = children(first(file.tree(BODY), "body"));
        if (blocks.isEmpty() || !blocks.get(blocks.size() - 1).getLocalName().equals("sectPr")) {
            file.fault("body without a section at its end");
        }
        for (int i = 0; i + 1 < blocks.size(); i++) {
            if (blocks.get(i).getLocalName().equals("tbl")
                    && !blocks.get(i + 1).getLocalName().equals("p")) {
                file.fault("table without a paragraph behind it");
            }
        }
    }

    private void styles() {
        Document tree = file.tree(STYLES);
        for (Element style : all(tree, "style")) {
            if (styles.put(attribute(style, "styleId"), attribute(style, "type")) != null) {
                file.fault("style twice: " + attribute(style, "styleId"));
            }
        }
        for (String link : List.of("basedOn", "next", "link")) {
            for (Element use : all(tree, link)) {
                known(attribute(use, "val"), null);
            }
        }
        ordered(tree);
    }

    private void part(String name) {
        Document tree = file.tree(name);
        Map<String, String> relations = file.relations(name);
        all(tree, "pStyle").forEach(use -> known(attribute(use, "val"), "paragraph"));
        all(tree, "rStyle").forEach(use -> known(attribute(use, "val"), "character"));
        all(tree, "tblStyle").forEach(use -> known(attribute(use, "val"), "table"));
        for (Element element : all(tree, "*")) {
            String id = element.getAttributeNS(OoxmlPackage.RELATION_IDS, "id");
            if (!id.isEmpty() && !relations.containsKey(id)) {
                file.fault("relationship missing: " + id + " in " + name);
            }
        }
        if (!all(tree, "numPr").isEmpty() && !file.has("word/numbering.xml")) {
            file.fault("numbering missing");
        }
        for (Element field : all(tree, "fldSimple")) {
            if (!attribute(field, "instr").strip().equals("PAGE")) {
                file.fault("field: " + attribute(field, "instr"));
            }
        }
        if (!all(tree, "instrText").isEmpty()) {
            file.fault("field of several parts");
        }
        ordered(tree);
        all(tree, "tbl").forEach(this::table);
        all(tree, "t").forEach(this::text);
    }

    private void ordered(Document tree) {
        ORDERS.forEach((parent, order) -> all(tree, parent).forEach(element -> file.ordered(element, order)));
    }

    private void known(String style, @Nullable String type) {
        if (!styles.containsKey(style)) {
            file.fault("style missing: " + style);
        } else if (type != null && !type.equals(styles.get(style))) {
            file.fault("style of another type: " + style);
        }
    }

    private void text(Element text) {
        String words = text.getTextContent();
        boolean isSpaced = !words.isEmpty() && !words.equals(words.strip());
        if (isSpaced && !text.getAttribute("xml:space").equals("preserve")) {
            file.fault("space lost around: " + words.strip());
        }
    }

    /** Rows as wide as the grid, a paragraph in every cell, merged cells below one that begins them. */
    private void table(Element table) {
        List<Element> rows = new ArrayList<>();
        int columns = 0;
        for (Element child : children(table)) {
            if (child.getLocalName().equals("tblGrid")) {
                columns = children(child).size();
            } else if (child.getLocalName().equals("tr")) {
                rows.add(child);
            }
        }
        Set<Integer> open = new HashSet<>();
        for (Element row : rows) {
            Set<Integer> below = new HashSet<>();
            int column = 0;
            for (Element cell : children(row)) {
                if (cell.getLocalName().equals("tc")) {
                    merged(cell, column, open, below);
                    column += span(cell);
                }
            }
            if (column != columns) {
                file.fault("row of " + column + " columns in a table of " + columns);
            }
            open = below;
        }
    }

    private void merged(Element cell, int column, Set<Integer> open, Set<Integer> below) {
        List<Element> parts = children(cell);
        if (parts.isEmpty() || !parts.get(parts.size() - 1).getLocalName().equals("p")) {
            file.fault("cell without a paragraph at its end");
        }
        for (Element look : parts.isEmpty() ? List.<Element>of() : children(parts.get(0))) {
            if (look.getLocalName().equals("vMerge")) {
                if (!attribute(look, "val").equals("restart") && !open.contains(column)) {
                    file.fault("merged cell below none");
                }
                below.add(column);
            }
        }
    }

    private static int span(Element cell) {
        for (Element look : children(children(cell).get(0))) {
            if (look.getLocalName().equals("gridSpan")) {
                return Integer.parseInt(attribute(look, "val"));
            }
        }
        return 1;
    }

    private static String attribute(Element element, String name) {
        return element.getAttributeNS(element.getNamespaceURI(), name);
    }

    private Element first(Document tree, String name) {
        List<Element> found = all(tree, name);
        if (found.isEmpty()) {
            file.fault("missing: " + name);
            return tree.getDocumentElement();
        }
        return found.get(0);
    }

    private static List<Element> all(Document tree, String name) {
        var found = tree.getElementsByTagNameNS("*", name);
        List<Element> elements = new ArrayList<>(found.getLength());
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }
}
