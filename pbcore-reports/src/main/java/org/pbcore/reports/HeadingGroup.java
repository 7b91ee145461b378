package org.pbcore.reports;

import java.util.List;
import org.pbcore.model.term.Label;

/**
 * A heading over other headings.
 *
 * @param label what stands in it
 * @param parts the headings below it, one or more
 */
public record HeadingGroup(Label label, List<Heading> parts) implements Heading {
    /**
     * Copies the list.
     *
     * @param label what stands in it
     * @param parts the headings below it
     * @throws IllegalArgumentException when there is none
     */
    public HeadingGroup {
        parts = List.copyOf(parts);
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("a heading over nothing");
        }
    }

    @Override
    public List<Column> columns() {
        return parts.stream().flatMap(part -> part.columns().stream()).toList();
    }

    /**
     * Puts a heading over others.
     *
     * @param chinese the Chinese text
     * @param english the English text
     * @param parts the headings below it
     * @return the group
     */
    public static HeadingGroup of(String chinese, String english, Heading... parts) {
        return new HeadingGroup(new Label(chinese, english), List.of(parts));
    }
}
