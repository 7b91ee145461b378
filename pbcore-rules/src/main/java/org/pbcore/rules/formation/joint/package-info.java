/**
 * Joint branches: which neighbouring units of few members form one together.
 *
 * <p>Clauses: 2.2.1-a, 2.2.2-b, 2.2.2-d, 2.2.2-e, 2.2.2-f.
 *
 * <p>Start with {@link org.pbcore.rules.formation.joint.JointPlanner};
 * {@link org.pbcore.rules.formation.joint.JointPlanChecker} says whether a plan from anywhere keeps the conditions.
 */
@NullMarked
package org.pbcore.rules.formation.joint;

import org.jspecify.annotations.NullMarked;
