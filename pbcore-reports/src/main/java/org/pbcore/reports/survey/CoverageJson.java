package org.pbcore.reports.survey;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;

/** Writes coverage.json: the rows and the metrics, of the whole and by county, for programs. */
public final class CoverageJson {
    private static final JsonFactory JSON = JsonFactory.builder().build();

    private CoverageJson() {}

    /**
     * Writes a report.
     *
     * @param report the report
     * @param out where it goes, UTF-8; left open
     * @throws IOException when it cannot be written
     */
    public static void write(SurveyReport report, OutputStream out) throws IOException {
        try (JsonGenerator json = JSON.createGenerator(out, JsonEncoding.UTF8)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));
            json.writeStartObject();
            json.writeNumberField("rows", report.intake().rows());
            json.writeNumberField("registered", report.intake().registered());
            json.writeNumberField("rejected", report.intake().rejected());
            json.writeNumberField("problems", report.intake().problemCount());
            json.writeFieldName("whole");
            write(report.whole(), json);
            json.writeObjectFieldStart("counties");
            for (CountyLine county : report.counties()) {
                json.writeFieldName(county.code().value());
                write(county.metrics(), json);
            }
            json.writeEndObject();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void write(List<MetricLine> metrics, JsonGenerator json) throws IOException {
        json.writeStartObject();
        for (MetricLine metric : metrics) {
            json.writeObjectFieldStart(metric.name());
            json.writeNumberField("numerator", metric.count().rate().numerator());
            json.writeNumberField("denominator", metric.count().rate().denominator());
            json.writeNumberField("excluded", metric.count().excluded());
            json.writeNumberField("undecided", metric.count().undecided());
            Optional<String> rate = metric.count().rate().percent();
            if (rate.isPresent()) {
                json.writeStringField("rate", rate.get());
            } else {
                json.writeNullField("rate");
            }
            json.writeEndObject();
        }
        json.writeEndObject();
    }
}
