/**
 * What is: the value types that every other module of pbcore speaks in.
 *
 * <p>Start with {@link org.pbcore.model.organisation.Organisation}.
 */
module org.pbcore.model {
    requires static org.immutables.value.annotations;
    requires static transitive org.jspecify;
    requires static java.compiler;
    requires com.fasterxml.jackson.annotation;
    requires static com.fasterxml.jackson.databind;
    requires static tools.jackson.databind;
    requires transitive jakarta.validation;

    exports org.pbcore.model;
    exports org.pbcore.model.base;
    exports org.pbcore.model.code;
    exports org.pbcore.model.instructor;
    exports org.pbcore.model.leadership;
    exports org.pbcore.model.lifecycle;
    exports org.pbcore.model.member;
    exports org.pbcore.model.organisation;
    exports org.pbcore.model.party;
    exports org.pbcore.model.partylife;
    exports org.pbcore.model.region;
    exports org.pbcore.model.service;
    exports org.pbcore.model.supervision;
    exports org.pbcore.model.term;

    opens org.pbcore.model.base;
    opens org.pbcore.model.instructor;
    opens org.pbcore.model.json;
    opens org.pbcore.model.leadership;
    opens org.pbcore.model.lifecycle;
    opens org.pbcore.model.member;
    opens org.pbcore.model.organisation;
    opens org.pbcore.model.party;
    opens org.pbcore.model.partylife;
    opens org.pbcore.model.region;
    opens org.pbcore.model.service;
    opens org.pbcore.model.supervision;
}
