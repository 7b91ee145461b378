package org.pbcore.examples.quickstart.report;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.pbcore.ledger.privacy.Masks;
import org.pbcore.reports.Language;
import org.pbcore.reports.Masking;
import org.pbcore.reports.PersonalKind;
import org.pbcore.reports.PolicyReference;
import org.pbcore.reports.Rendering;
import org.pbcore.reports.Report;
import org.pbcore.reports.overview.CityOverview;
import org.pbcore.rules.Rulebook;
import org.pbcore.rules.policy.Policies;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the reports that offices send, from a survey and facts of the office. */
@Command(
        name = "report",
        mixinStandardHelpOptions = true,
        description = "由摸排表和办公事实生成报表 Writes the reports that offices send, from a survey and facts of the office.")
public final class ReportCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "NAME",
            arity = "0..*",
            completionCandidates = OfficeReports.Names.class,
            description = "报表，缺省为全部 reports, by default all: ${COMPLETION-CANDIDATES}")
    private List<String> names = new ArrayList<>();

    @Option(
            names = "--format",
            split = ",",
            paramLabel = "FORMAT",
            converter = Form.Typed.class,
            completionCandidates = Form.Names.class,
            description = "格式，缺省为每个报表的全部格式 forms, by default all that a report has: ${COMPLETION-CANDIDATES}")
    private List<Form> formats = new ArrayList<>();

    @Option(
            names = "--in",
            paramLabel = "FILE",
            description = "摸排表（CSV、XLSX）；缺省用模拟城市 the survey; by default a simulated city")
    private @Nullable Path in;

    @Option(
            names = "--facts",
            paramLabel = "DIR",
            description = "摸排表以外的事实（JSON、JSON Lines）；模拟城市自带 facts beside the survey; the simulated city has its own")
    private @Nullable Path facts;

    @Option(
            names = "--ledger",
            paramLabel = "DIR",
            description = "台账目录，一览由此得趋势 the folder of a ledger, from which the overview takes its trend")
    private @Nullable Path ledger;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "target/reports",
            description = "输出目录 where the reports go (${DEFAULT-VALUE})")
    private Path out = Path.of("target/reports");

    @Option(
            names = "--policy",
            paramLabel = "ID",
            defaultValue = "two-new-2020",
            description = "政策 the policy (${DEFAULT-VALUE})")
    private String policy = "two-new-2020";

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            defaultValue = "2020-09-15",
            description = "统计日 the day for which facts are judged (${DEFAULT-VALUE})")
    private LocalDate asOf = LocalDate.of(2020, 9, 15);

    @Option(names = "--english", description = "用英文 in English")
    private boolean english;

    @Option(names = "--show-personal", description = "不遮盖个人信息，仅限有权查看者 show personal data, for those who may read it")
    private boolean showsPersonal;

    @Option(
            names = "--distance",
            paramLabel = "METRES",
            defaultValue = "3000",
            description = "联合组建单位相距上限（米） the most metres between units of a joint branch (${DEFAULT-VALUE})")
    private int distance = 3000;

    @Option(
            names = "--against",
            paramLabel = "ID|FILE.json",
            defaultValue = "branch-regulations-2018",
            description = "政策对比中的原政策 the policy before, in the comparison (${DEFAULT-VALUE})")
    private String against = "branch-regulations-2018";

    @Option(
            names = "--reported",
            paramLabel = "FILE",
            description = "已填年报表 CSV，与计算数核对 an annual table that an office filled in, to check")
    private @Nullable Path reported;

    @Option(
            names = "--last-year",
            paramLabel = "FILE",
            description = "上年年报表 CSV，与年初数核对 the annual table of last year, to check")
    private @Nullable Path lastYear;

    @Mixin
    private SupervisionOptions aim = new SupervisionOptions();

    @Spec
    private @Nullable CommandSpec spec;

    /** What the options say of the material. */
    record Asked(
            @Nullable Path survey,
            @Nullable Path facts,
            @Nullable Path ledger,
            @Nullable Path reported,
            @Nullable Path lastYear,
            Path out,
            int distance,
            String against,
            SupervisionOptions aim) {}

    @Override
    public Integer call() throws IOException {
        CommandLine terminal = Optional.ofNullable(spec).orElseThrow().commandLine();
        List<OfficeReport> reports = OfficeReports.named(names, terminal);
        Rulebook rulebook = Rulebook.of(Policies.builtin(policy), asOf);
        if (reports.stream().anyMatch(SupervisionReports.ALL::contains)) {
            aim.check(rulebook, terminal);
        }
        Files.createDirectories(out);
        Asked asked = new Asked(in, facts, ledger, reported, lastYear, out, distance, against, aim);
        Material material = new Material(rulebook, asked, terminal.getErr()::println);
        boolean isWhole = true;
        for (OfficeReport report : reports) {
            Set<Form> forms = forms(report, terminal.getErr());
            isWhole &= !forms.isEmpty() || names.isEmpty();
            if (!forms.isEmpty()) {
                isWhole &= isMade(report, material, forms, terminal) || names.isEmpty();
            }
        }
        return isWhole ? 0 : 1;
    }

    /** The forms to write; those that were asked for and that the report is not offered in are told. */
    private Set<Form> forms(OfficeReport report, PrintWriter err) {
        if (formats.isEmpty()) {
            return report.forms();
        }
        Set<Form> forms = new LinkedHashSet<>(formats);
        forms.removeAll(report.offered());
        forms.forEach(form -> err.println(report.name() + " 没有格式 is not offered as " + form));
        Set<Form> left = new LinkedHashSet<>(formats);
        left.retainAll(report.offered());
        return left;
    }

    /** Writes what there is of a report; false where facts are wanting. */
    private boolean isMade(OfficeReport report, Material material, Set<Form> forms, CommandLine terminal)
            throws IOException {
        List<Output> made;
        try {
            made = outputs(report, material);
        } catch (MissingFactsException e) {
            terminal.getErr().println(report.name() + " " + e.getMessage());
            return false;
        }
        if (made.isEmpty()) {
            terminal.getErr().println(report.name() + " 没有要写的 nothing to write: 没有单位需要 no unit gets one");
        }
        for (int i = 0; i < made.size(); i++) {
            String name = made.size() == 1 ? report.name() : report.name() + "-" + (i + 1);
            for (Form form : forms) {
                Path file = out.resolve(name + "." + form);
                write(made.get(i), form, file);
                terminal.getOut().printf("%,12d  %s%n", Files.size(file), file);
            }
        }
        return true;
    }

    /** What is written into one file of each form. */
    @FunctionalInterface
    private interface Output {
        void write(Form form, Rendering how, OutputStream to) throws IOException;
    }

    private List<Output> outputs(OfficeReport report, Material material) throws IOException {
        if (report.page().isPresent()) {
            CityOverview page = report.page().get().made(material);
            return List.of((form, how, to) -> page.write(how, to));
        }
        List<Output> outputs = new ArrayList<>();
        for (Report each : report.making().made(material)) {
            Report one = each.asOf(each.asOf().orElse(asOf))
                    .under(PolicyReference.of(material.rulebook().parameters().policy()));
            outputs.add((form, how, to) -> form.renderer().write(one, how, to));
        }
        return outputs;
    }

    /** Writes a report beside its place, and puts it there when it is whole. */
    private void write(Output output, Form form, Path file) throws IOException {
        Rendering how = Rendering.USUAL
                .in(english ? Language.ENGLISH : Language.CHINESE)
                .masking(showsPersonal ? Masking.SHOWN : ReportCommand::masked);
        Path part = Files.createTempFile(out, "part", "." + form);
        try {
            try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(part))) {
                output.write(form, how, stream);
            }
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /** Masks as the ledger does. */
    private static String masked(PersonalKind kind, String text) {
        return switch (kind) {
            case NAME -> Masks.name(text);
            case CONTACT -> Masks.contact(text);
            case IDENTITY_NUMBER -> Masks.identityNumber(text);
            case POLITICAL_AFFILIATION, OTHER -> Masking.HIDDEN.shown(kind, text);
        };
    }
}
