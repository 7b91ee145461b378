package org.pbcore.rules.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RateTest {
    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
                    numerator, denominator, percent, why
                    617,       624,         98.88,   R01 公报印作98.87，按四舍五入应为98.88
                    84,        85,          98.82,   R02 社会组织覆盖
                    1948,      5117,        38.07,   R03 四舍五入，截断会得38.06
                    260,       732,         35.52,   R08 四舍五入，截断会得35.51
                    40,        48,          83.33,   R63 律所组织覆盖
                    48,        48,          100.00,  R63 律所工作覆盖：全部才是100
                    0,         7,           0.00,    一个也没有
                    1,         3,           33.33,   循环小数
                    2,         3,           66.67,   循环小数进位
                    1,         800,         0.13,    0.125 恰在中间，向上进
                    1,         20000,       0.01,    0.005 恰在中间，向上进
                    1,         20001,       0.00,    不到0.005
                    9999,      10000,       99.99,   99.99
                    19999,     20000,       99.99,   99.995 不得印成100.00
                    99999999,  100000000,   99.99,   只差一个也不是100
                    9223372036854775806, 9223372036854775807, 99.99, 极大的数也不得印成100.00
                    9223372036854775807, 9223372036854775807, 100.00, 极大的数全部覆盖
                    7,         5,           140.00,  分子大于分母时照实印出
                    """)
    void percent_ofAShare_isRoundedHalfUpButNeverUpToAll(long numerator, long denominator, String percent, String why) {
        assertThat(new Rate(numerator, denominator).percent()).contains(percent);
        assertThat(why).isNotBlank();
    }

    @Test
    void percent_ofNobody_doesNotApply() {
        assertThat(new Rate(0, 0).percent()).isEmpty();
        assertThat(new Rate(0, 0).reaches(100)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
                    numerator, denominator, target, reaches, why
                    617,       624,         98,     true,    98.88 达到98
                    617,       624,         99,     false,   98.88 未达到99
                    19999,     20000,       100,    false,   99.995 未达到100
                    20000,     20000,       100,    true,    全部覆盖
                    1,         2,           50,     true,    恰好一半
                    49,        99,          50,     false,   不到一半
                    0,         5,           0,      true,    目标为零
                    9223372036854775806, 9223372036854775807, 100, false, 极大的数只差一个也未达到
                    9223372036854775807, 9223372036854775807, 100, true,  极大的数全部覆盖
                    4611686018427387904, 9223372036854775807, 50,  true,  极大的数刚过一半
                    4611686018427387903, 9223372036854775807, 50,  false, 极大的数刚不到一半
                    """)
    void reaches_aTarget_isExact(long numerator, long denominator, int target, boolean reaches, String why) {
        assertThat(new Rate(numerator, denominator).reaches(target)).isEqualTo(reaches);
        assertThat(why).isNotBlank();
    }
}
