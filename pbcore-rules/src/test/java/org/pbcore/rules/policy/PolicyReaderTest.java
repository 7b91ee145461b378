package org.pbcore.rules.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pbcore.model.term.Label;
import org.pbcore.rules.PolicyText;
import org.pbcore.rules.table.Bound;
import org.pbcore.rules.table.Modality;

class PolicyReaderTest {
    private static final LocalDate DAY = LocalDate.of(2021, 1, 1);

    @ParameterizedTest
    @CsvFileSource(resources = "policy-refusals.csv", useHeadersInDisplayName = true)
    void document_withOneFault_isRefusedAtItsPlace(String key, String value, String pointer, String says, String why) {
        assertRefused(document(key, value), pointer == null ? "" : pointer)
                .hasMessageStartingWith("place.json " + (pointer == null ? "/" : pointer) + ": ")
                .hasMessageContaining(says);
        assertThat(why).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "{'id'", "{'id': 'a' 'b'}", "nothing", "{'id': 'a',}", "//{}"})
    void text_thatIsNotJson_isRefusedAsAWhole(String text) {
        assertRefused(text, "");
    }

    @Test
    void text_thatIsNotJson_namesTheLine() {
        assertRefused("{'id': 'a',\n'from':: 1}", "").hasMessageContaining("not JSON, line 2");
    }

    @Test
    void document_followedByMore_isRefused() {
        assertRefused(document("id", "'place'") + " {}", "").hasMessageContaining("something follows");
        assertRefused(document("id", "'place'") + " }", "").hasMessageContaining("not JSON");
    }

    @Test
    void key_givenTwice_isRefusedAtItsPlaceOnEveryLevel() {
        assertRefused("{'id': 'a', 'id': 'a'}", "/id").hasMessageContaining("twice");
        assertRefused(document("title", "{'zh': '甲', 'zh': '乙', 'en': 'a'}"), "/title/zh");
        assertRefused(
                document(
                        "parameters",
                        "{'formation.joint': {'clause': '2.2.2-d', 'values': [{'modality': 'MAY', 'modality': 'MAY'}]}}"),
                "/parameters/formation.joint/values/0/modality");
        assertRefused(document("parameters", "{'a/b~c': 1, 'a/b~c': 2}"), "/parameters/a~1b~0c");
    }

    @Test
    void read_document_leavesTheStreamOpen() throws IOException {
        AtomicBoolean closed = new AtomicBoolean();
        byte[] json = document("id", "'place'").replace('\'', '"').getBytes(StandardCharsets.UTF_8);
        InputStream in = new ByteArrayInputStream(json) {
            @Override
            public void close() {
                closed.set(true);
            }
        };

        assertThat(Policies.read("place.json", in).id()).isEqualTo("place");
        assertThat(closed).isFalse();
    }

    @Test
    void article_isANumberOrWordsOfBothLanguages() {
        Policy policy = PolicyText.read(document(
                "parameters",
                "{'formation.members': {'article': '5.2-1', 'values': [{'atLeast': 2, 'modality': 'SHOULD'}]},"
                        + " 'formation.fullMembers': {'clause': '2.2.2-c', 'article': {'zh': '附则', 'en': 'last part'},"
                        + " 'values': [{'atLeast': 3, 'modality': 'MUST'}]}}"));
        Parameters p = policy.on(DAY);

        assertThat(p.citation("formation.members").place()).isEqualTo(new Label("第5.2-1条", "art. 5.2-1"));
        assertThat(p.citation("formation.fullMembers").place())
                .isEqualTo(new Label("2.2.2-c，附则", "2.2.2-c, last part"));
        assertThat(p.setting("formation.fullMembers").orElseThrow().source())
                .isEqualTo(new Label("某地（2.2.2-c，附则）", "a place (2.2.2-c, last part)"));
    }

    @Test
    void document_wellFormed_isReadWhole() {
        Policy policy = PolicyText.read(document(
                "parameters",
                "{'formation.members': {'clause': '2.2.2-d', 'article': '5', 'values': [{'atLeast': 2, 'modality': 'SHOULD'}]},"
                        + " 'formation.branch.members': {'article': '4', 'values': [{'fewerThan': 40, 'strength': 'HARD'}]},"
                        + " 'fiveClears.clears': {'clause': '2.1-f', 'values': [{'terms': ['HEAD', 'OPERATION']}]}}"));
        Parameters p = policy.on(DAY);

        assertThat(policy.id()).isEqualTo("place");
        assertThat(policy.title()).isEqualTo(new Label("某地", "a place"));
        assertThat(policy.source()).isEqualTo(new Label("文", "text"));
        assertThat(policy.jurisdiction()).isEqualTo("410105");
        assertThat(policy.from()).isEqualTo(DAY);
        assertThat(policy.parent()).isEmpty();
        assertThat(policy.rules()).containsExactlyInAnyOrder("survey", "committee");
        assertThat(p.policy()).isSameAs(policy);
        assertThat(p.date()).isEqualTo(DAY);
        assertThat(p.bound("formation.members")).isEqualTo(Bound.atLeast(2));
        assertThat(p.modality("formation.members")).isEqualTo(Modality.SHOULD);
        assertThat(p.citation("formation.members").policy()).isEqualTo("place");
        assertThat(p.citation("formation.members").article()).contains(new Label("第5条", "art. 5"));
        assertThat(p.clause("formation.members")).hasToString("2.2.2-d");
        assertThat(p.limit("formation.branch.members").bound()).isEqualTo(Bound.fewerThan(40));
        assertThat(p.limit("formation.branch.members").strength()).isEqualTo(LimitStrength.HARD);
        assertThat(p.citation("formation.branch.members").clause()).isEmpty();
        assertThat(p.terms("fiveClears.clears")).containsExactly("HEAD", "OPERATION");
    }

    @Test
    void document_withTheLeastKeys_setsNothing() {
        Policy policy = PolicyText.read(document("rules", null));

        assertThat(policy.rules()).isEmpty();
        assertThat(policy.on(DAY).has("formation.members")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"atLeast", "atMost", "moreThan", "fewerThan"})
    void bound_withEachWord_keepsItsWord(String key) {
        Policy policy = PolicyText.read(document(
                "parameters",
                "{'formation.branch.members': {'clause': '2.2.2-f', 'values': [{'" + key
                        + "': 0, 'strength': 'HARD'}]}}"));
        Map<String, Bound> words = Map.of(
                "atLeast", Bound.atLeast(0),
                "atMost", Bound.atMost(0),
                "moreThan", Bound.moreThan(0),
                "fewerThan", Bound.fewerThan(0));

        assertThat(policy.on(DAY).bound("formation.branch.members")).isEqualTo(words.get(key));
    }

    @ParameterizedTest
    @ValueSource(strings = {"'atLeast': 0", "'atMost': 3", "'fewerThan': 3", "'moreThan': 2147483647"})
    void bound_fromWhichSomethingFollows_isReachedBySomeCountsAndNotByZero(String bound) {
        String word = bound.substring(1, bound.lastIndexOf('\''));
        assertRefused(
                document(
                        "parameters",
                        "{'formation.members': {'clause': '2.2.2-d', 'values': [{" + bound
                                + ", 'modality': 'MUST'}]}}"),
                "/parameters/formation.members/values/0/" + word);
        assertRefused(
                document("parameters", "{'leadership.large': {'clause': '2.3-b', 'values': [{" + bound + "}]}}"),
                "/parameters/leadership.large/values/0/" + word);
    }

    @ParameterizedTest
    @ValueSource(strings = {"9.9.9", "2.2.2", "2.2.2-B", "2.2.2-c "})
    void clause_thatTheRegisterDoesNotHave_isRefused(String clause) {
        assertRefused(
                document(
                        "parameters",
                        "{'formation.joint': {'clause': '" + clause + "', 'values': [{'modality': 'MAY'}]}}"),
                "/parameters/formation.joint/clause");
    }

    /** A good document with one key set to a value, or left out where the value is null. */
    private static String document(String key, String value) {
        Map<String, String> members = new LinkedHashMap<>();
        members.put("id", "'place'");
        members.put("title", "{'zh': '某地', 'en': 'a place'}");
        members.put("source", "{'zh': '文', 'en': 'text'}");
        members.put("jurisdiction", "'410105'");
        members.put("from", "'2021-01-01'");
        members.put("rules", "['survey', 'committee']");
        members.put(key, value);
        return members.entrySet().stream()
                .filter(member -> member.getValue() != null)
                .map(member -> "'" + member.getKey() + "': " + member.getValue())
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private static AbstractThrowableAssert<?, ? extends Throwable> assertRefused(String document, String pointer) {
        return assertThatThrownBy(() -> PolicyText.read(document))
                .isInstanceOfSatisfying(PolicyFormatException.class, refusal -> {
                    assertThat(refusal.file()).isEqualTo("place.json");
                    assertThat(refusal.pointer()).isEqualTo(pointer);
                    assertThat(refusal.code()).isEqualTo("POLICY_FORMAT");
                });
    }
}
