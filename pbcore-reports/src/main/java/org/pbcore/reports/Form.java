package org.pbcore.reports;

import java.util.List;
import org.pbcore.model.term.Label;

/**
 * A framed form of fields, as a supervision notice (督办单) has: lines of fields, each with its label before it.
 *
 * @param name the name that programs know
 * @param title what stands above it
 * @param lines the lines from top to bottom; the last field of a line takes what room is left
 */
public record Form(String name, Label title, List<Line> lines) implements Block {
    /**
     * Copies the list.
     *
     * @param name the name that programs know
     * @param title what stands above it
     * @param lines the lines from top to bottom
     * @throws IllegalArgumentException when there is none
     */
    public Form {
        lines = List.copyOf(lines);
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("a form without lines");
        }
    }

    /**
     * Returns how many fields stand beside one another in the fullest line.
     *
     * @return one or more
     */
    public int widest() {
        return lines.stream().mapToInt(line -> line.fields().size()).max().orElse(1);
    }

    /**
     * A line of a form.
     *
     * @param fields the fields from left to right
     */
    public record Line(List<Field> fields) {
        /**
         * Copies the list.
         *
         * @param fields the fields from left to right
         * @throws IllegalArgumentException when there is none
         */
        public Line {
            fields = List.copyOf(fields);
            if (fields.isEmpty()) {
                throw new IllegalArgumentException("a line without fields");
            }
        }

        /**
         * Makes a line.
         *
         * @param fields the fields from left to right
         * @return the line
         */
        public static Line of(Field... fields) {
            return new Line(List.of(fields));
        }
    }

    /**
     * A field of a form.
     *
     * @param key the name that programs know
     * @param label what stands before it
     * @param cell what stands in it; blank where it is filled in by hand
     * @param height how many lines of writing it has room for at least, for words, a signature or a seal
     */
    public record Field(String key, Label label, Cell cell, int height) {
        /**
         * Checks the height.
         *
         * @param key the name that programs know
         * @param label what stands before it
         * @param cell what stands in it
         * @param height how many lines it has room for at least, 1 to 20
         * @throws IllegalArgumentException when the height is none
         */
        public Field {
            if (height < 1 || height > 20) {
                throw new IllegalArgumentException("height " + height);
            }
        }

        /**
         * Makes a field of the height of what stands in it.
         *
         * @param key the name that programs know
         * @param chinese the Chinese label
         * @param english the English label
         * @param cell what stands in it
         * @return the field
         */
        public static Field of(String key, String chinese, String english, Cell cell) {
            return new Field(key, new Label(chinese, english), cell, 1);
        }

        /**
         * Gives room.
         *
         * @param lines how many lines of writing, 1 to 20
         * @return the same field with that room at least
         */
        public Field high(int lines) {
            return new Field(key, label, cell, lines);
        }
    }
}
