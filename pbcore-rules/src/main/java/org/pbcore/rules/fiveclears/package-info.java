/**
 * What a survey must make clear of an organisation (五个清), as Jakarta constraints for forms and as a check for batches.
 *
 * <p>Clause: 2.1-f. One definition serves both: {@code ClearItem} says what the items are and to which clear they
 * belong, {@code Soundness} says when a value is stated and sound.
 *
 * <p>Start with {@link org.pbcore.rules.fiveclears.FiveClears} for batches and
 * {@link org.pbcore.rules.fiveclears.FiveClearsForm} for forms.
 */
@NullMarked
package org.pbcore.rules.fiveclears;

import org.jspecify.annotations.NullMarked;
