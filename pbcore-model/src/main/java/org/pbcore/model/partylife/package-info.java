/**
 * What happened in Party life: activities, theory study, lectures, training classes, appraisals of conduct.
 *
 * <p>Clauses: 2.6-a to 2.6-f. Nothing here decides; see {@code org.pbcore.rules.partylife}.
 *
 * <p>Start with {@link org.pbcore.model.partylife.Activity} and {@link org.pbcore.model.partylife.TrainingClass}.
 */
@NullMarked
package org.pbcore.model.partylife;

import org.jspecify.annotations.NullMarked;
