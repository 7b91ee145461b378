package org.pbcore.rules.floating;

/**
 * A member as the Party register has them. Neither member nor key stands in {@code toString}.
 *
 * @param member what the host calls the member; no name
 * @param key a keyed digest that the host made of the identity number, never the number
 * @param organisation the organisation to which the member belongs
 */
public record RosterEntry(String member, String key, String organisation) {
    @Override
    public String toString() {
        return "RosterEntry[organisation=" + organisation + "]";
    }
}
