package org.pbcore.reports.survey;

import java.util.ArrayList;
import java.util.List;
import org.pbcore.model.organisation.Organisation;

/**
 * One part of a sentence of reasons: grounds that are filled in from the organisation, and a verdict that is fixed.
 *
 * <p>Made once for a shared decision; writing it calls no rule.
 *
 * @param grounds what decided; those that the organisation does not know are left out
 * @param verdict what was decided, with its clause
 */
record Phrase(List<Ground> grounds, String verdict) {
    Phrase {
        grounds = List.copyOf(grounds);
    }

    void write(Organisation organisation, StringBuilder out) {
        int start = out.length();
        for (Ground ground : grounds) {
            int before = out.length();
            if (before > start) {
                out.append('，');
            }
            if (!ground.write(organisation, out)) {
                out.setLength(before);
            }
        }
        if (out.length() > start) {
            out.append('，');
        }
        out.append(verdict);
    }

    /** Phrases in a row, none of which repeats a ground that an earlier one has given. */
    static final class Row {
        private final List<Phrase> phrases = new ArrayList<>();
        private final List<String> given = new ArrayList<>();

        void add(List<Ground> grounds, String verdict) {
            List<Ground> fresh = new ArrayList<>();
            for (Ground ground : grounds) {
                if (!given.contains(ground.key())) {
                    given.add(ground.key());
                    fresh.add(ground);
                }
            }
            phrases.add(new Phrase(fresh, verdict));
        }

        List<Phrase> phrases() {
            return List.copyOf(phrases);
        }
    }
}
