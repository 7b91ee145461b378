package org.pbcore.rules.table;

/**
 * A citation: the id of a clause in the clause register.
 *
 * @param id the id, for example {@code 2.2.2-c}
 */
public record Clause(String id) {
    @Override
    public String toString() {
        return id;
    }
}
