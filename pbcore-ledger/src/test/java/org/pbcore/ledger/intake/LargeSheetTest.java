package org.pbcore.ledger.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pbcore.ledger.workbook.WorkbookFile;

class LargeSheetTest {
    /** As many rows as a sheet can have, or a tenth of them. */
    private static final int ROWS = Boolean.getBoolean("pbcore.thorough") ? 1_048_576 : 104_857;

    private static final String[] HEADING = {
        "单位名称", "职工人数", "正式党员", "预备党员", "经营状态", "企业注册地", "书记姓名", "成立日期", "是否建立党组织", "单独建立"
    };

    @Test
    void sheet_ofAllRows_isReadRowByRow(@TempDir Path folder) throws IOException {
        var file = new WorkbookFile()
                .sheet(
                        "台账",
                        "visible",
                        writer -> {
                            writer.write(WorkbookFile.rows(HEADING));
                            for (int row = 2; row <= ROWS; row++) {
                                writer.write("<row r=\"" + row + "\"><c r=\"A" + row
                                        + "\" t=\"inlineStr\"><is><t>公司" + row + "</t></is></c><c r=\"B" + row
                                        + "\"><v>"
                                        + row % 1000 + "</v></c><c r=\"C" + row + "\"><v>" + row % 7
                                        + "</v></c><c r=\"D"
                                        + row + "\"><v>0</v></c><c r=\"E" + row + "\" t=\"s\"><v>0</v></c><c r=\"F"
                                        + row
                                        + "\" t=\"s\"><v>1</v></c><c r=\"G" + row + "\" t=\"s\"><v>2</v></c><c r=\"H"
                                        + row
                                        + "\" s=\"1\"><v>44074</v></c><c r=\"I" + row
                                        + "\" t=\"s\"><v>3</v></c><c r=\"J"
                                        + row + "\" t=\"s\"><v>4</v></c></row>");
                            }
                        },
                        "")
                .texts("<si><t>正常</t></si><si><t>某地</t></si><si><t>某人</t></si><si><t>是</t></si><si><t>√</t></si>")
                .styles()
                .write(folder.resolve("large.xlsx"));
        var shares = new ArrayList<Long>();
        var employees = new long[1];
        var summary = SurveyIntake.read(file, new SurveyListener() {
            @Override
            public void registered(SurveyRow row) {
                employees[0] += row.organisation().getEmployees().orElse(0);
            }

            @Override
            public void problem(Problem problem) {
                throw new AssertionError(problem);
            }

            @Override
            public void progress(long bytesRead, OptionalLong bytesTotal) {
                shares.add(bytesRead);
            }
        });

        assertThat(summary.registered()).isEqualTo(ROWS - 1);
        assertThat(employees[0]).isEqualTo(employeesOf(ROWS));
        assertThat(shares).isSorted().hasSize(ROWS / 4096 + 1).endsWith(Files.size(file));
        assertThat(List.copyOf(shares).get(0)).isLessThan(Files.size(file) / 2);
    }

    private static long employeesOf(int rows) {
        long sum = 0;
        for (int row = 2; row <= rows; row++) {
            sum += row % 1000;
        }
        return sum;
    }
}
