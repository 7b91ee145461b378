package org.pbcore.examples.quickstart.report;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.pbcore.reports.Report;

/**
 * A report that the command offers.
 *
 * @param name as it is typed, and as its files are called
 * @param forms the forms it is offered in; all of them are written unless others are asked for
 * @param making how it is made
 */
record OfficeReport(String name, Set<Form> forms, Making making) {
    /** A report of tables. */
    static OfficeReport ofTables(String name, OneMaking making) {
        return new OfficeReport(name, Form.OF_TABLES, material -> List.of(making.made(material)));
    }

    /** Makes any number of reports, for example a notice to each unit. */
    @FunctionalInterface
    interface Making {
        List<Report> made(Material material) throws IOException;
    }

    /** Makes one report. */
    @FunctionalInterface
    interface OneMaking {
        Report made(Material material) throws IOException;
    }
}
