package org.pbcore.rules.floating;

/**
 * An insured person as the social-insurance register has them.
 *
 * @param key a keyed digest, made as for the roster; not in {@code toString}
 * @param organisation the organisation that pays
 */
public record InsuranceEntry(String key, String organisation) {
    @Override
    public String toString() {
        return "InsuranceEntry[organisation=" + organisation + "]";
    }
}
