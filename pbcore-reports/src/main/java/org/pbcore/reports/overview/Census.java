package org.pbcore.reports.overview;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pbcore.model.code.RegionCode;
import org.pbcore.model.region.RegionTree;
import org.pbcore.model.term.Label;
import org.pbcore.reports.layout.Meter;
import org.pbcore.reports.overview.Answer.NumberSet;
import org.pbcore.reports.overview.CityOverview.Subject;
import org.pbcore.rules.coverage.Rate;

/** Every question asked of every organisation: who answered what, and how many where. */
final class Census {
    private final List<Subject> subjects;
    private final PackedColumn<Optional<RegionCode>> regions;
    private final Map<String, Asked> asked = new LinkedHashMap<>();
    private final Area whole;
    private final List<Area> counties;

    private Census(List<Subject> subjects, RegionTree tree) {
        this.subjects = subjects;
        this.regions = new PackedColumn<>(subjects.size());
        subjects.forEach(subject -> regions.add(subject.organisation().getRegion()));
        Areas areas = new Areas(regions.values(), tree);
        this.whole = areas.whole();
        this.counties = areas.counties();
    }

    static Census of(List<Subject> subjects, List<Question> questions, RegionTree tree, Meter meter) {
        Census census = new Census(subjects, tree);
        questions.forEach(question -> census.asked.put(question.name(), new Asked(question, subjects.size())));
        for (Subject subject : subjects) {
            census.asked.values().forEach(each -> each.ask(subject));
            meter.step();
        }
        census.asked.values().forEach(each -> each.count(census.regions));
        return census;
    }

    List<Subject> subjects() {
        return subjects;
    }

    PackedColumn<Optional<RegionCode>> regions() {
        return regions;
    }

    Area whole() {
        return whole;
    }

    List<Area> counties() {
        return counties;
    }

    Map<String, Asked> asked() {
        return asked;
    }

    long count(String question, NumberSet set, Area area) {
        return one(question).count(set, area);
    }

    Rate rate(String metric, Area area) {
        return new Rate(count(metric, Questions.COUNTED, area), count(metric, Questions.DENOMINATOR, area));
    }

    Asked one(String question) {
        return Optional.ofNullable(asked.get(question)).orElseThrow();
    }

    /** A question with its answers. */
    static final class Asked {
        private final Question question;
        private final PackedColumn<Answer> answers;
        private long[][] counts = new long[0][0];
        private Map<NumberSet, List<Integer>> sets = Map.of();

        private Asked(Question question, int subjects) {
            this.question = question;
            this.answers = new PackedColumn<>(subjects);
        }

        private void ask(Subject subject) {
            answers.add(question.answer().apply(subject));
        }

        private void count(PackedColumn<Optional<RegionCode>> regions) {
            counts = new long[answers.values().size()][regions.values().size()];
            for (int row = 0; row < answers.size(); row++) {
                counts[answers.place(row)][regions.place(row)]++;
            }
            sets = inSets();
        }

        Label label() {
            return question.label();
        }

        PackedColumn<Answer> answers() {
            return answers;
        }

        /** Every set, with the places of the answers that are in it. */
        Map<NumberSet, List<Integer>> sets() {
            return sets;
        }

        private Map<NumberSet, List<Integer>> inSets() {
            Map<NumberSet, List<Integer>> places = new LinkedHashMap<>();
            question.sets().forEach(set -> places.put(set, new ArrayList<>()));
            List<Answer> values = answers.values();
            for (int place = 0; place < values.size(); place++) {
                for (NumberSet set : values.get(place).sets()) {
                    places.computeIfAbsent(set, fresh -> new ArrayList<>()).add(place);
                }
            }
            return places;
        }

        long count(NumberSet set, Area area) {
            long sum = 0;
            for (int answer : sets.getOrDefault(set, List.of())) {
                for (int region : area.regions()) {
                    sum += counts[answer][region];
                }
            }
            return sum;
        }
    }
}
