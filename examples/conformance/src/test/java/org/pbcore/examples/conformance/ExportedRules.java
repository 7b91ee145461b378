package org.pbcore.examples.conformance;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pbcore.reports.table.RuleJson;
import org.pbcore.rules.policy.Policies;
import org.pbcore.rules.policy.Policy;

/** The rules of the protocol that are tables and nothing else: their tables ask for exactly the facts of the rule. */
final class ExportedRules {
    static final List<Policy> POLICIES =
            Policies.builtin().stream().sorted().map(Policies::builtin).toList();

    private ExportedRules() {}

    /** Each rule with its document. */
    static Map<Rule, String> all() throws IOException {
        Map<Rule, String> all = new LinkedHashMap<>();
        for (Rule rule : Rule.values()) {
            List<String> facts = rule.facts().stream().map(FactType.Fact::name).toList();
            RuleJson document = new RuleJson(rule.code(), POLICIES);
            if (Set.copyOf(facts).equals(Set.copyOf(document.facts()))) {
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                document.write(facts, out);
                all.put(rule, out.toString(UTF_8));
            }
        }
        return all;
    }
}
