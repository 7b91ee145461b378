/**
 * What to show: the report of a survey as numbers, HTML, CSV and JSON.
 *
 * <p>Start with {@link org.pbcore.reports.survey.SurveyTally}.
 */
module org.pbcore.reports {
    requires transitive org.pbcore.model;
    requires transitive org.pbcore.rules;
    requires static org.immutables.value.annotations;
    requires static transitive org.jspecify;
    requires com.fasterxml.jackson.core;
    requires de.siegmar.fastcsv;
    requires io.jstach.jstachio;
    requires transitive java.xml;

    exports org.pbcore.reports.rulebook;
    exports org.pbcore.reports.survey;
    exports org.pbcore.reports.table;
}
