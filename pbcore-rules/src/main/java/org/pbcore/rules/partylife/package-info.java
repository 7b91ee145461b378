/**
 * Party life: training of secretaries, activities that are due, held and missed, qualified conduct.
 *
 * <p>Clauses: 2.6-c, 2.6-d, 2.6-e; what is only recorded (2.6-a, 2.6-b, 2.6-f) stands in
 * {@code org.pbcore.model.partylife}.
 *
 * <p>Start with {@link org.pbcore.rules.partylife.TrainingShare} and {@link org.pbcore.rules.partylife.PartyLife}; the
 * tables stand in {@code PartyLifeTables}, the frequencies in the policy.
 */
@NullMarked
package org.pbcore.rules.partylife;

import org.jspecify.annotations.NullMarked;
