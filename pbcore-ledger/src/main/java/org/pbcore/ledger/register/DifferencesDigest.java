package org.pbcore.ledger.register;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** A digest of all that a comparison told, in its order, but for what rows say of persons: that is in the file. */
final class DifferencesDigest {
    private final MessageDigest digest;

    DifferencesDigest(Optional<LocalDate> until) {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
        add(until);
    }

    void add(Difference difference) {
        add(List.of(difference.state(), difference.key(), difference.rowNumber(), difference.name()));
        add(List.of(difference.region(), new TreeMap<>(difference.payloads())));
        difference
                .fields()
                .forEach(change -> add(List.of(change.kind(), change.field(), change.before(), change.after())));
        difference.candidates().forEach(candidate -> add(List.of(candidate.key(), candidate.reason())));
        difference.holding().ifPresent(holding -> {
            add(List.of(holding.unit(), holding.reason(), holding.movableFrom()));
            holding.formerKeys()
                    .forEach(former -> add(List.of(former.key(), new TreeSet<>(former.kinds()), former.region())));
        });
    }

    private void add(Object told) {
        var bytes = told.toString().getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
        digest.update(bytes);
    }

    /** Returns the digest in hexadecimal; nothing may be added behind it. */
    String value() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
