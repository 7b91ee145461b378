package org.pbcore.rules.comparison;

import java.util.List;
import org.pbcore.model.organisation.Organisation;

/** Hears of each organisation for which something changes, as it is counted. */
@FunctionalInterface
public interface ChangeListener {
    /**
     * Hears of an organisation.
     *
     * @param organisation the organisation
     * @param changes its changes, in the order of the tables, one at least
     */
    void changed(Organisation organisation, List<Change> changes);
}
