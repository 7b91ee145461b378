package org.pbcore.ledger;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;
import org.pbcore.ledger.chain.CanonicalJson;
import org.pbcore.ledger.chain.HashAlgorithm;

/** The record that every ledger begins with: which format, which digest, whose ledger, and which part of it. */
record LedgerFormat(String origin, HashAlgorithm algorithm, Optional<List<String>> units) {
    static final int FORMAT = 1;

    static LedgerFormat of(LedgerOptions options) {
        return new LedgerFormat(options.origin(), options.algorithm(), Optional.empty());
    }

    /** Reads a format record; refuses every other format and algorithm. */
    static LedgerFormat parse(String text) {
        return new FormatReader(text.getBytes(StandardCharsets.UTF_8)).read();
    }

    /** The format of an archive of some units. */
    LedgerFormat part(List<String> some) {
        return new LedgerFormat(
                origin, algorithm, Optional.of(some.stream().sorted().distinct().toList()));
    }

    /** Says whether only some units are there, so that positions have gaps and nothing can be added. */
    boolean isPart() {
        return units.isPresent();
    }

    LedgerOptions options() {
        return new LedgerOptions(origin, algorithm);
    }

    String text() {
        StringBuilder out = whole();
        units.ifPresent(some ->
                out.append(",\"units\":[\"").append(String.join("\",\"", some)).append("\"]"));
        return out.append('}').toString();
    }

    private StringBuilder whole() {
        StringBuilder out = new StringBuilder();
        out.append("{\"algorithm\":\"")
                .append(algorithm.code())
                .append("\",\"format\":")
                .append(FORMAT);
        out.append(",\"origin\":");
        CanonicalJson.string(origin, out);
        return out;
    }

    /** The hash that the first entry of a unit names as the one before it. */
    String genesis(String unit, MessageDigest digest) {
        String genesis =
                whole().append(",\"unit\":\"").append(unit).append("\"}").toString();
        return HashAlgorithm.hex(digest.digest(genesis.getBytes(StandardCharsets.UTF_8)));
    }

    Head emptyHead(String unit) {
        return new Head(unit, 0, 0, genesis(unit, algorithm.newDigest()));
    }
}
