package org.pbcore.ledger.register;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.pbcore.ledger.intake.SurveyRow;
import org.pbcore.ledger.privacy.PersonalField;
import org.pbcore.ledger.privacy.PersonalValue;

/** What rows say of persons, and where a vault keeps it: {@code personal.tsv}. */
final class PersonalColumns {
    private static final String HEAD_NAME = "head.name";
    private static final String HEAD_STATUS = "head.politicalStatus";
    private static final String HEAD_CONTACT = "head.contact";
    private static final String NOTE = "note";
    private static final Map<String, PersonalField> FIELDS = fields();

    private PersonalColumns() {}

    /** Returns everything personal of a row by the name of its column. */
    static Map<String, String> of(SurveyRow row) {
        var personal = new LinkedHashMap<>(row.personal());
        put(personal, HEAD_NAME, row.record().getHeadName());
        put(personal, HEAD_STATUS, row.record().getHeadPoliticalStatus());
        put(personal, HEAD_CONTACT, row.record().getHeadContact());
        put(personal, NOTE, row.record().getNoOrganisationNote());
        return personal;
    }

    /** Returns what a vault has a field for; the first column counts where two have the same. */
    static List<PersonalValue> values(Map<String, String> personal) {
        var values = new ArrayList<PersonalValue>();
        var used = new HashMap<PersonalField, String>();
        personal.forEach((column, text) -> {
            var field = FIELDS.get(column);
            if (field != null && used.putIfAbsent(field, text) == null) {
                values.add(PersonalValue.of(field, text));
            }
        });
        return values;
    }

    private static void put(Map<String, String> personal, String column, Optional<String> value) {
        value.filter(text -> !text.isEmpty()).ifPresent(text -> personal.put(column, text));
    }

    private static Map<String, PersonalField> fields() {
        var resource =
                Objects.requireNonNull(PersonalColumns.class.getResourceAsStream("personal.tsv"), "personal.tsv");
        var fields = new HashMap<String, PersonalField>();
        try (var reader = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            reader.lines()
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .forEach(line -> fields.put(line[0], PersonalField.parse(line[1])));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return Map.copyOf(fields);
    }
}
