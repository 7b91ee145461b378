/**
 * Charts on pages: the library that draws them, and scripts that a page allows by their digests. Start with
 * {@link org.pbcore.reports.chart.PageScript}.
 */
@NullMarked
package org.pbcore.reports.chart;

import org.jspecify.annotations.NullMarked;
