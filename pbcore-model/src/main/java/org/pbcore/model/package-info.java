/**
 * The refusals that every part of pbcore speaks in.
 *
 * <p>Start with {@link org.pbcore.model.PbcoreException}: every exception of the library is one, and has a stable code.
 */
@NullMarked
package org.pbcore.model;

import org.jspecify.annotations.NullMarked;
