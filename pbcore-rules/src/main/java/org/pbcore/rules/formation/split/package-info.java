/**
 * How a membership too large for one branch may be divided into branches and Party groups.
 *
 * <p>Clauses: 2.2.2-c, 2.2.2-f, 2.2.2-g, 2.2.2-h, 2.2.2-i.
 *
 * <p>Start with {@link org.pbcore.rules.formation.split.MembershipSplit}, which states what is sought, and in which
 * order.
 */
@NullMarked
package org.pbcore.rules.formation.split;

import org.jspecify.annotations.NullMarked;
