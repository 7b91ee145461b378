package org.pbcore.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportCommandTest {
    @TempDir
    private Path folder;

    private int report(Path out, String... arguments) {
        String[] all = new String[arguments.length + 3];
        all[0] = "report";
        all[1] = "--out";
        all[2] = out.toString();
        System.arraycopy(arguments, 0, all, 3, arguments.length);
        StringWriter said = new StringWriter();
        int code = Quickstart.run(new PrintWriter(said), new PrintWriter(said), all);
        assertThat(said.toString()).as("what was said").isNotEmpty();
        return code;
    }

    @Test
    void reports_ofTheSimulatedCity_areTheSameEveryTime() throws IOException {
        Path one = folder.resolve("one");
        Path other = folder.resolve("other");
        assertThat(report(one)).isZero();
        assertThat(report(other)).isZero();

        for (ReportName name : ReportName.values()) {
            for (ReportCommand.Form form : ReportCommand.Form.values()) {
                String file = name + "." + form;
                assertThat(one.resolve(file)).isNotEmptyFile().hasSameBinaryContentAs(other.resolve(file));
            }
        }
    }

    @Test
    void ledger_unlessSaidOtherwise_showsNoPerson() throws IOException {
        assertThat(report(folder, "enterprise-ledger", "--format", "csv")).isZero();
        assertThat(Files.readString(folder.resolve("enterprise-ledger.csv")))
                .doesNotContain("模拟负责人")
                .contains("模*");

        assertThat(report(folder, "enterprise-ledger", "--format", "csv", "--show-personal"))
                .isZero();
        assertThat(Files.readString(folder.resolve("enterprise-ledger.csv"))).contains("模拟负责人");
    }

    @Test
    void unknownReport_isWrongUsage() {
        assertThat(report(folder, "no-such-report")).isEqualTo(2);
    }
}
