/**
 * A file against what the ledger knows: what is new, changed, gone or in doubt, shown before anything is recorded, and
 * recorded once somebody has accepted it.
 *
 * <p>Start with {@link org.pbcore.ledger.register.RegisterImport}. {@link org.pbcore.ledger.register.RegisterDiff} is
 * the comparison alone, against whatever {@link org.pbcore.ledger.register.KnownFacts} tells.
 */
@NullMarked
package org.pbcore.ledger.register;

import org.jspecify.annotations.NullMarked;
