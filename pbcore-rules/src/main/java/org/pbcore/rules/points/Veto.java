package org.pbcore.rules.points;

/**
 * An event that overrides points (一票否决).
 *
 * @param id what events call it; where an item has the same id, its events count for both
 * @param effect what it does
 */
public record Veto(String id, VetoEffect effect) {}
