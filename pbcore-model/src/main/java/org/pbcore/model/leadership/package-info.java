/**
 * Who leads Party organisations: appointments, what people found of candidates, and pools of Party workers (2.3).
 *
 * <p>Start with {@link org.pbcore.model.leadership.SecretaryAppointment} and
 * {@link org.pbcore.model.leadership.TalentPool}.
 */
@NullMarked
package org.pbcore.model.leadership;

import org.jspecify.annotations.NullMarked;
