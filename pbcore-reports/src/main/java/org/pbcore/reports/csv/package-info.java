/** Reports as CSV, one table a file. Start with {@link org.pbcore.reports.csv.CsvTables}. */
@NullMarked
package org.pbcore.reports.csv;

import org.jspecify.annotations.NullMarked;
