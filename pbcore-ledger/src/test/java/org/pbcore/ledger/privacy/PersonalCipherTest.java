package org.pbcore.ledger.privacy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalCipherTest {
    private static final SecretKey KEY = new SecretKeySpec(new byte[32], "AES");
    private static final byte[] NONCE = new byte[PersonalCipher.NONCE];
    private static final byte[] BOUND = "place".getBytes(UTF_8);

    @ParameterizedTest
    @ValueSource(strings = {"a", "张三", "\uD842\uDFB7", "a\u0000"})
    void cipher_thereAndBack_givesTheText(String text) {
        byte[] sealed = PersonalCipher.encrypt(KEY, NONCE, BOUND, text);

        assertThat(PersonalCipher.decrypt(KEY, NONCE, BOUND, sealed)).contains(text);
    }

    /** The tag has 16 bytes. */
    @ParameterizedTest
    @CsvSource({"1,80", "62,80", "63,80", "64,144", "127,144", "128,208"})
    void cipher_anyLength_isPaddedToBlocks(int length, int stored) {
        String text = "x".repeat(length);
        byte[] sealed = PersonalCipher.encrypt(KEY, NONCE, BOUND, text);

        assertThat(sealed).hasSize(stored);
        assertThat(PersonalCipher.decrypt(KEY, NONCE, BOUND, sealed)).contains(text);
    }

    @Test
    void cipher_anyByteChanged_isNotRead() {
        byte[] sealed = PersonalCipher.encrypt(KEY, NONCE, BOUND, "张三");

        for (int i = 0; i < sealed.length; i++) {
            byte[] changed = sealed.clone();
            changed[i] ^= 1;
            assertThat(PersonalCipher.decrypt(KEY, NONCE, BOUND, changed)).isEmpty();
        }
        assertThat(PersonalCipher.decrypt(KEY, NONCE, BOUND, new byte[0])).isEmpty();
        assertThat(PersonalCipher.decrypt(KEY, NONCE, BOUND, new byte[15])).isEmpty();
    }

    @Test
    void cipher_otherPlaceKeyOrNonce_isNotRead() {
        byte[] sealed = PersonalCipher.encrypt(KEY, NONCE, BOUND, "张三");
        byte[] otherKey = new byte[32];
        otherKey[31] = 1;
        byte[] otherNonce = NONCE.clone();
        otherNonce[0] = 1;

        assertThat(PersonalCipher.decrypt(KEY, NONCE, "elsewhere".getBytes(UTF_8), sealed))
                .isEmpty();
        assertThat(PersonalCipher.decrypt(new SecretKeySpec(otherKey, "AES"), NONCE, BOUND, sealed))
                .isEmpty();
        assertThat(PersonalCipher.decrypt(KEY, otherNonce, BOUND, sealed)).isEmpty();
        assertThat(PersonalCipher.decrypt(KEY, new byte[11], BOUND, sealed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"AES,16", "AES,31", "AES,24", "SM4,32", "DES,8"})
    void cipher_keyOfOtherKindOrLength_isRefused(String algorithm, int length) {
        SecretKey key = new SecretKeySpec(new byte[length], algorithm);

        assertThatThrownBy(() -> PersonalCipher.encrypt(key, NONCE, BOUND, "张三"))
                .isInstanceOf(KeysUnavailableException.class)
                .hasMessageNotContaining("张");
    }
}
