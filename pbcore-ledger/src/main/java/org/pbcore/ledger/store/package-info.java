/**
 * The tables of a ledger, through JDBC; not exported.
 *
 * <p>Start with {@link org.pbcore.ledger.store.EntryTable} and {@link org.pbcore.ledger.store.Connections}.
 */
@NullMarked
package org.pbcore.ledger.store;

import org.jspecify.annotations.NullMarked;
