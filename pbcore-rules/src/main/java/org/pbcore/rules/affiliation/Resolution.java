package org.pbcore.rules.affiliation;

import java.util.List;

/** What became of the search for the real body to which an organisation belongs. */
public sealed interface Resolution {
    /**
     * Returns the kind of body that was due.
     *
     * @return the kind
     */
    AffiliationBody due();

    /**
     * The body is known.
     *
     * @param due the kind of body that was due
     * @param body the body
     * @param superiors the bodies above it, nearest first
     * @param isBackstop whether no body of the due kind exists there, so that this one took over (2.2.3-a)
     */
    record Named(AffiliationBody due, PartyBody body, List<PartyBody> superiors, boolean isBackstop)
            implements Resolution {
        /**
         * Copies the list.
         *
         * @param due the kind of body that was due
         * @param body the body
         * @param superiors the bodies above it, nearest first
         * @param isBackstop whether this one took over
         */
        public Named {
            superiors = List.copyOf(superiors);
        }
    }

    /**
     * Several bodies of the due kind answer for the same region, as parks of one county do: people choose.
     *
     * @param due the kind of body that was due
     * @param candidates the bodies, in the order of the register
     */
    record Several(AffiliationBody due, List<PartyBody> candidates) implements Resolution {
        /**
         * Copies the list.
         *
         * @param due the kind of body that was due
         * @param candidates the bodies, in the order of the register
         */
        public Several {
            candidates = List.copyOf(candidates);
        }
    }

    /**
     * Neither a body of the due kind nor a backstop exists.
     *
     * @param due the kind of body that was due
     */
    record Nobody(AffiliationBody due) implements Resolution {}
}
