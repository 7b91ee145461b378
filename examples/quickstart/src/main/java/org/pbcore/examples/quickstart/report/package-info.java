/**
 * The {@code report} command. A report is one {@link org.pbcore.examples.quickstart.report.OfficeReport}; the list of
 * all is {@link org.pbcore.examples.quickstart.report.OfficeReports}.
 */
@NullMarked
package org.pbcore.examples.quickstart.report;

import org.jspecify.annotations.NullMarked;
