package org.pbcore.ledger.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pbcore.ledger.Corruption;
import org.pbcore.ledger.Ledger;
import org.pbcore.ledger.PositionRange;
import org.pbcore.ledger.Scope;
import org.pbcore.ledger.Verification;
import org.pbcore.ledger.VerifyOptions;

/** A ledger is verified with its personal data. */
class PersonalVerificationTest {
    @TempDir
    Path folder;

    @Test
    void ledger_withPersonalData_isWhole_thenKeyErased_thenCorrupt() {
        try (Ledger ledger = Ledger.open(folder.resolve("ledger.db"))) {
            PersonalVault vault = PersonalVault.of(ledger, Vaults.KEYS, Vaults.random(1));
            long first = Vaults.append(
                    vault,
                    Vaults.draft("u", "a", "410105"),
                    PersonalValue.of(PersonalKind.NAME, "王小明"),
                    PersonalValue.of(PersonalKind.CONTACT, "13900000000"));
            long second =
                    Vaults.append(vault, Vaults.draft("u", "b", "410105"), PersonalValue.of(PersonalKind.NAME, "李小红"));
            VerifyOptions options = VerifyOptions.NONE.with(
                    vault.as(Scope.ofUnits("u").withPersonal()).commitments());

            assertThat(ledger.evidence().verify(options)).isEqualTo(new Verification.Ok(new PositionRange(1, second)));
            vault.erasure().erase(List.of(first), EnumSet.allOf(PersonalKind.class), Vaults.DAY, "本人申请");
            assertThat(ledger.evidence().verify(options))
                    .isEqualTo(new Verification.KeyErased(new PositionRange(1, ledger.position()), 2));
            Vaults.tamper(ledger, "ciphertext", second, "AAAA");
            assertThat(ledger.evidence().verify(options))
                    .isEqualTo(new Verification.Corrupt(second, Corruption.COMMITMENT));
        }
    }
}
