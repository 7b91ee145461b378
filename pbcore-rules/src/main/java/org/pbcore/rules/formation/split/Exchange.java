package org.pbcore.rules.formation.split;

import java.util.List;

/**
 * Gives branches that lack full members some of the nearest branch that can spare them, each against a probationary
 * one, so that no size changes and no more members than necessary change places.
 */
final class Exchange {
    private final List<List<PlacedMember>> branches;
    private final int full;

    Exchange(List<List<PlacedMember>> branches, int full) {
        this.branches = branches;
        this.full = full;
    }

    /** Goes on until every branch has enough, or no branch can spare anybody. */
    void run() {
        int[] spare =
                branches.stream().mapToInt(branch -> fullIn(branch) - full).toArray();
        for (int poor = 0; poor < spare.length; poor++) {
            while (spare[poor] < 0) {
                int rich = nearestWithSpare(poor, spare);
                if (rich < 0 || !swap(poor, rich)) {
                    break;
                }
                spare[poor]++;
                spare[rich]--;
            }
        }
    }

    static int fullIn(List<PlacedMember> branch) {
        return (int) branch.stream().filter(PlacedMember::isFull).count();
    }

    private static int nearestWithSpare(int poor, int[] spare) {
        for (int away = 1; away < spare.length; away++) {
            if (poor - away >= 0 && spare[poor - away] > 0) {
                return poor - away;
            }
            if (poor + away < spare.length && spare[poor + away] > 0) {
                return poor + away;
            }
        }
        return -1;
    }

    /** Exchanges the two members nearest to each other in the line; not possible where all of the poor are full. */
    private boolean swap(int poor, int rich) {
        List<PlacedMember> needing = branches.get(poor);
        List<PlacedMember> giving = branches.get(rich);
        int goes = find(needing, false, rich > poor);
        if (goes < 0) {
            return false;
        }
        int comes = find(giving, true, rich < poor);
        PlacedMember probationary = needing.get(goes);
        needing.set(goes, giving.get(comes));
        giving.set(comes, probationary);
        return true;
    }

    private static int find(List<PlacedMember> branch, boolean isFull, boolean fromTheEnd) {
        for (int i = 0; i < branch.size(); i++) {
            int at = fromTheEnd ? branch.size() - 1 - i : i;
            if (branch.get(at).isFull() == isFull) {
                return at;
            }
        }
        return -1;
    }
}
