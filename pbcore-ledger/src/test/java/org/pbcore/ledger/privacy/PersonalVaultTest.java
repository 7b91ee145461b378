package org.pbcore.ledger.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.pbcore.ledger.privacy.Vaults.DAY;
import static org.pbcore.ledger.privacy.Vaults.KEYS;
import static org.pbcore.ledger.privacy.Vaults.append;
import static org.pbcore.ledger.privacy.Vaults.draft;
import static org.pbcore.ledger.privacy.Vaults.random;
import static org.pbcore.ledger.privacy.Vaults.tamper;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pbcore.ledger.Batch;
import org.pbcore.ledger.Corruption;
import org.pbcore.ledger.Entry;
import org.pbcore.ledger.EntryDraft;
import org.pbcore.ledger.IdempotencyConflictException;
import org.pbcore.ledger.Ledger;
import org.pbcore.ledger.LedgerConflictException;
import org.pbcore.ledger.LedgerOptions;
import org.pbcore.ledger.PositionRange;
import org.pbcore.ledger.Scope;
import org.pbcore.ledger.Verification;
import org.pbcore.ledger.VerifyOptions;
import org.pbcore.ledger.chain.HashAlgorithm;
import org.pbcore.model.InvalidFactsException;

class PersonalVaultTest {
    private static final String NUMBER = "11010519491231002X";
    private static final PersonalValue IDENTITY = PersonalValue.of(PersonalKind.IDENTITY_NUMBER, NUMBER);
    private static final PersonalValue NAME = PersonalValue.of(PersonalKind.NAME, "张三");
    private static final PersonalValue AFFILIATION = PersonalValue.of(PersonalKind.POLITICAL_AFFILIATION, "中共党员");

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

    @Test
    void value_sealedAndRead_isWhatItWas() {
        long position = append(vault, draft("u", "m1", "410105"), NAME, IDENTITY, AFFILIATION);

        assertThat(vault.as(Scope.everything()).read(position))
                .extracting(PersonalReading::state, reading -> reading.value().orElseThrow())
                .containsExactly(
                        tuple(PersonalState.PRESENT, IDENTITY),
                        tuple(PersonalState.PRESENT, NAME),
                        tuple(PersonalState.PRESENT, AFFILIATION));
        assertThat(entry(position).text()).doesNotContain("张三").doesNotContain(NUMBER);
    }

    @Test
    void commitment_ofAValue_isTheDigestThatThePageDescribes() throws Exception {
        long position = append(vault, draft("u", "m1", "410105"), NAME);
        byte[] salt = new byte[32];
        random(1).nextBytes(salt);
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        for (byte[] part : List.of(
                "pbcore/personal/commitment/1".getBytes(StandardCharsets.UTF_8),
                "test.example/ledger".getBytes(StandardCharsets.UTF_8),
                "NAME".getBytes(StandardCharsets.UTF_8),
                salt,
                "张三".getBytes(StandardCharsets.UTF_8))) {
            digest.update(new byte[] {0, 0, 0, (byte) part.length});
            digest.update(part);
        }

        assertThat(entry(position).draft().commitments())
                .containsEntry("NAME", HexFormat.of().formatHex(digest.digest()));
    }

    @Test
    void commitment_sameValueTwice_isAnother() {
        long first = append(vault, draft("u", "m1", "410105"), NAME);
        long second = append(vault, draft("u", "m2", "410105"), NAME);

        assertThat(entry(first).draft().commitments())
                .isNotEqualTo(entry(second).draft().commitments());
    }

    @Test
    void keys_turned_stillReadWhatTheFormerSealed() {
        long before = append(vault, draft("u", "m1", "410105"), NAME);
        KeyRing turned = KEYS.turnedTo("k2", Vaults.aes(2));
        PersonalVault after = PersonalVault.of(ledger, turned, random(2));
        long later = append(after, draft("u", "m2", "410105"), NAME);

        assertThat(state(after, before)).isEqualTo(PersonalState.PRESENT);
        assertThat(state(after, later)).isEqualTo(PersonalState.PRESENT);
        PersonalVault without = PersonalVault.of(ledger, turned.without("k1"), random(3));
        assertThat(state(without, before)).isEqualTo(PersonalState.KEY_ERASED);
        assertThat(state(without, later)).isEqualTo(PersonalState.PRESENT);
    }

    @Test
    void keys_outOfReach_areAnAnswerToReadersAndARefusalToWriters() {
        long position = append(vault, draft("u", "m1", "410105"), NAME);
        PersonalVault away = PersonalVault.of(ledger, new KeysAway(), random(2));

        assertThat(state(away, position)).isEqualTo(PersonalState.KEY_UNAVAILABLE);
        assertThatThrownBy(() -> append(away, draft("u", "m2", "410105"), NAME))
                .isInstanceOf(KeysUnavailableException.class);
        assertThat(ledger.position()).isEqualTo(position);
    }

    @ParameterizedTest
    @ValueSource(strings = {"salt", "nonce", "ciphertext"})
    void row_columnChanged_isDamaged(String column) {
        long position = append(vault, draft("u", "m1", "410105"), NAME);
        for (String value : List.of(
                "",
                "not base64!",
                Base64.getEncoder().encodeToString(new byte[12]),
                Base64.getEncoder().encodeToString(new byte[80]))) {
            tamper(ledger, column, position, value);
            assertThat(state(vault, position)).isEqualTo(PersonalState.DAMAGED);
        }
        PersonalCheck check = vault.as(Scope.everything()).check(PositionRange.ALL);
        assertThat(check.isSound()).isFalse();
        assertThat(check.suspect()).containsExactly(position);
    }

    @Test
    void row_movedToAnotherEntry_isDamagedThere() {
        append(vault, draft("u", "m1", "410105"), NAME);
        long other = append(vault, draft("u", "m2", "410105"), NAME);
        ledger.transaction(connection -> {
            try (var statement = connection.createStatement()) {
                statement.executeUpdate("delete from pbcore_personal where record_position = 2");
                return statement.executeUpdate("update pbcore_personal set record_position = 2");
            }
        });

        assertThat(state(vault, other)).isEqualTo(PersonalState.DAMAGED);
        assertThat(state(vault, 1)).isEqualTo(PersonalState.MISSING);
    }

    @Test
    void verification_withTheVault_tellsErasedFromChangedAndMissing() {
        append(vault, draft("u", "m1", "410105"), NAME);
        append(vault, draft("u", "m2", "410105"), NAME, IDENTITY);
        PersonalVault keyless =
                PersonalVault.of(ledger, KEYS.turnedTo("k2", Vaults.aes(2)).without("k1"), random(2));
        assertThat(verified(vault)).isEqualTo(new Verification.Ok(new PositionRange(1, 2)));
        assertThat(verified(keyless)).isEqualTo(new Verification.KeyErased(new PositionRange(1, 2), 3));
        assertThatThrownBy(() -> verified(PersonalVault.of(ledger, new KeysAway(), random(3))))
                .isInstanceOf(KeysUnavailableException.class);

        vault.erasure().erase(List.of(1L), Set.of(PersonalKind.NAME), DAY, "本人申请");
        assertThat(verified(vault)).isEqualTo(new Verification.KeyErased(new PositionRange(1, 3), 1));
        assertThat(ledger.evidence().verify(VerifyOptions.NONE))
                .isEqualTo(new Verification.Ok(new PositionRange(1, 3)));

        tamper(ledger, "salt", 2, Base64.getEncoder().encodeToString(new byte[32]));
        assertThat(verified(vault)).isEqualTo(new Verification.Corrupt(2, Corruption.COMMITMENT));
        forget(2);
        assertThat(verified(vault)).isEqualTo(new Verification.Corrupt(2, Corruption.COMMITMENT));
    }

    @Test
    void find_anySpelling_findsTheEntriesOfThePersonOnly() {
        long first = append(vault, draft("u", "m1", "410105"), IDENTITY);
        append(vault, draft("u", "m2", "410105"), PersonalValue.of(PersonalKind.IDENTITY_NUMBER, "340524198001010019"));
        long again = append(
                vault,
                draft("v", "m3", "410205"),
                PersonalValue.of(new PersonalField(PersonalKind.IDENTITY_NUMBER, "secretary"), " 11010519491231002x"));
        PersonalReader all = vault.as(Scope.everything());

        assertThat(all.find(PersonalKind.IDENTITY_NUMBER, "１１０１０５１９４９１２３１００２Ｘ"))
                .extracting(Entry::position)
                .containsExactly(first, again);
        assertThat(all.find(PersonalKind.CONTACT, NUMBER)).isEmpty();
        assertThatThrownBy(() -> all.find(PersonalKind.NAME, "张三")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void find_formerLookupKey_isSearchedToo() {
        long position = append(vault, draft("u", "m1", "410105"), IDENTITY);
        SecretKey newer = new SecretKeySpec(Vaults.filled(32, 9), "HmacSHA256");

        assertThat(finder(newer).find(PersonalKind.IDENTITY_NUMBER, NUMBER)).isEmpty();
        assertThat(finder(newer, Vaults.LOOKUP).find(PersonalKind.IDENTITY_NUMBER, NUMBER))
                .extracting(Entry::position)
                .containsExactly(position);
    }

    @Test
    void append_repeatedWithItsKey_isWrittenOnce() {
        Batch batch =
                Batch.of(draft("u", "m1", "410105"), draft("u", "m2", "410105")).withIdempotencyKey("file-1");
        var receipt = vault.append(batch, List.of(List.of(IDENTITY), List.of()));

        assertThat(vault.append(batch, List.of(List.of(IDENTITY), List.of()))).isEqualTo(receipt);
        assertThat(ledger.position()).isEqualTo(2);
        for (List<PersonalValue> other : List.of(
                List.<PersonalValue>of(),
                List.of(NAME),
                List.of(PersonalValue.of(PersonalKind.IDENTITY_NUMBER, "1")))) {
            assertThatThrownBy(() -> vault.append(batch, List.of(other, List.of())))
                    .isInstanceOf(IdempotencyConflictException.class);
        }
        vault.erasure().erase(List.of(1L), Set.of(PersonalKind.IDENTITY_NUMBER), DAY, "本人申请");
        assertThat(vault.append(batch, List.of(List.of(IDENTITY), List.of()))).isEqualTo(receipt);
        assertThat(state(vault, 1)).isEqualTo(PersonalState.ERASED);
    }

    @Test
    void append_misshapen_isRefused() {
        Batch one = Batch.of(draft("u", "m1", "410105"));
        Batch committed = Batch.of(EntryDraft.of("u", "member", "m1", DAY)
                .payload("{}")
                .commitment("NAME", "x")
                .build());

        assertThatThrownBy(() -> vault.append(one, List.of())).isInstanceOf(InvalidFactsException.class);
        assertThatThrownBy(() -> vault.append(one, List.of(List.of(NAME, NAME))))
                .isInstanceOf(InvalidFactsException.class);
        assertThatThrownBy(() -> vault.append(committed, List.of(List.of(NAME))))
                .isInstanceOf(InvalidFactsException.class);
    }

    @Test
    void append_refused_leavesNoRow() {
        Batch batch = Batch.of(draft("u", "m1", "410105")).expecting(ledger.head("u"));
        vault.append(batch, List.of(List.of(NAME)));

        assertThatThrownBy(() -> vault.append(batch, List.of(List.of(NAME))))
                .isInstanceOf(LedgerConflictException.class);
        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void ledger_ofTheChineseStandards_sealsWithSm3AndSm4() {
        try (Ledger other =
                Ledger.open(folder.resolve("sm.db"), new LedgerOptions("test.example/sm", HashAlgorithm.SM3))) {
            KeyRing keys = KeyRing.of(
                    "s1",
                    new SecretKeySpec(Vaults.filled(16, 3), "SM4"),
                    new SecretKeySpec(Vaults.filled(32, 4), "HmacSM3"));
            PersonalVault sealed = PersonalVault.of(other, keys, random(1));
            long position = append(sealed, draft("u", "m1", "410105"), IDENTITY, NAME);

            assertThat(sealed.as(Scope.everything()).read(position))
                    .allMatch(reading -> reading.state() == PersonalState.PRESENT);
            assertThat(sealed.as(Scope.everything()).find(PersonalKind.IDENTITY_NUMBER, NUMBER))
                    .hasSize(1);
            tamper(other, "ciphertext", position, Base64.getEncoder().encodeToString(new byte[80]));
            assertThat(state(sealed, position)).isEqualTo(PersonalState.DAMAGED);
        }
    }

    @Test
    void ring_printed_showsNoKey() {
        assertThat(KEYS).hasToString("KeyRing[1 keys]");
        assertThatThrownBy(() -> KEYS.without("k1")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> KEYS.turnedTo("k1", Vaults.aes(2))).isInstanceOf(IllegalArgumentException.class);
    }

    private Verification verified(PersonalVault by) {
        return ledger.evidence().verify(VerifyOptions.NONE.with(by.commitments()));
    }

    private void forget(long position) {
        ledger.transaction(connection -> {
            try (var statement = connection.createStatement()) {
                return statement.executeUpdate("delete from pbcore_personal where record_position = " + position);
            }
        });
    }

    private PersonalReader finder(SecretKey... lookupKeys) {
        return PersonalVault.of(ledger, new LookupKeys(List.of(lookupKeys)), random(5))
                .as(Scope.everything());
    }

    private Entry entry(long position) {
        var found = new ArrayList<Entry>();
        ledger.entries(new PositionRange(position, position), found::add);
        return found.get(0);
    }

    private int rows() {
        return ledger.query(connection -> {
            try (var statement = connection.createStatement();
                    var rows = statement.executeQuery("select count(*) from pbcore_personal")) {
                rows.next();
                return rows.getInt(1);
            }
        });
    }

    private static PersonalState state(PersonalVault vault, long position) {
        return vault.as(Scope.everything()).read(position).get(0).state();
    }

    /** Keys that a host cannot reach. */
    private static final class KeysAway implements PersonalKeys {
        @Override
        public String currentKeyId() {
            return "k1";
        }

        @Override
        public Optional<SecretKey> key(String keyId) {
            throw new KeysUnavailableException("the safe is closed");
        }

        @Override
        public List<SecretKey> lookupKeys() {
            throw new KeysUnavailableException("the safe is closed");
        }
    }

    /** The usual keys with other ones for lookups. */
    private record LookupKeys(List<SecretKey> lookupKeys) implements PersonalKeys {
        @Override
        public String currentKeyId() {
            return KEYS.currentKeyId();
        }

        @Override
        public Optional<SecretKey> key(String keyId) {
            return KEYS.key(keyId);
        }
    }
}
