/**
 * To which body a Party organisation belongs, through which, and who else leads or guides it.
 *
 * <p>Clauses: 2.2.3-a to 2.2.3-j.
 *
 * <p>Start with {@link org.pbcore.rules.affiliation.Affiliation}; {@link org.pbcore.rules.affiliation.BodyRegister}
 * names the real body.
 */
@NullMarked
package org.pbcore.rules.affiliation;

import org.jspecify.annotations.NullMarked;
