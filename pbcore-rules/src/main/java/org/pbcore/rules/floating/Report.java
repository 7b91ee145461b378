package org.pbcore.rules.floating;

import java.time.LocalDate;

/**
 * A report that a floating member made.
 *
 * @param kind what was reported
 * @param on the day
 */
public record Report(ReportKind kind, LocalDate on) {}
