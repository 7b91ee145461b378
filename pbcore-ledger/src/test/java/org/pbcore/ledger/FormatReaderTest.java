package org.pbcore.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pbcore.ledger.chain.HashAlgorithm;

class FormatReaderTest {
    private static final String BEGIN = "{\"algorithm\":\"SHA-256\",\"format\":1,\"origin\":";

    @TempDir
    Path folder;

    @Test
    void record_written_isReadBack() {
        LedgerFormat whole = LedgerFormat.of(new LedgerOptions("示例.example/\"台账\"\\", HashAlgorithm.SM3));
        List<String> many = IntStream.range(1000, 9000).mapToObj(n -> "街道-" + n).toList();

        assertThat(LedgerFormat.parse(whole.text())).isEqualTo(whole);
        assertThat(LedgerFormat.parse(whole.part(many).text())).isEqualTo(whole.part(many));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "null",
                BEGIN,
                BEGIN + "\"x\"",
                BEGIN + "\"x\"}}",
                BEGIN + "\"x\"} ",
                BEGIN + "\"\"}",
                BEGIN + "\"a b\"}",
                BEGIN + "\"a+b\"}",
                BEGIN + "\"\\uZZZZ\"}",
                BEGIN + "\"\\u0041\"}",
                BEGIN + "\"x\",\"units\":[]}",
                BEGIN + "\"x\",\"units\":[\"\"]}",
                BEGIN + "\"x\",\"units\":[\"b\",\"a\"]}",
                BEGIN + "\"x\",\"units\":[\"a\",\"a\"]}",
                BEGIN + "\"x\",\"units\":[\"a\",]}",
                BEGIN + "\"x\",\"units\":[\"a b\"]}",
                BEGIN + "\"x\",\"units\":[\"a\"],\"z\":1}",
                "{\"algorithm\":\"SHA-256\",\"format\":0,\"origin\":\"x\"}",
                "{\"algorithm\":\"SHA-256\",\"format\":99999999999999999999,\"origin\":\"x\"}",
                "{\"algorithm\":\"SHA-256\",\"format\":\"1\",\"origin\":\"x\"}",
            })
    void record_thatIsNone_isDamage(String text) {
        assertThatThrownBy(() -> LedgerFormat.parse(text))
                .isInstanceOfSatisfying(
                        LedgerFormatException.class,
                        refusal -> assertThat(refusal.isUnsupported()).isFalse());
        assertThat(FormatRecord.problem(text)).isInstanceOf(Verification.Corrupt.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"algorithm\":\"SHA-256\",\"format\":2,\"origin\":\"x\"}",
                "{\"algorithm\":\"SHA-256\",\"format\":2147483648,\"later\":true}",
                "{\"algorithm\":\"MD5\",\"format\":1,\"origin\":\"x\"}",
            })
    void record_ofAnotherRelease_isUnsupported(String text) {
        assertThatThrownBy(() -> LedgerFormat.parse(text))
                .isInstanceOfSatisfying(
                        LedgerFormatException.class,
                        refusal -> assertThat(refusal.isUnsupported()).isTrue());
        assertThat(FormatRecord.problem(text)).isInstanceOf(Verification.UnsupportedFormat.class);
    }

    @Test
    void record_ofHostileLength_isRefused_andLeavesNoFile() {
        String text = BEGIN + "\"" + "x".repeat(1_000_000) + "\"}";

        assertThatThrownBy(() -> LedgerFormat.parse(text)).isInstanceOf(LedgerFormatException.class);
        assertThatThrownBy(() -> LedgerArchive.restore(
                        new ByteArrayInputStream((text + "\n").getBytes(StandardCharsets.UTF_8)),
                        folder.resolve("a.db"),
                        count -> {}))
                .isInstanceOf(LedgerFormatException.class);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void record_thatIsNoUtf8_isDamage() {
        byte[] text = (BEGIN + "\"x?\"}").getBytes(StandardCharsets.UTF_8);
        text[BEGIN.length() + 2] = (byte) 0xFF;

        assertThatThrownBy(() -> new FormatReader(text).read()).isInstanceOf(LedgerFormatException.class);
    }
}
