/**
 * What a report says, before anybody decides how it looks: sections of tables, forms, notes, charts and maps.
 *
 * <p>A renderer turns one {@link org.pbcore.reports.Report} into XLSX, DOCX, CSV, JSON or HTML and decides nothing
 * about its numbers; the same report gives the same bytes. Start with {@link org.pbcore.reports.Report},
 * {@link org.pbcore.reports.Table} and {@link org.pbcore.reports.Cell}; {@link org.pbcore.reports.Rendering} says in
 * which language and with which masks.
 */
@NullMarked
package org.pbcore.reports;

import org.jspecify.annotations.NullMarked;
