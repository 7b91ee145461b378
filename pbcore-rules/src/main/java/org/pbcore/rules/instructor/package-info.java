/**
 * How an organisation is guided by instructors (党建指导员), by what kind of case it is.
 *
 * <p>Clauses: 2.4-d, 2.4-e, 2.4-f, 2.4-g.
 *
 * <p>Start with {@link org.pbcore.rules.instructor.InstructorDispatch}; the rules themselves stand in
 * {@code DispatchTables}.
 */
@NullMarked
package org.pbcore.rules.instructor;

import org.jspecify.annotations.NullMarked;
