package org.pbcore.rules.table;

import java.util.List;

/** Something that answers by decision tables. */
public interface Tabled {
    /**
     * Returns the tables.
     *
     * @return the tables, in the order in which they are answered
     */
    List<? extends DecisionTable<?, ?>> tables();
}
