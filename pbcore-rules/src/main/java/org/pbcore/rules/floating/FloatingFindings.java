package org.pbcore.rules.floating;

import java.util.List;

/**
 * What a comparison found. No member stands in {@code toString}.
 *
 * @param floating members insured elsewhere than at home, one for each such host, by member, then by host, in the order
 *     of code points
 * @param unmatched members without any insurance, in the order of code points
 */
public record FloatingFindings(List<FloatingFinding> floating, List<String> unmatched) {
    /**
     * Copies the lists.
     *
     * @param floating members insured elsewhere than at home, one for each such host, by member, then by host, in the
     *     order of code points
     * @param unmatched members without any insurance, in the order of code points
     */
    public FloatingFindings {
        floating = List.copyOf(floating);
        unmatched = List.copyOf(unmatched);
    }

    @Override
    public String toString() {
        return "FloatingFindings[" + floating.size() + " floating, " + unmatched.size() + " unmatched]";
    }
}
