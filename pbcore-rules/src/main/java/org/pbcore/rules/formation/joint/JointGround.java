package org.pbcore.rules.formation.joint;

import org.pbcore.rules.table.Clause;
import org.pbcore.rules.table.Modality;

/**
 * Something that a plan rests on.
 *
 * @param row what it is, in English
 * @param clause where it stands
 * @param modality its force
 */
public record JointGround(String row, Clause clause, Modality modality) {}
