package org.pbcore.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pbcore.ledger.intake.Problem;
import org.pbcore.ledger.intake.SurveyIntake;
import org.pbcore.ledger.intake.SurveyListener;
import org.pbcore.ledger.intake.SurveyRow;
import org.pbcore.model.organisation.NoOrganisationReason;
import org.pbcore.model.organisation.Organisation;
import org.pbcore.model.organisation.OrganisationCategory;
import org.pbcore.model.organisation.OrganisationKind;
import org.pbcore.model.organisation.OrganisationRecord;
import org.pbcore.model.organisation.ParkLevel;
import org.pbcore.model.organisation.Venue;
import org.pbcore.model.party.PartyOrganisationForm;
import org.pbcore.reports.Masking;
import org.pbcore.reports.Rendering;
import org.pbcore.reports.Report;
import org.pbcore.reports.office.LedgerLine;
import org.pbcore.reports.office.LedgerReports;
import org.pbcore.reports.xlsx.XlsxReport;

/** A ledger that is written as a workbook and read again says the same. */
class LedgerRoundTripTest {
    private static final List<String> TIERS = List.of("党支部", "党总支", "基层党委");

    @TempDir
    private Path folder;

    private final List<String> problems = new ArrayList<>();

    @Test
    void enterpriseLedger_writtenAndRead_isEqual() throws IOException {
        staysEqual(LedgerReports::enterprises, this::enterprise);
    }

    @Test
    void socialLedger_writtenAndRead_isEqual() throws IOException {
        staysEqual(LedgerReports::socialOrganisations, this::social);
    }

    private void staysEqual(Function<LedgerReports.Lines, Report> form, Function<Random, LedgerLine> lines)
            throws IOException {
        Random random = new Random(20200915);
        List<LedgerLine> written = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            written.add(lines.apply(random));
        }
        Path first = write(form, written, "first.xlsx");

        List<LedgerLine> read = read(first);
        assertThat(problems).allMatch(problem -> problem.contains("FOOTER") || problem.contains("IMPLAUSIBLE"));
        assertThat(read).hasSameSizeAs(written);
        for (int i = 0; i < written.size(); i++) {
            assertThat(text(read.get(i))).as("line " + i).isEqualTo(text(written.get(i)));
        }
        assertThat(write(form, read, "second.xlsx")).hasSameBinaryContentAs(first);
    }

    /** Everything that a line says; which row of which file it stood in is no part of it. */
    private static String text(LedgerLine line) {
        Organisation organisation = line.organisation();
        OrganisationRecord record = line.record();
        return String.join(
                "|",
                organisation.getName().orElse("?"),
                organisation.getKind() + "",
                organisation.getCategory() + "",
                organisation.getVenue() + "",
                organisation.getParkLevel() + "",
                organisation.getEmployees() + "",
                organisation.getFloatingMembers() + "",
                organisation.getPartyOrganisation() + "",
                organisation.getInstructors() + "",
                record.getName() + "",
                record.getEmployees() + "",
                record.getFloatingMembers() + "",
                record.getHeadName() + "",
                record.getPartyOrganisation() + "",
                record.getNoOrganisationReason() + "",
                line.partyOrganisation()
                        .map(own -> own.getName() + own.getTier())
                        .orElse("?"),
                new TreeMap<>(line.further()).toString(),
                new TreeMap<>(line.personal()).toString());
    }

    private Path write(Function<LedgerReports.Lines, Report> form, List<LedgerLine> lines, String name)
            throws IOException {
        Path file = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(file)) {
            XlsxReport.write(form.apply(LedgerReports.Lines.of(lines)), Rendering.USUAL.masking(Masking.SHOWN), out);
        }
        return file;
    }

    private List<LedgerLine> read(Path file) throws IOException {
        List<LedgerLine> lines = new ArrayList<>();
        SurveyIntake.read(file, new SurveyListener() {
            @Override
            public void registered(SurveyRow row) {
                lines.add(new LedgerLine(
                        row.organisation(), row.record(), row.partyOrganisation(), row.further(), row.personal()));
            }

            @Override
            public void problem(Problem problem) {
                problems.add(problem.rowNumber() + " " + problem.column().orElse("") + " " + problem.code());
            }
        });
        return lines;
    }

    private LedgerLine enterprise(Random random) {
        Map<String, String> further = new LinkedHashMap<>();
        maybe(random, further, "是否为亿元楼宇", "否");
        maybe(random, further, "所在园区/商务楼宇名称", "某园区");
        maybe(random, further, "企业注册地", "=某地");
        maybe(random, further, "企业类型", "外商投资企业");
        maybe(random, further, "年营业收入(万元)", "1200.5");
        maybe(random, further, "党组织类别", TIERS.get(random.nextInt(3)));
        maybe(random, further, "党员总数", Integer.toString(random.nextInt(200)));
        maybe(random, further, "来源", "上级党组织选派");
        maybe(random, further, "党务工作者情况 > 专职人数", "2");
        maybe(random, further, "工会", "有");
        Map<String, String> personal = new LinkedHashMap<>();
        maybe(random, personal, "联系电话", "00000000");
        maybe(random, personal, "是否是党员", "是");
        maybe(random, personal, "是否担任区县级以上(含区县)两代表一委员", "否");
        maybe(random, personal, "党组织书记姓名", "某书记");
        return line(random, OrganisationKind.NON_PUBLIC_ENTERPRISE, further, personal);
    }

    private LedgerLine social(Random random) {
        Map<String, String> further = new LinkedHashMap<>();
        maybe(random, further, "年检结果", "基本合格");
        maybe(random, further, "专职人数", "3");
        maybe(random, further, "上级党组织名称", "某党委");
        maybe(random, further, "党组织类别", TIERS.get(1 + random.nextInt(2)));
        maybe(random, further, "党员总数", Integer.toString(random.nextInt(200)));
        maybe(random, further, "党组织名称", "某党组织");
        maybe(random, further, "近三年处置不合格党员数(人)", "0");
        maybe(random, further, "党组织所隶属上级党组织", "乡镇(街道)党组织");
        Map<String, String> personal = new LinkedHashMap<>();
        maybe(random, personal, "负责人是否党员", "是");
        maybe(random, personal, "负责人是否担任区县级以上(含区县)两代表一委员", "否");
        maybe(random, personal, "书记名称", "某书记");
        return line(random, OrganisationKind.SOCIAL_ORGANISATION, further, personal);
    }

    private LedgerLine line(
            Random random, OrganisationKind kind, Map<String, String> further, Map<String, String> personal) {
        boolean isEnterprise = kind == OrganisationKind.NON_PUBLIC_ENTERPRISE;
        Organisation.Builder organisation = Organisation.builder()
                .id("id")
                .name("（模拟）单位" + random.nextInt(1000))
                .kind(kind);
        OrganisationRecord.Builder record = OrganisationRecord.builder();
        Optional<PartyOrganisationForm> form = Optional.empty();
        if (isEnterprise) {
            organisation.venue(maybe(random, pick(random, Venue.PARK, Venue.COMMERCIAL_BUILDING, Venue.NONE)));
            organisation.parkLevel(
                    maybe(random, pick(random, ParkLevel.PROVINCIAL_OR_ABOVE, ParkLevel.BELOW_PROVINCIAL)));
            form = maybe(
                    random,
                    pick(
                            random,
                            PartyOrganisationForm.NONE,
                            PartyOrganisationForm.OWN,
                            PartyOrganisationForm.JOINT,
                            PartyOrganisationForm.REGIONAL));
            record.headName(maybe(random, "某人"));
        } else {
            organisation.category(
                    maybe(random, pick(random, OrganisationCategory.ASSOCIATION, OrganisationCategory.FOUNDATION)));
            form = socialForm(random, further);
        }
        organisation.partyOrganisation(form);
        record.partyOrganisation(form);
        record.noOrganisationReason(maybe(
                random,
                pick(
                        random,
                        NoOrganisationReason.NO_MEMBERS,
                        NoOrganisationReason.INVESTOR_NOT_SUPPORTING,
                        NoOrganisationReason.OTHER)));
        if (random.nextInt(3) > 0) {
            int employees = random.nextInt(500);
            organisation.employees(employees);
            record.employees(employees);
        }
        if (isEnterprise && random.nextInt(3) > 0) {
            int floating = random.nextInt(9);
            organisation.floatingMembers(floating);
            record.floatingMembers(floating);
        }
        if (random.nextInt(3) > 0) {
            organisation.instructors(random.nextInt(2));
        }
        Organisation built = organisation.build();
        return new LedgerLine(built, record.name(built.getName()).build(), Optional.empty(), further, personal);
    }

    /** The form of a social organisation shows in where it was built only. */
    private static Optional<PartyOrganisationForm> socialForm(Random random, Map<String, String> further) {
        String built = pick(random, "在会员中建", "在理事会中建", "在业务主管部门联合建", "", "");
        if (built.isEmpty()) {
            return random.nextBoolean() ? Optional.empty() : Optional.of(PartyOrganisationForm.NONE);
        }
        further.put("组建形式", built);
        boolean isJoint = built.equals("在业务主管部门联合建");
        if (!isJoint) {
            further.remove("党组织名称");
        }
        return Optional.of(isJoint ? PartyOrganisationForm.JOINT : PartyOrganisationForm.OWN);
    }

    private static void maybe(Random random, Map<String, String> texts, String key, String text) {
        if (random.nextInt(3) > 0) {
            texts.put(key, text);
        }
    }

    private static <T> Optional<T> maybe(Random random, T value) {
        return random.nextInt(4) == 0 ? Optional.empty() : Optional.of(value);
    }

    @SafeVarargs
    private static <T> T pick(Random random, T... values) {
        return values[random.nextInt(values.length)];
    }
}
