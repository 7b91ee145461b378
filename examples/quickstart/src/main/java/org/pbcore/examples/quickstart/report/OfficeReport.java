package org.pbcore.examples.quickstart.report;

import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pbcore.reports.Report;
import org.pbcore.reports.overview.CityOverview;

/**
 * A report that the command offers.
 *
 * @param name as it is typed, and as its files are called
 * @param forms the forms that are written unless others are asked for
 * @param making how it is made
 * @param page how it is made where it is a page of its own kind
 */
record OfficeReport(String name, Set<Form> forms, Making making, Optional<PageMaking> page) {
    /** Any number of reports. */
    OfficeReport(String name, Set<Form> forms, Making making) {
        this(name, forms, making, Optional.empty());
    }

    /** A page that is no report of tables. */
    static OfficeReport ofPage(String name, PageMaking page) {
        return new OfficeReport(name, EnumSet.of(Form.HTML), material -> List.of(), Optional.of(page));
    }

    /** Official documents, in every form. */
    static OfficeReport ofDocuments(String name, Making making) {
        return new OfficeReport(name, EnumSet.allOf(Form.class), making);
    }

    /** The forms it is offered in: a document of every report, a page of its own kind in its own form alone. */
    Set<Form> offered() {
        Set<Form> offered = EnumSet.copyOf(forms);
        if (page.isEmpty()) {
            offered.add(Form.DOCX);
        }
        return offered;
    }

    /** A report of tables. */
    static OfficeReport ofTables(String name, OneMaking making) {
        return new OfficeReport(name, Form.OF_TABLES, material -> List.of(making.made(material)));
    }

    /** Makes any number of reports, for example a notice to each unit. */
    @FunctionalInterface
    interface Making {
        List<Report> made(Material material) throws IOException;
    }

    /** Makes a page of its own kind. */
    @FunctionalInterface
    interface PageMaking {
        CityOverview made(Material material) throws IOException;
    }

    /** Makes one report. */
    @FunctionalInterface
    interface OneMaking {
        Report made(Material material) throws IOException;
    }
}
