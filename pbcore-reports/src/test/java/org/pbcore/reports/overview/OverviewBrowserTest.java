package org.pbcore.reports.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pbcore.reports.Language;
import org.pbcore.reports.Rendering;
import org.pbcore.reports.browser.Browser;
import org.pbcore.reports.browser.Look;

/** The page as a browser shows it. Needs a Chromium on this host; without one it says so and is skipped. */
class OverviewBrowserTest {
    private static final SampleCity CITY = SampleCity.of(400, 7);

    @TempDir
    private static Path folder;

    private static Browser browser;
    private static Hand hand;
    private static Path page;

    @BeforeAll
    static void start() throws IOException {
        browser = Look.browser(folder);
        hand = new Hand(browser);
        page = Files.write(folder.resolve("overview.html"), SampleCity.page(CITY.overview(), Rendering.USUAL));
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void open() {
        browser.call("Emulation.clearDeviceMetricsOverride");
        browser.open(page);
    }

    @Test
    void everyNumber_opensTheListOfExactlyThose() throws IOException {
        JsonNode lists = browser.evaluate(Look.script(OverviewBrowserTest.class, "every-number.js"));
        Expected expected = new Expected(CITY);

        assertThat(lists.size()).isGreaterThan(150);
        for (JsonNode list : lists) {
            String address = list.get("address").asText();
            List<String> ids = Look.texts(list.get("ids"));
            assertThat(ids).as(address).isEqualTo(expected.ids(address));
            assertThat(list.get("number").asInt()).as(address).isEqualTo(ids.size());
            assertThat(list.get("said").asInt()).as(address).isEqualTo(ids.size());
        }
        Look.isSilent(browser, page);
    }

    @Test
    void list_isSearchedByNameCodeAndRegion() {
        hand.click("button[data-list=\"all/organisations/whole\"]");
        assertThat(hand.count("#panel-rows tr")).isEqualTo(50);
        assertThat(hand.text("#panel-page")).isEqualTo("第 1 / 8 页");

        hand.type("模拟商会");
        long chambers = CITY.organisations().stream()
                .filter(one -> one.getName().orElse("").startsWith("模拟商会"))
                .count();
        assertThat(hand.text("#panel-count")).isEqualTo("共 400 家，找到 " + chambers + " 家");
        hand.type("ma00000123");
        assertThat(hand.count("#panel-rows tr")).isEqualTo(1);
        hand.type("金水 商会");
        long there = new Expected(CITY)
                .ids("all/organisations/410105").stream()
                        .filter(id -> CITY.organisations().stream()
                                .anyMatch(one -> one.getId().equals(id)
                                        && one.getName().orElse("").contains("商会")))
                        .count();
        assertThat(there).isBetween(1L, chambers - 1);
        assertThat(hand.text("#panel-count")).endsWith("找到 " + there + " 家");
        hand.type("nobody of this name");
        assertThat(hand.count("#panel-rows tr")).isZero();

        browser.evaluate("location.hash = '#list/all/organisations/whole?q=' + encodeURIComponent('模拟') + '&p=3'");
        assertThat(hand.text("#panel-page")).startsWith("第 3 /");
        browser.evaluate("history.back()");
        Look.isSilent(browser, page);
    }

    @Test
    void list_ofAnAddressThatSomebodySent_isShownAtOnce() {
        browser.open(page, "#list/organisation/missed/410105");
        assertThat(hand.isOpen()).isTrue();
        browser.press("Escape");
        assertThat(hand.settled("!document.getElementById('panel').open && location.hash === ''"))
                .isTrue();
        for (String address : List.of("x/y/z", "all/organisations", "constructor/x/whole", "all/__proto__/whole")) {
            browser.evaluate("location.hash = '#list/" + address + "'");
            assertThat(hand.isOpen()).as(address).isFalse();
        }
    }

    @Test
    void keyboardAlone_opensLeavesAndComesBack() {
        browser.press("Tab");
        assertThat(hand.focused()).isEqualTo("跳到正文");
        for (int i = 0; i < 40 && !hand.focused().equals("400"); i++) {
            browser.press("Tab");
        }
        browser.press("Enter");
        assertThat(hand.settled("document.getElementById('panel').open")).isTrue();
        assertThat(hand.focused()).contains("全部");
        for (int i = 0; i < 40 && !hand.focused().equals("panel-search"); i++) {
            browser.press("Tab");
        }
        assertThat(hand.focused()).isEqualTo("panel-search");
        browser.press("7");
        assertThat(hand.text("#panel-count")).contains("找到");

        browser.press("Escape");
        browser.press("Escape");
        assertThat(hand.settled("!document.getElementById('panel').open && location.hash === ''"))
                .isTrue();
        assertThat(hand.focused()).isEqualTo("400");
    }

    @Test
    void back_closesTheList_andForwardOpensItAgain() {
        hand.click("button[data-list^=\"organisation/missed/\"]");
        browser.evaluate("history.back()");
        assertThat(hand.settled("!document.getElementById('panel').open")).isTrue();
        browser.evaluate("history.forward()");
        assertThat(hand.settled("document.getElementById('panel').open")).isTrue();
    }

    @Test
    void columns_areSorted() {
        assertThat(browser.evaluate("""
                (() => {
                  const table = document.getElementById('county-table');
                  const head = table.tHead.rows[0].cells[4];
                  const rates = () => [...table.tBodies[0].rows].filter((row) => !row.dataset.of)
                      .map((row) => row.cells[4].dataset.n / row.cells[4].dataset.d);
                  const sorted = (sign) => rates().every((rate, i, all) => i === 0 || sign * (all[i - 1] - rate) >= 0);
                  const streets = () => [...table.tBodies[0].rows].every((row, i, all) => !row.dataset.of
                      || [all[i - 1].dataset.area, all[i - 1].dataset.of].includes(row.dataset.of));
                  const seen = [];
                  for (const order of ['descending', 'ascending']) {
                    head.querySelector('button').click();
                    seen.push(head.getAttribute('aria-sort') === order && sorted(order === 'descending' ? 1 : -1) && streets());
                  }
                  return seen;
                })()""").toString()).isEqualTo("[true,true]");
    }

    @Test
    void csv_keepsFormulasText() throws IOException, InterruptedException {
        Path saved = Files.createDirectories(folder.resolve("saved"));
        browser.call("Browser.setDownloadBehavior", "behavior", "allow", "downloadPath", saved.toString());
        hand.click("button[data-list=\"all/organisations/whole\"]");
        hand.click("#panel-csv");
        Path file = saved.resolve("合计·全部·单位.csv");
        for (int i = 0; i < 500 && !Files.exists(file); i++) {
            Thread.sleep(10);
        }
        assertThat(Files.readAllLines(file))
                .hasSize(401)
                .anyMatch(line -> line.startsWith("\"'=HYPERLINK(\"\"x\"\")\","));
    }

    @Test
    void number_saysToAReaderWhatItCounts() {
        JsonNode nodes = browser.call("Accessibility.getFullAXTree").get("nodes");
        int missed = new Expected(CITY).ids("organisation/missed/whole").size();

        assertThat(nodes)
                .filteredOn(node -> node.path("role").path("value").asText().equals("button"))
                .extracting(node -> node.path("name").path("value").asText())
                .contains("合计 · 组织覆盖 · 未覆盖 " + missed + " 查看名单");
    }

    @Test
    void openList_hasNamesAndIsLegible() {
        hand.click("button[data-list=\"organisation/missed/whole\"]");
        Look.isNamed(browser);
        Look.isLegible(browser);
    }

    @Test
    void phone_scrollsNothingSideways() {
        Look.fitsAPhone(browser, page);
        hand.click("button[data-list=\"all/organisations/whole\"]");
        assertThat(browser.evaluate("document.getElementById('panel').scrollWidth")
                        .asInt())
                .isLessThanOrEqualTo(360);
        assertThat(browser.evaluate("document.getElementById('panel-scroll').scrollWidth <= "
                                + "document.getElementById('panel-scroll').clientWidth")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void print_givesPagesOfA4_withTheListOnlyWhenItIsOpen() {
        assertThat(pages(print())).isBetween(2L, 8L);
        browser.call("Emulation.setEmulatedMedia", "media", "print");
        assertThat(isShown("#panel")).isFalse();
        assertThat(isShown("nav")).isFalse();
        hand.click("button[data-list=\"all/organisations/whole\"]");
        assertThat(isShown("#panel")).isTrue();
        assertThat(isShown("main")).isFalse();
        assertThat(isShown("#panel-close")).isFalse();
        browser.call("Emulation.setEmulatedMedia", "media", "");
        assertThat(pages(print())).isBetween(2L, 4L);
    }

    private static boolean isShown(String selector) {
        return browser.evaluate("getComputedStyle(document.querySelector('" + selector + "')).display !== 'none'")
                .asBoolean();
    }

    private static long pages(byte[] pdf) {
        String text = new String(pdf, StandardCharsets.ISO_8859_1);
        assertThat(text).startsWith("%PDF").contains("/MediaBox [0 0 594").contains(" 841");
        return Pattern.compile("/Type /Page\\b(?!s)").matcher(text).results().count();
    }

    private static byte[] print() {
        JsonNode printed = browser.call("Page.printToPDF", "preferCSSPageSize", true, "printBackground", false);
        return Base64.getDecoder().decode(printed.get("data").asText());
    }

    @Test
    void trend_isDrawn_andStandsInATable() {
        assertThat(hand.count("#trend .drawing svg path")).isGreaterThan(3);
        assertThat(hand.count("#trend-table tbody tr")).isEqualTo(6);
        assertThat(browser.evaluate("document.querySelector('#trend .drawing').getAttribute('aria-label')")
                        .asText())
                .isNotBlank();
    }

    @Test
    void withoutScripts_tablesStand() {
        browser.call("Emulation.setScriptExecutionDisabled", "value", true);
        try {
            browser.open(page);
            JsonNode root = browser.call("DOM.getDocument").get("root");
            JsonNode found = browser.call(
                    "DOM.querySelectorAll",
                    "nodeId",
                    root.get("nodeId").asInt(),
                    "selector",
                    "#county-table tbody tr:not([hidden])");
            assertThat(found.get("nodeIds").size()).isGreaterThan(5);
            JsonNode buttons = browser.call(
                    "DOM.querySelectorAll",
                    "nodeId",
                    root.get("nodeId").asInt(),
                    "selector",
                    "main button, header button");
            assertThat(buttons.get("nodeIds")).isEmpty();
        } finally {
            browser.call("Emulation.setScriptExecutionDisabled", "value", false);
        }
    }

    @Test
    void english_isUsable() throws IOException {
        Path english = Files.write(
                folder.resolve("english.html"), SampleCity.page(CITY.overview(), Rendering.USUAL.in(Language.ENGLISH)));
        browser.open(english);
        hand.click("button[data-list=\"organisation/missed/whole\"]");
        assertThat(hand.text("#panel-title")).isEqualTo("Total · organisation coverage · missed");
        Look.isSilent(browser, english);
    }

    @Test
    void thirtyThousand_stayUsable() throws IOException {
        assumeTrue(Look.IS_REQUIRED, "30,000 organisations are looked at with -Pbrowser");
        SampleCity large = SampleCity.of(30_000, 11);
        Path file = Files.write(folder.resolve("large.html"), SampleCity.page(large.overview(), Rendering.USUAL));
        assertThat(Files.size(file)).isLessThan(6_000_000);
        browser.open(file);
        JsonNode ready = browser.evaluate("performance.getEntriesByType('paint').map((each) => each.name + ' '"
                + " + Math.round(each.startTime)).concat('load ' + Math.round("
                + "performance.getEntriesByType('navigation')[0].loadEventEnd))");
        JsonNode times = browser.evaluate(Look.script(OverviewBrowserTest.class, "keystrokes.js"));
        System.out.println("30,000 organisations: " + Files.size(file) + " bytes; ms: " + ready + " " + times);
        Expected expected = new Expected(large);
        String address = "organisation/missed/410105";
        hand.click("button[data-list=\"" + address + "\"]");
        assertThat(hand.text("#panel-count"))
                .isEqualTo("共 " + Numbers.text(expected.ids(address).size()) + " 家");
        Look.isSilent(browser, file);
    }
}
