package org.pbcore.reports.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class SheetNamesTest {
    @Test
    void forbiddenCharacters_areReplaced() {
        SheetNames names = new SheetNames();

        assertThat(names.of("a[b]c:d*e?f/g\\h")).isEqualTo("a_b_c_d_e_f_g_h");
        assertThat(names.of("'quoted'")).isEqualTo("quoted");
        assertThat(names.of(" '' ")).isEqualTo("Sheet");
        assertThat(names.of("History")).isEqualTo("History (2)");
    }

    @Test
    void names_alike_areNumbered() {
        SheetNames names = new SheetNames();
        String most = "台".repeat(31);

        assertThat(names.of(most)).isEqualTo(most);
        assertThat(names.of(most + "账")).isEqualTo("台".repeat(27) + " (2)");
        assertThat(names.of("Abc")).isEqualTo("Abc");
        assertThat(names.of("aBC")).isEqualTo("aBC (2)");
    }

    @Property(tries = 200)
    void names_areLegal(
            @ForAll
                    List<@StringLength(max = 40) @Chars({'\'', '[', '/', 'a'}) @CharRange(from = '一', to = '二') String>
                            wishes) {
        SheetNames names = new SheetNames();
        Set<String> seen = new HashSet<>();
        for (String wish : wishes) {
            String name = names.of(wish);

            assertThat(name).hasSizeBetween(1, 31).doesNotContainPattern("[\\[\\]:*?/\\\\]");
            assertThat(name).doesNotStartWith("'").doesNotEndWith("'");
            assertThat(seen.add(name.toLowerCase(Locale.ROOT))).isTrue();
        }
    }
}
