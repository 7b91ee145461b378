package org.pbcore.rules.instructor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pbcore.model.instructor.InstructorAppraisal;
import org.pbcore.model.instructor.InstructorAssignment;
import org.pbcore.model.instructor.InstructorSource;
import org.pbcore.model.instructor.ManagementRules;
import org.pbcore.model.instructor.ManagementSubject;
import org.pbcore.model.instructor.ManagementUnit;
import org.pbcore.model.instructor.MassOrganisation;
import org.pbcore.model.instructor.MassOrganisationKind;
import org.pbcore.rules.policy.Missing;
import org.pbcore.rules.table.Modality;

class InstructorManagementTest {
    private static final LocalDate DAY = LocalDate.of(2020, 9, 15);

    private final InstructorManagement management = new InstructorManagement();

    @ParameterizedTest
    @EnumSource(InstructorSource.class)
    void source_eachOne_isDrawnOnWithItsForce(InstructorSource source) {
        assertThat(management.source().decide(Optional.of(source)).outcome())
                .contains(source == InstructorSource.YOUNG_CADRE_ON_SECONDMENT ? Modality.ENCOURAGED : Modality.MUST);
        assertThat(management.source().decide(Optional.empty()).outcome()).isEmpty();
        assertThat(management.tables())
                .flatExtracting(table -> table.rows())
                .allSatisfy(row -> assertThat(row.clause()).hasToString("2.4-c"));
    }

    @Test
    void missingRules_ofAUnitWithNone_areAllWithTheirClauses() {
        assertThat(management.missingRules("u1", List.of(rules("u2", ManagementSubject.DUTIES)), DAY))
                .extracting(missing -> missing.what() + " " + missing.clause() + " " + missing.modality())
                .containsExactly(
                        "DISPATCH 2.4-a MUST",
                        "DUTIES 2.4-i MUST",
                        "APPRAISAL 2.4-i MUST",
                        "REWARDS 2.4-i MUST",
                        "TRAINING 2.4-i MUST");
    }

    @Test
    void missingRules_ofAUnitWithAll_areNoneWhileInForce() {
        List<ManagementRules> all = new ArrayList<>();
        for (ManagementSubject subject : ManagementSubject.values()) {
            all.add(rules("u1", subject));
        }

        assertThat(management.missingRules("u1", all, DAY)).isEmpty();
        assertThat(management.missingRules("u1", all, DAY.minusDays(1))).hasSize(5);
        assertThat(management.missingRules("u1", all, DAY.plusDays(1))).hasSize(5);
    }

    @Test
    void missingMassOrganisations_ofAnOrganisation_areTheOtherKinds() {
        List<MassOrganisation> there = List.of(
                MassOrganisation.builder()
                        .organisation("o1")
                        .kind(MassOrganisationKind.TRADE_UNION)
                        .from(DAY)
                        .build(),
                MassOrganisation.builder()
                        .organisation("o2")
                        .kind(MassOrganisationKind.YOUTH_LEAGUE)
                        .from(DAY)
                        .build());

        List<Missing<MassOrganisationKind>> missing = management.missingMassOrganisations("o1", there, DAY);

        assertThat(missing)
                .extracting(Missing::what)
                .containsExactly(MassOrganisationKind.YOUTH_LEAGUE, MassOrganisationKind.WOMENS_FEDERATION);
        assertThat(missing).extracting(Missing::toString).containsOnly("Missing[2.4-h MUST]");
        assertThat(management.missingMassOrganisations("o1", there, DAY.minusDays(1)))
                .hasSize(3);
    }

    @Test
    void missingAppraisals_ofAYear_areThoseWhosePerformanceDidNotEnter() {
        List<InstructorAssignment> history = List.of(
                assignment("d", "2020-12-31", null),
                assignment("a", "2019-01-01", "2020-01-01"),
                assignment("b", "2020-03-01", "2020-04-01"),
                assignment("b", "2020-05-01", null),
                assignment("before", "2019-01-01", "2019-12-31"),
                assignment("after", "2021-01-01", null),
                assignment("c", "2020-03-01", null));
        List<InstructorAppraisal> appraisals =
                List.of(appraisal("a", 2020, true), appraisal("b", 2019, true), appraisal("c", 2020, false));

        List<Missing<String>> missing = management.missingAppraisals(2020, history, appraisals);

        assertThat(missing).extracting(Missing::what).containsExactly("b", "c", "d");
        assertThat(missing).extracting(Missing::toString).containsOnly("Missing[2.4-i MUST]");
        assertThat(management.missingAppraisals(2018, history, appraisals)).isEmpty();
    }

    private static ManagementRules rules(String unit, ManagementSubject subject) {
        return ManagementRules.builder()
                .unit(unit)
                .kind(ManagementUnit.COUNTY_ORGANISATION_DEPARTMENT)
                .subject(subject)
                .from(DAY)
                .to(DAY)
                .build();
    }

    private static InstructorAssignment assignment(String instructor, String from, String to) {
        return InstructorAssignment.builder()
                .instructor(instructor)
                .organisation("o")
                .fullTime(true)
                .resident(false)
                .from(LocalDate.parse(from))
                .to(Optional.ofNullable(to).map(LocalDate::parse))
                .build();
    }

    private static InstructorAppraisal appraisal(String instructor, int year, boolean isIncluded) {
        return InstructorAppraisal.builder()
                .instructor(instructor)
                .year(year)
                .performanceIncluded(isIncluded)
                .build();
    }
}
