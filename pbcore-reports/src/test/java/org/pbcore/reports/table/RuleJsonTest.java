package org.pbcore.reports.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pbcore.rules.policy.Policies;
import org.pbcore.rules.policy.Policy;

class RuleJsonTest {
    private static final String PLACE = """
            {"id": "place-2021", "title": {"zh": "某地", "en": "a place"}, "source": {"zh": "文", "en": "text"},
             "jurisdiction": "410105", "from": "2021-01-01", "extends": "two-new-2020",
             "parameters": {"formation.headcount.enterprise": {"clause": "2.2.2-b", "values": [
               {"atLeast": 40, "modality": "STRIVE"}, {"from": "2022-01-01", "moreThan": 29, "modality": "MUST"}]}}}
            """;

    @Test
    void json_aValueThatChanges_givesAnEditionFromEachDay() throws IOException {
        Policy place = Policies.read("place.json", new ByteArrayInputStream(PLACE.getBytes(UTF_8)));
        RuleJson rule = new RuleJson("formation", List.of(place));
        JsonNode editions = json(rule, rule.facts()).at("/policies/0/editions");

        assertThat(editions.findValuesAsText("from")).containsExactly("2021-01-01", "2022-01-01");
        assertThat(editions.get(0).toString()).contains("{\"AT_LEAST\":40}").doesNotContain("{\"MORE_THAN\":29}");
        assertThat(editions.get(1).toString()).contains("{\"MORE_THAN\":29}").doesNotContain("{\"AT_LEAST\":40}");
    }

    @Test
    void json_aPolicyThatDoesNotAnswer_isKnownAndHasNoEdition() throws IOException {
        RuleJson rule = new RuleJson(
                "committee", List.of(Policies.builtin("branch-regulations-2018"), Policies.builtin("two-new-2020")));
        JsonNode policies = json(rule, List.of("body")).get("policies");

        assertThat(policies.get(0).get("from").textValue()).isEqualTo("2018-10-28");
        assertThat(policies.get(0).get("editions")).isEmpty();
        assertThat(policies.get(1).at("/editions/0/tables/0/id").textValue()).isEqualTo("committee.affiliation");
    }

    @Test
    void json_aNameThatIsNoFact_isRefused() {
        RuleJson rule = new RuleJson("committee", List.of(Policies.builtin("two-new-2020")));

        assertThatThrownBy(() -> json(rule, List.of("bodies")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("bodies");
    }

    private static JsonNode json(RuleJson rule, List<String> order) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        rule.write(order, out);
        return new ObjectMapper().readTree(out.toByteArray());
    }
}
