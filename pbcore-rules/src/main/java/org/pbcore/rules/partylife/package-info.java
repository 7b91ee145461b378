/**
 * Party life: how much of a training class goes to original texts.
 *
 * <p>Clauses: 2.6-c.
 *
 * <p>Start with {@link org.pbcore.rules.partylife.TrainingShare}.
 */
@NullMarked
package org.pbcore.rules.partylife;

import org.jspecify.annotations.NullMarked;
