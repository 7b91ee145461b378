/**
 * Members: the review of admissions, the tilt of places, cultivation both ways, files, dues and transfers.
 *
 * <p>Clauses: 2.5-a, 2.5-b, 2.5-c, 2.5-h.
 *
 * <p>Start with {@link org.pbcore.rules.member.Membership}; the courses stand in {@code MemberLifecycles}, the brackets
 * of {@link org.pbcore.rules.member.Dues} in the policy.
 */
@NullMarked
package org.pbcore.rules.member;

import org.jspecify.annotations.NullMarked;
