/**
 * What follows: dated policy, checked decision tables, and one package per rule family.
 *
 * <p>Start with {@link org.pbcore.rules.table.DecisionTable}.
 */
module org.pbcore.rules {
    requires transitive org.pbcore.model;
    requires static transitive org.jspecify;
    requires com.fasterxml.jackson.core;

    exports org.pbcore.rules.table;
}
