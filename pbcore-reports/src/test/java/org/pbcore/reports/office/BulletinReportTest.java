package org.pbcore.reports.office;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pbcore.model.InvalidFactsException;
import org.pbcore.model.supervision.Bulletin;
import org.pbcore.model.supervision.BulletinEntry;
import org.pbcore.model.term.Label;
import org.pbcore.reports.Cell;
import org.pbcore.reports.Language;
import org.pbcore.reports.Note;
import org.pbcore.reports.Rendering;
import org.pbcore.reports.Report;
import org.pbcore.reports.Tone;
import org.pbcore.reports.docx.DocxReport;
import org.pbcore.reports.html.HtmlReport;
import org.pbcore.reports.xlsx.XlsxReport;

class BulletinReportTest {
    private static final Report REPORT = SampleBulletin.report();

    @Test
    void bulletin_ofEveryAnswer_isExact() throws IOException {
        Golden.assertIs(REPORT, "bulletin.csv");
    }

    @Test
    void colour_isThePolicysAnswerWithAWordBesideIt() throws IOException {
        Map<String, Cell> answers = new LinkedHashMap<>();
        for (List<Cell> row : rows(REPORT)) {
            answers.put(name(row.get(1)), row.get(6));
        }
        assertThat(answers)
                .containsEntry("=met县", toned("已达目标", "target met", Tone.GREEN))
                .containsEntry("=tied县", toned("已达目标", "target met", Tone.GREEN))
                .containsEntry("=listed县", toned("列入问题清单", "on the problem list", Tone.AMBER))
                .containsEntry("=late县", toned("下发督办单", "supervision notice", Tone.RED))
                .containsEntry("=again县", toned("下发督办单并约谈", "supervision notice and interview", Tone.RED))
                .containsEntry("=nothing县", Cell.words(new Label("无应覆盖对象", "nothing to cover")))
                .containsEntry("=untold县", Cell.words(new Label("未设目标", "no target set")));
    }

    @Test
    void overview_countsEveryUnitOnce() {
        assertThat(lines(0))
                .containsExactly(
                        "截至2020年9月15日，参加排名的单位6个，组织覆盖率合计75.72%（应覆盖1450家，已覆盖1098家）。",
                        "已达目标的2个，列入问题清单的1个，下发督办单的1个，下发督办单并约谈的1个，无应覆盖对象的1个，未设目标的1个。",
                        "另有7家情况不明，未计入比率。",
                        "另有3家不在上述单位之内，未计入。",
                        "与上期（2020年8月15日）相比，上升2个：=met县（79.00%升至80.00%）、=late县（70.00%升至79.00%）；"
                                + "下降1个：=again县（20.00%降至10.00%）；持平1个；无可比数3个。");
    }

    @Test
    void legend_citesTheClausesOfThePolicy() {
        assertThat(lines(1))
                .containsExactly(
                        "● 绿：已达目标。",
                        "▲ 黄：列入问题清单（3.2）。",
                        "■ 红：下发督办单（3.3-b）；下发督办单并约谈（3.3-c）。",
                        "无应覆盖对象或未设目标的，不标颜色。",
                        "通报依据3.3-a。条款号是引用《"
                                + SampleBulletin.RULEBOOK
                                        .parameters()
                                        .policy()
                                        .title()
                                        .chinese()
                                + "》所用条款清单的编号，不是原文条号；是否达标以分子、分母计，不以四舍五入后的比率计。");
    }

    @Test
    void supervision_saysWhomAndWhy() {
        assertThat(lines(2))
                .containsExactly(
                        "列入问题清单（3.2）1个，未达目标、期限未过：=listed县（79.00%，目标80%，期限2020年9月15日，差1家）。",
                        "下发督办单（3.3-b）1个，期限已过仍未达目标：=late县（79.00%，目标80%，期限2020年9月14日，差1家）。",
                        "下发督办单并约谈（3.3-c）1个，期限已过仍未达目标，且有督办单未销号：" + "=again县（10.00%，目标80%，期限2020年9月14日，差70家，未销号督办单1份）。");
    }

    @Test
    void aimThatAllShare_isToldOnce() {
        SupervisionSentences two = new SupervisionSentences(Map.of("a", 0, "b", 0));
        SupervisionSentences each = new SupervisionSentences(Map.of("a", 0, "b", 1));

        assertThat(two.chinese())
                .containsExactly("下发督办单（3.3-b）2个，期限已过仍未达目标（目标80%，期限2020年9月1日）：某a（50.00%，差3家）、某b（50.00%，差3家）。");
        assertThat(each.chinese())
                .containsExactly("下发督办单（3.3-b）2个，期限已过仍未达目标：某a（50.00%，目标80%，期限2020年9月1日，差3家）、"
                        + "某b（50.00%，目标80%，期限2020年9月2日，差3家）。");
    }

    /** What is said of two units, with deadlines so many days after the first of the month. */
    private record SupervisionSentences(Map<String, Integer> daysLater) {
        List<String> chinese() {
            BulletinReport.Terms terms = new BulletinReport.Terms(
                    new Label("组织覆盖", "coverage"),
                    unit -> new Label("某" + unit, unit),
                    unit -> Optional.of(new BulletinReport.Target(
                            80, LocalDate.of(2020, 9, 1).plusDays(daysLater.getOrDefault(unit, 0)), 0)),
                    Optional.empty(),
                    Map.of(),
                    0);
            Bulletin bulletin = SampleBulletin.bulletin(
                    SampleBulletin.ON, new TreeMap<>(Map.of("a", new int[] {5, 10}, "b", new int[] {5, 10})));
            return texts(BulletinReport.of(SampleBulletin.RULEBOOK, bulletin, terms, SampleBulletin.issue()), 2);
        }
    }

    @Test
    void sentencesInEnglish_beginAsSentences() {
        assertThat(REPORT.sections().get(2).blocks())
                .first()
                .isInstanceOfSatisfying(
                        Note.class,
                        note -> assertThat(note.lines())
                                .extracting(Label::english)
                                .startsWith(
                                        "On the problem list (3.2), 1, short of the target before its last day has passed: "
                                                + "=County listed (79.00%, target 80%, due 15 September 2020, short of it by 1)."));
    }

    @Test
    void bulletin_withoutAnythingMore_hasNoColumnsForIt() {
        Report plain = BulletinReport.of(
                SampleBulletin.RULEBOOK,
                SampleBulletin.now(),
                SampleBulletin.terms(Optional.empty(), Map.of()),
                SampleBulletin.issue());

        assertThat(plain.tables().get(0).headings()).hasSize(7);
        assertThat(REPORT.tables().get(0).headings()).hasSize(9);
        assertThat(texts(plain, 0)).hasSize(2).noneMatch(line -> line.contains("上期") || line.contains("不明"));
    }

    @Test
    void bulletin_ofNobody_asksNothingOfAnybody() {
        Report empty = BulletinReport.of(
                SampleBulletin.RULEBOOK,
                SampleBulletin.bulletin(SampleBulletin.ON, Map.of()),
                SampleBulletin.terms(Optional.of(SampleBulletin.before()), Map.of()),
                SampleBulletin.issue());

        assertThat(texts(empty, 0)).containsExactly("截至2020年9月15日，参加排名的单位0个，组织覆盖率合计—（应覆盖0家，已覆盖0家）。");
        assertThat(texts(empty, 2)).containsExactly("没有需要督办的单位。");
    }

    @Test
    void everyForm_isTheSameTwiceAndHasNoFormula() throws IOException {
        for (var renderer :
                List.<org.pbcore.reports.Renderer>of(DocxReport::write, HtmlReport::write, XlsxReport::write)) {
            for (Language language : Language.values()) {
                ByteArrayOutputStream one = new ByteArrayOutputStream();
                ByteArrayOutputStream other = new ByteArrayOutputStream();
                renderer.write(REPORT, Rendering.USUAL.in(language), one);
                renderer.write(SampleBulletin.report(), Rendering.USUAL.in(language), other);
                assertThat(one.toByteArray()).isEqualTo(other.toByteArray());
            }
        }
    }

    @Test
    void page_saysTheColourToWhoCannotSeeIt() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        HtmlReport.write(REPORT, Rendering.USUAL, out);

        assertThat(out.toString(UTF_8))
                .contains(
                        "<span class=\"red\"><span aria-hidden=\"true\">■ </span><span class=\"said\">红 </span>下发督办单</span>")
                .contains("<h1>关于组织覆盖情况的通报</h1>\n</header>");
    }

    @Test
    void bulletinsThatCannotBe_areRefused() {
        Bulletin now = SampleBulletin.now();
        Bulletin twice = Bulletin.builder()
                .id("x")
                .issuedOn(now.getIssuedOn())
                .metric("organisation")
                .addEntries(entry("a"), entry("b"), entry("a"))
                .build();
        refused(twice, Optional.empty(), "/entries/2/unit");
        refused(now, Optional.of(twice), "/before/entries/2/unit");
        refused(now, Optional.of(now), "/before/issuedOn");
        Bulletin other = Bulletin.builder()
                .id("x")
                .issuedOn(now.getIssuedOn().minusDays(1))
                .metric("work")
                .build();
        refused(now, Optional.of(other), "/before/metric");
    }

    private static void refused(Bulletin bulletin, Optional<Bulletin> before, String path) {
        assertThatExceptionOfType(InvalidFactsException.class)
                .isThrownBy(() -> BulletinReport.of(
                        SampleBulletin.RULEBOOK,
                        bulletin,
                        SampleBulletin.terms(before, Map.of()),
                        SampleBulletin.issue()))
                .satisfies(refusal -> assertThat(refusal.path()).isEqualTo(path));
    }

    private static BulletinEntry entry(String unit) {
        return BulletinEntry.builder().unit(unit).numerator(0).denominator(1).build();
    }

    /** No parameter of a bulletin, however deep, can hold a person. */
    @Test
    void whatABulletinTakes_hasNoPlaceForAPerson() {
        for (Class<?> record :
                List.of(BulletinReport.Terms.class, BulletinReport.Issue.class, BulletinReport.Target.class)) {
            assertThat(Stream.of(record.getRecordComponents())
                            .map(RecordComponent::getGenericType)
                            .flatMap(BulletinReportTest::types))
                    .doesNotContain(Cell.class, Cell.Personal.class, org.pbcore.reports.Letter.class);
        }
        assertThat(REPORT.letter().orElseThrow().signatory()).isEmpty();
        assertThat(REPORT.toString()).doesNotContain("Personal[");
    }

    private static Stream<Type> types(Type type) {
        return type instanceof ParameterizedType of
                ? Stream.of(of.getActualTypeArguments()).flatMap(BulletinReportTest::types)
                : Stream.of(type);
    }

    private static Cell toned(String chinese, String english, Tone tone) {
        return new Cell.Toned(Cell.words(new Label(chinese, english)), tone);
    }

    private static String name(Cell cell) {
        return cell instanceof Cell.Words words ? words.label().chinese() : "";
    }

    private static List<String> lines(int section) {
        return texts(REPORT, section);
    }

    private static List<String> texts(Report report, int section) {
        return report.sections().get(section).blocks().stream()
                .filter(Note.class::isInstance)
                .flatMap(block -> ((Note) block).lines().stream())
                .map(Label::chinese)
                .toList();
    }

    static List<List<Cell>> rows(Report report) throws IOException {
        List<List<Cell>> rows = new ArrayList<>();
        report.tables().get(0).rows().forEach(row -> rows.add(row.cells()));
        return rows;
    }
}
