/**
 * What supervision asks of units whose targets are not met.
 *
 * <p>Clauses: 3.2, 3.3-b, 3.3-c.
 *
 * <p>Start with {@link org.pbcore.rules.supervision.Supervision}; the rules themselves stand in
 * {@code SupervisionTables}.
 */
@NullMarked
package org.pbcore.rules.supervision;

import org.jspecify.annotations.NullMarked;
