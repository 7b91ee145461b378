package org.pbcore.examples.conformance;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pbcore.model.InvalidFactsException;
import org.pbcore.rules.Rulebook;
import org.pbcore.rules.policy.Policies;
import org.pbcore.rules.policy.Policy;
import org.pbcore.rules.policy.PolicyFormatException;
import org.pbcore.rules.policy.PolicyNotInForceException;

/** Turns a case into an answer; errors in the order that the protocol gives them. */
final class Protocol {
    private static final Set<String> KEYS = Set.of("id", "rule", "policy", "asOf", "facts");
    private static final String DEFAULT_POLICY = "two-new-2020";
    static final LocalDate DEFAULT_DATE = LocalDate.of(2020, 9, 15);
    private static final int KEPT_RULEBOOKS = 64;
    private static final int LONGEST_NESTING = 100_000;

    private final JsonMapper mapper = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNumberLength(Integer.MAX_VALUE)
                            .maxNestingDepth(LONGEST_NESTING)
                            .build())
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private final Map<String, Policy> policies = new LinkedHashMap<>();
    private final Map<String, Rulebook> rulebooks = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Rulebook> eldest) {
            return size() > KEPT_RULEBOOKS;
        }
    };

    /** Answers by the policies that come with the rules. */
    Protocol() {
        this(List.of());
    }

    /** Answers by these policies beside the built-in ones. */
    Protocol(List<Policy> own) {
        Policies.builtin().forEach(id -> policies.put(id, Policies.builtin(id)));
        own.forEach(policy -> policies.put(policy.id(), policy));
    }

    String answer(String line) {
        JsonNode read;
        try {
            read = mapper.readTree(line);
        } catch (JsonProcessingException e) {
            return error(null, "MALFORMED", "", "not JSON").toString();
        }
        if (!(read instanceof ObjectNode question)) {
            return error(null, "MALFORMED", "", "not an object").toString();
        }
        return answer(question).toString();
    }

    ObjectNode answer(ObjectNode question) {
        JsonNode idNode = question.path("id");
        String id = idNode.isTextual() ? idNode.textValue() : null;
        for (Map.Entry<String, JsonNode> property : question.properties()) {
            if (!KEYS.contains(property.getKey())) {
                return error(id, "MALFORMED", "", "unknown key of the case");
            }
        }
        if (id == null) {
            return error(null, "MALFORMED", "", "id is not a string");
        }
        Optional<Rule> rule = Rule.find(question.path("rule"));
        if (rule.isEmpty()) {
            return error(id, "UNKNOWN_RULE", "/rule", "no such rule");
        }
        Policy policy = policies.get(text(question, "policy", DEFAULT_POLICY));
        if (policy == null) {
            return error(id, "UNKNOWN_POLICY", "/policy", "no such policy; --policy FILE adds one");
        }
        if (!policy.rules().contains(rule.get().code())) {
            return error(id, "UNKNOWN_RULE", "/rule", "the policy does not answer this rule");
        }
        Optional<LocalDate> asOf = FactType.date(text(question, "asOf", DEFAULT_DATE.toString()));
        if (asOf.isEmpty()) {
            return error(id, "INVALID_FACTS", "/asOf", "not a date, yyyy-MM-dd");
        }
        try {
            Rulebook rulebook =
                    rulebooks.computeIfAbsent(policy.id() + asOf.get(), key -> Rulebook.of(policy, asOf.get()));
            return answer(id, rule.get(), rulebook, question);
        } catch (PolicyNotInForceException e) {
            return error(id, "POLICY_NOT_IN_FORCE", "/asOf", e.getMessage());
        } catch (PolicyFormatException e) {
            return error(id, "UNKNOWN_POLICY", "/policy", e.getMessage());
        }
    }

    private ObjectNode answer(String id, Rule rule, Rulebook rulebook, ObjectNode question) {
        try {
            Facts facts = Facts.read(question.get("facts"), rule.facts());
            ObjectNode answer = mapper.createObjectNode().put("id", id);
            answer.setAll(rule.answer(rulebook, facts, mapper.getNodeFactory()));
            return answer;
        } catch (FactsException e) {
            return error(id, "INVALID_FACTS", e.pointer(), e.getMessage());
        } catch (InvalidFactsException e) {
            return error(id, "INVALID_FACTS", "/facts" + e.path(), e.getMessage());
        }
    }

    /** A text of the case; absent and null give the default, another type nothing that could be found. */
    private static String text(ObjectNode question, String key, String otherwise) {
        JsonNode node = question.path(key);
        if (node.isMissingNode() || node.isNull()) {
            return otherwise;
        }
        return node.isTextual() ? node.textValue() : "";
    }

    private ObjectNode error(@Nullable String id, String code, String path, @Nullable String message) {
        ObjectNode answer = mapper.createObjectNode().put("id", id);
        answer.putObject("error").put("code", code).put("path", path).put("message", message);
        return answer;
    }
}
