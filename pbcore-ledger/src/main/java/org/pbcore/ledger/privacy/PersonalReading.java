package org.pbcore.ledger.privacy;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The answer to a question for a personal value: the value, or why there is none; never prints the value. */
public final class PersonalReading {
    private final PersonalField field;
    private final PersonalState state;
    private final transient @Nullable PersonalValue value;

    private PersonalReading(PersonalField field, PersonalState state, @Nullable PersonalValue value) {
        this.field = field;
        this.state = state;
        this.value = value;
    }

    static PersonalReading of(PersonalValue value) {
        return new PersonalReading(value.field(), PersonalState.PRESENT, value);
    }

    static PersonalReading without(PersonalField field, PersonalState state) {
        return new PersonalReading(field, state, null);
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
     * Returns what became of the value.
     *
     * @return the state
     */
    public PersonalState state() {
        return state;
    }

    /**
     * Returns the value.
     *
     * @return the value, empty in every state but {@link PersonalState#PRESENT}
     */
    public Optional<PersonalValue> value() {
        return Optional.ofNullable(value);
    }

    /** Returns the field and the state, and no part of the value. */
    @Override
    public String toString() {
        return "PersonalReading[" + field.name() + ", " + state + "]";
    }
}
