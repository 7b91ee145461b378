/**
 * The rule book: every decision table in words, with worked cases, as Markdown and as one HTML page.
 *
 * <p>Start with {@link org.pbcore.reports.rulebook.RuleBook}.
 */
@NullMarked
package org.pbcore.reports.rulebook;

import org.jspecify.annotations.NullMarked;
