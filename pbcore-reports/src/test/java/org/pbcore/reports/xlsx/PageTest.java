package org.pbcore.reports.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pbcore.model.term.Label;
import org.pbcore.reports.Note;
import org.pbcore.reports.Rendering;
import org.pbcore.reports.Report;
import org.pbcore.reports.Section;

class PageTest {
    @Test
    void wordsAlone_goAcrossSeveralColumns_soThatAPageMayShrinkThem() throws IOException {
        Section words = new Section("s", new Label("文", "s"), List.of(Note.of("说明", "note")));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        XlsxReport.write(Report.of("r", new Label("题", "r"), List.of(words)), Rendering.USUAL, out);

        assertThat(WorkbookParts.of(out.toByteArray()).sheet(1))
                .contains("<col min=\"4\" max=\"4\" width=\"22\"", "<mergeCell ref=\"A2:D2\"/>");
    }
}
