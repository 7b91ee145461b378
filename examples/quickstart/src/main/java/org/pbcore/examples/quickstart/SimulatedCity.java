package org.pbcore.examples.quickstart;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.pbcore.model.code.CreditCode;
import org.pbcore.model.code.RegionCode;
import org.pbcore.model.region.RegionTree;

/**
 * A survey of a city that does not exist: every organisation, person and number is made up from a seed; only the codes
 * of regions and industries are real. The same seed gives the same city.
 */
public final class SimulatedCity {
    /** How many rows the survey has. */
    static final int ORGANISATIONS = 5_000;

    private static final long SEED = 20200915;
    private static final String DIGITS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final String[] HEADINGS = {
        "统一社会信用代码", "单位名称", "单位类型", "登记类别", "独立法人", "区划代码", "行业代码", "成立日期", "经营状态",
        "职工人数", "人数统计日期", "正式党员", "预备党员", "流动党员", "出资人（负责人）", "政治面貌", "联系方式", "党组织形式",
        "未建党组织原因", "原因说明", "党建指导员数", "所在载体", "园区级别", "横坐标", "纵坐标"
    };
    private static final List<String> INDUSTRIES = List.of(
            "C13", "C35", "E4790", "F5211", "F821", "G5430", "H6210", "I6420", "I6510", "K7020", "L7242", "O8111");
    private static final List<String> BLANKS = List.of("", "无", "N/A", "/");
    private static final List<String> DIRTY = List.of("约50", "-1", "３", " 5 ");

    private static final int METRES = 12_000;

    private final SplittableRandom random = new SplittableRandom(SEED);
    private final SplittableRandom places = new SplittableRandom(SEED + 1);
    private final List<RegionCode> counties;

    private SimulatedCity(RegionCode city) {
        this.counties = RegionTree.bundled().children(city).stream()
                .map(region -> region.code())
                .toList();
    }

    /**
     * Steps in where no survey was given.
     *
     * @param given the survey that was given, or null
     * @param folder where that of this city is written
     * @return the survey that was given; where none was, that of this city
     * @throws IOException when it cannot be written
     */
    public static Path unless(@Nullable Path given, Path folder) throws IOException {
        if (given != null) {
            return given;
        }
        Path survey = folder.resolve("simulated-city.csv");
        write(survey);
        return survey;
    }

    /** Writes the survey of 5,000 organisations. */
    static void write(Path file) throws IOException {
        SimulatedCity city = new SimulatedCity(RegionCode.parse("410100"));
        Set<String> codes = new LinkedHashSet<>();
        try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
                CsvWriter csv = CsvWriter.builder().build(out)) {
            csv.writeRecord(HEADINGS);
            for (int i = 1; i <= ORGANISATIONS; i++) {
                csv.writeRecord(city.row(i, codes));
            }
        }
    }

    private String[] row(int number, Set<String> codes) {
        boolean social = random.nextInt(100) < 12;
        String region = region();
        int employees = size(social ? 8 : 14) + (number % 400 == 0 ? 300 : 0);
        int full = number % 400 == 0 ? 45 + random.nextInt(90) : Math.min(employees, size(1) - 1);
        int probationary = full > 0 && random.nextInt(8) == 0 ? 1 : 0;
        String form = form(full);
        String venue = pick(60, "其他", pick(40, "园区", pick(45, "商务楼宇", pick(60, "商圈市场", pick(60, "众创空间", "特色小镇")))));
        return new String[] {
            code(social, region, number, codes),
            "（模拟）" + (social ? "社会组织" : "企业") + String.format("%05d", number),
            social ? "社会组织" : "非公企业",
            social ? pick(50, "社会团体", pick(70, "民办非企业单位", "基金会")) : pick(92, "公司", "个体工商户"),
            pick(90, "是", "否"),
            pick(4, "", region),
            dirty(5, INDUSTRIES.get(random.nextInt(INDUSTRIES.size())), BLANKS),
            String.format("%d-%02d-%02d", 1995 + random.nextInt(25), 1 + random.nextInt(12), 1 + random.nextInt(28)),
            pick(88, "正常", pick(60, "停业", pick(70, "注销", "吊销"))),
            dirty(1, Integer.toString(employees), DIRTY),
            pick(70, "2020-06-30", "2020/8/31"),
            dirty(1, Integer.toString(full), DIRTY),
            dirty(1, Integer.toString(probationary), BLANKS),
            dirty(1, Integer.toString(random.nextInt(12) == 0 ? size(2) : 0), BLANKS),
            dirty(2, "模拟负责人" + number, BLANKS),
            pick(80, full > 0 ? "中共党员" : "群众", ""),
            dirty(2, String.format("000-%07d", number), BLANKS),
            dirty(1, form, List.of("", "无", "已建")),
            form.equals("未建立") ? reason(full) : "",
            "",
            dirty(1, Integer.toString(random.nextInt(100) < 65 ? 1 : 0), BLANKS),
            venue,
            venue.equals("园区") ? pick(35, "省级以上", pick(50, "市级", "县级")) : "",
            place(counties.indexOf(RegionCode.parse(region)) % 4),
            place(counties.indexOf(RegionCode.parse(region)) / 4)
        };
    }

    /** Mostly small, seldom large. */
    private int size(int mean) {
        return 1 + (int) Math.min(600, mean * -Math.log(1 - random.nextDouble()) * (random.nextInt(25) == 0 ? 8 : 1));
    }

    private String form(int full) {
        if (full >= 3) {
            return pick(85, "单独建立", pick(40, "区域性", "未建立"));
        }
        return full > 0 ? pick(55, "联合建立", pick(30, "行业性", pick(15, "功能型", "未建立"))) : pick(8, "区域性", "未建立");
    }

    private String reason(int full) {
        if (full == 0) {
            return pick(90, "没有党员", "");
        }
        return full < 3 ? pick(80, "正式党员不足三人", "其他") : pick(60, "组建中", "出资人不支持");
    }

    /** Metres along an axis, in the square of a county. */
    private String place(int square) {
        return Integer.toString(square * METRES + places.nextInt(METRES));
    }

    private String region() {
        return counties.get(random.nextInt(counties.size())).value();
    }

    private String pick(int percent, String one, String other) {
        return random.nextInt(100) < percent ? one : other;
    }

    private String dirty(int percent, String clean, List<String> bad) {
        return random.nextInt(100) < percent ? bad.get(random.nextInt(bad.size())) : clean;
    }

    /** A code of its own; the last of the city repeats an earlier one, as real surveys do. */
    private String code(boolean social, String region, int number, Set<String> codes) {
        if (number == ORGANISATIONS) {
            return codes.iterator().next();
        }
        String body = (social ? "52" : "91") + region + String.format("%09d", number);
        String code = DIGITS.chars()
                .mapToObj(check -> body + (char) check)
                .filter(CreditCode::isWellFormed)
                .findFirst()
                .orElseThrow();
        codes.add(code);
        return code;
    }
}
