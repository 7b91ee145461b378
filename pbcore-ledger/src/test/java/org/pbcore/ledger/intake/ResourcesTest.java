package org.pbcore.ledger.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ResourcesTest {
    @Test
    void headings_everyQuestion_isReadOrLeftUnused() {
        var known = new HashSet<>(Questions.READINGS.keySet());
        known.addAll(List.of(Questions.UNUSED, Questions.FURTHER, Questions.PERSONAL, Questions.MARK));

        assertThat(Resources.HEADINGS.values())
                .flatExtracting(Resources.Heading::questions)
                .isSubsetOf(known);
    }

    @Test
    void readings_everyQuestion_hasAHeading() {
        var asked = Resources.HEADINGS.values().stream()
                .flatMap(heading -> heading.questions().stream())
                .collect(Collectors.toSet());

        assertThat(asked).containsAll(Questions.READINGS.keySet());
    }

    @Test
    void words_everyQuestion_isReadOrMissing() {
        var known = new HashSet<>(Questions.READINGS.keySet());
        known.addAll(List.of("missing", "footer", Questions.MARK));

        assertThat(Resources.WORDS.keySet()).isSubsetOf(known);
    }
}
