/**
 * Instructors (党建指导员).
 *
 * <p>Start with {@link org.pbcore.model.instructor.Instructor}.
 */
@NullMarked
package org.pbcore.model.instructor;

import org.jspecify.annotations.NullMarked;
