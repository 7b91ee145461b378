package org.pbcore.rules.policy;

import java.util.Optional;
import java.util.stream.Stream;
import org.pbcore.model.term.Label;
import org.pbcore.rules.table.Clause;

/**
 * Where a parameter stands.
 *
 * @param policy the id of the policy that sets it
 * @param clause the clause of the register, where the plan has one
 * @param article the place in the policy's own source, where it has one, for example 第5条
 */
public record Citation(String policy, Optional<Clause> clause, Optional<Label> article) {
    /**
     * Returns the place in words.
     *
     * @return the clause, then the article, for example 2.2.2-e，第5条
     */
    public Label place() {
        Stream<Label> number = clause.stream().map(each -> new Label(each.id(), each.id()));
        return Stream.concat(number, article.stream())
                .reduce((one, other) -> one.plus(new Label("，", ", ")).plus(other))
                .orElse(new Label("", ""));
    }
}
