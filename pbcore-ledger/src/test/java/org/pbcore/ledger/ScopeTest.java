package org.pbcore.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pbcore.model.code.RegionCode;

class ScopeTest {
    @TempDir
    Path folder;

    private static final RegionCode HENAN = RegionCode.parse("410000");
    private static final RegionCode ZHENGZHOU = RegionCode.parse("410100");
    private static final RegionCode JINSHUI = RegionCode.parse("410105");
    private static final RegionCode STREET = RegionCode.parse("410105001");
    private static final RegionCode KAIFENG = RegionCode.parse("410200");

    @Test
    void scope_ofEverything_seesEverything() {
        Scope scope = Scope.everything();

        assertThat(scope.holds("any", Optional.empty())).isTrue();
        assertThat(scope.holds(HENAN)).isTrue();
        assertThat(scope.showsPersonal()).isTrue();
        assertThat(scope.showsSensitive()).isTrue();
    }

    @Test
    void scope_ofUnits_seesTheseAndNoPersonalData() {
        Scope scope = Scope.ofUnits("a", "b");

        assertThat(scope.holds("a", Optional.empty())).isTrue();
        assertThat(scope.holds("c", Optional.of(JINSHUI))).isFalse();
        assertThat(scope.showsPersonal()).isFalse();
        assertThat(scope.showsSensitive()).isFalse();
    }

    @Test
    void scope_ofNoUnit_seesNothing() {
        assertThat(Scope.ofUnits().holds("a")).isFalse();
    }

    @Test
    void scope_withinACity_seesWhatLiesInItOnly() {
        Scope scope = Scope.ofAllUnits().within(ZHENGZHOU);

        assertThat(scope.holds("a", Optional.of(ZHENGZHOU))).isTrue();
        assertThat(scope.holds("a", Optional.of(JINSHUI))).isTrue();
        assertThat(scope.holds("a", Optional.of(STREET))).isTrue();
        assertThat(scope.holds("a", Optional.of(HENAN))).isFalse();
        assertThat(scope.holds("a", Optional.of(KAIFENG))).isFalse();
        assertThat(scope.holds("a", Optional.empty())).isFalse();
    }

    @Test
    void scope_narrowedAgain_neverGrows() {
        Scope scope = Scope.ofAllUnits().within(JINSHUI, KAIFENG).within(ZHENGZHOU);

        assertThat(scope.holds(JINSHUI)).isTrue();
        assertThat(scope.holds(ZHENGZHOU)).isFalse();
        assertThat(scope.holds(KAIFENG)).isFalse();
        assertThat(Scope.ofAllUnits().within(JINSHUI).within(KAIFENG).holds(JINSHUI))
                .isFalse();
    }

    @Test
    void scope_withPersonal_doesNotShowTheAffiliation() {
        Scope scope = Scope.ofUnits("a").withPersonal();

        assertThat(scope.showsPersonal()).isTrue();
        assertThat(scope.showsSensitive()).isFalse();
        assertThat(scope.withSensitive().showsSensitive()).isTrue();
        assertThat(Scope.ofUnits("a").withSensitive().showsPersonal()).isTrue();
    }

    @Test
    void scope_inALog_tellsHowWideItIsAndNoRegion() {
        assertThat(Scope.everything()).hasToString("Scope[units=all, regions=all, personal=true, sensitive=true]");
        assertThat(Scope.ofUnits("a", "b").within(JINSHUI).withPersonal())
                .hasToString("Scope[units=2, regions=1, personal=true, sensitive=false]");
    }

    /** The reader looks backwards for the last entry that it shows, some thousand at a time. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void reader_ofWhatStandsFarBack_findsItsEnd(int seen) {
        try (Ledger ledger = Ledger.open(folder.resolve("ledger.db"))) {
            ledger.append(Batch.of(IntStream.rangeClosed(1, 4098)
                    .mapToObj(n -> EntryDraft.of("u", "organisation", "k" + n, Facts.DAY)
                            .payload("{}")
                            .region(n == seen ? JINSHUI : KAIFENG)
                            .build())
                    .toList()));
            LedgerReader reader = ledger.as(Scope.ofAllUnits().within(ZHENGZHOU));

            assertThat(reader.position()).isEqualTo(seen);
            assertThat(reader.head("u").position()).isEqualTo(seen);
            assertThat(reader.head("other")).isEqualTo(ledger.head("other"));
            assertThat(reader.units()).containsExactly("u");
            assertThat(ledger.as(Scope.ofAllUnits().within(HENAN)).position()).isEqualTo(4098);
        }
    }
}
