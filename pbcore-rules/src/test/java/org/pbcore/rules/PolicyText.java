package org.pbcore.rules;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.pbcore.rules.policy.Policies;
import org.pbcore.rules.policy.Policy;

/** Reads policies from JSON as test cases write it, with single quotes. */
public final class PolicyText {
    private PolicyText() {}

    /** A policy of a place that extends another one with parameters of its own, from 2021-01-01. */
    public static Policy extending(String parent, String parameters) {
        return read("{'id': 'place-2021', 'title': {'zh': '某地', 'en': 'a place'}, 'source': {'zh': '文', 'en': 'text'},"
                + " 'jurisdiction': '410105', 'from': '2021-01-01', 'extends': '" + parent + "', 'parameters': {"
                + parameters + "}}");
    }

    public static Policy read(String document, Policy... known) {
        byte[] json = document.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
        try {
            return Policies.read("place.json", new ByteArrayInputStream(json), List.of(known));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
