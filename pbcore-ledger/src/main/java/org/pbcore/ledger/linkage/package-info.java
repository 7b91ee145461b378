/**
 * Who is who when two tables speak of the same organisations: by credit code, or else by name, with the candidates and
 * the reasons for each. Nothing is merged here; a person decides.
 *
 * <p>Start with {@link org.pbcore.ledger.linkage.Linkage}; {@link org.pbcore.ledger.linkage.NameForms} says when names
 * are the same but for how they are written.
 */
@NullMarked
package org.pbcore.ledger.linkage;

import org.jspecify.annotations.NullMarked;
