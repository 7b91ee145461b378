/**
 * Instructors (党建指导员), where they are assigned, how they are managed, and the mass organisations they help to set up
 * (2.4).
 *
 * <p>Start with {@link org.pbcore.model.instructor.Instructor} and
 * {@link org.pbcore.model.instructor.InstructorAssignment}.
 */
@NullMarked
package org.pbcore.model.instructor;

import org.jspecify.annotations.NullMarked;
