/**
 * What was: the intake of survey tables.
 *
 * <p>Start with {@link org.pbcore.ledger.intake.SurveyIntake}.
 */
module org.pbcore.ledger {
    requires transitive org.pbcore.model;
    requires static transitive org.jspecify;
    requires de.siegmar.fastcsv;

    exports org.pbcore.ledger.intake;
}
