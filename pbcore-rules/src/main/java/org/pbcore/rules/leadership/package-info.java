/**
 * Who leads a Party organisation: full-time workers, a deputy beside an investor, and the chair of the trade union; how
 * secretaries come to the post, and who keeps pools of Party workers.
 *
 * <p>Clauses: 2.3-a to 2.3-h.
 *
 * <p>Start with {@link org.pbcore.rules.leadership.Leadership} and
 * {@link org.pbcore.rules.leadership.SecretarySelection}; the rules themselves stand in {@code LeadershipTables} and
 * {@code SecretaryTables}.
 */
@NullMarked
package org.pbcore.rules.leadership;

import org.jspecify.annotations.NullMarked;
