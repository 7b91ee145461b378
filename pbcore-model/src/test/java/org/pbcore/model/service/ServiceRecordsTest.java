package org.pbcore.model.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.pbcore.model.InvalidFactsException;
import org.pbcore.model.Json;
import org.pbcore.model.lifecycle.StepTaken;

class ServiceRecordsTest {
    private static final LocalDate DAY = LocalDate.of(2020, 9, 15);
    private static final String PERSON = "李四";

    @Test
    void appointment_json_isReadBackAndPrintsNobody() {
        CrossAppointment appointment = appointment(DAY);

        assertThat(Json.assertRoundTrip(appointment, CrossAppointment.class))
                .isEqualTo(
                        "{\"organisation\":\"o1\",\"direction\":\"MANAGEMENT_TO_PARTY\",\"person\":\"李四\","
                                + "\"partyPost\":\"副书记\",\"managementPost\":\"副总经理\",\"from\":\"2020-09-15\",\"to\":\"2020-09-15\"}");
        assertThat(appointment.toString()).doesNotContain(PERSON);
        assertPath("/to", () -> appointment(DAY.minusDays(1)));
        Json.assertUnknownPropertyRefused("{\"organisation\":\"o1\",\"x\":1}", "x", CrossAppointment.class);
    }

    @Test
    void postCommitmentAndRequest_json_areReadBackAndPrintNobody() {
        MemberPost post = MemberPost.builder()
                .organisation("o1")
                .kind(PostKind.RESPONSIBILITY_AREA)
                .member(PERSON)
                .from(DAY)
                .build();
        PublicCommitment commitment = PublicCommitment.builder()
                .id("c1")
                .organisation("o1")
                .member(PERSON)
                .madeOn(DAY)
                .text(PERSON + "承诺")
                .addHistory(StepTaken.<CommitmentStep>builder()
                        .step(CommitmentStep.PUBLISH)
                        .on(DAY)
                        .by(PERSON)
                        .dueOn(DAY)
                        .build())
                .build();
        ServiceRequest request = ServiceRequest.builder()
                .id("s1")
                .organisation("o1")
                .need(ServiceNeed.HARDSHIP)
                .requester(PERSON)
                .requestedOn(DAY)
                .text(PERSON + "家庭困难")
                .addHistory(StepTaken.of(ServiceStep.ACCEPT, DAY))
                .build();

        assertThat(Json.assertRoundTrip(post, MemberPost.class)).contains("\"kind\":\"RESPONSIBILITY_AREA\"");
        assertThat(Json.assertRoundTrip(commitment, PublicCommitment.class)).contains("\"step\":\"PUBLISH\"");
        assertThat(Json.assertRoundTrip(request, ServiceRequest.class)).contains("\"step\":\"ACCEPT\"");
        assertThat(post + "" + commitment + request).doesNotContain(PERSON);
    }

    @Test
    void assessment_json_tellsNoFromUnknown() {
        GoodsAssessment assessment = GoodsAssessment.builder()
                .partyOrganisation("b1")
                .on(DAY)
                .putGoods(Good.CULTURE, false)
                .build();

        assertThat(Json.assertRoundTrip(assessment, GoodsAssessment.class)).endsWith("\"goods\":{\"CULTURE\":false}}");
        assertThat(assessment.getGoods()).doesNotContainKey(Good.MEMBERS);
    }

    @Test
    void contribution_reliefAndKindThatDoNotFit_areRefused() {
        Contribution relief = contribution(ContributionKind.POVERTY_RELIEF, ReliefForm.FUNDS, "100000.00", DAY);

        assertThat(Json.assertRoundTrip(relief, Contribution.class)).contains("\"yuan\":100000.00");
        assertThat(contribution(ContributionKind.MAJOR_PROJECT, null, "0", DAY).getRelief())
                .isEmpty();
        assertPath("/relief", () -> contribution(ContributionKind.POVERTY_RELIEF, null, "1", DAY));
        assertPath("/relief", () -> contribution(ContributionKind.OTHER, ReliefForm.GOODS, "1", DAY));
        assertPath("/yuan", () -> contribution(ContributionKind.OTHER, null, "-0.01", DAY));
        assertPath("/to", () -> contribution(ContributionKind.OTHER, null, "1", DAY.minusDays(1)));
    }

    private static CrossAppointment appointment(LocalDate to) {
        return CrossAppointment.builder()
                .organisation("o1")
                .direction(AppointmentDirection.MANAGEMENT_TO_PARTY)
                .person(PERSON)
                .partyPost("副书记")
                .managementPost("副总经理")
                .from(DAY)
                .to(to)
                .build();
    }

    private static Contribution contribution(
            ContributionKind kind, @org.jspecify.annotations.Nullable ReliefForm relief, String yuan, LocalDate to) {
        return Contribution.builder()
                .id("c1")
                .organisation("o1")
                .kind(kind)
                .relief(java.util.Optional.ofNullable(relief))
                .yuan(new BigDecimal(yuan))
                .title("帮扶")
                .from(DAY)
                .to(to)
                .build();
    }

    private static void assertPath(String path, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        InvalidFactsException.class,
                        refusal -> assertThat(refusal.path()).isEqualTo(path));
    }
}
