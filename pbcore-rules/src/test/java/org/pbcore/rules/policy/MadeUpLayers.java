package org.pbcore.rules.policy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A county, its city and its province that do not exist, over the built-in policies. */
public final class MadeUpLayers {
    private MadeUpLayers() {}

    /** The policy of the county: five layers with those built in. */
    public static Policy county() {
        return read("made-up-county", "made-up-city", "made-up-province").get(0);
    }

    static List<Policy> read(String... ids) {
        Map<String, InputStream> documents = new LinkedHashMap<>();
        for (String id : ids) {
            String file = "layers/" + id + ".json";
            documents.put(file, Objects.requireNonNull(MadeUpLayers.class.getResourceAsStream(file), file));
        }
        try {
            return Policies.readAll(documents);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
