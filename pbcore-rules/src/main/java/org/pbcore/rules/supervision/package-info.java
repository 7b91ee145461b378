/**
 * What supervision asks of units: accountability, problem lists, notices, interviews, inspections, bulletins, and the
 * publicity of good experience.
 *
 * <p>Clauses: 2.8-e, 3.1, 3.2, 3.3-a, 3.3-b, 3.3-c, 3.4.
 *
 * <p>Start with {@link org.pbcore.rules.supervision.Supervision}; the rules themselves stand in
 * {@code SupervisionTables} and {@code SupervisionLifecycles}.
 */
@NullMarked
package org.pbcore.rules.supervision;

import org.jspecify.annotations.NullMarked;
