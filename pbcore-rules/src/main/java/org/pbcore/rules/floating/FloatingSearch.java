package org.pbcore.rules.floating;

import java.util.Arrays;
import org.pbcore.rules.planning.Progress;

/**
 * A search of insurance records for the members of a roster. Records are looked at once and not kept; what is kept is
 * one bit a member and 8 bytes a record that shows a member elsewhere than at home.
 *
 * <p>Not thread-safe: give each thread its own and merge them.
 */
public final class FloatingSearch {
    private static final int FIRST = 1 << 10;
    private static final int STEP = 1 << 16;

    private final FloatingIndex index;
    private final long[] insured;
    private long[] found = new long[FIRST];
    private int size;

    FloatingSearch(FloatingIndex index) {
        this.index = index;
        this.insured = new long[(index.size() >>> 6) + 1];
    }

    /**
     * Looks at an insurance record. Equal ones count once.
     *
     * @param key the key, as long as those of the roster
     * @param organisation the number of the organisation that pays, 0 or more
     * @throws org.pbcore.model.InvalidFactsException when the key has another length ({@code /key}), or the
     *     organisation is below 0 ({@code /organisation})
     */
    public void insured(byte[] key, int organisation) {
        for (int member = index.find(key, organisation); member >= 0; member = index.before(member)) {
            insured[member >>> 6] |= 1L << member;
            if (index.home(member) != organisation) {
                keep((long) member << Integer.SIZE | organisation);
            }
        }
    }

    private void keep(long finding) {
        if (size == found.length) {
            size = distinct();
            if (size > found.length / 2) {
                found = Arrays.copyOf(found, Math.toIntExact(found.length + found.length / 2L));
            }
        }
        found[size++] = finding;
    }

    /** Puts the findings into order, each once. */
    private int distinct() {
        Arrays.sort(found, 0, size);
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if (kept == 0 || found[kept - 1] != found[i]) {
                found[kept++] = found[i];
            }
        }
        return kept;
    }

    /**
     * Takes what another search found.
     *
     * @param other a search of the same roster; unchanged
     * @throws IllegalArgumentException when it is of another roster
     */
    public void merge(FloatingSearch other) {
        if (other.index != index) {
            throw new IllegalArgumentException("a search of another roster");
        }
        for (int i = 0; i < insured.length; i++) {
            insured[i] |= other.insured[i];
        }
        for (int i = 0; i < other.size; i++) {
            keep(other.found[i]);
        }
    }

    /**
     * Tells what the records seen so far say.
     *
     * @param listener hears each finding once, by number of the member, then by number of the host
     */
    public void tell(FloatingListener listener) {
        tell(listener, Progress.SILENT);
    }

    /**
     * Tells what the records seen so far say.
     *
     * @param listener hears each finding once, by number of the member, then by number of the host
     * @param progress hears how many members are dealt with, and may stop the work
     * @throws org.pbcore.rules.planning.PlanningStoppedException when the work is stopped
     */
    public void tell(FloatingListener listener, Progress progress) {
        size = distinct();
        int next = 0;
        for (int member = 0; member < index.size(); member++) {
            if ((insured[member >>> 6] >>> member & 1) == 0) {
                listener.unmatched(member);
            }
            for (; next < size && (int) (found[next] >>> Integer.SIZE) == member; next++) {
                listener.floating(member, index.home(member), (int) found[next]);
            }
            if ((member + 1) % STEP == 0) {
                progress.report(member + 1, index.size());
            }
        }
        progress.report(Math.max(1, index.size()), Math.max(1, index.size()));
    }
}
