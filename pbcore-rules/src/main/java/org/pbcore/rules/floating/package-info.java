/**
 * Floating members (流动党员): found by comparison with social-insurance records, followed by three reports, and measured
 * by whether each takes part.
 *
 * <p>Clauses: 1-c, 2.5-e, 2.5-g; 2.5-f is kept as {@link org.pbcore.model.member.FloatingMember}.
 *
 * <p>Start with {@link org.pbcore.rules.floating.FloatingMatch}, {@link org.pbcore.rules.floating.ThreeReports} and
 * {@link org.pbcore.rules.floating.Participation}; a {@link org.pbcore.rules.floating.FloatingRoster} compares millions
 * of records.
 */
@NullMarked
package org.pbcore.rules.floating;

import org.jspecify.annotations.NullMarked;
