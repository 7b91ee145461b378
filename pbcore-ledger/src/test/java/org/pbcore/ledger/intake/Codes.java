package org.pbcore.ledger.intake;

import java.util.Locale;
import org.pbcore.model.code.CreditCode;

/** Well-formed credit codes by number. */
final class Codes {
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private Codes() {}

    static String code(int number) {
        var body = String.format(Locale.ROOT, "91410100%09d", number);
        return ALPHABET.chars()
                .mapToObj(check -> body + (char) check)
                .filter(CreditCode::isWellFormed)
                .findFirst()
                .orElseThrow();
    }
}
