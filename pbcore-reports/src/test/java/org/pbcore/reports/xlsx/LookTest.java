package org.pbcore.reports.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LookTest {
    @Test
    void negativeNumber_thatIsSetOff_hasItsMinusBehindTheSign() {
        assertThat(Look.xml())
                .contains(
                        "formatCode=\"#,##0\"",
                        "formatCode=\"&quot;■ &quot;#,##0;&quot;■ &quot;-#,##0\"",
                        "formatCode=\"&quot;▲ &quot;General;&quot;▲ &quot;-General\"",
                        "formatCode=\"&quot;● &quot;0.00%;&quot;● &quot;-0.00%\"",
                        "formatCode=\"&quot;■ &quot;yyyy-mm-dd\"",
                        "formatCode=\"&quot;■ &quot;@\"");
    }
}
