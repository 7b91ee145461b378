/**
 * The report of a survey: decisions counted, and written as a table, as numbers and as a page.
 *
 * <p>Start with {@link org.pbcore.reports.survey.SurveyTally}, which counts, and
 * {@link org.pbcore.reports.survey.SurveyReport}, which it makes; {@link org.pbcore.reports.survey.SurveyHtml} and
 * {@link org.pbcore.reports.survey.CoverageJson} write a report, {@link org.pbcore.reports.survey.DecisionsCsv} writes
 * the decisions one by one.
 */
@NullMarked
package org.pbcore.reports.survey;

import org.jspecify.annotations.NullMarked;
