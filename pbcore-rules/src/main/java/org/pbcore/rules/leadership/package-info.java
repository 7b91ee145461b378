/**
 * Who leads a Party organisation: full-time workers, a deputy beside an investor, and the chair of the trade union.
 *
 * <p>Clauses: 2.3-b, 2.3-f, 2.3-g.
 *
 * <p>Start with {@link org.pbcore.rules.leadership.Leadership}; the rules themselves stand in {@code LeadershipTables}.
 */
@NullMarked
package org.pbcore.rules.leadership;

import org.jspecify.annotations.NullMarked;
