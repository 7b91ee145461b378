/**
 * What follows: dated policy, checked decision tables, and one package per rule family.
 *
 * <p>Start with {@link org.pbcore.rules.Rulebook}.
 */
module org.pbcore.rules {
    requires transitive org.pbcore.model;
    requires static transitive org.jspecify;
    requires com.fasterxml.jackson.core;

    exports org.pbcore.rules;
    exports org.pbcore.rules.affiliation;
    exports org.pbcore.rules.base;
    exports org.pbcore.rules.comparison;
    exports org.pbcore.rules.coverage;
    exports org.pbcore.rules.facts;
    exports org.pbcore.rules.fiveclears;
    exports org.pbcore.rules.floating;
    exports org.pbcore.rules.formation;
    exports org.pbcore.rules.formation.split;
    exports org.pbcore.rules.instructor;
    exports org.pbcore.rules.instructor.plan;
    exports org.pbcore.rules.leadership;
    exports org.pbcore.rules.lifecycle;
    exports org.pbcore.rules.member;
    exports org.pbcore.rules.formation.joint;
    exports org.pbcore.rules.partylife;
    exports org.pbcore.rules.planning;
    exports org.pbcore.rules.points;
    exports org.pbcore.rules.policy;
    exports org.pbcore.rules.service;
    exports org.pbcore.rules.supervision;
    exports org.pbcore.rules.register;
    exports org.pbcore.rules.survey;
    exports org.pbcore.rules.table;
    exports org.pbcore.rules.wanted;

    opens org.pbcore.rules.fiveclears;
}
