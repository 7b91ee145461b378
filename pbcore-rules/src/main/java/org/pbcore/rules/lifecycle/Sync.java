package org.pbcore.rules.lifecycle;

/**
 * What an event requires, and whether that was done.
 *
 * @param required what is done at the same time
 * @param met whether it was done
 */
public record Sync(SyncAction required, boolean met) {}
