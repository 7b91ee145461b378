/**
 * Party members: counts that are never one number (full, probationary, floating), and records of their admission,
 * cultivation, files, dues and transfers (2.5-a, 2.5-b, 2.5-c, 2.5-h).
 *
 * <p>No person has a name here, and nothing that tells who is a member stands in {@code toString}.
 *
 * <p>Start with {@link org.pbcore.model.member.MemberCounts} and {@link org.pbcore.model.member.RelationTransfer}.
 */
@NullMarked
package org.pbcore.model.member;

import org.jspecify.annotations.NullMarked;
