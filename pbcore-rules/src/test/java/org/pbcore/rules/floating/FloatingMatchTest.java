package org.pbcore.rules.floating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pbcore.model.InvalidFactsException;
import org.pbcore.rules.Rulebook;
import org.pbcore.rules.policy.Policies;
import org.pbcore.rules.table.Clause;
import org.pbcore.rules.table.Modality;

class FloatingMatchTest {
    private static final FloatingMatch MATCH = Rulebook.of(Policies.builtin("two-new-2020"), LocalDate.of(2020, 9, 15))
            .floatingMatch();

    @Test
    void match_thePlan_encouragesItUnderItsClause() {
        assertThat(MATCH.clause()).isEqualTo(new Clause("2.5-e"));
        assertThat(MATCH.modality()).isEqualTo(Modality.ENCOURAGED);
    }

    @Test
    void match_eachStanding_isFoundOnce() {
        FloatingFindings findings = MATCH.match(
                List.of(
                        new RosterEntry("home-only", "k1", "a"),
                        new RosterEntry("elsewhere", "k2", "a"),
                        new RosterEntry("both", "k3", "a"),
                        new RosterEntry("nowhere", "k4", "a")),
                insured("k1 a", "k2 c", "k2 b", "k2 b", "k3 a", "k3 b", "k9 a"));

        assertThat(findings.floating())
                .containsExactly(
                        new FloatingFinding("both", "a", "b"),
                        new FloatingFinding("elsewhere", "a", "b"),
                        new FloatingFinding("elsewhere", "a", "c"));
        assertThat(findings.unmatched()).containsExactly("nowhere");
    }

    @Test
    void match_twoMembersOfOneKey_areBothFound() {
        FloatingFindings findings = MATCH.match(
                List.of(new RosterEntry("m1", "k", "a"), new RosterEntry("m2", "k", "b")), insured("k b", "k a"));

        assertThat(findings.floating())
                .containsExactly(new FloatingFinding("m1", "a", "b"), new FloatingFinding("m2", "b", "a"));
    }

    @Test
    void match_memberTwice_isRefusedAtTheSecond() {
        assertThatThrownBy(() -> MATCH.match(
                        List.of(
                                new RosterEntry("m1", "k1", "a"),
                                new RosterEntry("m2", "k2", "a"),
                                new RosterEntry("m1", "k1", "a")),
                        List.of()))
                .isInstanceOfSatisfying(
                        InvalidFactsException.class,
                        refusal -> assertThat(refusal.path()).isEqualTo("/roster/2/member"));
    }

    @Test
    void match_supplementaryCharacters_comeAfterAllOthers() {
        // U+FF21 is below U+20BB7, whose first unit of text, U+D842, is below U+FF21
        String wide = "\uFF21";
        String supplementary = "\uD842\uDFB7";
        FloatingFindings findings = MATCH.match(
                List.of(
                        new RosterEntry(supplementary, "k1", "home"),
                        new RosterEntry(wide, "k2", "home"),
                        new RosterEntry("a" + supplementary, "k3", "home"),
                        new RosterEntry("a", "k4", "home"),
                        new RosterEntry("a" + wide, "k5", "home"),
                        new RosterEntry("x", "k6", "home")),
                insured("k6 " + supplementary, "k6 " + wide, "k6 z"));

        assertThat(findings.unmatched()).containsExactly("a", "a" + wide, "a" + supplementary, wide, supplementary);
        assertThat(findings.floating()).extracting(FloatingFinding::host).containsExactly("z", wide, supplementary);
    }

    @Test
    void records_printed_hideMemberAndKey() {
        FloatingFinding finding = new FloatingFinding("person", "a", "b");

        assertThat(new RosterEntry("person", "digest", "a")).asString().doesNotContain("person", "digest");
        assertThat(new InsuranceEntry("digest", "a")).asString().doesNotContain("digest");
        assertThat(finding).asString().doesNotContain("person");
        assertThat(new FloatingFindings(List.of(finding), List.of("person")))
                .asString()
                .doesNotContain("person");
    }

    private static List<InsuranceEntry> insured(String... rows) {
        return Arrays.stream(rows)
                .map(row -> row.split(" "))
                .map(row -> new InsuranceEntry(row[0], row[1]))
                .toList();
    }
}
