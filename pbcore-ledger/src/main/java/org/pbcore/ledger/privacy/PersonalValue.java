package org.pbcore.ledger.privacy;

import org.pbcore.model.InvalidFactsException;

/** A personal value and its field; never prints the value. */
public final class PersonalValue {
    private final PersonalField field;
    private final transient String value;

    private PersonalValue(PersonalField field, String value) {
        this.field = field;
        this.value = value;
    }

    /**
     * Holds a value.
     *
     * @param field where it belongs
     * @param value the value exactly as it is to be kept
     * @return the value and its field
     * @throws InvalidFactsException when the value is empty or holds half a character
     */
    public static PersonalValue of(PersonalField field, String value) {
        if (value.isEmpty() || value.codePoints().anyMatch(PersonalValue::isHalf)) {
            throw new InvalidFactsException("/" + field.name(), "个人信息为空或不成字 empty, or half a character");
        }
        return new PersonalValue(field, value);
    }

    /**
     * Holds a value of an entry that speaks of one person.
     *
     * @param kind what it is
     * @param value the value exactly as it is to be kept
     * @return the value and its field
     * @throws InvalidFactsException when the value is empty or holds half a character
     */
    public static PersonalValue of(PersonalKind kind, String value) {
        return of(PersonalField.of(kind), value);
    }

    /**
     * Returns where it belongs.
     *
     * @return the field
     */
    public PersonalField field() {
        return field;
    }

    /**
     * Returns the value masked for those who work with it, by the mask of its kind.
     *
     * @return the masked text
     */
    public String masked() {
        return Masks.of(field.kind(), value);
    }

    /**
     * Gives the value away; who calls this answers for where it goes.
     *
     * @return the value
     */
    public String reveal() {
        return value;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PersonalValue that && field.equals(that.field) && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return 31 * field.hashCode() + value.hashCode();
    }

    /** Returns the field, and no part of the value. */
    @Override
    public String toString() {
        return "PersonalValue[" + field.name() + ", hidden]";
    }

    private static boolean isHalf(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }
}
