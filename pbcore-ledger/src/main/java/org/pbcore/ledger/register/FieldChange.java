package org.pbcore.ledger.register;

import java.util.Optional;

/**
 * A field that differs.
 *
 * @param kind the kind of fact
 * @param field the field as a JSON pointer into the payload
 * @param before what is known, as JSON; empty where nothing is
 * @param after what the file says, as JSON; empty where it says nothing
 */
public record FieldChange(FactKind kind, String field, Optional<String> before, Optional<String> after) {}
