package org.pbcore.ledger.privacy;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
import org.pbcore.model.code.IdentityNumber;

/** The one spelling of a value by which it is found, however it was written down. */
final class LookupText {
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\\p{Cf}]+");
    private static final Pattern MARKS = Pattern.compile("[-‐-―()/.]");
    private static final Pattern COUNTRY = Pattern.compile("^(\\+|00)86(?=\\d{10,})");

    /** Numbers of 15 digits were given to people born in the 1900s only. */
    private static final LocalDate LAST_LEGACY_BIRTH = LocalDate.of(1999, 12, 31);

    private LookupText() {}

    static String of(PersonalKind kind, String value) {
        String text = SPACES.matcher(Normalizer.normalize(value, Normalizer.Form.NFKC))
                .replaceAll("");
        return switch (kind) {
            case IDENTITY_NUMBER -> identityNumber(text);
            case CONTACT -> contact(text);
            case NAME, POLITICAL_AFFILIATION -> text;
        };
    }

    private static String identityNumber(String text) {
        return IdentityNumber.isLegacy(text, LAST_LEGACY_BIRTH)
                ? IdentityNumber.parseLegacy(text, LAST_LEGACY_BIRTH).reveal()
                : text.toUpperCase(Locale.ROOT);
    }

    private static String contact(String text) {
        return text.indexOf('@') >= 0
                ? text.toLowerCase(Locale.ROOT)
                : COUNTRY.matcher(MARKS.matcher(text).replaceAll("")).replaceFirst("");
    }
}
