package org.pbcore.rules.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pbcore.model.base.BaseHost;
import org.pbcore.model.base.BaseKind;
import org.pbcore.model.base.BaseNomination;
import org.pbcore.rules.AnswerText;
import org.pbcore.rules.BruteForce;
import org.pbcore.rules.ClauseRegister;

class BasesTest {
    private static final List<String> FLAG = List.of("false", "true");
    private static final Map<String, List<String>> UNIVERSE = universe();

    private final Bases bases = new Bases();

    @ParameterizedTest
    @CsvSource({
        "kind=INCUBATOR goodFoundation=true strongDemonstration=true,true,incubator 2.8-a MUST",
        "kind=INCUBATOR goodFoundation=false,false,incubator-foundation 2.8-a MUST",
        "kind=INCUBATOR goodFoundation=true strongDemonstration=false,false,incubator-demonstration 2.8-a MUST",
        "kind=INCUBATOR goodFoundation=true,?strongDemonstration,",
        "kind=DEMONSTRATION goodFoundation=true goodWork=true goodLead=true goodEffect=true,true,demonstration 2.8-b MUST",
        "kind=DEMONSTRATION goodFoundation=true goodWork=true goodLead=true goodEffect=false,false,demonstration-effect 2.8-b MUST",
        "kind=DEMONSTRATION goodFoundation=true goodWork=true goodLead=true,?goodEffect,",
        "kind=DEMONSTRATION goodEffect=false,false,",
        "kind=TRAINING host=PARTY_SCHOOL,true,training 2.8-c MAY",
        "kind=TRAINING host=INDUSTRIAL_PARK,true,training 2.8-c MAY",
        "kind=TRAINING host=OTHER,false,training-host 2.8-c MAY",
        "kind=TRAINING,?host,"
    })
    void qualifies_case_isAsItSays(String facts, String qualifies, String ground) {
        BaseDecision decision = bases.decide(nomination(parse(facts)));

        assertThat(AnswerText.text(decision.qualifies().answer())).isEqualTo(qualifies);
        if (ground != null) {
            assertThat(AnswerText.grounds(decision.qualifies().rows())).containsExactly(ground);
        }
        assertThat(bases.explain(nomination(parse(facts))))
                .extracting(explanation -> (Object) explanation.decision())
                .isEqualTo(decision.decisions());
    }

    @Property(tries = 300)
    void decide_someFactsUnknown_agreesWithEveryCompletion(@ForAll long seed) {
        Random random = new Random(seed);
        Map<String, String> known = new LinkedHashMap<>();
        UNIVERSE.forEach((fact, values) -> {
            if (random.nextInt(3) > 0) {
                known.put(fact, values.get(random.nextInt(values.size())));
            }
        });

        assertThat(AnswerText.texts(bases.decide(nomination(known))))
                .isEqualTo(BruteForce.answers(UNIVERSE, known, BasesTest::oracle));
    }

    @Test
    void duties_ofEachKind_areThoseOfItsClause() {
        assertThat(bases.decide(nomination(Map.of("kind", "INCUBATOR")))
                        .duties()
                        .outcome())
                .contains(
                        List.of(BaseDuty.DEVELOP_ACTIVISTS, BaseDuty.DEVELOP_MEMBERS, BaseDuty.HOST_FLOATING_MEMBERS));
        assertThat(bases.tables())
                .flatExtracting(table -> table.rows())
                .allSatisfy(row -> assertThat(ClauseRegister.CLAUSES).contains(row.clause()));
    }

    /** What the clauses say, said again. */
    private static Map<String, String> oracle(Map<String, String> facts) {
        boolean foundation = is(facts, "goodFoundation");
        String qualifies = switch (BaseKind.valueOf(facts.getOrDefault("kind", ""))) {
            case INCUBATOR -> "" + (foundation && is(facts, "strongDemonstration"));
            case DEMONSTRATION ->
                "" + (foundation && is(facts, "goodWork") && is(facts, "goodLead") && is(facts, "goodEffect"));
            case TRAINING -> "" + !"OTHER".equals(facts.get("host"));
        };
        String duties = switch (BaseKind.valueOf(facts.getOrDefault("kind", ""))) {
            case INCUBATOR -> "DEVELOP_ACTIVISTS+DEVELOP_MEMBERS+HOST_FLOATING_MEMBERS";
            case DEMONSTRATION -> "SHOW_EXAMPLE";
            case TRAINING -> "TRAIN";
        };
        return Map.of("qualifies", qualifies, "duties", duties);
    }

    private static boolean is(Map<String, String> facts, String flag) {
        return "true".equals(facts.get(flag));
    }

    private static Map<String, List<String>> universe() {
        Map<String, List<String>> universe = new LinkedHashMap<>();
        universe.put("kind", List.of("INCUBATOR", "DEMONSTRATION", "TRAINING"));
        for (String flag : List.of("goodFoundation", "strongDemonstration", "goodWork", "goodLead", "goodEffect")) {
            universe.put(flag, FLAG);
        }
        universe.put("host", List.of("PARTY_SCHOOL", "INDUSTRIAL_PARK", "OTHER"));
        return universe;
    }

    private static Map<String, String> parse(String facts) {
        Map<String, String> parsed = new LinkedHashMap<>();
        for (String fact : facts.split(" ", -1)) {
            parsed.put(fact.substring(0, fact.indexOf('=')), fact.substring(fact.indexOf('=') + 1));
        }
        return parsed;
    }

    private static BaseNomination nomination(Map<String, String> facts) {
        return BaseNomination.builder()
                .nominee("b1")
                .kind(Optional.ofNullable(facts.get("kind")).map(BaseKind::valueOf))
                .goodFoundation(flag(facts, "goodFoundation"))
                .strongDemonstration(flag(facts, "strongDemonstration"))
                .goodWork(flag(facts, "goodWork"))
                .goodLead(flag(facts, "goodLead"))
                .goodEffect(flag(facts, "goodEffect"))
                .host(Optional.ofNullable(facts.get("host")).map(BaseHost::valueOf))
                .build();
    }

    private static Optional<Boolean> flag(Map<String, String> facts, String name) {
        return Optional.ofNullable(facts.get(name)).map(Boolean::valueOf);
    }
}
