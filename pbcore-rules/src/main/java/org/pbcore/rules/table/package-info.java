/**
 * The kernel: a rule is a checked decision table.
 *
 * <p>A table is stated as rows over axes. Building it proves that every reachable cell is filled by exactly one row;
 * deciding is a few comparisons and one array load; explaining, boundary cases and answers from incomplete facts come
 * from the same rows. The package knows nothing of Party building.
 *
 * <p>Start with {@link org.pbcore.rules.table.DecisionTable}, then {@link org.pbcore.rules.table.Decision} and
 * {@link org.pbcore.rules.table.Explanation}.
 */
@NullMarked
package org.pbcore.rules.table;

import org.jspecify.annotations.NullMarked;
