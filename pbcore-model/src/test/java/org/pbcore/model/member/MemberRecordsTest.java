package org.pbcore.model.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.pbcore.model.InvalidFactsException;
import org.pbcore.model.Json;

class MemberRecordsTest {
    /** Every property in the stated order; the person is 王某某. */
    static Stream<Arguments> records() {
        return Stream.of(
                arguments(
                        AdmissionReview.class,
                        "{'id':'r1','partyOrganisation':'p1','candidate':'王某某','proposedOn':'2020-09-01','steps':"
                                + "[{'step':'PASS_POLITICAL_REVIEW','on':'2020-09-02','by':'王某某'}]}",
                        "PASS_POLITICAL_REVIEW"),
                arguments(
                        DevelopmentPlan.class,
                        "{'id':'d1','region':'410122','year':2020,'places':100,'twoNewPlaces':30,'twoNewAdmitted':12}",
                        "王某某"),
                arguments(
                        Cultivation.class,
                        "{'id':'k1','organisation':'o1','person':'王某某','way':'BACKBONE_TO_MEMBER','begunOn':'2020-01-02',"
                                + "'achievedOn':'2020-01-02'}",
                        "BACKBONE_TO_MEMBER"),
                arguments(
                        MemberFile.class,
                        "{'id':'f1','member':'王某某','keptBy':'p1','checkedOn':'2020-05-01','items':['APPLICATION','ADMISSION_FORM']}",
                        "ADMISSION_FORM"),
                arguments(
                        DuesPayment.class,
                        "{'id':'y1','member':'王某某','partyOrganisation':'p1','month':'2020-09','category':'SALARIED',"
                                + "'base':'3000.01','paid':'30.00','paidOn':'2020-09-15'}",
                        "30.00"),
                arguments(
                        RelationTransfer.class,
                        "{'id':'t1','letterNumber':'No. 7','member':'王某某','from':'p1','to':'p2','issuedOn':'2020-09-01',"
                                + "'validDays':90,'steps':[{'step':'RECEIVE','on':'2020-09-20','by':'王某某'}]}",
                        "RECEIVE"));
    }

    @ParameterizedTest
    @MethodSource("records")
    void json_ofEveryProperty_isTheSameTextAndBack(Class<?> type, String text, String hidden) {
        assertThat(written(text, type)).isEqualTo(text.replace('\'', '"'));
        Json.assertUnknownPropertyRefused("{\"surplus\":1}", "surplus", type);
        Json.assertUnknownPropertyRefused("{\"addSteps\":[]}", "addSteps", type);
        Json.assertUnknownPropertyRefused("{\"addItems\":[]}", "addItems", type);
        Json.assertRefused("{}", type, IllegalStateException.class);
    }

    @ParameterizedTest
    @MethodSource("records")
    void toString_showsNeitherPersonNorWhatTellsOfOne(Class<?> type, String text, String hidden) {
        assertThat(Json.read(text.replace('\'', '"'), type).toString())
                .doesNotContain("王某某")
                .doesNotContain(hidden);
    }

    static Stream<Arguments> refusals() {
        return Stream.of(
                arguments(DevelopmentPlan.class, "{'id':'d1','year':2020,'places':-1,'twoNewPlaces':0}", "/places"),
                arguments(
                        DevelopmentPlan.class, "{'id':'d1','year':2020,'places':9,'twoNewPlaces':-1}", "/twoNewPlaces"),
                arguments(
                        DevelopmentPlan.class, "{'id':'d1','year':2020,'places':9,'twoNewPlaces':10}", "/twoNewPlaces"),
                arguments(
                        DevelopmentPlan.class,
                        "{'id':'d1','year':2020,'places':9,'twoNewPlaces':9,'twoNewAdmitted':-1}",
                        "/twoNewAdmitted"),
                arguments(
                        Cultivation.class,
                        "{'id':'k1','organisation':'o1','person':'x','way':'BACKBONE_TO_MEMBER','begunOn':'2020-01-02',"
                                + "'achievedOn':'2020-01-01'}",
                        "/achievedOn"),
                arguments(
                        DuesPayment.class,
                        "{'id':'y1','member':'x','partyOrganisation':'p1','month':'2020-09','category':'SALARIED',"
                                + "'base':'3000.001','paid':'30','paidOn':'2020-09-15'}",
                        "/base"),
                arguments(
                        DuesPayment.class,
                        "{'id':'y1','member':'x','partyOrganisation':'p1','month':'2020-09','category':'SALARIED',"
                                + "'paid':'-0.01','paidOn':'2020-09-15'}",
                        "/paid"),
                arguments(
                        RelationTransfer.class,
                        "{'id':'t1','member':'x','from':'p1','to':'p1','issuedOn':'2020-09-01','steps':[]}",
                        "/to"),
                arguments(
                        RelationTransfer.class,
                        "{'id':'t1','member':'x','from':'p1','to':'p2','issuedOn':'2020-09-01','validDays':0,'steps':[]}",
                        "/validDays"));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void record_thatCannotBe_isRefusedAtItsPlace(Class<?> type, String text, String path) {
        Json.assertRefused(text.replace('\'', '"'), type, InvalidFactsException.class);
        assertThatThrownBy(() -> Json.read(text.replace('\'', '"'), type)).hasStackTraceContaining(path + ": ");
    }

    private static <T> String written(String text, Class<T> type) {
        return Json.assertRoundTrip(Json.read(text.replace('\'', '"'), type), type);
    }
}
