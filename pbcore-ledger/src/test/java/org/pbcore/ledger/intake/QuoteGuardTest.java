package org.pbcore.ledger.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuoteGuardTest {
    private static final int LONGEST_CHUNK = 9;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a,b\n1,2",
                "\"a\",\"b\"\r\n\"1,\n2\",3\r\n",
                "\"a\"\"b\",\"\"\"\",\"\"",
                "a\"b,c\"\"d\n",
                "\"open, and\nnever closed"
            })
    void wellFormedText_readInChunksOfAnySize_isUnchanged(String text) throws IOException {
        for (int chunk = 2; chunk <= LONGEST_CHUNK; chunk++) {
            assertThat(read(text, chunk)).isEqualTo(text);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"a\"x,b | \"a#\",b",
                "\"a\"xyz,b | \"a#\",b",
                "\"a\"x\"y\",b | \"a#\",b",
                "\"a\" ,\"b\" c;d,\"e\" | \"a#\",\"b#\",\"e\"",
                "\"a\"\"\"x,b | \"a\"\"#\",b",
                "\"a\"x | \"a#\""
            })
    void extraCharacters_afterClosingQuote_areReplacedByOneMark(String text, String expected) throws IOException {
        for (int chunk = 2; chunk <= LONGEST_CHUNK; chunk++) {
            assertThat(read(text, chunk)).isEqualTo(expected.replace('#', QuoteGuard.MARK));
        }
    }

    private static String read(String text, int chunk) throws IOException {
        var characters = new char[chunk];
        var result = new StringBuilder();
        try (var reader = new QuoteGuard(new StringReader(text))) {
            for (int count = reader.read(characters); count >= 0; count = reader.read(characters)) {
                result.append(characters, 0, count);
            }
        }
        return result.toString();
    }
}
