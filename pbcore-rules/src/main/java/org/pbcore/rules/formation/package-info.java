/**
 * Who forms a Party organisation, how strongly, alone or jointly, and at which tier.
 *
 * <p>Clauses: 2.2.1-d, 2.2.2-a, 2.2.2-b, 2.2.2-c, 2.2.2-d, 2.2.2-e, 2.2.2-f, 2.2.2-h, 2.2.2-i, 2.4-d.
 *
 * <p>Start with {@link org.pbcore.rules.formation.Formation}; the rules themselves stand in {@code FormationTables}.
 */
@NullMarked
package org.pbcore.rules.formation;

import org.jspecify.annotations.NullMarked;
