package org.pbcore.reports.office;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.pbcore.reports.Masking;
import org.pbcore.reports.Rendering;
import org.pbcore.reports.Report;
import org.pbcore.reports.csv.CsvTables;

/** Reports as they were looked at and found right. */
public final class Golden {
    private Golden() {}

    /** Compares a report, as CSV, with the file that holds it; what differs is kept beside the test's classes. */
    public static void assertIs(Report report, String file) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CsvTables.write(report, Rendering.USUAL.masking(Masking.SHOWN), out);
        String actual = out.toString(UTF_8).substring(1).replace("\r\n", "\n");
        Files.writeString(Path.of("target", file), actual);
        try (InputStream expected = Golden.class.getResourceAsStream(file)) {
            assertThat(expected).as("target/" + file).isNotNull();
            assertThat(actual).isEqualTo(new String(expected.readAllBytes(), UTF_8));
        }
    }
}
