/**
 * Matters that go step by step: states, the steps that each allows, what is due next and what is overdue.
 *
 * <p>Families state their own lifecycles with it, as the tables of {@code org.pbcore.rules.table} serve them all; dates
 * are parameters, never a clock. A step that is not allowed is refused with
 * {@link org.pbcore.rules.lifecycle.StepNotAllowedException}.
 *
 * <p>Start with {@link org.pbcore.rules.lifecycle.Lifecycle} and {@link org.pbcore.rules.lifecycle.Matter}. The five
 * syncs of an organisation's own life, {@link org.pbcore.rules.lifecycle.FiveSyncs}, stand here as well; their rules in
 * {@code FiveSyncsTables}.
 *
 * <p>Clauses: 2.2-a, 2.2-b, 2.2-c, 2.2-d, 2.2-e.
 */
@NullMarked
package org.pbcore.rules.lifecycle;

import org.jspecify.annotations.NullMarked;
