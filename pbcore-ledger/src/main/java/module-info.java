/**
 * What was: an append-only, tamper-evident, bitemporal record of facts, and the intake of survey tables.
 *
 * <p>Start with {@link org.pbcore.ledger.Ledger}; for survey tables with {@link org.pbcore.ledger.intake.SurveyIntake}.
 */
module org.pbcore.ledger {
    requires transitive java.sql;
    requires transitive org.pbcore.model;
    requires static transitive org.jspecify;
    requires static org.bouncycastle.provider;
    requires static org.postgresql.jdbc;
    requires static org.checkerframework.checker.qual;
    requires com.fasterxml.jackson.core;
    requires java.xml;
    requires de.siegmar.fastcsv;

    exports org.pbcore.ledger;
    exports org.pbcore.ledger.chain;
    exports org.pbcore.ledger.intake;
    exports org.pbcore.ledger.linkage;
    exports org.pbcore.ledger.live;
    exports org.pbcore.ledger.privacy;
    exports org.pbcore.ledger.register;
    exports org.pbcore.ledger.workbook;
}
