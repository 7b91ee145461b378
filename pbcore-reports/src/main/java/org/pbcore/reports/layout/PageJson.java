package org.pbcore.reports.layout;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.io.Writer;
import org.jspecify.annotations.Nullable;

/** JSON that stands in a script of a page: no text of anybody can end the script. */
public final class PageJson extends CharacterEscapes {
    private static final long serialVersionUID = 1L;
    private static final int LINE_SEPARATOR = 0x2028;
    private static final int PARAGRAPH_SEPARATOR = 0x2029;

    private final int[] ascii = standardAsciiEscapesForJSON();

    private PageJson() {
        for (char each : new char[] {'<', '>', '&'}) {
            ascii[each] = ESCAPE_STANDARD;
        }
    }

    /**
     * Begins to write into a page.
     *
     * @param out the page; closing the generator leaves it open
     * @return a generator
     * @throws IOException when it cannot be written
     */
    public static JsonGenerator into(Writer out) throws IOException {
        return new JsonFactory()
                .createGenerator(out)
                .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                .disable(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM)
                .setCharacterEscapes(new PageJson());
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
