package org.pbcore.rules.instructor;

import org.pbcore.rules.table.Modality;

/**
 * A mode of guidance with its force.
 *
 * @param mode how the organisation is guided
 * @param modality how strongly that is asked
 */
public record DispatchOutcome(DispatchMode mode, Modality modality) {}
