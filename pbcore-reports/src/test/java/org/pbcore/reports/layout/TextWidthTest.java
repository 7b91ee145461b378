package org.pbcore.reports.layout;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class TextWidthTest {
    @Test
    void westernWords_breakAtSpaces() {
        assertThat(TextWidth.lines("aaaaaa bbbbbb cccccc", 10)).isEqualTo(3);
        assertThat(TextWidth.lines("aaaa bbbbb cccc", 10)).isEqualTo(2);
        assertThat(TextWidth.lines("aaaaaaaaaaaaaaaaaaaaa", 10)).isEqualTo(3);
        assertThat(TextWidth.lines("a\nb", 10)).isEqualTo(2);
    }

    @Test
    void signsOfAChineseFont_areWide() {
        assertThat("—“”…①√×·．中𠮷".codePoints().map(TextWidth::of).distinct().toArray())
                .containsExactly(2);
        assertThat("a1,-'~é".codePoints().map(TextWidth::of).distinct().toArray())
                .containsExactly(1);
    }

    @Test
    void closingMark_doesNotBeginALine() {
        assertThat(TextWidth.lines("字字字字字，字字字", 10)).isEqualTo(2);
        assertThat(TextWidth.lines("字字字字字，字字字字", 10)).isEqualTo(3);
    }

    @Property(tries = 300)
    void lines_holdWhatTheyMust(@ForAll("words") String text, @ForAll @IntRange(min = 2, max = 60) int room) {
        int wide = text.replace(" ", "").codePoints().map(TextWidth::of).sum();

        assertThat(TextWidth.lines(text, room)).isBetween((wide + room - 1) / room, Math.max(1, text.length()));
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.strings().withChars("ab 字，（—").ofMinLength(1).ofMaxLength(80);
    }
}
