package org.pbcore.examples.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where invalid facts of points, floating-match and three-reports are refused. */
class PointsFactsTest {
    private static final String SHEET =
            "'categories':[{'id':'c','items':[{'id':'x','points':1}]},{'id':'d','items':[{'id':'y','points':-2147483648}]}]";
    private static final String REST = "'members':[{'id':'a'}],'events':[],'from':'2020-01-01','to':'2020-12-31'";

    private final JsonMapper mapper = new JsonMapper();
    private final Protocol protocol = new Protocol();

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "{}; /facts/sheet",
                "{'sheet':{}}; /facts/sheet/categories",
                "{'sheet':{'categories':[{}]}}; /facts/sheet/categories/0/id",
                "{'sheet':{'categories':[{'id':'c','items':null}]}}; /facts/sheet/categories/0/items",
                "{'sheet':{'categories':[{'items':[{'id':'x'}]}]}}; /facts/sheet/categories/0/items/0/points",
                "{'sheet':{'categories':[],'vetoes':[{'id':'v'}]}}; /facts/sheet/vetoes/0/effect",
                "{'sheet':{'categories':[],'vetoes':[{'id':'v','effect':'NONE'}]}}; /facts/sheet/vetoes/0/effect",
                "{'sheet':{'categories':[],'stars':{}}}; /facts/sheet/stars/levels",
                "{'sheet':{'categories':[],'stars':{'levels':[{'stars':-1}]}}}; /facts/sheet/stars/levels/0/stars",
                "{'sheet':{'categories':[],'stars':{'levels':[{'stars':1}]}}}; /facts/sheet/stars/levels/0/atLeast",
                "{'sheet':{'categories':[],'stars':{'levels':[],'ties':'BOTH'}}}; /facts/sheet/stars/ties",
                "{'sheet':{'categories':[],'base':2147483648}}; /facts/sheet/base",
                "{'sheet':{'categories':[],'base':1.0}}; /facts/sheet/base",
                "{'sheet':{'categories':[],'base':1.5,'min':'x'}}; /facts/sheet/base",
                "{'sheet':{'categories':[]},'to':'x'}; /facts/to", // types of all before absence of any
                "{'sheet':{'categories':[]}}; /facts/members",
                "{'sheet':{'categories':[]},'members':[],'to':'2020-12-31'}; /facts/events",
                "{'sheet':{'categories':[]},'members':[],'events':[],'to':'2020-12-31'}; /facts/from",
                "{'sheet':3,'members':[],'events':[],'extra':1}; /facts/extra",
                "{'sheet':{'categories':[]},'members':[{'id':'a','exempt':1}]}; /facts/members/0/exempt"
            })
    void facts_wrongOrAbsent_areRefusedInTheListedOrder(String facts, String path) throws IOException {
        assertRefused("points", facts, path);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "{'id':'e'}; /0/member",
                "{'id':'e','member':'a','item':'x'}; /0/on",
                "{'id':'e','member':'a','item':'x','on':'2020-6-1'}; /0/on",
                "{'id':'e','member':'a','item':'x','on':'2020-06-01','times':-1}; /0/times",
                "{'id':'e','member':'a','item':'x','on':'2020-06-01','times':2147483648}; /0/times",
                "{'member':'nobody','item':'x','on':'2020-06-01'}; /0/id",
                "{'id':'e','member':'nobody','item':'z','on':'2020-06-01'}; /0/member",
                "{'id':'e','member':'a','item':'z','on':'2020-06-01'}; /0/item",
                "{'id':'e','reverses':3}; /0/reverses",
                "{'id':3,'reverses':'e','on':'2020-06-01'}; /0/on", // unknown to a reversal, first
                "{'id':'e','reverses':'x','times':1,'other':1}; /0/times",
                "{'id':'e','reverses':'x'},{'id':'e','reverses':'y'}; /1/id",
                "{'id':'e','reverses':'x'},{'id':'e','member':'a','item':'x','on':'2020-06-01'}; /1/id",
                "{'id':'e','member':'a','item':'x','on':'2020-06-01'},{'id':'e','member':'a','item':'x','on':'2020-06-01','times':2}; /1/id",
                "{'id':'e','member':'a','item':'z','on':'2020-06-01'},{'id':'e','member':'a','item':'x','on':'x'}; /1/on",
                "{'id':'e','member':'a','item':'z','on':'2020-06-01'},{'id':'e','member':'b','item':'x','on':'2020-06-01'}; /0/item"
            })
    void events_invalid_areRefusedInOrder(String events, String path) throws IOException {
        assertRefused(
                "points",
                "{'sheet':{" + SHEET + "}," + REST.replace("'events':[]", "'events':[" + events + "]") + "}",
                "/facts/events" + path);
    }

    @Test
    void relations_sheetThenMembersThenEvents_areRefusedInOrder() throws IOException {
        String twice = SHEET.replace("'y'", "'x'");
        String members = REST.replace("[{'id':'a'}]", "[{'id':'a'},{'id':'a'}]");
        String event = "'events':[{'id':'e','member':'b','item':'x','on':'2020-06-01'}]";

        assertRefused(
                "points",
                "{'sheet':{" + twice + "}," + members.replace("'events':[]", event) + "}",
                "/facts/sheet/categories/1/items/0/id");
        assertRefused(
                "points",
                "{'sheet':{" + SHEET + "}," + members.replace("'events':[]", event) + "}",
                "/facts/members/1/id");
        assertRefused("points", "{'sheet':{" + SHEET + ",'min':1,'max':0}," + REST + "}", "/facts/sheet/max");
    }

    @Test
    void points_nullsAndDefaults_areTaken() throws IOException {
        String facts = "{'id':'round','sheet':{'base':null,'min':null,'max':null,'vetoes':null,'stars':null," + SHEET
                + "},'members':[{'id':'a','exempt':null},{'id':'b','exempt':true}],'from':'2020-01-01','to':'2020-12-31',"
                + "'events':[{'id':'e','member':'a','item':'y','on':'2020-01-01','times':2147483647,'reverses':null},"
                + "{'id':'f','member':'a','item':'y','on':'2020-01-01','times':2147483647},"
                + "{'id':'g','member':'a','item':'y','on':'2020-01-01','times':2147483647},"
                + "{'id':'h','member':'a','item':'x','on':'2020-12-31','times':null},"
                + "{'id':'h','member':'a','item':'x','on':'2020-12-31','times':1},"
                + "{'id':'i','member':null,'reverses':'none'}]}";

        assertThat(answer("points", facts).get("outcome"))
                .isEqualTo(mapper.readTree(
                        ("{'members':[{'id':'a','total':-13835058048839712767,'stars':0,'vetoed':false},"
                                        + "{'id':'b','total':0,'stars':null,'vetoed':false}]}")
                                .replace('\'', '"')));
    }

    @Test
    void otherRules_wrongOrAbsent_areRefusedInTheListedOrder() throws IOException {
        assertRefused("floating-match", "{'insurance':[{'key':1}]}", "/facts/insurance/0/key");
        assertRefused("floating-match", "{'insurance':[]}", "/facts/roster");
        assertRefused("floating-match", "{'roster':[{'member':'m','organisation':'o'}]}", "/facts/roster/0/key");
        assertRefused("floating-match", "{'roster':[{'member':'m','organisation':3}]}", "/facts/roster/0/organisation");
        assertRefused(
                "floating-match",
                "{'roster':[{'member':'m','key':'k','organisation':'o'},{'member':'m','key':'k','organisation':'o'}],'insurance':[]}",
                "/facts/roster/1/member");
        assertRefused("three-reports", "{}", "/facts/reports");
        assertRefused("three-reports", "{'reports':[{'on':'2020-01-01'}]}", "/facts/reports/0/kind");
        assertRefused("three-reports", "{'reports':[{'kind':'ARRIVAL'},3]}", "/facts/reports/0/on");
        assertRefused("three-reports", "{'reports':[{'kind':'RETURN','on':'x'}]}", "/facts/reports/0/kind");
    }

    private void assertRefused(String rule, String facts, String path) throws IOException {
        JsonNode error = answer(rule, facts).path("error");
        assertThat(error.path("code").textValue()).isEqualTo("INVALID_FACTS");
        assertThat(error.path("path").textValue()).isEqualTo(path);
    }

    private JsonNode answer(String rule, String facts) throws IOException {
        String line = "{'id':'case','rule':'" + rule + "','facts':" + facts + "}";
        return mapper.readTree(protocol.answer(line.replace('\'', '"')));
    }
}
