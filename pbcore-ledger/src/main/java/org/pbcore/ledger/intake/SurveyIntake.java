package org.pbcore.ledger.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;

/**
 * Reads survey tables: CSV in UTF-8 or GBK, with or without a byte order mark, compressed by gzip or not.
 *
 * <p>Which of them a file is shows in its first 64 KiB. The first row that is not empty holds the headings. Every
 * further row is either registered or rejected; a bad cell leaves its fact unknown. Facts that no column gives stay
 * unknown. Rows are handed on one by one: what grows with the file is 12 bytes or a little more for each credit code.
 */
public final class SurveyIntake {
    private SurveyIntake() {}

    /**
     * Reads a file.
     *
     * @param file the file
     * @param listener receives the rows and problems
     * @return what became of the rows
     * @throws IOException when the file cannot be read or its compression is damaged
     * @throws UnreadableSurveyException when the first row has no known heading
     */
    public static IntakeSummary read(Path file, SurveyListener listener) throws IOException {
        try (var stream = Files.newInputStream(file)) {
            return new Intake(listener, OptionalLong.of(Files.size(file))).read(stream);
        }
    }

    /**
     * Reads a stream to its end.
     *
     * @param stream the bytes of the file; they need no buffer, and the stream is left open
     * @param listener receives the rows and problems
     * @return what became of the rows
     * @throws IOException when the stream cannot be read or its compression is damaged
     * @throws UnreadableSurveyException when the first row has no known heading
     */
    public static IntakeSummary read(InputStream stream, SurveyListener listener) throws IOException {
        return new Intake(listener, OptionalLong.empty()).read(stream);
    }
}
