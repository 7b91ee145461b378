package org.pbcore.rules.floating;

/** Hears what a large comparison found, member by member. */
public interface FloatingListener {
    /**
     * Hears of a member who is insured elsewhere than at home, once for each such host.
     *
     * @param member the number of the member
     * @param home the number of the organisation to which the member belongs
     * @param host the number of the organisation that pays the insurance
     */
    void floating(int member, int home, int host);

    /**
     * Hears of a member without any insurance.
     *
     * @param member the number of the member
     */
    void unmatched(int member);
}
