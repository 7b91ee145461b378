package org.pbcore.ledger.intake;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pbcore.ledger.intake.Resources.Heading;
import org.pbcore.model.organisation.OrganisationKind;
import org.pbcore.model.term.Term;

/** What the columns of one table ask, found from its headings. */
final class Columns {
    private final @Nullable Column[] columns;
    private final Map<String, String> headingOfFact = new LinkedHashMap<>();
    private final Set<String> asked = new HashSet<>();
    private final Set<String> further = new LinkedHashSet<>();
    private final List<Problem> problems = new ArrayList<>();
    private Optional<OrganisationKind> impliedKind = Optional.empty();
    private String group = "";
    private int known;

    /** Takes the paths of headings, each from the widest group to the column's own heading. */
    Columns(List<List<String>> paths, long rowNumber, Optional<String> sheet) {
        columns = new @Nullable Column[paths.size()];
        for (int place = 0; place < columns.length; place++) {
            var path = paths.get(place);
            var leaf = path.get(path.size() - 1);
            var heading = Resources.heading(path, group);
            var name = heading == null || path.size() == 1 ? leaf : heading.key();
            var shown = name.isEmpty() ? "#" + (place + 1) : name;
            var code = match(place, shown, heading);
            if (code != null) {
                problems.add(new Problem(sheet, rowNumber, Optional.of(shown), code, code.label()));
            }
        }
        if (headingOfFact.containsKey(Choice.KIND.fact())) {
            impliedKind = Optional.empty();
        }
    }

    static Columns ofOneRow(List<String> headings, long rowNumber) {
        return new Columns(headings.stream().map(List::of).toList(), rowNumber, Optional.empty());
    }

    private @Nullable ProblemCode match(int place, String shown, @Nullable Heading heading) {
        if (heading == null) {
            return ProblemCode.UNKNOWN_HEADING;
        }
        known++;
        group = heading.group();
        if (heading.question().equals(Questions.UNUSED)) {
            return null;
        }
        var readings = new ArrayList<Reading>();
        for (var question : heading.questions()) {
            var reading = reading(question, heading, shown);
            if (reading == null) {
                return ProblemCode.DUPLICATE_HEADING;
            }
            readings.add(reading);
        }
        columns[place] = new Column(shown, readings.size() == 1 ? readings.get(0) : new CombinedReading(readings));
        if (!heading.kind().isEmpty()) {
            impliedKind = Optional.of(Term.of(OrganisationKind.class, heading.kind()));
        }
        return null;
    }

    /** Finds how a question is read; null where an earlier column asks it. */
    private @Nullable Reading reading(String question, Heading heading, String shown) {
        if (question.equals(Questions.FURTHER) || question.equals(Questions.PERSONAL)) {
            var key = unique(heading.key());
            if (question.equals(Questions.FURTHER)) {
                further.add(key);
            }
            return new FurtherReading(key, question.equals(Questions.PERSONAL));
        }
        if (question.equals(Questions.MARK)) {
            further.add(heading.group());
            return asked.add(heading.key()) ? new MarkReading(heading.group(), heading.heading()) : null;
        }
        var fact = Heading.fact(question);
        boolean mayShareFact =
                Choice.ALL.stream().anyMatch(choice -> choice.fact().equals(fact));
        var asks = heading.group().isEmpty()
                ? question
                : question + " " + heading.key(); // choices of a group may mean the same
        if (!asked.add(mayShareFact ? asks : fact)) {
            return null;
        }
        var reading = Questions.READINGS.get(question);
        if (reading == null) {
            throw new IllegalStateException("headings.tsv asks " + question + ", which nothing reads");
        }
        headingOfFact.putIfAbsent(fact, shown);
        return reading;
    }

    /** Numbers the columns that have the same name. */
    private String unique(String key) {
        var name = key;
        for (int number = 2; !asked.add(name); number++) {
            name = key + " (" + number + ")";
        }
        return name;
    }

    /** Returns how many fields a row should have. */
    int size() {
        return columns.length;
    }

    /** Returns how many headings are known. */
    int known() {
        return known;
    }

    /** Returns a column, or null where it is not read. */
    @Nullable
    Column at(int place) {
        return columns[place];
    }

    /** Returns the kind of all organisations in the file where a heading implies it and no column says it. */
    Optional<OrganisationKind> impliedKind() {
        return impliedKind;
    }

    /** Returns the heading of the first column that is about a fact. */
    String headingOf(String fact) {
        return headingOfFact.getOrDefault(fact, fact);
    }

    /** Returns the facts that the file tells. */
    Set<String> facts() {
        var facts = new LinkedHashSet<>(headingOfFact.keySet());
        impliedKind.ifPresent(kind -> facts.add(Choice.KIND.fact()));
        return Collections.unmodifiableSet(facts);
    }

    /** Returns what further facts may be called. */
    Set<String> furtherHeadings() {
        var headings = new LinkedHashSet<>(further);
        PartyFacts.FURTHER.forEach((fact, heading) -> {
            if (headingOfFact.containsKey(fact)) {
                headings.add(heading);
            }
        });
        return Collections.unmodifiableSet(headings);
    }

    /** Returns what is wrong with the headings. */
    List<Problem> problems() {
        return problems;
    }
}
