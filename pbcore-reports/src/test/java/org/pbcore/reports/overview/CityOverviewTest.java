package org.pbcore.reports.overview;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.pbcore.model.region.RegionTree;
import org.pbcore.model.term.Label;
import org.pbcore.reports.Language;
import org.pbcore.reports.Rendering;
import org.pbcore.rules.coverage.Rate;
import org.pbcore.rules.planning.PlanningStoppedException;

class CityOverviewTest {
    private static final Pattern NUMBER = Pattern.compile("data-list=\"([^\"]+)\">([0-9,]+)<");
    private static final SampleCity CITY = SampleCity.of(400, 7);

    private static String page(Rendering how) {
        return new String(SampleCity.page(CITY.overview(), how), UTF_8);
    }

    private static JsonNode data(String page) throws IOException {
        return new ObjectMapper().readTree(json(page));
    }

    /** What stands between the tags of the data. */
    private static String json(String page) {
        String begin = "id=\"data\">";
        int start = page.indexOf(begin) + begin.length();
        return page.substring(start, page.indexOf("</script>", start));
    }

    @Test
    void page_ofTheSameFacts_isTheSame() {
        assertThat(SampleCity.page(SampleCity.of(400, 7).overview(), Rendering.USUAL))
                .isEqualTo(SampleCity.page(CITY.overview(), Rendering.USUAL));
    }

    @Test
    void everyNumber_countsWhomTheRulesCount() {
        Expected expected = new Expected(CITY);
        List<MatchResult> numbers =
                NUMBER.matcher(page(Rendering.USUAL)).results().toList();

        assertThat(numbers).hasSizeGreaterThan(150);
        assertThat(numbers)
                .allSatisfy(number -> assertThat(number.group(2).replace(",", ""))
                        .as(number.group(1))
                        .isEqualTo(
                                Integer.toString(expected.ids(number.group(1)).size())));
    }

    @Test
    void data_tellWhoIsBehindEverySet() throws IOException {
        JsonNode data = data(page(Rendering.USUAL));
        Expected expected = new Expected(CITY);

        data.get("questions").properties().forEach(question -> {
            int[] answers =
                    rows(question.getValue().get("answers"), data.get("size").asInt());
            question.getValue().get("sets").properties().forEach(set -> {
                List<String> ids = new ArrayList<>();
                for (int row = 0; row < answers.length; row++) {
                    for (JsonNode answer : set.getValue().get("answers")) {
                        if (answer.asInt() == answers[row]) {
                            ids.add(data.get("codes").get(row).asText());
                        }
                    }
                }
                String address = question.getKey() + "/" + set.getKey() + "/whole";
                assertThat(ids).as(address).isEqualTo(expected.ids(address));
            });
        });
    }

    private static int[] rows(JsonNode column, int size) {
        byte[] bytes = Base64.getDecoder().decode(column.get("rows").asText());
        int width = column.get("width").asInt();
        int[] rows = new int[size];
        for (int row = 0; row < size; row++) {
            for (int digit = 0; digit < width; digit++) {
                rows[row] |= (bytes[row * width + digit] & 0xff) << (8 * digit);
            }
        }
        return rows;
    }

    @Test
    void names_thatWouldBeScripts_endNoScript() throws IOException {
        String page = page(Rendering.USUAL);

        assertThat(json(page)).doesNotContain("<", ">", "&", "\u2028", "\u2029").endsWith("}");
        assertThat(data(page).get("names"))
                .extracting(JsonNode::asText)
                .startsWith(SampleCity.HOSTILE.toArray(String[]::new));
    }

    @Test
    void page_withoutHistory_asksNothingOfTheNetworkAndHasNoChartLibrary() {
        CityOverview plain =
                CityOverview.of(new Label("市", "City"), SampleCity.RULEBOOK, CITY.subjects(), RegionTree.bundled());

        assertThat(new String(SampleCity.page(plain, Rendering.USUAL), UTF_8))
                .contains("default-src 'none'")
                .doesNotContain("href=\"http", "@import", "id=\"trend\"")
                .doesNotContainPattern("<[a-z]+ [^>]*src=")
                .hasSizeLessThan(400_000);
    }

    @Test
    void page_ofNobody_stands() {
        CityOverview empty =
                CityOverview.of(new Label("市", "City"), SampleCity.RULEBOOK, List.of(), RegionTree.bundled());

        assertThat(new String(SampleCity.page(empty, Rendering.USUAL.in(Language.ENGLISH)), UTF_8))
                .contains("<html lang=\"en\">", "n/a")
                .doesNotContain("data-list=\"");
    }

    @Test
    void writing_thatIsNoLongerWanted_stops() {
        assertThatThrownBy(() -> SampleCity.page(
                        SampleCity.of(1_100, 1).overview(), Rendering.USUAL.telling((done, all) -> done < 1_000)))
                .isInstanceOf(PlanningStoppedException.class);
    }

    @Test
    void target_ofNoMetricOrNoPercentage_isRefused() {
        CityOverview overview = CITY.overview();
        assertThatThrownBy(() -> overview.aimingAt(Map.of("unknown", 50))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> overview.aimingAt(Map.of("work", 101))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void lacking_isTheLeastThatReachesTheTarget() {
        assertThat(RateText.lacking(new Rate(9, 10), 100)).isEqualTo(1);
        assertThat(RateText.lacking(new Rate(1, 3), 50)).isEqualTo(1);
        assertThat(RateText.lacking(new Rate(2, 3), 50)).isZero();
        assertThat(RateText.lacking(new Rate(3, 3), 50)).isZero();
    }
}
