package org.pbcore.model.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.pbcore.model.InvalidFactsException;
import org.pbcore.model.organisation.OperatingStatus;

class StepTakenTest {
    private static final LocalDate ON = LocalDate.of(2020, 9, 15);

    /** Any vocabulary serves. */
    private static final StepTaken<OperatingStatus> FULL = StepTaken.<OperatingStatus>builder()
            .step(OperatingStatus.CLOSED)
            .on(ON)
            .by("张三")
            .dueOn(ON)
            .build();

    @Test
    void json_ofEveryProperty_isReadBackInBothGenerations() throws JsonProcessingException {
        var jackson2 = com.fasterxml.jackson.databind.json.JsonMapper.builder()
                .addModules(new Jdk8Module(), new JavaTimeModule())
                .build();
        var jackson3 = tools.jackson.databind.json.JsonMapper.builder().build();
        String json = "{\"step\":\"CLOSED\",\"on\":\"2020-09-15\",\"by\":\"张三\",\"dueOn\":\"2020-09-15\"}";

        assertThat(jackson2.writeValueAsString(FULL)).isEqualTo(json);
        assertThat(jackson3.writeValueAsString(FULL)).isEqualTo(json);
        assertThat(jackson2.readValue(json, new TypeReference<StepTaken<OperatingStatus>>() {}))
                .isEqualTo(FULL);
        assertThat(jackson3.readValue(json, new tools.jackson.core.type.TypeReference<StepTaken<OperatingStatus>>() {}))
                .isEqualTo(FULL);
    }

    @Test
    void text_ofAPerson_isNeverPrinted() {
        assertThat(FULL.toString()).contains("CLOSED").doesNotContain("张三");
    }

    @Test
    void build_dueBeforeTheStep_isRefused() {
        assertThatThrownBy(() -> StepTaken.<OperatingStatus>builder()
                        .step(OperatingStatus.CLOSED)
                        .on(ON)
                        .dueOn(ON.minusDays(1))
                        .build())
                .isInstanceOfSatisfying(
                        InvalidFactsException.class,
                        refusal -> assertThat(refusal.path()).isEqualTo("/dueOn"));
        assertThat(StepTaken.of(OperatingStatus.CLOSED, ON).getDueOn()).isEmpty();
    }
}
