package org.pbcore.rules.lifecycle;

import org.pbcore.model.term.Label;
import org.pbcore.model.term.Term;

/** What must stand on a step when it is taken. */
public enum Need implements Term {
    /** A person who takes it: the library only drafts. */
    PERSON("须有经办人", "a person", "/by"),
    /** The last day for what comes next. */
    DUE_DAY("须定期限", "a last day", "/dueOn");

    private final Label label;
    private final String path;

    Need(String chinese, String english, String path) {
        this.label = new Label(chinese, english);
        this.path = path;
    }

    @Override
    public Label label() {
        return label;
    }

    /** The place of it on a step taken. */
    String path() {
        return path;
    }
}
