/**
 * The arithmetic of evidence: canonical JSON (RFC 8785), hashes, Merkle trees (RFC 6962), proofs and checkpoints.
 *
 * <p>Nothing here knows a database or what an entry means. Start with {@link org.pbcore.ledger.chain.CanonicalJson}.
 */
@NullMarked
package org.pbcore.ledger.chain;

import org.jspecify.annotations.NullMarked;
