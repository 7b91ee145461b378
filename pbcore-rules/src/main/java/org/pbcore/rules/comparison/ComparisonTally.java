package org.pbcore.rules.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pbcore.model.organisation.Organisation;
import org.pbcore.rules.comparison.ComparisonResult.ChangeCount;
import org.pbcore.rules.comparison.TablePair.Both;
import org.pbcore.rules.table.Decision;

/**
 * Counts what changes, organisation by organisation, in one pass.
 *
 * <p>Holds one number for each pair of decisions and each change, and the ids that were asked for; no organisation. Not
 * thread-safe.
 */
public final class ComparisonTally {
    private final RulebookComparison comparison;
    private final int listed;
    private final ChangeListener listener;
    private final Map<Both, List<String>> differing = new HashMap<>();
    private final Map<Both, Long> pairs = new LinkedHashMap<>();
    private final Map<Change, Listing> changes = new LinkedHashMap<>();
    private long organisations;
    private long changed;

    ComparisonTally(RulebookComparison comparison, int listed, ChangeListener listener) {
        this.comparison = comparison;
        this.listed = listed;
        this.listener = listener;
    }

    /** How many have a change, and the first of them. */
    private static final class Listing {
        private final List<String> ids = new ArrayList<>();
        private long count;
    }

    /**
     * Counts an organisation.
     *
     * @param organisation the organisation; unknown facts are allowed
     * @throws org.pbcore.model.InvalidFactsException when its facts contradict each other
     */
    public void add(Organisation organisation) {
        List<Change> all = new ArrayList<>();
        List<Both> said = new ArrayList<>();
        for (int table = 0; table < comparison.pairs().size(); table++) {
            TablePair pair = comparison.pairs().get(table);
            Decision<?> before = pair.before().decide(organisation);
            Decision<?> after = pair.after().decide(organisation);
            Both both = new Both(table, before, after);
            said.add(both);
            for (String part : differing.computeIfAbsent(both, Both::differing)) {
                all.add(change(pair, both, part, organisation));
            }
        }
        said.forEach(both -> pairs.merge(both, 1L, Long::sum));
        organisations++;
        if (!all.isEmpty()) {
            changed++;
            all.forEach(change -> count(change, organisation));
            listener.changed(organisation, List.copyOf(all));
        }
    }

    private static Change change(TablePair pair, Both both, String part, Organisation organisation) {
        return new Change(
                pair.rule() + "." + part,
                answer(both.before(), part),
                answer(both.after(), part),
                List.copyOf(both.before().rows()),
                List.copyOf(both.after().rows()),
                pair.causes(organisation, both, part));
    }

    private static PartAnswer answer(Decision<?> decision, String part) {
        return TablePair.answers(decision).getOrDefault(part, new PartAnswer("?"));
    }

    private void count(Change change, Organisation organisation) {
        Listing listing = changes.computeIfAbsent(change, first -> new Listing());
        listing.count++;
        if (listing.ids.size() < listed) {
            listing.ids.add(organisation.getId());
        }
    }

    /**
     * Returns what changed for those counted so far; counting can go on.
     *
     * @return the result
     */
    public ComparisonResult result() {
        List<ChangeCount> counted = new ArrayList<>();
        changes.forEach((change, listing) -> counted.add(new ChangeCount(change, listing.count, listing.ids)));
        return ComparisonResult.of(comparison, organisations, changed, pairs, counted);
    }
}
