package org.pbcore.rules.formation.split;

import org.pbcore.model.term.Label;

/**
 * The finding that there are too few full members for as many branches as the limit of a branch asks for.
 *
 * @param needed full members that all branches together need
 * @param present full members that there are
 */
public record FullMemberShortage(long needed, int present) {
    /**
     * Returns the finding in words.
     *
     * @return for example 各党支部共需正式党员 6名，现有 5名
     */
    public Label label() {
        return new Label(
                "各党支部共需正式党员 " + needed + "名，现有 " + present + "名",
                "the branches need " + needed + " full members together, there are " + present);
    }
}
