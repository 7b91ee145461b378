/**
 * Live numbers: tallies per metric and region that follow the ledger entry by entry.
 *
 * <p>Start with {@link org.pbcore.ledger.live.LiveNumbers}; a host brings its counting as a
 * {@link org.pbcore.ledger.live.LedgerTally} and is told of changes as a {@link org.pbcore.ledger.live.LiveListener}.
 */
@NullMarked
package org.pbcore.ledger.live;

import org.jspecify.annotations.NullMarked;
