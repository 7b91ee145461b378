package org.pbcore.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds drafts of one batch that speak of one key on the same day. */
final class Overlaps {
    private Overlaps() {}

    private record Subject(String kind, String key) {}

    static void refuse(List<EntryDraft> drafts) {
        if (drafts.size() == 1) {
            return;
        }
        Map<Subject, Integer> once = new HashMap<>(drafts.size() * 2);
        Map<Subject, List<Integer>> again = new HashMap<>();
        for (int i = 0; i < drafts.size(); i++) {
            Subject subject = new Subject(drafts.get(i).kind(), drafts.get(i).key());
            Integer before = once.putIfAbsent(subject, i);
            if (before != null) {
                again.computeIfAbsent(subject, any -> new ArrayList<>(List.of(before)))
                        .add(i);
            }
        }
        again.values().forEach(places -> refuse(drafts, places));
    }

    private static void refuse(List<EntryDraft> drafts, List<Integer> places) {
        places.sort(Comparator.comparing(place -> drafts.get(place).validFrom()));
        for (int i = 1; i < places.size(); i++) {
            int before = places.get(i - 1);
            int after = places.get(i);
            LocalDate begin = drafts.get(after).validFrom();
            if (drafts.get(before).validTo().map(begin::isBefore).orElse(true)) {
                throw new OverlappingEntriesException(Math.min(before, after), Math.max(before, after));
            }
        }
    }
}
