package org.pbcore.ledger.privacy;

import java.util.Optional;
import org.pbcore.model.InvalidFactsException;
import org.pbcore.model.term.Term;

/**
 * A place in an entry that holds personal data: of what kind, and whose where an entry speaks of several people.
 *
 * @param kind the kind
 * @param role whose it is, for example {@code secretary}: up to 40 Latin letters, digits and hyphens; empty where the
 *     entry speaks of one person
 */
public record PersonalField(PersonalKind kind, String role) {
    private static final int LONGEST_ROLE = 40;

    /**
     * Holds a field.
     *
     * @param kind the kind
     * @param role whose it is, or empty
     * @throws InvalidFactsException when the role has other characters or is too long
     */
    public PersonalField {
        if (role.length() > LONGEST_ROLE || !role.chars().allMatch(PersonalField::isAllowed)) {
            throw new InvalidFactsException(
                    "/role", "角色只可用拉丁字母、数字和连字符，至多40个 only Latin letters, digits and hyphens, at most 40");
        }
    }

    /**
     * Returns the field of an entry that speaks of one person.
     *
     * @param kind the kind
     * @return the field without a role
     */
    public static PersonalField of(PersonalKind kind) {
        return new PersonalField(kind, "");
    }

    /**
     * Reads a field from its name.
     *
     * @param name the name as {@link #name()} gives it
     * @return the field
     * @throws org.pbcore.model.term.UnknownTermException when there is no such kind
     * @throws InvalidFactsException when the role is not one
     */
    public static PersonalField parse(String name) {
        int dot = name.indexOf('.');
        return dot < 0
                ? of(Term.of(PersonalKind.class, name))
                : new PersonalField(Term.of(PersonalKind.class, name.substring(0, dot)), name.substring(dot + 1));
    }

    /** Finds the field of a name; empty where something else has this name. */
    static Optional<PersonalField> find(String name) {
        int dot = name.indexOf('.');
        String role = dot < 0 ? "" : name.substring(dot + 1);
        return role.length() > LONGEST_ROLE || !role.chars().allMatch(PersonalField::isAllowed)
                ? Optional.empty()
                : Term.find(PersonalKind.class, dot < 0 ? name : name.substring(0, dot))
                        .map(kind -> new PersonalField(kind, role));
    }

    /**
     * Returns what entries and tables call it.
     *
     * @return the code of the kind, and after a full stop the role where there is one: {@code NAME.secretary}
     */
    public String name() {
        return role.isEmpty() ? kind.code() : kind.code() + "." + role;
    }

    private static boolean isAllowed(int character) {
        return (character >= 'a' && character <= 'z')
                || (character >= 'A' && character <= 'Z')
                || (character >= '0' && character <= '9')
                || character == '-';
    }
}
