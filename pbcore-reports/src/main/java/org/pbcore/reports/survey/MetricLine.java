package org.pbcore.reports.survey;

import org.pbcore.model.term.Label;
import org.pbcore.rules.coverage.MetricCount;

/**
 * The numbers of one metric.
 *
 * @param name the name of the metric, for example {@code organisation}
 * @param label what people call it
 * @param count its numbers
 */
public record MetricLine(String name, Label label, MetricCount count) {}
