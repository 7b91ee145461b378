package org.pbcore.ledger.privacy;

import java.security.SecureRandom;
import java.sql.PreparedStatement;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.pbcore.ledger.Batch;
import org.pbcore.ledger.EntryDraft;
import org.pbcore.ledger.Ledger;
import org.pbcore.model.code.RegionCode;

/** What the tests of the vault share. */
final class Vaults {
    static final LocalDate DAY = LocalDate.of(2020, 9, 15);
    static final SecretKey LOOKUP = new SecretKeySpec(filled(32, 7), "HmacSHA256");
    static final KeyRing KEYS = KeyRing.of("k1", aes(1), LOOKUP);

    private Vaults() {}

    static SecretKey aes(int fill) {
        return new SecretKeySpec(filled(32, fill), "AES");
    }

    static byte[] filled(int length, int fill) {
        byte[] bytes = new byte[length];
        Arrays.fill(bytes, (byte) fill);
        return bytes;
    }

    /** Random numbers that are the same in every run. */
    static SecureRandom random(long seed) {
        Random source = new Random(seed);
        return new SecureRandom() {
            private static final long serialVersionUID = 1L;

            @Override
            public void nextBytes(byte[] bytes) {
                source.nextBytes(bytes);
            }
        };
    }

    static EntryDraft draft(String unit, String key, String region) {
        return EntryDraft.of(unit, "member", key, DAY)
                .payload("{}")
                .region(RegionCode.parse(region))
                .build();
    }

    static long append(PersonalVault vault, EntryDraft draft, PersonalValue... values) {
        return vault.append(Batch.of(draft), List.of(List.of(values))).firstPosition();
    }

    /** Changes a column of a row behind the library's back. */
    static void tamper(Ledger ledger, String column, long position, String value) {
        ledger.transaction(connection -> {
            try (PreparedStatement update = connection.prepareStatement(
                    "update pbcore_personal set " + column + " = ? where record_position = ?")) {
                update.setString(1, value);
                update.setLong(2, position);
                return update.executeUpdate();
            }
        });
    }
}
