package org.pbcore.rules.leadership;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pbcore.model.leadership.InvestorRole;
import org.pbcore.model.leadership.LeadershipOffice;
import org.pbcore.model.leadership.SecretaryAppointment;
import org.pbcore.model.leadership.SecretaryAppraisal;
import org.pbcore.model.leadership.SecretaryCriterion;
import org.pbcore.model.leadership.SecretarySource;
import org.pbcore.model.leadership.UnionOffice;
import org.pbcore.model.party.PartyOrganisationForm;
import org.pbcore.rules.AnswerText;
import org.pbcore.rules.ClauseRegister;
import org.pbcore.rules.PolicyText;
import org.pbcore.rules.policy.Policies;
import org.pbcore.rules.table.Modality;

class SecretarySelectionTest {
    private static final LocalDate DAY = LocalDate.of(2021, 1, 1);
    private static final SecretarySelection PLAN =
            new SecretarySelection(Policies.builtin("two-new-2020").on(DAY));
    private static final List<SecretaryCriterion> ALL = List.of(SecretaryCriterion.values());

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, nullValues = "", textBlock = """
                    office,    form,  source,    backbone, worker, member, union, elected,    s,      e,    b,          j,          u, why
                    SECRETARY, OWN,   INSIDE,    true,  false, true,  NONE,  2020-06-01, SHOULD, NONE, ENCOURAGED, NONE,       NONE,  内部选举产生的业务骨干
                    SECRETARY, OWN,   INSIDE,    false, false, true,  CHAIR, ,           SHOULD, MUST, NONE,       NONE,       MAY,   党员工会主席经法定程序可任书记；尚未选举
                    SECRETARY, OWN,   INSIDE,    false, false, false, CHAIR, ,           SHOULD, MUST, NONE,       NONE,       NONE,  工会主席不是党员：这条路不通
                    SECRETARY, OWN,   INSIDE,    ,      false, ,      CHAIR, ,           SHOULD, MUST, ?backbone,  NONE,       ?partyMember, 是否骨干、是否党员不清
                    SECRETARY, JOINT, SECONDED,  ,      true,  true,  VICE_CHAIR, 2020-06-01, MAY, NONE, NONE,     ENCOURAGED, NONE,  下派的专职党务工作者任联合党组织书记
                    SECRETARY, JOINT, RECRUITED, true,  false, true,  NONE,  ,           MAY,    MUST, NONE,       NONE,       NONE,  公开招聘的须再经党内选举；骨干一条只说内部人选
                    SECRETARY, JOINT, RECRUITED, ,      ,      ,      ,      ,           MAY,    MUST, NONE,       ?fullTimeWorker, ?partyMember+unionOffice, 是否专职、工会职务不清
                    SECRETARY, ,      ,          true,  true,  true,  NONE,  ,           ?source, MUST, ?source,   ?form,      NONE,  来源和党组织形式不清
                    DEPUTY_SECRETARY, JOINT, ,   ,      true,  ,      CHAIR, ,           NONE,   NONE, NONE,       NONE,       NONE,  这几条只说书记
                    """)
    void decide_case_isAsItSays(
            LeadershipOffice office,
            PartyOrganisationForm form,
            SecretarySource source,
            Boolean backbone,
            Boolean worker,
            Boolean member,
            UnionOffice union,
            LocalDate elected,
            String s,
            String e,
            String b,
            String j,
            String u,
            String why) {
        SecretaryAppointment appointment = SecretaryAppointment.builder()
                .partyOrganisation("o1")
                .person("p1")
                .office(office)
                .form(Optional.ofNullable(form))
                .source(Optional.ofNullable(source))
                .backbone(Optional.ofNullable(backbone))
                .fullTimeWorker(Optional.ofNullable(worker))
                .partyMember(Optional.ofNullable(member))
                .unionOffice(Optional.ofNullable(union))
                .electedOn(Optional.ofNullable(elected))
                .build();
        SecretaryDecision decision = PLAN.decide(appointment);

        assertThat(AnswerText.texts(decision))
                .as(why)
                .containsExactly(
                        Map.entry("source", s),
                        Map.entry("election", e),
                        Map.entry("backbone", b),
                        Map.entry("joint", j),
                        Map.entry("unionChair", u));
        assertThat(PLAN.explain(appointment))
                .extracting(explanation -> (Object) explanation.decision())
                .isEqualTo(decision.decisions());
    }

    @Test
    void tables_eachRow_citesItsClauseWithItsForce() {
        assertThat(PLAN.tables())
                .flatExtracting(table -> table.rows())
                .allSatisfy(row -> assertThat(ClauseRegister.CLAUSES).contains(row.clause()))
                .filteredOn(row -> row.modality() != Modality.NONE)
                .extracting(row -> row.id() + " " + row.clause() + " " + row.modality())
                .containsExactly(
                        "inside 2.3-d SHOULD",
                        "seconded-or-recruited 2.3-d MAY",
                        "not-elected-yet 2.3-d MUST",
                        "inside-backbone 2.3-d ENCOURAGED",
                        "joint-full-time-worker 2.3-e ENCOURAGED",
                        "chair-who-is-member 2.3-h MAY");
    }

    @Test
    void criteria_eachNumberOfFindings_saysWhatIsMissing() {
        for (int judged = 0; judged <= ALL.size(); judged++) {
            CriteriaStanding standing = PLAN.criteria(appraisal(judged, true));

            assertThat(standing.met()).isEqualTo(ALL.subList(0, judged));
            assertThat(standing.unknown()).isEqualTo(ALL.subList(judged, ALL.size()));
            assertThat(standing.notMet()).isEmpty();
            assertThat(standing.meetsAll()).isEqualTo(judged == ALL.size() ? Optional.of(true) : Optional.empty());
        }
    }

    @Test
    void criteria_oneNotMet_decidesWhateverIsUnknown() {
        CriteriaStanding standing = PLAN.criteria(appraisal(1, false));

        assertThat(standing.meetsAll()).contains(false);
        assertThat(standing.notMet()).containsExactly(SecretaryCriterion.CONVICTION);
        assertThat(standing.unknown()).hasSize(7);
        assertThat(standing.clause()).hasToString("2.3-c");
        assertThat(standing.modality()).isEqualTo(Modality.MUST);
    }

    @Test
    void criteria_ofAPlaceWithFewer_leaveTheOthersAside() {
        SecretarySelection place = new SecretarySelection(PolicyText.extending(
                        "two-new-2020",
                        "'secretary.criteria': {'article': '2', 'values': [{'terms': ['MASS_WORK', 'BUSINESS']}]}")
                .on(DAY));

        CriteriaStanding standing = place.criteria(appraisal(4, true));

        assertThat(standing.met()).containsExactly(SecretaryCriterion.BUSINESS);
        assertThat(standing.unknown()).containsExactly(SecretaryCriterion.MASS_WORK);
        assertThat(standing.clause()).hasToString("2.3-c");
    }

    @ParameterizedTest
    @CsvSource({"MAIN_INVESTOR,true,true", "INVESTOR,false,true", "NO_INVESTOR,false,false", ",,"})
    void facts_ofTheInvestor_areWhatLeadershipAsks(InvestorRole role, Boolean main, Boolean investor) {
        LeadershipFacts facts = PLAN.facts(SecretaryAppointment.builder()
                .partyOrganisation("o1")
                .person("p1")
                .office(LeadershipOffice.SECRETARY)
                .investor(Optional.ofNullable(role))
                .build());

        assertThat(facts)
                .isEqualTo(new LeadershipFacts(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.ofNullable(main),
                        Optional.ofNullable(investor)));
    }

    private static SecretaryAppraisal appraisal(int judged, boolean isMet) {
        Map<SecretaryCriterion, Boolean> findings = new EnumMap<>(SecretaryCriterion.class);
        Arrays.stream(SecretaryCriterion.values()).limit(judged).forEach(criterion -> findings.put(criterion, isMet));
        return SecretaryAppraisal.builder()
                .partyOrganisation("o1")
                .person("p1")
                .on(DAY)
                .putAllFindings(findings)
                .build();
    }
}
