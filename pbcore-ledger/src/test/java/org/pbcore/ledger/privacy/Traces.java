package org.pbcore.ledger.privacy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pbcore.ledger.Ledger;

/** What a person may leave in files, and the search for it. */
final class Traces {
    private Traces() {}

    /** The value, and what stands in the columns of the vault, as text and as bytes. */
    static List<byte[]> of(Ledger ledger, long position, String value) {
        List<byte[]> traces = new ArrayList<>();
        traces.add(value.getBytes(StandardCharsets.UTF_8));
        traces.add(value.getBytes(StandardCharsets.UTF_16LE));
        ledger.query(connection -> VaultTable.select(connection, position, position))
                .get(position)
                .values()
                .forEach(row -> traces.addAll(of(row)));
        return traces;
    }

    private static List<byte[]> of(SealedValue row) {
        List<byte[]> traces = new ArrayList<>();
        for (byte[] bytes : List.of(row.salt(), row.nonce(), row.ciphertext())) {
            traces.add(Base64.getEncoder().encode(bytes));
            traces.add(bytes);
        }
        row.lookup().ifPresent(digest -> {
            traces.add(digest.getBytes(StandardCharsets.US_ASCII));
            traces.add(HexFormat.of().parseHex(digest));
        });
        return traces;
    }

    /** Those of the traces that stand in files of a folder, all looked for in one pass by their first eight bytes. */
    static List<byte[]> found(List<byte[]> traces, Path folder) throws IOException {
        Map<Long, List<byte[]>> byBeginning = traces.stream()
                .collect(Collectors.groupingBy(trace -> ByteBuffer.wrap(trace).getLong()));
        Set<byte[]> found = Collections.newSetFromMap(new IdentityHashMap<>());
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                search(byBeginning, ByteBuffer.wrap(Files.readAllBytes(file)), found);
            }
        }
        return traces.stream().filter(found::contains).toList();
    }

    private static void search(Map<Long, List<byte[]>> byBeginning, ByteBuffer bytes, Set<byte[]> found) {
        for (int at = 0; at + Long.BYTES <= bytes.limit(); at++) {
            int place = at;
            byBeginning.getOrDefault(bytes.getLong(at), List.of()).stream()
                    .filter(trace -> place + trace.length <= bytes.limit()
                            && bytes.slice(place, trace.length).equals(ByteBuffer.wrap(trace)))
                    .forEach(found::add);
        }
    }
}
