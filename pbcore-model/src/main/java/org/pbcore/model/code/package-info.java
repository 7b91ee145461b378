/**
 * Identifiers of national standards, each a type of its own: what is not well formed cannot be held.
 *
 * <p>Start with {@link org.pbcore.model.code.CreditCode}, {@link org.pbcore.model.code.RegionCode} and
 * {@link org.pbcore.model.code.IndustryCode}; {@link org.pbcore.model.code.IdentityNumber} guards a person's number.
 * Each has a {@code parse} that normalises nothing and a check that never throws.
 */
@NullMarked
package org.pbcore.model.code;

import org.jspecify.annotations.NullMarked;
