package org.pbcore.rules.partylife;

import org.pbcore.model.InvalidFactsException;
import org.pbcore.rules.policy.Share;

/**
 * How the time of a training class is spent, in whole minutes.
 *
 * @param totalMinutes the whole class, one or more
 * @param originalTextMinutes the part spent on original texts (原原本本学习), no more than the whole
 */
public record ClassTime(int totalMinutes, int originalTextMinutes) {
    /**
     * Checks the minutes.
     *
     * @param totalMinutes the whole class, one or more
     * @param originalTextMinutes the part spent on original texts, no more than the whole
     * @throws InvalidFactsException when the class takes no time, or the part is negative or more than the whole
     */
    public ClassTime {
        if (totalMinutes < 1) {
            throw new InvalidFactsException("/totalMinutes", "培训时长须为正 a class takes some time");
        }
        if (originalTextMinutes < 0 || originalTextMinutes > totalMinutes) {
            throw new InvalidFactsException(
                    "/originalTextMinutes", "原著学习时长不能为负或超过总时长 part of the class, no more than the whole");
        }
    }

    /** The minutes of original texts that are missing from a share. */
    int shortfall(Share share) {
        return Math.max(0, share.leastOf(totalMinutes) - originalTextMinutes);
    }
}
