package org.pbcore.reports;

import java.util.List;
import org.pbcore.model.term.Label;

/**
 * A column of a table.
 *
 * @param key the name that programs know, different from those of its sisters
 * @param label what stands above it
 * @param width its width on paper, in half-width characters
 */
public record Column(String key, Label label, int width) implements Heading {
    /**
     * Checks the width.
     *
     * @param key the name that programs know
     * @param label what stands above it
     * @param width its width on paper, 1 to 255 half-width characters
     * @throws IllegalArgumentException when the width is none
     */
    public Column {
        if (width < 1 || width > 255) {
            throw new IllegalArgumentException("width " + width);
        }
    }

    @Override
    public List<Column> columns() {
        return List.of(this);
    }

    /**
     * Makes a column.
     *
     * @param key the name that programs know
     * @param chinese the Chinese text
     * @param english the English text
     * @param width its width on paper, in half-width characters
     * @return the column
     */
    public static Column of(String key, String chinese, String english, int width) {
        return new Column(key, new Label(chinese, english), width);
    }
}
