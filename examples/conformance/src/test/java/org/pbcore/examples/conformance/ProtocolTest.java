package org.pbcore.examples.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProtocolTest {
    private static final String UNIT = "{'id':'a','fullMembers':1,'partyMembers':1,'employees':5,"
            + "'kind':'SOCIAL_ORGANISATION','industry':'A01','x':0,'y':0}";

    private final JsonMapper mapper = new JsonMapper();
    private final Protocol protocol = new Protocol();

    @ParameterizedTest
    @ValueSource(
            strings = {"", "  ", "x", "[]", "3", "null", "{", "{}", "{\"id\":1}", "{\"id\":\"a\",\"id\":\"b\"}", "{} {}"
            })
    void case_unreadable_isMalformedWithoutId(String line) throws IOException {
        JsonNode answer = answer(line);

        assertThat(answer.at("/error/code").textValue()).isEqualTo("MALFORMED");
        assertThat(answer.at("/error/path").textValue()).isEmpty();
        assertThat(answer.get("id").isNull()).isTrue();
    }

    @Test
    void case_unknownKey_isMalformedWithItsId() throws IOException {
        JsonNode answer = answer("{'id':'a','rule':'no-such','extra':1}");

        assertThat(answer.at("/error/code").textValue()).isEqualTo("MALFORMED");
        assertThat(answer.get("id").textValue()).isEqualTo("a");
    }

    @Test
    void rule_unknownOrNoText_isUnknownRuleBeforeUnknownPolicy() throws IOException {
        assertError("{'id':'a','rule':'no-such','policy':'no-such'}", "UNKNOWN_RULE", "/rule");
        assertError("{'id':'a','rule':7}", "UNKNOWN_RULE", "/rule");
        assertError("{'id':'a'}", "UNKNOWN_RULE", "/rule");
    }

    @Test
    void rule_notAnsweredByPolicy_isUnknownRuleBeforeItsDate() throws IOException {
        assertError(
                "{'id':'a','rule':'survey','policy':'branch-regulations-2018','asOf':'x'}", "UNKNOWN_RULE", "/rule");
        assertError("{'id':'a','rule':'survey','policy':'no-such'}", "UNKNOWN_POLICY", "/policy");
    }

    @Test
    void date_noneOrTooEarly_isRefusedBeforeTheFacts() throws IOException {
        assertError("{'id':'a','rule':'formation','asOf':'2020-02-30'}", "INVALID_FACTS", "/asOf");
        assertError("{'id':'a','rule':'formation','asOf':20200915}", "INVALID_FACTS", "/asOf");
        assertError("{'id':'a','rule':'formation','asOf':'2019-12-31'}", "POLICY_NOT_IN_FORCE", "/asOf");
        assertError(
                "{'id':'a','rule':'formation','policy':'branch-regulations-2018','asOf':'2018-10-27'}",
                "POLICY_NOT_IN_FORCE",
                "/asOf");
    }

    @Test
    void date_firstDayInForce_isAnswered() throws IOException {
        assertThat(answer("{'id':'a','rule':'formation','asOf':'2020-01-01','facts':{}}")
                        .has("outcome"))
                .isTrue();
        assertThat(answer(
                                "{'id':'a','rule':'formation','policy':'branch-regulations-2018','asOf':'2018-10-28','facts':{}}")
                        .has("outcome"))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "{'maxDistance':1}|/facts/units",
                "{'units':[]}|/facts/maxDistance",
                "{'units':{},'maxDistance':1}|/facts/units",
                "{'units':[7],'maxDistance':1}|/facts/units/0",
                "{'units':[],'maxDistance':-1}|/facts/maxDistance",
                "{'units':[],'maxDistance':2147483648}|/facts/maxDistance",
                "{'units':[],'maxDistance':1.0}|/facts/maxDistance",
                "{'units':[],'maxDistance':1,'effort':'ALL'}|/facts/effort",
                "{'units':[],'maxDistance':1,'seed':1}|/facts/seed",
                "{'units':[UNIT,UNIT],'maxDistance':1}|/facts/units/1/id",
                "{'units':[UNIT,{}],'maxDistance':1.5}|/facts/units/1/id"
            })
    void jointPlan_invalidFacts_areRefusedAtTheirPlace(String facts, String path) throws IOException {
        assertJointError(facts.replace("UNIT", UNIT), path);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "'id':'a'|'id':1|id",
                "'id':'a'|'id':null|id",
                "'fullMembers':1|'fullMembers':3|fullMembers",
                "'fullMembers':1|'fullMembers':-1|fullMembers",
                "'partyMembers':1|'partyMembers':0|partyMembers",
                "'partyMembers':1|'partyMembers':'1'|partyMembers",
                "'employees':5|'employees':5.0|employees",
                "'kind':'SOCIAL_ORGANISATION'|'kind':'FARM'|kind",
                "'industry':'A01'|'industry':'U01'|industry",
                "'industry':'A01'|'industry':'A1'|industry",
                "'x':0|'x':0.5|x",
                "'y':0|'y':2147483648|y",
                "'y':0|'y':null|y",
                "'y':0|'y':0,'z':0|z"
            })
    void jointPlan_invalidUnit_isRefusedAtItsFact(String right, String wrong, String fact) throws IOException {
        String unit = UNIT.replace(right, wrong);
        assertThat(unit).isNotEqualTo(UNIT);

        assertJointError(
                "{'units':[" + UNIT.replace("'a'", "'b'") + "," + unit + "],'maxDistance':1}",
                "/facts/units/1/" + fact);
    }

    @Test
    void jointPlan_effortAbsentOrNull_isNormal() throws IOException {
        String facts = "{'id':'city','units':[" + UNIT + ","
                + UNIT.replace("'a'", "'b'").replace(":1,", ":2,") + "],'maxDistance':0";
        JsonNode absent = answer("{'id':'a','rule':'joint-plan','facts':" + facts + "}}");
        JsonNode given = answer("{'id':'a','rule':'joint-plan','facts':" + facts + ",'effort':null}}");

        assertThat(absent).isEqualTo(given);
        assertThat(absent.get("outcome").toString())
                .isEqualTo("{\"branches\":[[\"a\",\"b\"]],\"uncovered\":[],\"covered\":2,\"cost\":0}");
        assertThat(absent.get("because")).isNotEmpty();
    }

    private void assertJointError(String facts, String path) throws IOException {
        assertError("{'id':'a','rule':'joint-plan','facts':" + facts + "}", "INVALID_FACTS", path);
    }

    @Test
    void facts_severalInvalid_unknownPropertyThenTypeThenAbsence() throws IOException {
        assertError("{'id':'a','rule':'formation'}", "INVALID_FACTS", "/facts");
        assertError(
                "{'id':'a','rule':'formation','facts':{'employees':-1,'no/such':1}}",
                "INVALID_FACTS",
                "/facts/no~1such");
        assertError(
                "{'id':'a','rule':'formation','facts':{'fullMembers':-1,'kind':'X'}}", "INVALID_FACTS", "/facts/kind");
        assertError(
                "{'id':'a','rule':'coverage','facts':{'organisations':[{'employees':3.0}]}}",
                "INVALID_FACTS",
                "/facts/organisations/0/employees");
        assertError(
                "{'id':'a','rule':'coverage','facts':{'organisations':[{'id':'x'},{'id':'x'}]}}",
                "INVALID_FACTS",
                "/facts/organisations/1/id");
    }

    @Test
    void leadership_factsThatAreNone_areRefusedBeforeFactsThatContradict() throws IOException {
        assertError(
                "{'id':'a','rule':'leadership','facts':{'secretaryIsMainInvestor':true,'secretaryIsInvestor':false}}",
                "INVALID_FACTS",
                "/facts/secretaryIsInvestor");
        assertError(
                "{'id':'a','rule':'leadership','facts':{'secretaryIsMainInvestor':true,'secretaryIsInvestor':false,"
                        + "'manyMembers':1,'large':'yes'}}",
                "INVALID_FACTS",
                "/facts/large");
        assertError(
                "{'id':'a','rule':'leadership','facts':{'kind':'X','employees':3}}",
                "INVALID_FACTS",
                "/facts/employees");
        assertThat(answer("{'id':'a','rule':'leadership','facts':{'secretaryIsMainInvestor':true,"
                                + "'secretaryIsInvestor':null}}")
                        .at("/outcome/unionChair")
                        .textValue())
                .isEqualTo("NONE");
    }

    @Test
    void instructor_factsThatAreNone_areRefusedAndNullIsUnknown() throws IOException {
        assertError(
                "{'id':'a','rule':'instructor','facts':{'partyOrganisation':'OWN','category':'BAD'}}",
                "INVALID_FACTS",
                "/facts/partyOrganisation");
        assertError("{'id':'a','rule':'instructor','facts':{'category':''}}", "INVALID_FACTS", "/facts/category");
        assertError("{'id':'a','rule':'instructor','facts':[]}", "INVALID_FACTS", "/facts");
        assertThat(answer("{'id':'a','rule':'instructor','facts':{'partyOrganisation':false,'category':null}}")
                        .path("undecided"))
                .isEqualTo(mapper.readTree("{\"mode\":[\"category\"]}"));
    }

    @Test
    void facts_ownId_isAllowedBesideTheFacts() throws IOException {
        assertThat(answer("{'id':'a','rule':'formation','facts':{'id':'o1'}}").has("outcome"))
                .isTrue();
        assertError("{'id':'a','rule':'formation','facts':{'id':1}}", "INVALID_FACTS", "/facts/id");
    }

    @Test
    void counts_atTheEdges_areTakenOrRefused() throws IOException {
        assertThat(answer("{'id':'a','rule':'formation','facts':{'employees':2147483647}}")
                        .has("outcome"))
                .isTrue();
        assertError(
                "{'id':'a','rule':'formation','facts':{'employees':2147483648}}", "INVALID_FACTS", "/facts/employees");
        assertError("{'id':'a','rule':'formation','facts':{'employees':1e2}}", "INVALID_FACTS", "/facts/employees");
        assertThat(answer("{'id':'a','rule':'five-clears','facts':{'employees':-2147483648}}")
                        .has("outcome"))
                .isTrue();
        assertError(
                "{'id':'a','rule':'five-clears','facts':{'employees':-2147483649}}",
                "INVALID_FACTS",
                "/facts/employees");
    }

    @Test
    void run_badLineAmongGood_answersEveryLineInOrder() throws IOException {
        StringWriter out = new StringWriter();
        ConformanceRunner.run(
                List.of(),
                new StringReader("{\"id\":\"1\",\"rule\":\"committee\",\"facts\":{}}\nbroken\n\n{\"id\":\"2\"}"),
                out);

        assertThat(out.toString().lines())
                .hasSize(4)
                .first()
                .asString()
                .contains("\"id\":\"1\"", "CITY_NON_PUBLIC_COMMITTEE");
        assertThat(out.toString().lines().skip(3).findFirst().orElseThrow()).contains("\"id\":\"2\"", "UNKNOWN_RULE");
    }

    private void assertError(String line, String code, String path) throws IOException {
        JsonNode error = answer(line).path("error");
        assertThat(error.path("code").textValue()).isEqualTo(code);
        assertThat(error.path("path").textValue()).isEqualTo(path);
    }

    private JsonNode answer(String line) throws IOException {
        return mapper.readTree(protocol.answer(line.replace('\'', '"')));
    }
}
