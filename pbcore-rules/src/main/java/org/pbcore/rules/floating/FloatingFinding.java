package org.pbcore.rules.floating;

/**
 * A member who is insured elsewhere than at home: probably floating, for people to look into. The member does not stand
 * in {@code toString}.
 *
 * @param member the member
 * @param home the organisation to which the member belongs
 * @param host the organisation that pays the insurance
 */
public record FloatingFinding(String member, String home, String host) {
    @Override
    public String toString() {
        return "FloatingFinding[home=" + home + ", host=" + host + "]";
    }
}
