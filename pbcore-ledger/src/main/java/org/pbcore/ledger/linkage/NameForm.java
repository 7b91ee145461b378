package org.pbcore.ledger.linkage;

import java.util.List;

/**
 * A name in the forms in which it is compared.
 *
 * @param folded the name in narrow characters, without spaces and brackets
 * @param core the same without places in front and in brackets
 * @param stem the same without the legal form at the end
 * @param places the places that were taken off, in their order
 */
public record NameForm(String folded, String core, String stem, List<String> places) {
    /**
     * Copies the places.
     *
     * @param folded the name in narrow characters, without spaces and brackets
     * @param core the same without places
     * @param stem the same without the legal form
     * @param places the places that were taken off
     */
    public NameForm {
        places = List.copyOf(places);
    }
}
