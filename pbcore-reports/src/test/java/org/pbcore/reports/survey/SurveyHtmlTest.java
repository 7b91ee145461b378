package org.pbcore.reports.survey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.pbcore.model.code.RegionCode;
import org.pbcore.model.region.Region;
import org.pbcore.model.region.RegionTree;
import org.pbcore.model.term.Label;

class SurveyHtmlTest {
    private static final Pattern SCRIPTS = Pattern.compile("<script>.*?</script>", Pattern.DOTALL);
    private static final String HOSTILE = "</script><img src=x onerror=\"alert('1')\">&";

    @Test
    void page_zeroOrganisations_saysNotApplicable() throws IOException {
        String page = words(Samples.report(List.of(), Samples.HEADING));
        assertThat(page).contains("不适用").contains("全部已定").doesNotContain("NaN").doesNotContain("模拟数据");
    }

    @Test
    void page_oneCounty_showsNumeratorAndDenominator() throws IOException {
        OrganisationDecisions one = Samples.decisions(
                Samples.enterprise(60, 5, 0).region(RegionCode.parse("410105")).build());
        String page = words(Samples.report(List.of(one), Samples.HEADING));
        assertThat(page)
                .contains("金水区")
                .contains("410105")
                .contains("0/1")
                .contains("0.00%")
                .contains("1/1")
                .contains("100.00%");
    }

    @Test
    void page_unknownFacts_namesWhatIsMissing() throws IOException {
        Random random = new Random(3);
        List<OrganisationDecisions> all = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            all.add(Samples.randomDecisions(random));
        }
        String page = words(Samples.report(all, Samples.HEADING));
        assertThat(page)
                .contains("补齐以下情况后可定")
                .contains("正式党员")
                .contains("职工人数未填写")
                .contains("2.2.2-c");
    }

    @Test
    void page_hostileNames_areEscaped() throws IOException {
        Label hostile = new Label(HOSTILE, HOSTILE);
        Heading heading = new Heading(hostile, hostile, true, List.of(hostile));
        RegionTree tree = RegionTree.bundled()
                .with(List.of(new Region(
                        RegionCode.parse("410199"), HOSTILE, java.util.Optional.of(RegionCode.parse("410100")))));
        SurveyTally tally = new SurveyTally(Samples.RULEBOOK);
        tally.add(Samples.decisions(
                Samples.enterprise(60, 5, 0).region(RegionCode.parse("410199")).build()));
        Intake intake = new Intake(1, 1, 0, List.of(new Share("X", hostile, 1)));
        String page = words(tally.report(heading, intake, tree));
        assertThat(page)
                .doesNotContain("<img")
                .contains("&lt;img")
                .contains("模拟数据")
                .contains("SIMULATED DATA");
    }

    @Test
    void page_outsideItsScripts_namesNoAddress() throws IOException {
        String page = page(Samples.report(List.of(), Samples.HEADING));
        assertThat(SCRIPTS.matcher(page).results()).hasSize(2);
        String rest = SCRIPTS.matcher(page).replaceAll("");
        assertThat(rest)
                .doesNotContain("http:")
                .doesNotContain("https:")
                .doesNotContain("//")
                .doesNotContain(" src=")
                .doesNotContain("href=")
                .doesNotContain("url(")
                .doesNotContain("@import");
        assertThat(rest).contains("default-src 'none'");
        assertThat(page.contains("echarts")).isTrue();
        assertThat(rest).doesNotContain("<script").doesNotContain("<link");
    }

    private static String words(SurveyReport report) throws IOException {
        return SCRIPTS.matcher(page(report)).replaceAll("");
    }

    private static String page(SurveyReport report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SurveyHtml.write(report, out);
        return out.toString(UTF_8);
    }
}
