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

    /** The code of the country; without a sign before it only where a mobile number follows. */
    private static final Pattern COUNTRY = Pattern.compile("^(?:(\\+|00)86(?=\\d{10,})|86(?=1[3-9]\\d{9}$))");

    /** A number of a place behind the code of the country, where it lacks the zero that it has at home. */
    private static final Pattern ABROAD = Pattern.compile("(?:10\\d{8}|(?!400|800)[2-9]\\d{8,10})");

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
        if (text.indexOf('@') >= 0) {
            return text.toLowerCase(Locale.ROOT);
        }
        String digits = MARKS.matcher(text).replaceAll("");
        String rest = COUNTRY.matcher(digits).replaceFirst("");
        return rest.length() < digits.length() && ABROAD.matcher(rest).matches() ? "0" + rest : rest;
    }
}
