/**
 * Decision tables, their thresholds filled in, as other programs read them: JSON, SQL and DMN.
 *
 * <p>Start with {@link org.pbcore.reports.table.RuleJson}; docs/exports.md says what each format holds.
 */
@NullMarked
package org.pbcore.reports.table;

import org.jspecify.annotations.NullMarked;
