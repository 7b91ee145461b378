/**
 * What to show: reports that name no form, their renderers, and the reports that offices send.
 *
 * <p>Start with {@link org.pbcore.reports.Report}; {@link org.pbcore.reports.survey.SurveyTally} makes the page of a
 * survey.
 */
module org.pbcore.reports {
    requires transitive org.pbcore.model;
    requires transitive org.pbcore.rules;
    requires static org.immutables.value.annotations;
    requires static transitive org.jspecify;
    requires com.fasterxml.jackson.core;
    requires de.siegmar.fastcsv;
    requires io.jstach.jstachio;
    requires org.apache.poi.ooxml;
    requires org.apache.poi.ooxml.schemas;
    requires org.apache.xmlbeans;
    requires transitive java.xml;

    exports org.pbcore.reports;
    exports org.pbcore.reports.csv;
    exports org.pbcore.reports.docx;
    exports org.pbcore.reports.html;
    exports org.pbcore.reports.json;
    exports org.pbcore.reports.office;
    exports org.pbcore.reports.office.annual;
    exports org.pbcore.reports.overview;
    exports org.pbcore.reports.rulebook;
    exports org.pbcore.reports.survey;
    exports org.pbcore.reports.table;
    exports org.pbcore.reports.xlsx;
}
