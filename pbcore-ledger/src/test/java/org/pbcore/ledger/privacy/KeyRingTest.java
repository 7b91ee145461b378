package org.pbcore.ledger.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pbcore.ledger.privacy.Vaults.KEYS;
import static org.pbcore.ledger.privacy.Vaults.LOOKUP;
import static org.pbcore.ledger.privacy.Vaults.append;
import static org.pbcore.ledger.privacy.Vaults.draft;
import static org.pbcore.ledger.privacy.Vaults.filled;
import static org.pbcore.ledger.privacy.Vaults.random;

import java.nio.file.Path;
import java.util.List;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pbcore.ledger.Ledger;
import org.pbcore.ledger.LedgerOptions;
import org.pbcore.ledger.Scope;

class KeyRingTest {
    private static final String NUMBER = "11010519491231002X";
    private static final PersonalValue IDENTITY = PersonalValue.of(PersonalKind.IDENTITY_NUMBER, NUMBER);
    private static final SecretKey NEXT = new SecretKeySpec(filled(32, 8), "HmacSHA256");

    @TempDir
    Path folder;

    @Test
    void keyForLookups_turned_findsNewAndOldUntilTheFormerIsGone() {
        try (Ledger ledger = Ledger.open(folder.resolve("a.db"), LedgerOptions.of("test.example/ledger"))) {
            append(PersonalVault.of(ledger, KEYS, random(1)), draft("u", "m1", "410105"), IDENTITY);
            KeyRing both = KEYS.lookingUpBy(NEXT);
            append(PersonalVault.of(ledger, both, random(2)), draft("u", "m2", "410105"), IDENTITY);

            assertThat(found(ledger, both)).containsExactly(1L, 2L);
            assertThat(found(ledger, KEYS)).containsExactly(1L);
            assertThat(found(ledger, both.withoutFormerLookups())).containsExactly(2L);
        }
    }

    @Test
    void ring_turned_keepsItsOtherKeys() {
        KeyRing turned = KEYS.lookingUpBy(NEXT).turnedTo("k2", Vaults.aes(2));

        assertThat(turned.lookupKeys()).containsExactly(NEXT, LOOKUP);
        assertThat(turned.currentKeyId()).isEqualTo("k2");
        assertThat(turned.withoutFormerLookups().key("k1")).isPresent();
        assertThat(turned).hasToString("KeyRing[2 keys]");
    }

    @Test
    void keyForLookups_thatIsShortOrEncrypts_isRefused() {
        SecretKey key = Vaults.aes(1);
        for (SecretKey weak : List.of(
                new SecretKeySpec(filled(1, 7), "HmacSHA256"), new SecretKeySpec(filled(31, 7), "HmacSHA256"))) {
            assertThatThrownBy(() -> KeyRing.of("k1", key, weak)).hasMessageContaining("32");
            assertThatThrownBy(() -> KEYS.lookingUpBy(weak)).isInstanceOf(IllegalArgumentException.class);
        }
        for (SecretKey same : List.of(key, new SecretKeySpec(key.getEncoded(), "HmacSHA256"))) {
            assertThatThrownBy(() -> KeyRing.of("k1", key, same)).hasMessageContaining("不得与加密密钥相同");
        }
        assertThatThrownBy(() -> KEYS.turnedTo("k2", new SecretKeySpec(LOOKUP.getEncoded(), "AES")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(KeyRing.of("k1", key, new SecretKeySpec(filled(32, 3), "HmacSHA256"))
                        .lookupKeys())
                .hasSize(1);
    }

    private static List<Long> found(Ledger ledger, KeyRing keys) {
        return PersonalVault.of(ledger, keys, random(3))
                .as(Scope.everything())
                .find(PersonalKind.IDENTITY_NUMBER, NUMBER)
                .stream()
                .map(entry -> entry.position())
                .toList();
    }
}
