/**
 * Party members, as counts: full, probationary and floating members are never one number.
 *
 * <p>Start with {@link org.pbcore.model.member.MemberCounts}.
 */
@NullMarked
package org.pbcore.model.member;

import org.jspecify.annotations.NullMarked;
