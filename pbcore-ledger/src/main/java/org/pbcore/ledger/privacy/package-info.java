/**
 * Personal data apart from the chain: sealed, looked up by keyed digest, masked, erased.
 *
 * <p>An entry holds only a salted commitment of each personal value; the value stands encrypted in a row of the vault,
 * by a key that the host supplies. Taking the row away leaves the chain as it was.
 *
 * <p>Start with {@link org.pbcore.ledger.privacy.PersonalVault} and {@link org.pbcore.ledger.privacy.PersonalKeys}; for
 * display {@link org.pbcore.ledger.privacy.Masks}; for readers {@link org.pbcore.ledger.Scope}. What it protects
 * against, and what not, stands in {@code docs/privacy.md}.
 */
@NullMarked
package org.pbcore.ledger.privacy;

import org.jspecify.annotations.NullMarked;
