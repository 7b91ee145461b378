/**
 * Bases: incubators, demonstration bases, training bases.
 *
 * <p>Start with {@link org.pbcore.model.base.BaseNomination}.
 */
@NullMarked
package org.pbcore.model.base;

import org.jspecify.annotations.NullMarked;
