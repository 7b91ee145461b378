/**
 * Whole registers: any rule over millions of organisations, as objects or as columns, with progress, a way to stop, and
 * the caller's threads or none.
 *
 * <p>Start with {@link org.pbcore.rules.register.RegisterRun}; {@link org.pbcore.rules.register.DecisionTally} counts
 * decisions, {@link org.pbcore.rules.coverage.RegionalCoverage} counts coverage.
 */
@NullMarked
package org.pbcore.rules.register;

import org.jspecify.annotations.NullMarked;
