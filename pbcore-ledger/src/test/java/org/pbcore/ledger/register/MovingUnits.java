package org.pbcore.ledger.register;

import static org.pbcore.ledger.register.Imports.A;
import static org.pbcore.ledger.register.Imports.CODED;
import static org.pbcore.ledger.register.Imports.DAY;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.pbcore.ledger.Ledger;

/** A ledger in which a unit holds two organisations by name, one of which got a code later and is to move. */
abstract class MovingUnits {
    static final String KEY = "name:one//甲公司";
    static final String PARTY = CODED + ",党组织形式,党组织名称";
    static final LocalDate LINKED = DAY.plusDays(1);
    static final LocalDate MOVED = DAY.plusDays(10);
    static final DiffTerms MOVING = new DiffTerms(true, Map.of(), Set.of(), Set.of(A));

    @TempDir
    Path folder;

    Ledger ledger;
    Imports imports;

    @BeforeEach
    void linkACodeToAName() throws IOException {
        ledger = Ledger.open(folder.resolve("a.ledger"));
        imports = new Imports(ledger, folder);
        imports.run("one", DAY, DiffTerms.WHOLE, PARTY, ",甲公司,5,单独建立,甲党支部", ",丙公司,7,,");
        var linked = new DiffTerms(false, Map.of(A, KEY), Set.of(), Set.of());
        imports.run("one", LINKED, linked, CODED, A + ",甲公司,5");
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    /** Units and keys of the organisations that stand on a day. */
    List<String> standing(LocalDate day) {
        var standing = new ArrayList<String>();
        ledger.snapshot(
                FactKind.ORGANISATION.kind(),
                day,
                Ledger.LATEST,
                entry -> standing.add(entry.draft().unit() + " " + entry.draft().key()));
        return standing;
    }
}
