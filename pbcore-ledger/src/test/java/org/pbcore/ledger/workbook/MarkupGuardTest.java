package org.pbcore.ledger.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkupGuardTest {
    private static final int LONGEST = 40;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a b=\"x>\">",
                "<a b='x\">'>",
                "<!--x> -- ->-->",
                "<!--->x-->",
                "<?a x>?>",
                "<![CDATA[x]>]]]>",
                "<!DOCTYPE x>",
                "</x>"
            })
    void markup_upToTheLimit_passesAndBeyondItDoesNot(String markup) {
        int room = LONGEST + 1 - markup.replace("x", "").length();
        var longest = markup.replace("x", "x".repeat(room));
        var longer = markup.replace("x", "x".repeat(room + 1));

        assertThat(passed(longest + "text", 3)).isEqualTo(longest + "text");
        assertThatThrownBy(() -> passed(longer, 3))
                .isInstanceOfSatisfying(
                        WorkbookRefusedException.class,
                        refusal -> assertThat(refusal.fault()).isEqualTo(WorkbookFault.TOO_LARGE));
    }

    @Test
    void text_isAsLongAsItLikes() {
        var text = "<a>" + "x > y ".repeat(100) + "</a>" + "z".repeat(100);

        assertThat(passed(text, 7)).isEqualTo(text);
    }

    /** However markup and text alternate, and wherever the buffers end, no length is added to the next one. */
    @Test
    void manyShortMarkups_neverAddUp() {
        var random = new Random(3);
        var kinds =
                List.of("<a b=\"'>\">", "<a b='\"'/>", "<!---->", "<!-- <a> -->", "<?p ?>", "<![CDATA[]]>", "t]]-?");
        var text = new StringBuilder();
        for (int part = 0; part < 2_000; part++) {
            text.append(kinds.get(random.nextInt(kinds.size())));
        }
        for (int buffer = 1; buffer < 50; buffer += 6) {
            assertThat(passed(text.toString(), buffer)).isEqualTo(text.toString());
        }
    }

    private static String passed(String text, int buffer) {
        var passed = new StringBuilder();
        var characters = new char[buffer];
        try (var guard = new MarkupGuard(new StringReader(text), "part", LONGEST)) {
            for (int taken = guard.read(characters, 0, buffer); taken >= 0; taken = guard.read(characters, 0, buffer)) {
                passed.append(characters, 0, taken);
            }
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
        return passed.toString();
    }
}
