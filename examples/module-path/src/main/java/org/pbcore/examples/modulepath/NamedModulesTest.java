package org.pbcore.examples.modulepath;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.pbcore.ledger.intake.IntakeSummary;
import org.pbcore.ledger.intake.Problem;
import org.pbcore.ledger.intake.SurveyIntake;
import org.pbcore.ledger.intake.SurveyListener;
import org.pbcore.ledger.intake.SurveyRow;
import org.pbcore.model.code.RegionCode;
import org.pbcore.model.organisation.OperatingStatus;
import org.pbcore.model.organisation.Organisation;
import org.pbcore.model.organisation.OrganisationKind;
import org.pbcore.model.organisation.OrganisationRecord;
import org.pbcore.model.party.PartyOrganisationForm;
import org.pbcore.model.region.RegionTree;
import org.pbcore.model.term.Label;
import org.pbcore.reports.survey.Heading;
import org.pbcore.reports.survey.Intake;
import org.pbcore.reports.survey.OrganisationDecisions;
import org.pbcore.reports.survey.SurveyHtml;
import org.pbcore.reports.survey.SurveyTally;
import org.pbcore.rules.Rulebook;
import org.pbcore.rules.coverage.CoverageTally;
import org.pbcore.rules.fiveclears.FiveClears;
import org.pbcore.rules.fiveclears.FiveClearsForm;
import org.pbcore.rules.policy.Policies;
import org.pbcore.rules.table.Modality;

/** What a host on the module path does first: JSON, rules, validation and bundled data. */
class NamedModulesTest {
    private static final LocalDate AS_OF = LocalDate.of(2020, 9, 15);

    private final Rulebook rulebook = Rulebook.of(Policies.builtin("two-new-2020"), AS_OF);
    private final Organisation organisation = Organisation.builder()
            .id("demo")
            .kind(OrganisationKind.NON_PUBLIC_ENTERPRISE)
            .status(OperatingStatus.OPERATING)
            .region(RegionCode.parse("410105"))
            .employees(120)
            .fullMembers(3)
            .partyOrganisation(PartyOrganisationForm.OWN)
            .build();

    @Test
    void modules_ofTheSuite_areNamed() {
        assertThat(Organisation.class.getModule().getName()).isEqualTo("org.pbcore.model");
        assertThat(Rulebook.class.getModule().getName()).isEqualTo("org.pbcore.rules");
    }

    @Test
    void rulebook_threeFullMembers_isMust() {
        assertThat(rulebook.formation().decide(organisation).duty().outcome()).contains(Modality.MUST);
        assertThat(rulebook.formation().explain(organisation)).hasSize(4);
    }

    @Test
    void coverage_oneOfOne_isWhole() {
        CoverageTally tally = rulebook.coverage().tally();
        tally.add(organisation);

        assertThat(tally.counts().get("formation"))
                .satisfies(count -> assertThat(count.rate().percent()).contains("100.00"));
    }

    @Test
    void json_bothJacksons_giveTheSameTextAndReadItBack() throws IOException {
        var two = com.fasterxml.jackson.databind.json.JsonMapper.builder()
                .addModule(new Jdk8Module())
                .addModule(new JavaTimeModule())
                .build();
        var three = tools.jackson.databind.json.JsonMapper.builder().build();
        String text = two.writeValueAsString(organisation);

        assertThat(three.writeValueAsString(organisation)).isEqualTo(text);
        assertThat(two.readValue(text, Organisation.class)).isEqualTo(organisation);
        assertThat(three.readValue(text, Organisation.class)).isEqualTo(organisation);
    }

    @Test
    void validation_emptyForm_namesEveryItemInChinese() {
        FiveClears fiveClears = rulebook.fiveClears();
        try (ValidatorFactory factory = Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator(
                        Set.of(Locale.SIMPLIFIED_CHINESE), Locale.SIMPLIFIED_CHINESE, false))
                .clockProvider(() -> Clock.fixed(AS_OF.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC))
                .buildValidatorFactory()) {
            FiveClearsForm form =
                    new FiveClearsForm(OrganisationRecord.builder().build());

            assertThat(factory.getValidator().validate(form, fiveClears.groups()))
                    .hasSize(15)
                    .allSatisfy(violation -> assertThat(violation.getMessage()).isEqualTo("须填写"));
        }
    }

    @Test
    void survey_fromCsvToHtml_staysInside() throws IOException {
        SurveyTally tally = new SurveyTally(rulebook);
        byte[] csv = "单位名称,单位类型,正式党员,党组织形式,经营状态\n某某公司,非公企业,3,单独建立,正常\n".getBytes(StandardCharsets.UTF_8);
        IntakeSummary summary = SurveyIntake.read(new ByteArrayInputStream(csv), new SurveyListener() {
            @Override
            public void registered(SurveyRow row) {
                tally.add(OrganisationDecisions.of(rulebook, row.organisation(), row.record()));
            }

            @Override
            public void problem(Problem problem) {
                throw new AssertionError(problem.toString());
            }
        });
        Heading heading = new Heading(new Label("报告", "report"), new Label("某地", "a place"), true, List.of());
        ByteArrayOutputStream html = new ByteArrayOutputStream();
        SurveyHtml.write(
                tally.report(
                        heading,
                        Intake.of(summary.rows(), summary.registered(), summary.rejected(), summary.problems()),
                        RegionTree.bundled()),
                html);

        assertThat(html.toString(StandardCharsets.UTF_8)).contains("应建尽建", "echarts");
    }

    @Test
    void regions_bundled_areFound() {
        assertThat(RegionTree.bundled().pathName(RegionCode.parse("410105")))
                .hasValueSatisfying(path -> assertThat(path).contains("郑州市", "金水区"));
    }
}
