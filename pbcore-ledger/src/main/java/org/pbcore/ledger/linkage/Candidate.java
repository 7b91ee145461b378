package org.pbcore.ledger.linkage;

/**
 * An organisation that may be meant.
 *
 * @param key what the known organisation is called
 * @param name its name as it is known
 * @param reason the strongest reason
 */
public record Candidate(String key, String name, LinkReason reason) {}
