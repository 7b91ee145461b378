package org.pbcore.ledger.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pbcore.ledger.Entry;
import org.pbcore.ledger.Ledger;
import org.pbcore.ledger.Scope;
import org.pbcore.ledger.intake.Problem;
import org.pbcore.ledger.intake.ProblemCode;
import org.pbcore.model.code.RegionCode;

/** Registers of one street: rows that name no place lie there. */
class ImportRegionTest {
    private static final RegionCode STREET = RegionCode.parse("410105001");
    private static final LocalDate DAY = Imports.DAY;

    @TempDir
    private Path folder;

    private final List<Problem> problems = new ArrayList<>();
    private Ledger ledger;

    @BeforeEach
    void open() {
        ledger = Ledger.open(folder.resolve("a.ledger"));
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void register_withoutPlaces_isSeenByTheReadersOfTheStreet() throws IOException {
        run(DAY, "单位名称,职工人数", "甲,5");

        var seen = new ArrayList<String>();
        ledger.as(Scope.ofAllUnits().within(STREET))
                .snapshot("organisation", DAY, ledger.position(), entry -> seen.add(payload(entry)));
        assertThat(seen).singleElement().asString().contains("\"region\":\"410105001\"");
        assertThat(run(DAY, "单位名称,职工人数", "甲,5").entries()).isZero();
    }

    @Test
    void row_thatNamesAPlace_liesThereAndIsToldWhereItIsOutside() throws IOException {
        run(DAY, Imports.PLACED, "甲,410105001002,5", "乙,410106001,5", "丙,,5", "丁,41,5");

        assertThat(regions()).containsExactlyInAnyOrder("410105001002", "410106001", "410105001", "410105001");
        assertThat(problems)
                .extracting(Problem::code)
                .containsExactly(ProblemCode.OUTSIDE_REGION, ProblemCode.MALFORMED);
        assertThat(problems.get(0).rowNumber()).isEqualTo(3);
    }

    @Test
    void place_thatIsKnown_isNotTakenForTheWiderOne() throws IOException {
        run(DAY, Imports.PLACED, "甲,410105001002,5");
        run(DAY.plusDays(1), "单位名称,职工人数", "甲,6");

        assertThat(regions()).containsExactly("410105001002");
        assertThat(ledger.history("organisation", "name:zz/410105001002/甲")).hasSize(2);
    }

    @Test
    void organisation_thatWasNowhere_comesToThePlaceUnderItsKey() throws IOException {
        var file = write("单位名称,职工人数", "甲,5");
        var terms = new ImportTerms("zz", DAY, DiffTerms.PART, Optional.empty());
        var importing = new RegisterImport(ledger);
        importing.accept(file, importing.compare(file, terms, difference -> {}), difference -> {});
        run(DAY.plusDays(1), "单位名称,职工人数", "甲,5");

        assertThat(ledger.history("organisation", "name:zz//甲")).hasSize(2);
        assertThat(regions()).containsExactly("410105001");
    }

    private ImportResult run(LocalDate day, String... lines) throws IOException {
        problems.clear();
        var file = write(lines);
        var importing = new RegisterImport(ledger);
        var terms = new ImportTerms("zz", day, DiffTerms.PART, Optional.empty()).withRegion(STREET);
        var plan = importing.compare(file, terms, new DiffListener() {
            @Override
            public void difference(Difference difference) {
                assertThat(difference.region()).isPresent();
            }

            @Override
            public void problem(Problem problem) {
                problems.add(problem);
            }
        });
        return importing.accept(file, plan, difference -> {});
    }

    private Path write(String... lines) throws IOException {
        return Files.writeString(folder.resolve("r.csv"), String.join("\n", lines), StandardCharsets.UTF_8);
    }

    private List<String> regions() {
        var regions = new ArrayList<String>();
        ledger.snapshot(
                "organisation",
                DAY.plusDays(1),
                ledger.position(),
                entry -> regions.add(
                        entry.draft().region().map(RegionCode::value).orElse("-")));
        return regions;
    }

    private static String payload(Entry entry) {
        return entry.draft().payload().orElse("");
    }
}
