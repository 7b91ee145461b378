package org.pbcore.ledger.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CreditCodeSetTest {
    private static final int MANY = 5_000;

    private final CreditCodeSet codes = new CreditCodeSet();

    @Test
    void add_sameCodeTwice_isNewOnce() {
        assertThat(codes.add(Codes.code(1))).isTrue();
        assertThat(codes.add(Codes.code(1))).isFalse();
        assertThat(codes.size()).isEqualTo(1);
    }

    @Test
    void add_codesThatDifferInOnePlace_areAllNew() {
        var code = "914101001700513021";
        for (int place = 0; place < code.length() - 1; place++) {
            assertThat(codes.add(code.substring(0, place) + 'Y' + code.substring(place + 1)))
                    .isTrue();
        }
        assertThat(codes.add(code)).isTrue();
    }

    @Test
    void add_smallestAndLargestCode_areTold() {
        assertThat(codes.add("0".repeat(18))).isTrue();
        assertThat(codes.add("Y".repeat(18))).isTrue();
        assertThat(codes.add("0".repeat(18))).isFalse();
        assertThat(codes.add("Y".repeat(18))).isFalse();
    }

    @Test
    void add_pastSeveralGrowths_keepsEveryCode() {
        for (int number = 0; number < MANY; number++) {
            assertThat(codes.add(Codes.code(number))).isTrue();
        }
        for (int number = 0; number < MANY; number++) {
            assertThat(codes.add(Codes.code(number))).isFalse();
        }
        assertThat(codes.size()).isEqualTo(MANY);
    }
}
