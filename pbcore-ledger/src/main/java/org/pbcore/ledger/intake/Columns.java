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
import org.pbcore.model.organisation.OrganisationKind;
import org.pbcore.model.term.Term;

/** What the columns of one file ask, found from its headings. */
final class Columns {
    private final @Nullable Column[] columns;
    private final Map<String, String> headingOfFact = new LinkedHashMap<>();
    private final Set<String> asked = new HashSet<>();
    private final List<Problem> problems = new ArrayList<>();
    private Optional<OrganisationKind> impliedKind = Optional.empty();

    Columns(List<String> headings, long rowNumber) {
        columns = new @Nullable Column[headings.size()];
        for (int place = 0; place < columns.length; place++) {
            var heading = headings.get(place);
            var shown = heading.isEmpty() ? "#" + (place + 1) : heading;
            var code = match(place, shown, Resources.HEADINGS.get(Resources.plain(heading)));
            if (code != null) {
                problems.add(new Problem(rowNumber, Optional.of(shown), code, code.label()));
            }
        }
        if (headingOfFact.containsKey(Choice.KIND.fact())) {
            impliedKind = Optional.empty();
        }
    }

    private @Nullable ProblemCode match(int place, String shown, Resources.@Nullable Heading heading) {
        if (heading == null) {
            return ProblemCode.UNKNOWN_HEADING;
        }
        var question = heading.question();
        if (question.equals(Questions.UNUSED)) {
            return null;
        }
        boolean mayShareFact =
                Choice.ALL.stream().anyMatch(choice -> choice.fact().equals(heading.fact()));
        if (!asked.add(mayShareFact ? question : heading.fact())) {
            return ProblemCode.DUPLICATE_HEADING;
        }
        var reading = Questions.READINGS.get(question);
        if (reading == null) {
            throw new IllegalStateException("headings.tsv asks " + question + ", which nothing reads");
        }
        columns[place] = new Column(shown, reading);
        headingOfFact.putIfAbsent(heading.fact(), shown);
        if (!heading.kind().isEmpty()) {
            impliedKind = Optional.of(Term.of(OrganisationKind.class, heading.kind()));
        }
        return null;
    }

    /** Returns how many fields a row should have. */
    int size() {
        return columns.length;
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

    /** Returns what is wrong with the headings. */
    List<Problem> problems() {
        return problems;
    }
}
