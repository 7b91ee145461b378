package org.pbcore.reports.overview;

import java.util.List;
import java.util.function.Function;
import org.pbcore.model.term.Label;
import org.pbcore.reports.overview.Answer.NumberSet;
import org.pbcore.reports.overview.CityOverview.Subject;

/**
 * What is asked of every organisation. Each number of the page is how many of a region are in a set of a question.
 *
 * @param name the name, unique on the page
 * @param label what people call it
 * @param sets the sets that are there even when nobody is in them
 * @param answer answers it
 */
record Question(String name, Label label, List<NumberSet> sets, Function<Subject, Answer> answer) {
    Question {
        sets = List.copyOf(sets);
    }
}
