package org.pbcore.examples.quickstart;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.pbcore.ledger.privacy.Masks;
import org.pbcore.reports.Language;
import org.pbcore.reports.Masking;
import org.pbcore.reports.PersonalKind;
import org.pbcore.reports.Renderer;
import org.pbcore.reports.Rendering;
import org.pbcore.reports.Report;
import org.pbcore.reports.csv.CsvTables;
import org.pbcore.reports.html.HtmlReport;
import org.pbcore.reports.json.JsonReport;
import org.pbcore.reports.xlsx.XlsxReport;
import org.pbcore.rules.Rulebook;
import org.pbcore.rules.policy.Policies;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the reports that offices send, from a survey. */
@Command(
        name = "report",
        mixinStandardHelpOptions = true,
        description = "由摸排表生成报表：台账、覆盖、问题清单、联合组建 Writes the reports that offices send, from a survey.")
final class ReportCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "NAME",
            arity = "0..*",
            description = "报表，缺省为全部 reports, by default all: ${COMPLETION-CANDIDATES}")
    private List<ReportName> names = new ArrayList<>();

    @Option(
            names = "--format",
            split = ",",
            paramLabel = "FORMAT",
            defaultValue = "xlsx,html,csv,json",
            description = "格式 forms: ${COMPLETION-CANDIDATES} (${DEFAULT-VALUE})")
    private Set<Form> formats = EnumSet.noneOf(Form.class);

    @Option(
            names = "--in",
            paramLabel = "FILE",
            description = "摸排表（CSV、XLSX）；缺省用模拟城市 the survey; by default a simulated city")
    private @Nullable Path in;

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

    @Spec
    private @Nullable CommandSpec spec;

    /** A form of file. */
    @SuppressWarnings("ImmutableEnumChecker") // renderers keep nothing
    enum Form {
        xlsx(XlsxReport::write),
        html(HtmlReport::write),
        csv(CsvTables::write),
        json(JsonReport::write);

        private final Renderer renderer;

        Form(Renderer renderer) {
            this.renderer = renderer;
        }
    }

    @Override
    public Integer call() throws IOException {
        Rulebook rulebook = Rulebook.of(Policies.builtin(policy), asOf);
        Files.createDirectories(out);
        Path survey = SimulatedCity.unless(in, out);
        SurveyedCity city = SurveyedCity.read(survey);
        PrintWriter terminal =
                Optional.ofNullable(spec).orElseThrow().commandLine().getOut();
        for (ReportName name : names.isEmpty() ? List.of(ReportName.values()) : names) {
            Report report = name.report(city, rulebook, distance);
            for (Form form : formats) {
                Path file = out.resolve(report.name() + "." + form);
                write(report, form, file);
                terminal.printf("%,12d  %s%n", Files.size(file), file);
            }
        }
        return 0;
    }

    /** Writes a report beside its place, and puts it there when it is whole. */
    private void write(Report report, Form form, Path file) throws IOException {
        Rendering how = Rendering.USUAL
                .in(english ? Language.ENGLISH : Language.CHINESE)
                .masking(showsPersonal ? Masking.SHOWN : ReportCommand::masked);
        Path part = Files.createTempFile(out, "part", "." + form);
        try {
            try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(part))) {
                form.renderer.write(report, how, stream);
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
