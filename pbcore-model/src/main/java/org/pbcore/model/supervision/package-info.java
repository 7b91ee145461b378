/**
 * Supervision: accountability, problems, notices, interviews, inspections, bulletins, experience.
 *
 * <p>Start with {@link org.pbcore.model.supervision.SupervisionNotice} and
 * {@link org.pbcore.model.supervision.Problem}.
 */
@NullMarked
package org.pbcore.model.supervision;

import org.jspecify.annotations.NullMarked;
