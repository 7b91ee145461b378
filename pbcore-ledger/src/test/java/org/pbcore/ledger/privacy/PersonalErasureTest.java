package org.pbcore.ledger.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pbcore.ledger.privacy.Vaults.DAY;
import static org.pbcore.ledger.privacy.Vaults.KEYS;
import static org.pbcore.ledger.privacy.Vaults.append;
import static org.pbcore.ledger.privacy.Vaults.draft;
import static org.pbcore.ledger.privacy.Vaults.random;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pbcore.ledger.Alongside;
import org.pbcore.ledger.Batch;
import org.pbcore.ledger.Entry;
import org.pbcore.ledger.EntryDraft;
import org.pbcore.ledger.InvalidEntryException;
import org.pbcore.ledger.Ledger;
import org.pbcore.ledger.LedgerListener;
import org.pbcore.ledger.LedgerOptions;
import org.pbcore.ledger.NotSettledException;
import org.pbcore.ledger.PositionRange;
import org.pbcore.ledger.Scope;
import org.pbcore.ledger.store.OwnEntries;

class PersonalErasureTest {
    private static final int PEOPLE = 600;
    private static final Set<PersonalKind> ALL = Set.of(PersonalKind.values());

    @TempDir
    Path folder;

    private Ledger ledger;
    private PersonalVault vault;

    @BeforeEach
    void open() {
        ledger = Ledger.open(folder.resolve("ledger.db"), LedgerOptions.of("test.example/ledger"));
        vault = PersonalVault.of(ledger, KEYS, random(1));
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    /** Rows of many lengths, erased in another order than they were written, so that pages are split and merged. */
    @Test
    void erasure_ofManyRows_leavesNoByteOfThemInTheFiles() throws IOException {
        Map<Long, List<byte[]>> traces = new LinkedHashMap<>();
        for (int first = 0; first < PEOPLE; first += 20) {
            traces.putAll(recorded(first, first + 20));
        }
        List<byte[]> kept = new ArrayList<>();
        List<byte[]> gone = new ArrayList<>();
        traces.forEach((position, bytes) -> (isErased(position) ? gone : kept).addAll(bytes));
        List<byte[]> stored = found(kept);
        assertThat(stored).as("the search finds what is there").hasSizeGreaterThan(kept.size() / 3);
        assertThat(found(gone)).hasSizeGreaterThan(gone.size() / 3);

        for (int remainder : new int[] {5, 1, 3}) {
            List<Long> positions = traces.keySet().stream()
                    .filter(position -> position % 7 == remainder)
                    .toList();
            vault.erasure().erase(positions, ALL, DAY, "本人申请");
        }

        assertThat(found(gone)).isEmpty();
        assertThat(found(kept)).isEqualTo(stored);
        assertThat(found(List.of(Vaults.filled(32, 1)))).as("the key").isEmpty();
        ledger.close();
        assertThat(found(gone)).isEmpty();
    }

    @Test
    void erasure_recorded_saysWhatAndWhyAndLeavesTheEntry() {
        long position = append(vault, draft("u", "m1", "410105"), PersonalValue.of(PersonalKind.NAME, "张三"));
        Entry before = entry(position);

        var receipt = vault.erasure().erase(List.of(position), ALL, DAY, "本人申请").get(0);

        assertThat(entry(position)).isEqualTo(before);
        Entry record = entry(receipt.firstPosition());
        assertThat(record.draft().unit()).isEqualTo("u");
        assertThat(record.draft().region()).isEqualTo(before.draft().region());
        assertThat(record.draft().reason()).contains("本人申请");
        assertThat(record.draft().payload()).contains("{\"field\":\"NAME\",\"position\":1}");
        assertThat(record.previous()).isEqualTo(before.hash());
        assertThat(state(position, 0)).isEqualTo(PersonalState.ERASED);
        assertThat(vault.as(Scope.everything()).check(PositionRange.ALL).isSound())
                .isTrue();
    }

    @Test
    void erasure_ofOneKind_leavesTheOthers() {
        long position = append(
                vault,
                draft("u", "m1", "410105"),
                PersonalValue.of(PersonalKind.NAME, "张三"),
                PersonalValue.of(new PersonalField(PersonalKind.CONTACT, "home"), "13812345678"));

        vault.erasure().erase(List.of(position), Set.of(PersonalKind.CONTACT), DAY, "已离开");

        assertThat(state(position, 0)).isEqualTo(PersonalState.ERASED);
        assertThat(state(position, 1)).isEqualTo(PersonalState.PRESENT);
        assertThat(vault.as(Scope.everything()).find(PersonalKind.CONTACT, "13812345678"))
                .isEmpty();
    }

    @Test
    void erasure_twiceOrOfNothing_recordsNothingMore() {
        long position = append(vault, draft("u", "m1", "410105"), PersonalValue.of(PersonalKind.NAME, "张三"));
        PersonalErasure erasure = vault.erasure();

        assertThat(erasure.erase(List.of(position), Set.of(), DAY, "r")).isEmpty();
        assertThat(erasure.erase(List.of(position + 1, 99L), ALL, DAY, "r")).isEmpty();
        assertThat(erasure.erase(List.of(position, position), ALL, DAY, "r")).hasSize(1);
        assertThat(erasure.erase(List.of(position), ALL, DAY, "r")).isEmpty();
        assertThat(ledger.position()).isEqualTo(2);
    }

    @Test
    void erasure_withoutAReason_isRefusedAndErasesNothing() {
        long position = append(vault, draft("u", "m1", "410105"), PersonalValue.of(PersonalKind.NAME, "张三"));

        assertThatThrownBy(() -> vault.erasure().erase(List.of(position), ALL, DAY, ""))
                .isInstanceOf(InvalidEntryException.class);
        assertThat(state(position, 0)).isEqualTo(PersonalState.PRESENT);
    }

    @Test
    void erasure_restoredFromABackup_isSeenAndDoneAgain() {
        long position = append(vault, draft("u", "m1", "410105"), PersonalValue.of(PersonalKind.NAME, "张三"));
        var row = ledger.query(connection -> VaultTable.select(connection, position, position));
        vault.erasure().erase(List.of(position), ALL, DAY, "本人申请");
        ledger.transaction(connection -> {
            VaultTable.insert(
                    connection, Map.of(position, List.copyOf(row.get(position).values())));
            return position;
        });

        assertThat(state(position, 0)).isEqualTo(PersonalState.RETURNED);
        assertThat(vault.as(Scope.everything()).check(PositionRange.ALL).suspect())
                .containsExactly(position);
        assertThat(vault.erasure().again()).isEqualTo(1);
        assertThat(state(position, 0)).isEqualTo(PersonalState.ERASED);
    }

    @Test
    void erasure_whoseListenerFails_leavesNoByteAllTheSame() throws IOException {
        List<byte[]> traces = recorded(0, 1).get(1L);
        LedgerListener failing = receipt -> {
            throw new IllegalStateException("the listener's");
        };
        ledger.subscribe(failing);

        assertThatThrownBy(() -> vault.erasure().erase(List.of(1L), ALL, DAY, "本人申请"))
                .hasMessage("the listener's");

        assertThat(found(traces)).isEmpty();
    }

    @Test
    void erasure_whileSomebodyReads_saysThatBytesAreLeft_andGoesOnWhenCalledAgain() throws IOException {
        List<byte[]> traces = recorded(0, 1).get(1L);
        ledger.entries(
                new PositionRange(1, 1),
                reading -> assertThatThrownBy(() -> vault.erasure().erase(List.of(1L), ALL, DAY, "本人申请"))
                        .isInstanceOf(NotSettledException.class)
                        .hasMessageContaining("call settle again"));
        assertThat(state(1, 0)).isEqualTo(PersonalState.ERASED);
        assertThat(found(traces)).as("what a reader keeps").isNotEmpty();

        assertThat(vault.erasure().erase(List.of(1L), ALL, DAY, "本人申请")).isEmpty();

        assertThat(found(traces)).isEmpty();
    }

    @Test
    void erasure_againWhileSomebodyReads_saysThatBytesAreLeft() {
        long position = append(vault, draft("u", "m1", "410105"), PersonalValue.of(PersonalKind.NAME, "张三"));
        vault.erasure().erase(List.of(position), ALL, DAY, "本人申请");
        append(vault, draft("u", "m2", "410105"), PersonalValue.of(PersonalKind.NAME, "李四"));

        ledger.entries(
                new PositionRange(1, 1),
                reading -> assertThatThrownBy(() -> vault.erasure().again()).isInstanceOf(NotSettledException.class));
        assertThat(vault.erasure().again()).isEqualTo(1);
    }

    @Test
    void erasure_ofMoreThanOnePart_recordsEachPart() {
        int people = 5;
        recorded(0, people);
        List<Long> positions = LongStream.rangeClosed(1, people).boxed().toList();

        var receipts = new PersonalErasure(ledger, 4).erase(positions, ALL, DAY, "期满");

        assertThat(receipts).extracting(receipt -> receipt.range().size()).containsExactly(4L, 4L, 2L);
        assertThat(vault.as(Scope.everything()).check(PositionRange.ALL).counts())
                .containsExactly(Map.entry(PersonalState.ERASED, 10L));
    }

    @Test
    void erasure_ofWhatCameBackWithABackup_takesItOutAgain() {
        long position = append(vault, draft("u", "m1", "410105"), PersonalValue.of(PersonalKind.NAME, "张三"));
        var row = ledger.query(connection -> VaultTable.select(connection, position, position));
        vault.erasure().erase(List.of(position), ALL, DAY, "本人申请");
        ledger.transaction(connection -> {
            VaultTable.insert(
                    connection, Map.of(position, List.copyOf(row.get(position).values())));
            return position;
        });

        assertThat(vault.erasure().erase(List.of(position), ALL, DAY, "本人申请")).isEmpty();

        assertThat(state(position, 0)).isEqualTo(PersonalState.ERASED);
    }

    @Test
    void recordOfAnErasure_isTheLibrarysToWrite() {
        EntryDraft forged = EntryDraft.of("u", PersonalErasure.KIND, "1/NAME", DAY)
                .payload("{}")
                .build();

        assertThatThrownBy(() -> ledger.append(Batch.of(draft("u", "m1", "410105"), forged)))
                .isInstanceOfSatisfying(
                        InvalidEntryException.class,
                        refusal -> assertThat(refusal.path()).isEqualTo("/drafts/1/kind"));
        assertThatThrownBy(() -> vault.append(Batch.of(forged), List.of(List.of())))
                .isInstanceOf(InvalidEntryException.class);
        assertThat(ledger.position()).isZero();
    }

    @Test
    void recordOfAnErasure_thatIsNone_isPassedOver() {
        EntryDraft stray = EntryDraft.of("u", PersonalErasure.KIND, "stray", DAY)
                .payload("{}")
                .build();
        ledger.append(Batch.of(stray), (Alongside & OwnEntries) (connection, entries) -> {});

        assertThat(vault.erasure().again()).isZero();
    }

    private Map<Long, List<byte[]>> recorded(int first, int end) {
        List<EntryDraft> drafts = new ArrayList<>();
        List<List<PersonalValue>> values = new ArrayList<>();
        for (int i = first; i < end; i++) {
            drafts.add(draft("u", "m" + i, "410105"));
            values.add(List.of(
                    PersonalValue.of(PersonalKind.NAME, "测试姓名" + i + "长".repeat(i % 97)),
                    PersonalValue.of(PersonalKind.IDENTITY_NUMBER, "4101051980" + (10_000_000 + i))));
        }
        long position = vault.append(Batch.of(drafts), values).firstPosition();
        Map<Long, List<byte[]>> traces = new LinkedHashMap<>();
        for (List<PersonalValue> own : values) {
            traces.put(position, Traces.of(ledger, position, own.get(0).reveal()));
            position++;
        }
        return traces;
    }

    private static boolean isErased(long position) {
        long remainder = position % 7;
        return remainder == 5 || remainder == 1 || remainder == 3;
    }

    private List<byte[]> found(List<byte[]> traces) throws IOException {
        return Traces.found(traces, folder);
    }

    private Entry entry(long position) {
        List<Entry> found = new ArrayList<>();
        ledger.entries(new PositionRange(position, position), found::add);
        return found.get(0);
    }

    private PersonalState state(long position, int field) {
        return vault.as(Scope.everything()).read(position).get(field).state();
    }
}
