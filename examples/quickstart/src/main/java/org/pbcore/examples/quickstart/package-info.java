/**
 * From a city's survey to decisions, coverage and a report, on the command line.
 *
 * <p>Start with {@link org.pbcore.examples.quickstart.Quickstart}; {@code SurveyRun} is the pipeline that a host would
 * write.
 */
@NullMarked
package org.pbcore.examples.quickstart;

import org.jspecify.annotations.NullMarked;
