package org.pbcore.reports;

import java.util.List;
import org.pbcore.model.term.Label;

/**
 * A heading of a table: a {@link Column}, or a {@link HeadingGroup} over several. Merged cells follow from the tree.
 */
public sealed interface Heading permits Column, HeadingGroup {
    /**
     * Returns what stands in it.
     *
     * @return the text
     */
    Label label();

    /**
     * Returns the columns below it.
     *
     * @return the columns from left to right; a column alone is its own
     */
    List<Column> columns();
}
