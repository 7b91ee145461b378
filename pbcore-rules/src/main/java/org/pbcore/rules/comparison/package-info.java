/**
 * What changes for whom, and why, where one rulebook takes the place of another.
 *
 * <p>Covers every rule whose tables ask of organisations: formation (2.2.1, 2.2.2), affiliation (2.2.3), survey (2.1)
 * and the metrics of coverage (1). Start with {@link org.pbcore.rules.comparison.RulebookComparison}; joint plans
 * (2.2.2-e), which are found over all units at once, with {@link org.pbcore.rules.comparison.JointComparison}.
 */
@NullMarked
package org.pbcore.rules.comparison;

import org.jspecify.annotations.NullMarked;
