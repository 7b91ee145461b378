/**
 * Party members: counts that are never one number (full, probationary, floating), and records of their admission,
 * cultivation, files, dues and transfers (2.5-a, 2.5-b, 2.5-c, 2.5-h); floating members with their one home
 * organisation and their hosts (2.5-f).
 *
 * <p>No person has a name here, and nothing that tells who is a member stands in {@code toString}.
 *
 * <p>Start with {@link org.pbcore.model.member.MemberCounts}, {@link org.pbcore.model.member.RelationTransfer} and
 * {@link org.pbcore.model.member.FloatingMember}.
 */
@NullMarked
package org.pbcore.model.member;

import org.jspecify.annotations.NullMarked;
