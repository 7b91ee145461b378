package org.pbcore.reports;

import org.pbcore.model.term.Label;

/** The language of a rendering. */
public enum Language {
    /** Chinese. */
    CHINESE("zh-CN"),
    /** English. */
    ENGLISH("en");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /**
     * Picks a text.
     *
     * @param label the text in both languages
     * @return the text in this one
     */
    public String of(Label label) {
        return this == CHINESE ? label.chinese() : label.english();
    }

    /**
     * Returns the tag by which the web knows the language.
     *
     * @return a BCP 47 tag
     */
    public String tag() {
        return tag;
    }
}
