package org.pbcore.reports.overview;

import java.util.List;
import org.pbcore.model.term.Label;

/**
 * A region with numbers of its own.
 *
 * @param key how the page calls it: a code, or a word for the whole and for nowhere
 * @param label its name
 * @param regions the places of the region codes that lie in it
 * @param parts the streets of a county
 */
record Area(String key, Label label, List<Integer> regions, List<Area> parts) {
    static final String WHOLE = "whole";
    static final String NOWHERE = "nowhere";

    Area {
        regions = List.copyOf(regions);
        parts = List.copyOf(parts);
    }

    /** Whether the key is a code. */
    boolean isCoded() {
        return !key.equals(WHOLE) && !key.equals(NOWHERE);
    }
}
