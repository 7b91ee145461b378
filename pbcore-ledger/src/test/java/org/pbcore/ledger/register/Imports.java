package org.pbcore.ledger.register;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pbcore.ledger.Entry;
import org.pbcore.ledger.Ledger;

/** Imports of small files into one ledger, and the differences of the last one. */
final class Imports {
    static final LocalDate DAY = LocalDate.of(2020, 9, 15);
    static final String A = "91410100170051302N";
    static final String B = "52410106MJCEGDURAD";
    static final String CODED = "统一社会信用代码,单位名称,职工人数";
    static final String PLACED = "单位名称,行政区划代码,职工人数";

    final Ledger ledger;
    final List<Difference> differences = new ArrayList<>();
    private final Path file;

    Imports(Ledger ledger, Path folder) {
        this.ledger = ledger;
        file = folder.resolve("register.csv");
    }

    /** Compares and accepts. */
    ImportResult run(String unit, LocalDate day, DiffTerms terms, String... lines) throws IOException {
        return accept(compare(unit, day, terms, lines));
    }

    ImportResult accept(ImportPlan plan) throws IOException {
        return new RegisterImport(ledger).accept(file, plan, difference -> {});
    }

    ImportPlan compare(String unit, LocalDate day, DiffTerms terms, String... lines) throws IOException {
        differences.clear();
        Files.writeString(file, String.join("\n", lines), StandardCharsets.UTF_8);
        return new RegisterImport(ledger)
                .compare(file, new ImportTerms(unit, day, terms, Optional.empty()), differences::add);
    }

    List<String> states() {
        return differences.stream()
                .map(difference -> difference.state() + " " + difference.key().orElse(""))
                .toList();
    }

    Optional<Entry> organisation(String key, LocalDate day) {
        return ledger.asOf(FactKind.ORGANISATION.kind(), key, day);
    }

    Optional<Entry> party(String key, LocalDate day) {
        return ledger.asOf(FactKind.PARTY_ORGANISATION.kind(), key, day);
    }

    String payload(String key, LocalDate day) {
        return organisation(key, day).orElseThrow().draft().payload().orElseThrow();
    }
}
