package org.pbcore.rules.policy;

import java.util.Optional;
import org.pbcore.rules.table.Clause;

/**
 * Where a parameter stands.
 *
 * @param policy the id of the policy that sets it
 * @param clause the clause of the register, where the plan has one
 * @param article the article of the policy's own source, where it has one
 */
public record Citation(String policy, Optional<Clause> clause, Optional<String> article) {}
