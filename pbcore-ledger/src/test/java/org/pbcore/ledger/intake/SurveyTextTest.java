package org.pbcore.ledger.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SurveyTextTest {
    private static final Charset GBK = Charset.forName("GBK");
    private static final String TEXT = "单位名称,职工人数\n甲公司,3\n";

    @ParameterizedTest
    @CsvSource({
        "UTF-8, false, false",
        "UTF-8, true, false",
        "UTF-8, false, true",
        "UTF-8, true, true",
        "GBK, false, false",
        "GBK, false, true",
        "GB18030, false, false",
        "GB18030, false, true"
    })
    void text_ofEachEncoding_isTheSame(String charset, boolean marked, boolean compressed) throws IOException {
        var bytes = ((marked ? "\uFEFF" : "") + TEXT).getBytes(Charset.forName(charset));

        assertThat(read(compressed ? gzip(bytes) : bytes)).isEqualTo(TEXT);
    }

    @ParameterizedTest
    @ValueSource(ints = {-3, -2, -1, 0, 1, 2, 3})
    void sample_cutWithinACharacter_isStillUtf8(int shift) throws IOException {
        var text = "单位名称\n" + "x".repeat(SurveyText.SAMPLE - 13 + shift) + "中文".repeat(20);

        assertThat(read(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 1})
    void sample_cutWithinACharacterOfGbk_isStillGbk(int shift) throws IOException {
        var text = "单位名称\n" + "x".repeat(SurveyText.SAMPLE - 10 + shift) + "中文".repeat(20);

        assertThat(read(text.getBytes(GBK))).isEqualTo(text);
    }

    @Test
    void file_endingWithinACharacter_hasAReplacement() throws IOException {
        var bytes = TEXT.concat("中").getBytes(StandardCharsets.UTF_8);

        assertThat(read(Arrays.copyOf(bytes, bytes.length - 1))).isEqualTo(TEXT + "\uFFFD");
    }

    @Test
    void damagedByte_belowAHeadingInUtf8_isReplaced() throws IOException {
        var bytes = TEXT.getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 2] = (byte) 0xFF;

        assertThat(read(bytes)).isEqualTo(TEXT.replace('3', '\uFFFD'));
    }

    @Test
    void characterOfFourBytes_inGb18030_isRead() throws IOException {
        var text = "单位名称\n㐀𠀀\n";

        assertThat(read(text.getBytes(Charset.forName("GB18030")))).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "\u001F"})
    void shortestFiles_areReadAsTheyAre(String text) throws IOException {
        assertThat(read(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(text);
    }

    @Test
    void truncatedGzip_isAnIoException() throws IOException {
        var bytes = gzip(TEXT.getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(() -> read(Arrays.copyOf(bytes, bytes.length - 9))).isInstanceOf(EOFException.class);
    }

    @Test
    void close_always_leavesTheStreamOpen() throws IOException {
        var closed = new AtomicBoolean();
        var stream = new ByteArrayInputStream(TEXT.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public void close() {
                closed.set(true);
            }
        };
        new SurveyText(stream).close();

        assertThat(closed).isFalse();
    }

    static byte[] gzip(byte[] bytes) throws IOException {
        var compressed = new ByteArrayOutputStream();
        try (var stream = new GZIPOutputStream(compressed)) {
            stream.write(bytes);
        }
        return compressed.toByteArray();
    }

    private static String read(byte[] bytes) throws IOException {
        var result = new StringWriter();
        try (var text = new SurveyText(new ByteArrayInputStream(bytes))) {
            text.reader().transferTo(result);
            assertThat(text.bytesRead()).isEqualTo(bytes.length);
        }
        return result.toString();
    }
}
