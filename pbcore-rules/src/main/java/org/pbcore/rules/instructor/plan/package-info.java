/**
 * Which instructor guides which organisation: most weight covered, then fewest metres.
 *
 * <p>Clauses: 2.4-b.
 *
 * <p>Start with {@link org.pbcore.rules.instructor.plan.InstructorPlanner}; how it finds the best plan stands in
 * {@code Solver}.
 */
@NullMarked
package org.pbcore.rules.instructor.plan;

import org.jspecify.annotations.NullMarked;
