package org.pbcore.ledger.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ResourcesTest {
    @Test
    void headings_everyQuestion_isReadOrLeftUnused() {
        var known = new HashSet<>(Questions.READINGS.keySet());
        known.add(Questions.UNUSED);

        assertThat(Resources.HEADINGS.values())
                .extracting(Resources.Heading::question)
                .isSubsetOf(known);
    }

    @Test
    void readings_everyQuestion_hasAHeading() {
        var asked = Resources.HEADINGS.values().stream()
                .map(Resources.Heading::question)
                .collect(Collectors.toSet());

        assertThat(asked).containsAll(Questions.READINGS.keySet());
    }

    @Test
    void words_everyQuestion_isReadOrMissing() {
        var known = new HashSet<>(Questions.READINGS.keySet());
        known.add("missing");

        assertThat(Resources.WORDS.keySet()).isSubsetOf(known);
    }
}
