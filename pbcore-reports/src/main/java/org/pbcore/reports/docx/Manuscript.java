package org.pbcore.reports.docx;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigInteger;
import java.util.Objects;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** A document under way: paragraphs and tables one below another, on pages upright or lying. */
final class Manuscript implements Closeable {
    private static final String FONTS = "application/vnd.openxmlformats-officedocument.wordprocessingml.fontTable+xml";
    private static final String FONTS_RELATION =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/fontTable";

    /** A character of a title, in twips. */
    private static final int TITLE_CHARACTER = 440;

    private final XWPFDocument document = new XWPFDocument();
    private final Paragraphs paragraphs;
    private final CTBody body;
    private boolean isLying;
    /** Whether the section of pages holds headings at most, so that its pages may still be turned. */
    private boolean isFresh = true;

    Manuscript(boolean isChinese) throws IOException {
        paragraphs = new Paragraphs(isChinese);
        try (InputStream in = resource("styles.xml")) {
            document.createStyles().setStyles(StylesDocument.Factory.parse(in).getStyles());
        } catch (XmlException broken) {
            throw new IllegalStateException("styles.xml", broken);
        }
        fonts(document.getPackage());
        PageSetup.numberPages(document);
        body = document.getDocument().getBody();
    }

    private void fonts(OPCPackage parts) throws IOException {
        try {
            PackagePartName name = PackagingURIHelper.createPartName("/word/fontTable.xml");
            PackagePart part = parts.createPart(name, FONTS);
            try (OutputStream out = part.getOutputStream()) {
                out.write(bytes("fontTable.xml"));
            }
            document.getPackagePart().addRelationship(name, TargetMode.INTERNAL, FONTS_RELATION);
        } catch (InvalidFormatException broken) {
            throw new IllegalStateException("fontTable.xml", broken);
        }
    }

    /** Returns a part that is the same in every document. */
    static byte[] bytes(String name) throws IOException {
        try (InputStream in = resource(name)) {
            return in.readAllBytes();
        }
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(Manuscript.class.getResourceAsStream(name), name);
    }

    Paragraphs paragraphs() {
        return paragraphs;
    }

    /** Adds the title; in a letter it stands two lines below the red rule. */
    void title(String text, boolean isLetter) {
        CTP title = body.addNewP();
        paragraphs.fill(title, Style.TITLE, text);
        if (isLetter) {
            title.getPPr().addNewSpacing().setBefore(BigInteger.valueOf(2L * PageSetup.LINE));
        }
        balance(title, Measure.width(text));
    }

    /** Makes the lines of a title that needs several about as long as one another. */
    private static void balance(CTP title, int width) {
        int room = PageSetup.width(false);
        int lines = (width * TITLE_CHARACTER / 2 + room - 1) / room;
        if (lines > 1) {
            int line = Math.min(room, ((width + lines - 1) / lines + 2) * TITLE_CHARACTER / 2);
            CTInd sides = title.getPPr().addNewInd();
            sides.setLeft(BigInteger.valueOf((room - line) / 2));
            sides.setRight(BigInteger.valueOf((room - line) / 2));
        }
    }

    /** Adds a heading; the pages of a section that begins with it may still be turned. */
    void heading(Style style, String text) {
        paragraphs.fill(body.addNewP(), style, text);
    }

    /** Adds a paragraph. */
    CTP paragraph(Style style, String text) {
        isFresh = false;
        CTP paragraph = body.addNewP();
        paragraphs.fill(paragraph, style, text);
        return paragraph;
    }

    /** Adds a table; a small paragraph follows it, so that two tables stay two. */
    CTTbl table() {
        isFresh = false;
        return body.addNewTbl();
    }

    /** Turns the pages of what follows; where something else stands on them already, new pages begin. */
    void turn(boolean toLying) {
        if (toLying != isLying && !isFresh) {
            CTSectPr section = paragraph(Style.GAP, "").getPPr().addNewSectPr();
            section.set(body.getSectPr());
            PageSetup.lay(section, isLying);
            PageSetup.goOn(body.getSectPr());
            isFresh = true;
        }
        isLying = toLying;
    }

    /** Gives the first page the foot of a letter. */
    void footOfLetter() {
        PageSetup.ruleFirstPage(document);
    }

    /** Returns the document as POI packs it. */
    byte[] packed() throws IOException {
        PageSetup.lay(body.getSectPr(), isLying);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.write(out);
        return out.toByteArray();
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
