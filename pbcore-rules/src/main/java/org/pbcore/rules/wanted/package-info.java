/**
 * Which unknown fact to ask for next: over a register, the facts ranked by the open answers they would decide.
 *
 * <p>Covers every rule whose tables ask of the subject; over organisations formation (2.2.1, 2.2.2), affiliation
 * (2.2.3), survey (2.1) and coverage (1). Start with {@link org.pbcore.rules.wanted.FactsWanted}.
 */
@NullMarked
package org.pbcore.rules.wanted;

import org.jspecify.annotations.NullMarked;
