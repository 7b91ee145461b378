package org.pbcore.rules.policy;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Reads policies that extend one another: each after the one it extends. */
final class LayerReader {
    private final Map<String, JsonNode> documents;
    private final Function<String, Optional<Policy>> elsewhere;
    private final Map<String, Policy> read = new LinkedHashMap<>();
    private final Set<String> begun = new LinkedHashSet<>();

    LayerReader(Map<String, JsonNode> documents, Function<String, Optional<Policy>> elsewhere) {
        this.documents = documents;
        this.elsewhere = elsewhere;
    }

    /** The policies, in the order of the documents. */
    List<Policy> all() {
        return documents.keySet().stream().map(this::policy).toList();
    }

    private Policy policy(String id) {
        Policy known = read.get(id);
        if (known != null) {
            return known;
        }
        JsonNode root = documents.get(id);
        if (root == null) {
            throw new IllegalStateException(id);
        }
        begun.add(id);
        Policy policy = new PolicyReader(this::find).policy(root);
        read.put(id, policy);
        return policy;
    }

    /** A policy that another one extends. One that is begun and not read is extended by itself. */
    private Optional<Policy> find(String id) {
        if (!documents.containsKey(id)) {
            return elsewhere.apply(id);
        }
        if (begun.contains(id) && !read.containsKey(id)) {
            JsonNode root = documents.get(id);
            throw root.get("extends")
                    .refusal("循环 policies that extend each other in a circle: " + String.join(" → ", begun) + " → "
                            + id);
        }
        return Optional.of(policy(id));
    }
}
