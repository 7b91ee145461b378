package org.pbcore.reports.survey;

import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.pbcore.model.term.Term;
import org.pbcore.rules.affiliation.AffiliationDecision;
import org.pbcore.rules.formation.FormationDecision;
import org.pbcore.rules.survey.SurveyDecision;
import org.pbcore.rules.table.Answer;
import org.pbcore.rules.table.Decision;
import org.pbcore.rules.table.Ruling;

/**
 * What a shared decision puts into a row of decisions.csv.
 *
 * @param answers a cell for each column of the family: a code, or 待定 with the missing facts
 * @param clauses the clauses of its grounds, each once, joined by a space
 * @param phrases its part of the sentence of reasons
 */
record Cells(List<String> answers, String clauses, List<Phrase> phrases) {
    Cells {
        answers = List.copyOf(answers);
        phrases = List.copyOf(phrases);
    }

    /** The cells of decisions, made once each. */
    static final class Cache {
        private final Sentences sentences;
        private final IdentityHashMap<Ruling, Cells> known = new IdentityHashMap<>();

        Cache(Sentences sentences) {
            this.sentences = sentences;
        }

        Cells of(FormationDecision decision) {
            return of(decision, 4, sentences::formation);
        }

        Cells of(AffiliationDecision decision) {
            return of(decision, 1, sentences::affiliation);
        }

        Cells of(SurveyDecision decision) {
            return of(decision, 2, sentences::survey);
        }

        private <D extends Ruling> Cells of(D decision, int columns, Function<D, List<Phrase>> phrases) {
            Cells cells = known.get(decision);
            if (cells == null) {
                List<String> answers = decision.decisions().stream()
                        .limit(columns)
                        .map(this::answer)
                        .toList();
                cells = new Cells(answers, clauses(decision), phrases.apply(decision));
                known.put(decision, cells);
            }
            return cells;
        }

        /** The first part of an outcome: what the column is named after. */
        private String answer(Decision<?> decision) {
            Answer<?> answer = decision.byName().values().iterator().next();
            return answer instanceof Answer.Decided<?> decided
                    ? code(decided.get())
                    : sentences.pending(answer.missing());
        }

        private static String code(Object value) {
            if (value instanceof Optional<?> optional) {
                return optional.map(Cache::code).orElse("NONE");
            }
            return value instanceof Term term ? term.code() : value.toString();
        }

        private static String clauses(Ruling ruling) {
            Set<String> clauses = new LinkedHashSet<>();
            ruling.grounds().forEach(row -> clauses.add(row.clause().id()));
            return String.join(" ", clauses);
        }
    }
}
