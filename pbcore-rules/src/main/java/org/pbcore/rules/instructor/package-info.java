/**
 * How an organisation is guided by instructors (党建指导员), who guides whom on a day, and what the management of
 * instructors lacks.
 *
 * <p>Clauses: 2.4-a to 2.4-i.
 *
 * <p>Start with {@link org.pbcore.rules.instructor.InstructorDispatch} and
 * {@link org.pbcore.rules.instructor.GuidanceRoster}; the rules themselves stand in {@code DispatchTables}.
 */
@NullMarked
package org.pbcore.rules.instructor;

import org.jspecify.annotations.NullMarked;
