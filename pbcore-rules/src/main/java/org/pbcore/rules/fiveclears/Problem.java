package org.pbcore.rules.fiveclears;

import org.pbcore.model.term.Label;

/**
 * What keeps a clear from being clear.
 *
 * @param clear the clear
 * @param item the item
 * @param code what is wrong with it
 */
public record Problem(Clear clear, ClearItem item, ProblemCode code) {
    /**
     * Returns the problem in words.
     *
     * @return for example 职工人数未填写; never the value
     */
    public Label label() {
        return new Label(
                item.chinese() + code.label().chinese(),
                item.path() + " " + code.label().english());
    }
}
