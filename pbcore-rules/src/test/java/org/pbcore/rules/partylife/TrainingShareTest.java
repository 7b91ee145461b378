package org.pbcore.rules.partylife;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pbcore.model.InvalidFactsException;
import org.pbcore.rules.PolicyText;
import org.pbcore.rules.Rulebook;
import org.pbcore.rules.policy.Policies;
import org.pbcore.rules.policy.Share;
import org.pbcore.rules.table.Modality;

class TrainingShareTest {
    private static final TrainingShare RULE = Rulebook.of(Policies.builtin("two-new-2020"), LocalDate.of(2020, 9, 15))
            .trainingShare();

    @ParameterizedTest
    @CsvSource({
        "3,1,true,0",
        "3,0,false,1",
        "100,33,false,1",
        "100,34,true,0",
        "99,33,true,0",
        "99,32,false,1",
        "1,0,false,1",
        "1,1,true,0",
        "2147483647,715827882,false,1",
        "2147483647,715827883,true,0",
        "2147483647,0,false,715827883",
        "2147483647,2147483647,true,0"
    })
    void share_atTheThird_isMetAndOneMinuteBelowIsNot(int total, int original, boolean met, int shortfall) {
        TrainingShareDecision decision = RULE.decide(new ClassTime(total, original));

        assertThat(decision.met().outcome()).contains(met);
        assertThat(decision.shortfallMinutes()).isEqualTo(shortfall);
        assertThat(decision.grounds()).singleElement().satisfies(row -> {
            assertThat(row.clause()).hasToString("2.6-c");
            assertThat(row.modality()).isEqualTo(Modality.MUST);
        });
    }

    @Property
    void shortfall_isTheLeastAdditionThatMeetsIt(
            @ForAll @IntRange(min = 1) int total, @ForAll @IntRange(min = 0) int drawn) {
        int original = (int) (drawn % (total + 1L));
        TrainingShareDecision decision = RULE.decide(new ClassTime(total, original));
        int shortfall = decision.shortfallMinutes();

        assertThat(decision.met().outcome()).contains(reaches(original, total));
        assertThat(reaches((long) original + shortfall, total)).isTrue();
        assertThat(shortfall == 0 || !reaches((long) original + shortfall - 1, total))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "0,0,/totalMinutes",
        "0,5,/totalMinutes",
        "-1,0,/totalMinutes",
        "1,2,/originalTextMinutes",
        "5,-1,/originalTextMinutes"
    })
    void time_thatCannotBe_isRefusedAtItsPlace(int total, int original, String path) {
        assertThatThrownBy(() -> new ClassTime(total, original))
                .isInstanceOfSatisfying(
                        InvalidFactsException.class,
                        refusal -> assertThat(refusal.path()).isEqualTo(path));
    }

    @Test
    void share_ofAnotherPolicy_isTheOneThatCounts() {
        TrainingShare half = Rulebook.of(
                        PolicyText.extending(
                                "two-new-2020",
                                "'training.originalText.share': {'article': '3', 'values': [{'share': '1/2', 'modality': 'SHOULD'}]}"),
                        LocalDate.of(2021, 3, 1))
                .trainingShare();

        assertThat(RULE.share()).isEqualTo(new Share(1, 3));
        assertThat(half.share()).isEqualTo(new Share(1, 2));
        assertThat(half.decide(new ClassTime(101, 50)).shortfallMinutes()).isEqualTo(1);
        assertThat(half.decide(new ClassTime(101, 51)).met().outcome()).contains(true);
        assertThat(half.decide(new ClassTime(2, 1)).grounds())
                .extracting(row -> row.modality() + " " + row.clause())
                .containsExactly("SHOULD 2.6-c");
    }

    private static boolean reaches(long original, int total) {
        return BigInteger.valueOf(original).multiply(BigInteger.valueOf(3)).compareTo(BigInteger.valueOf(total)) >= 0;
    }
}
