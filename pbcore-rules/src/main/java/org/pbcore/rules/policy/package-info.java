/**
 * Policies are data: dated parameters with clause, bound word, modality and unit, layered by {@code extends}.
 *
 * <p>Start with {@link org.pbcore.rules.policy.Policies}, which reads a policy, and
 * {@link org.pbcore.rules.policy.Parameters}, which answers what is in force on a date.
 */
@NullMarked
package org.pbcore.rules.policy;

import org.jspecify.annotations.NullMarked;
