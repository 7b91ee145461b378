package org.pbcore.examples.quickstart.report;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.pbcore.reports.Renderer;
import org.pbcore.reports.csv.CsvTables;
import org.pbcore.reports.docx.DocxReport;
import org.pbcore.reports.html.HtmlReport;
import org.pbcore.reports.json.JsonReport;
import org.pbcore.reports.xlsx.XlsxReport;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A form of file, called as its files end. */
@SuppressWarnings("ImmutableEnumChecker") // renderers keep nothing
enum Form {
    XLSX(XlsxReport::write),
    DOCX(DocxReport::write),
    HTML(HtmlReport::write),
    CSV(CsvTables::write),
    JSON(JsonReport::write);

    /** What tables are written in; a document of them is made where it is asked for. */
    static final Set<Form> OF_TABLES = Collections.unmodifiableSet(EnumSet.of(XLSX, HTML, CSV, JSON));

    private final Renderer renderer;

    Form(Renderer renderer) {
        this.renderer = renderer;
    }

    Renderer renderer() {
        return renderer;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Reads a form as it is typed. */
    static final class Typed implements ITypeConverter<Form> {
        @Override
        public Form convert(String text) {
            return Arrays.stream(values())
                    .filter(form -> form.toString().equalsIgnoreCase(text))
                    .findFirst()
                    .orElseThrow(() ->
                            new TypeConversionException("没有格式 no form “" + text + "”，可选 known: " + List.of(values())));
        }
    }

    /** All forms, for the help. */
    static final class Names implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Arrays.stream(values()).map(Form::toString).iterator();
        }
    }
}
