package org.pbcore.reports.overview;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.pbcore.model.code.RegionCode;
import org.pbcore.model.organisation.Organisation;
import org.pbcore.model.term.Term;
import org.pbcore.reports.Language;
import org.pbcore.reports.overview.Answer.NumberSet;
import org.pbcore.reports.overview.Census.Asked;
import org.pbcore.reports.overview.CityOverview.Subject;
import org.pbcore.reports.overview.History.Moment;
import org.pbcore.rules.coverage.Metric;
import org.pbcore.rules.coverage.Rate;

/**
 * Writes what the script of the page knows: the organisations in columns, and for each number how to tell who is behind
 * it. Nobody's list is written; a number is a set of answers to a question within a region.
 */
final class OverviewData {
    private final Census census;
    private final Language language;
    private final JsonGenerator json;

    private OverviewData(Census census, Language language, JsonGenerator json) {
        this.census = census;
        this.language = language;
        this.json = json;
    }

    static void write(CityOverview overview, Census census, Language language, Writer out) throws IOException {
        try (JsonGenerator json = new JsonFactory()
                .createGenerator(out)
                .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                .disable(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM)) {
            json.setCharacterEscapes(new InPage());
            new OverviewData(census, language, json).all(overview);
        }
    }

    private void all(CityOverview overview) throws IOException {
        json.writeStartObject();
        json.writeObjectFieldStart("words");
        for (Words word : Words.values()) {
            json.writeStringField(word.key(), language.of(word.label()));
        }
        json.writeEndObject();
        json.writeObjectFieldStart("areas");
        area(census.whole());
        for (Area county : census.counties()) {
            area(county);
        }
        json.writeEndObject();
        questions();
        trend(overview);
        organisations();
        json.writeEndObject();
    }

    private void area(Area area) throws IOException {
        json.writeStringField(area.key(), language.of(area.label()));
        for (Area part : area.parts()) {
            area(part);
        }
    }

    private void questions() throws IOException {
        json.writeObjectFieldStart("questions");
        for (Map.Entry<String, Asked> entry : census.asked().entrySet()) {
            Asked asked = entry.getValue();
            json.writeObjectFieldStart(entry.getKey());
            json.writeStringField("label", language.of(asked.label()));
            json.writeObjectFieldStart("sets");
            for (Map.Entry<NumberSet, List<Integer>> set : asked.sets().entrySet()) {
                json.writeObjectFieldStart(set.getKey().name());
                json.writeStringField("label", language.of(set.getKey().label()));
                json.writeArrayFieldStart("answers");
                for (int answer : set.getValue()) {
                    json.writeNumber(answer);
                }
                json.writeEndArray();
                json.writeEndObject();
            }
            json.writeEndObject();
            column("answers", asked.answers(), answer -> language.of(answer.why()));
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private void trend(CityOverview overview) throws IOException {
        List<Moment> moments = overview.history().moments();
        json.writeObjectFieldStart("trend");
        json.writeArrayFieldStart("moments");
        for (Moment moment : moments) {
            json.writeString(moment.day() + " · " + moment.position());
        }
        json.writeEndArray();
        json.writeArrayFieldStart("series");
        for (Metric metric : overview.rulebook().coverage().metrics()) {
            json.writeStartObject();
            json.writeStringField("label", language.of(metric.label()));
            json.writeArrayFieldStart("values");
            for (Moment moment : moments) {
                Optional<String> percent =
                        Optional.ofNullable(moment.rates().get(metric.name())).flatMap(Rate::percent);
                if (percent.isPresent()) {
                    json.writeNumber(percent.get());
                } else {
                    json.writeNull();
                }
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void organisations() throws IOException {
        json.writeNumberField("size", census.subjects().size());
        json.writeArrayFieldStart("names");
        for (Subject subject : census.subjects()) {
            json.writeString(subject.organisation().getName().orElse(""));
        }
        json.writeEndArray();
        json.writeArrayFieldStart("codes");
        for (Subject subject : census.subjects()) {
            json.writeString(subject.organisation().getId());
        }
        json.writeEndArray();
        column("region", census.regions(), code -> code.map(RegionCode::value).orElse(""));
        column("kind", organisation -> term(organisation.getKind()));
        column("form", organisation -> term(organisation.getPartyOrganisation()));
        column("full", organisation -> count(organisation.getFullMembers()));
        column("probationary", organisation -> count(organisation.getProbationaryMembers()));
        column("employees", organisation -> count(organisation.getEmployees()));
    }

    private String term(Optional<? extends Term> term) {
        return term.map(known -> language.of(known.label())).orElse("");
    }

    private static String count(OptionalInt count) {
        return count.isPresent() ? Integer.toString(count.getAsInt()) : "";
    }

    private void column(String name, Function<Organisation, String> value) throws IOException {
        PackedColumn<String> column = new PackedColumn<>(census.subjects().size());
        census.subjects().forEach(subject -> column.add(value.apply(subject.organisation())));
        column(name, column, text -> text);
    }

    private <T> void column(String name, PackedColumn<T> column, Function<T, String> text) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeArrayFieldStart("values");
        for (T value : column.values()) {
            json.writeString(text.apply(value));
        }
        json.writeEndArray();
        json.writeNumberField("width", column.width());
        json.writeStringField("rows", column.base64());
        json.writeEndObject();
    }

    /** Lets no text of anybody end the script that holds it. */
    private static final class InPage extends CharacterEscapes {
        private static final long serialVersionUID = 1L;
        private static final int LINE_SEPARATOR = 0x2028;
        private static final int PARAGRAPH_SEPARATOR = 0x2029;

        private final int[] ascii = standardAsciiEscapesForJSON();

        InPage() {
            for (char each : new char[] {'<', '>', '&'}) {
                ascii[each] = ESCAPE_STANDARD;
            }
        }

        @Override
        public int[] getEscapeCodesForAscii() {
            return ascii.clone();
        }

        @Override
        public @Nullable SerializableString getEscapeSequence(int character) {
            return switch (character) {
                case LINE_SEPARATOR -> new SerializedString("\\u2028");
                case PARAGRAPH_SEPARATOR -> new SerializedString("\\u2029");
                default -> null;
            };
        }
    }
}
