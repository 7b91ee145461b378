/**
 * The one door: everything a policy says on a date.
 *
 * <p>Start with {@link org.pbcore.rules.Rulebook}.
 */
@NullMarked
package org.pbcore.rules;

import org.jspecify.annotations.NullMarked;
