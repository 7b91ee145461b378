package org.pbcore.reports.rulebook;

import io.jstach.jstache.JStache;

/** What the page of a rule book shows. */
@JStache(path = "org/pbcore/reports/rulebook/rulebook.mustache")
record RuleBookPage(RuleBook book, String style) {}
