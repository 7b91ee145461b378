package org.pbcore.model.term;

/**
 * A name or sentence in the two languages of the library.
 *
 * @param chinese the Chinese text, which comes first wherever both are shown
 * @param english the English text
 */
public record Label(String chinese, String english) {
    /**
     * Returns this text with another one appended in each language.
     *
     * @param other what follows
     * @return both texts, joined without a separator
     */
    public Label plus(Label other) {
        return new Label(chinese + other.chinese, english + other.english);
    }
}
