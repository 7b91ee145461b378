package org.pbcore.rules.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pbcore.rules.OrganisationText;
import org.pbcore.rules.Rulebook;
import org.pbcore.rules.partylife.ClassTime;
import org.pbcore.rules.policy.Policies;

class AnswerMapTest {
    private static final Rulebook PLAN = Rulebook.of(Policies.builtin("two-new-2020"), LocalDate.of(2020, 9, 15));

    @Test
    void asMap_ofADecisionThatIsPartlyOpen_hasTheShapeOfTheProtocol() {
        Map<String, Object> map = PLAN.formation()
                .decide(OrganisationText.organisation("kind=NON_PUBLIC_ENTERPRISE legalEntity=true employees=120"
                        + " fullMembers=2 probationaryMembers=1"))
                .asMap();

        assertThat(map.keySet()).containsExactly("outcome", "undecided", "because");
        Map<?, ?> outcome = (Map<?, ?>) map.get("outcome");
        assertThat(outcome.get("duty")).isEqualTo("SHOULD");
        assertThat(outcome.get("form")).isEqualTo("JOINT");
        assertThat(outcome.get("tier")).isNull();
        assertThat(outcome.get("approvals")).isEqualTo(List.of());
        assertThat(outcome.get("functional")).isNull();
        assertThat(outcome.containsKey("functional")).isTrue();
        assertThat(map.get("undecided")).isEqualTo(Map.of("functional", List.of("floatingMembers")));
        assertThat((List<?>) map.get("because"))
                .first()
                .isEqualTo(Map.of("row", "legal-entity", "clause", "2.2.2-a", "modality", "SHOULD"));
    }

    @Test
    void asMap_ofOneTable_isThatTableAlone() {
        Decision<Modality> duty = PLAN.formation().duty().decide(OrganisationText.organisation("fullMembers=3"));

        assertThat(duty.asMap())
                .isEqualTo(Map.of(
                        "outcome",
                        Map.of("duty", "MUST"),
                        "undecided",
                        Map.of(),
                        "because",
                        List.of(Map.of("row", "full-branch", "clause", "2.2.2-c", "modality", "MUST"))));
    }

    @Test
    void asMap_ofEveryRuling_holdsNothingButPlainValues() {
        assertPlain(PLAN.trainingShare().decide(new ClassTime(90, 20)).asMap());
        assertPlain(PLAN.affiliation()
                .decide(OrganisationText.organisation("kind=NON_PUBLIC_ENTERPRISE"))
                .asMap());
        assertPlain(PLAN.survey().decide(OrganisationText.organisation("")).asMap());

        assertThat(((Map<?, ?>) PLAN.trainingShare()
                                .decide(new ClassTime(90, 20))
                                .asMap()
                                .get("outcome"))
                        .get("shortfallMinutes"))
                .isEqualTo(10);
    }

    @Test
    void asMap_cannotBeChanged() {
        Map<String, Object> map =
                PLAN.survey().decide(OrganisationText.organisation("")).asMap();

        assertThatThrownBy(() -> map.put("outcome", "x")).isInstanceOf(UnsupportedOperationException.class);
    }

    private static void assertPlain(Object value) {
        if (value instanceof Map<?, ?> map) {
            map.keySet().forEach(key -> assertThat(key).isInstanceOf(String.class));
            map.values().forEach(AnswerMapTest::assertPlain);
        } else if (value instanceof List<?> list) {
            list.forEach(AnswerMapTest::assertPlain);
        } else if (value != null) {
            assertThat(Arrays.<Class<?>>asList(String.class, Integer.class, Boolean.class))
                    .contains(value.getClass());
        }
    }
}
