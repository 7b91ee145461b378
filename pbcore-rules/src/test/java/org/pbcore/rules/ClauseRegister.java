package org.pbcore.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.pbcore.rules.table.Clause;

/** The ids of the clause register. */
public final class ClauseRegister {
    public static final List<Clause> CLAUSES = read();

    private ClauseRegister() {}

    private static List<Clause> read() {
        try (InputStream in = Objects.requireNonNull(ClauseRegister.class.getResourceAsStream("clause-ids.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(Clause::new)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
