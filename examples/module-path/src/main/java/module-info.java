// The core of the suite as a host on the module path sees it: exported packages only.
open module org.pbcore.examples.modulepath {
    requires com.fasterxml.jackson.databind;
    requires com.fasterxml.jackson.datatype.jdk8;
    requires com.fasterxml.jackson.datatype.jsr310;
    requires org.assertj.core;
    requires org.hibernate.validator;
    requires org.junit.jupiter.api;
    requires org.pbcore.ledger;
    requires org.pbcore.reports;
    requires org.pbcore.rules;
    requires static org.jspecify;
    requires tools.jackson.databind;
}
