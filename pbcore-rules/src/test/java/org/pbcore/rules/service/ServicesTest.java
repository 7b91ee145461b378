package org.pbcore.rules.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.pbcore.model.InvalidFactsException;
import org.pbcore.model.lifecycle.StepTaken;
import org.pbcore.model.service.CommitmentStep;
import org.pbcore.model.service.Good;
import org.pbcore.model.service.GoodsAssessment;
import org.pbcore.model.service.PublicCommitment;
import org.pbcore.model.service.ServiceNeed;
import org.pbcore.model.service.ServiceRequest;
import org.pbcore.model.service.ServiceStep;
import org.pbcore.rules.ClauseRegister;
import org.pbcore.rules.PolicyText;
import org.pbcore.rules.lifecycle.Matter;
import org.pbcore.rules.lifecycle.StepNotAllowedException;
import org.pbcore.rules.policy.Policies;
import org.pbcore.rules.table.Decision;
import org.pbcore.rules.table.Modality;

class ServicesTest {
    private static final LocalDate DAY = LocalDate.of(2020, 9, 15);

    private final Services services =
            new Services(Policies.builtin("two-new-2020").on(DAY));

    @Test
    void request_fromRequestToClosing_isFollowed() {
        Matter<ServiceState, ServiceStep> closed = services.follow(request(
                StepTaken.of(ServiceStep.ACCEPT, DAY),
                StepTaken.of(ServiceStep.CARRY_OUT, DAY.plusDays(2)),
                StepTaken.of(ServiceStep.REOPEN, DAY.plusDays(3)),
                StepTaken.of(ServiceStep.CARRY_OUT, DAY.plusDays(4)),
                StepTaken.of(ServiceStep.CONFIRM, DAY.plusDays(5))));

        assertThat(closed.state()).isEqualTo(ServiceState.CLOSED);
        assertThat(closed.asOf(DAY.plusDays(3)).orElseThrow().next())
                .extracting(due -> due.step().name())
                .containsExactly(ServiceStep.CARRY_OUT);
    }

    @Test
    void request_confirmedBeforeItIsCarriedOut_isRefused() {
        assertThatThrownBy(() -> services.follow(
                        request(StepTaken.of(ServiceStep.ACCEPT, DAY), StepTaken.of(ServiceStep.CONFIRM, DAY))))
                .isInstanceOfSatisfying(
                        StepNotAllowedException.class,
                        refusal -> assertThat(refusal.allowed()).containsExactly("CARRY_OUT", "WITHDRAW"));
        assertThatThrownBy(() -> services.follow(request(StepTaken.of(ServiceStep.DECLINE, DAY))))
                .isInstanceOf(InvalidFactsException.class)
                .hasMessageContaining("/0/by");
    }

    @Test
    void request_withAnAgreedDay_isOverdueAfterIt() {
        ServiceRequest agreed = request(StepTaken.<ServiceStep>builder()
                .step(ServiceStep.ACCEPT)
                .on(DAY)
                .dueOn(DAY.plusDays(7))
                .build());

        assertThat(services.overdue(List.of(agreed, request()), DAY.plusDays(7)))
                .isEmpty();
        assertThat(services.overdue(List.of(agreed, request()), DAY.plusDays(8)))
                .extracting(Services.Overdue::request)
                .containsExactly(agreed);
    }

    @Test
    void request_underAPolicyWithDays_isOverdueAfterThem() {
        Services quick = new Services(PolicyText.extending(
                        "two-new-2020",
                        "'service.accept.days': {'clause': '2.7.2', 'values': [{'fewerThan': 3, 'strength': 'GENERAL'}]}")
                .on(LocalDate.of(2021, 6, 1)));

        assertThat(quick.overdue(List.of(request()), DAY.plusDays(2))).isEmpty();
        assertThat(quick.overdue(List.of(request()), DAY.plusDays(3))).hasSize(1);
    }

    @Test
    void commitment_published_isDueOnTheDayThatIsPromised() {
        PublicCommitment commitment = PublicCommitment.builder()
                .id("c1")
                .organisation("o1")
                .madeOn(DAY)
                .text("承诺")
                .addHistory(StepTaken.<CommitmentStep>builder()
                        .step(CommitmentStep.PUBLISH)
                        .on(DAY)
                        .dueOn(DAY.plusDays(90))
                        .build())
                .build();

        assertThat(services.follow(commitment).overdue(DAY.plusDays(90))).isEmpty();
        assertThat(services.follow(commitment).overdue(DAY.plusDays(91))).hasSize(1);
        assertThat(services.follow(commitment)
                        .after(CommitmentStep.FULFIL, DAY.plusDays(80))
                        .state())
                .isEqualTo(CommitmentState.FULFILLED);
    }

    @Property(tries = 400)
    void goods_ofAnyAssessment_areAllNeededAndOneThatFailsDecides(@ForAll Map<Good, Boolean> goods) {
        Decision<Boolean> decision = services.decide(GoodsAssessment.builder()
                .partyOrganisation("b1")
                .on(DAY)
                .putAllGoods(goods)
                .build());

        if (goods.containsValue(false)) {
            assertThat(decision.outcome()).contains(false);
        } else if (goods.size() == Good.values().length) {
            assertThat(decision.outcome()).contains(true);
        } else {
            assertThat(decision.outcome()).isEmpty();
            assertThat(decision.missing())
                    .containsExactlyInAnyOrderElementsOf(Stream.of(Good.values())
                            .filter(good -> !goods.containsKey(good))
                            .map(good -> "goods." + good.code())
                            .toList());
        }
        assertThat(decision.rows()).extracting(row -> row.modality()).containsOnly(Modality.STRIVE);
    }

    @Test
    void goods_ofAPlaceWithFewer_areThoseOfItsPolicy() {
        Services place = new Services(PolicyText.extending(
                        "two-new-2020",
                        "'service.goods': {'clause': '2.7.2', 'values': [{'terms': ['STRONG_PARTY_BUILDING', 'CULTURE']}]}")
                .on(LocalDate.of(2021, 6, 1)));

        assertThat(place.decide(GoodsAssessment.builder()
                                .partyOrganisation("b1")
                                .on(DAY)
                                .putGoods(Good.STRONG_PARTY_BUILDING, true)
                                .putGoods(Good.CULTURE, true)
                                .putGoods(Good.MEMBERS, false)
                                .build())
                        .outcome())
                .contains(true);
    }

    @Test
    void lifecyclesAndTables_everyStepAndRow_citesAClauseOfTheRegister() {
        assertThat(services.lifecycles())
                .hasSize(2)
                .allSatisfy(lifecycle -> assertThat(lifecycle.steps())
                        .allSatisfy(step -> assertThat(ClauseRegister.CLAUSES).contains(step.clause())));
        assertThat(services.tables())
                .flatExtracting(table -> table.rows())
                .hasSize(9)
                .allSatisfy(row -> assertThat(row.clause().id()).isEqualTo("2.7.2"));
    }

    @SafeVarargs
    private static ServiceRequest request(StepTaken<ServiceStep>... history) {
        return ServiceRequest.builder()
                .id("s1")
                .organisation("o1")
                .need(ServiceNeed.LIVING)
                .requestedOn(DAY)
                .addAllHistory(List.of(history))
                .build();
    }
}
