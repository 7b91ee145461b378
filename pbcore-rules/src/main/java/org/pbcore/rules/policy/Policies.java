package org.pbcore.rules.policy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Reads policies: the built-in ones by id, a host's own from JSON. */
public final class Policies {
    private static final List<String> BUILT_IN = List.of("branch-regulations-2018", "two-new-2020");

    private Policies() {}

    /**
     * Returns the ids of the built-in policies.
     *
     * @return the ids
     */
    public static List<String> builtin() {
        return BUILT_IN;
    }

    /**
     * Returns a built-in policy.
     *
     * @param id the id
     * @return the policy
     * @throws UnknownPolicyException when no built-in policy has this id
     */
    public static Policy builtin(String id) {
        if (!BUILT_IN.contains(id)) {
            throw new UnknownPolicyException(BUILT_IN);
        }
        String file = id + ".json";
        try (InputStream in = Objects.requireNonNull(Policies.class.getResourceAsStream(file), file)) {
            return read(file, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a policy that extends a built-in one or none.
     *
     * @param file the name of the document, for messages
     * @param in the JSON document, UTF-8; left open
     * @return the policy
     * @throws IOException when it cannot be read
     * @throws PolicyFormatException when a key is unknown or misplaced, or a value is none
     */
    public static Policy read(String file, InputStream in) throws IOException {
        return read(file, in, List.of());
    }

    /**
     * Reads a policy that extends a built-in one, one of these, or none.
     *
     * @param file the name of the document, for messages
     * @param in the JSON document, UTF-8; left open
     * @param known policies that it may extend beside the built-in ones
     * @return the policy
     * @throws IOException when it cannot be read
     * @throws PolicyFormatException when a key is unknown or misplaced, or a value is none
     */
    public static Policy read(String file, InputStream in, List<Policy> known) throws IOException {
        return new PolicyReader(id -> find(id, known)).policy(JsonReader.read(file, in));
    }

    /**
     * Reads policies that extend one another, built-in ones or none, to any depth and given in any order.
     *
     * @param documents the JSON documents by name, UTF-8; left open
     * @return the policies, in the order given
     * @throws IOException when one cannot be read
     * @throws PolicyFormatException when a key is unknown or misplaced, a value is none, two policies have one id, or
     *     policies extend each other in a circle
     */
    public static List<Policy> readAll(Map<String, InputStream> documents) throws IOException {
        Map<String, JsonNode> read = new LinkedHashMap<>();
        for (Map.Entry<String, InputStream> document : documents.entrySet()) {
            JsonNode root = JsonReader.read(document.getKey(), document.getValue());
            JsonNode id = root.get("id");
            if (read.put(id.text(), root) != null) {
                throw id.refusal("编号重复 two policies of one id");
            }
        }
        return new LayerReader(read, id -> find(id, List.of())).all();
    }

    private static Optional<Policy> find(String id, List<Policy> known) {
        Optional<Policy> given =
                known.stream().filter(policy -> policy.id().equals(id)).findFirst();
        return given.isPresent() || !BUILT_IN.contains(id) ? given : Optional.of(builtin(id));
    }
}
