package org.pbcore.reports;

import java.util.List;
import org.pbcore.model.term.Label;

/**
 * Sentences beside the numbers: definitions, assumptions, differences found.
 *
 * @param lines the sentences, each a line
 */
public record Note(List<Label> lines) implements Block {
    /**
     * Copies the list.
     *
     * @param lines the sentences, each a line
     */
    public Note {
        lines = List.copyOf(lines);
    }

    /**
     * Makes a note of one line.
     *
     * @param chinese the Chinese sentence
     * @param english the English sentence
     * @return the note
     */
    public static Note of(String chinese, String english) {
        return new Note(List.of(new Label(chinese, english)));
    }
}
