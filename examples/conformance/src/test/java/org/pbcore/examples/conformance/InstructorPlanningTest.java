package org.pbcore.examples.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InstructorPlanningTest {
    private static final String INSTRUCTOR = "{'id':'a','capacity':1,'fullTime':false,'x':0,'y':0}";
    private static final String ORGANISATION = "{'id':'o','needsFullTime':false,'weight':2,'x':3,'y':4}";

    private final JsonMapper mapper = new JsonMapper();
    private final Protocol protocol = new Protocol();

    @Test
    void plan_facts_giveAssignmentsByOrganisation() throws IOException {
        String far = ORGANISATION.replace("'o'", "'b'").replace("'x':3", "'x':-2147483648");
        JsonNode answer = answer("{'instructors':[" + INSTRUCTOR + ","
                + INSTRUCTOR.replace("'a'", "'z'").replace("'x':0", "'x':9") + "],'organisations':[" + ORGANISATION
                + "," + far + "," + ORGANISATION.replace("'o'", "'p'").replace("'x':3", "'x':6") + "]}");

        assertThat(answer.get("outcome"))
                .isEqualTo(read("{'assignments':[{'organisation':'o','instructor':'a'},"
                        + "{'organisation':'p','instructor':'z'}],'uncovered':['b'],'weight':4,'distance':10}"));
        assertThat(answer.get("undecided")).isEmpty();
        assertThat(answer.get("because"))
                .isEqualTo(read("[{'row':'instructor-plan.all-pairs','clause':'2.4-b','modality':'MUST'}]"));
    }

    @Test
    void plan_emptyLists_giveAnEmptyPlan() throws IOException {
        assertThat(answer("{'id':'case','organisations':[],'instructors':[]}").get("outcome"))
                .isEqualTo(read("{'assignments':[],'uncovered':[],'weight':0,'distance':0}"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {}                                                          | /facts/instructors
            {'instructors':null,'organisations':[]}                     | /facts/instructors
            {'instructors':[]}                                          | /facts/organisations
            {'instructors':[],'organisations':{}}                       | /facts/organisations
            {'instructors':'a','organisations':3}                       | /facts/instructors
            {'instructors':[],'organisations':[],'units':[]}            | /facts/units
            {'instructors':[3],'organisations':[]}                      | /facts/instructors/0
            {'instructors':[A,null],'organisations':[]}                 | /facts/instructors/1
            {'instructors':[A,A],'organisations':[O]}                   | /facts/instructors/1/id
            {'instructors':[A],'organisations':[O,O]}                   | /facts/organisations/1/id
            {'instructors':[A,A],'organisations':[O,{}]}                | /facts/organisations/1/id
            {'instructors':[A,A],'organisations':null}                  | /facts/organisations
            {'instructors':[A/'capacity':1/'capacity':-1],'organisations':[O,O]}  | /facts/instructors/0/capacity
            {'instructors':[A/'capacity':1/'capacity':1.0],'organisations':[]}    | /facts/instructors/0/capacity
            {'instructors':[A/'capacity':1/'capacity':2147483648],'organisations':[]} | /facts/instructors/0/capacity
            {'instructors':[A/'capacity':1/'capacity':null],'organisations':[]}   | /facts/instructors/0/capacity
            {'instructors':[A/'fullTime':false/'fullTime':0],'organisations':[]}  | /facts/instructors/0/fullTime
            {'instructors':[A/'x':0/'x':'0'],'organisations':[]}        | /facts/instructors/0/x
            {'instructors':[A/'y':0/'y':0.5],'organisations':[]}        | /facts/instructors/0/y
            {'instructors':[A/'y':0/'z':0],'organisations':[]}          | /facts/instructors/0/z
            {'instructors':[A/'id':'a'/'id':7],'organisations':[]}      | /facts/instructors/0/id
            {'instructors':[A],'organisations':[O/'weight':2/'weight':-2]} | /facts/organisations/0/weight
            {'instructors':[A],'organisations':[O/'needsFullTime':false/'needsFullTime':null]} | /facts/organisations/0/needsFullTime
            {'instructors':[A],'organisations':[O/'x':3/'x':2147483648]} | /facts/organisations/0/x
            """)
    void plan_factsThatAreNone_areRefusedAtTheirPlace(String facts, String path) throws IOException {
        JsonNode answer = answer(element(element(facts, "A", INSTRUCTOR), "O", ORGANISATION));

        assertThat(answer.at("/error/code").textValue()).isEqualTo("INVALID_FACTS");
        assertThat(answer.at("/error/path").textValue()).isEqualTo(path);
    }

    /** Puts an element for each letter; {@code A/this/that} is one with that in place of this. */
    private static String element(String facts, String letter, String element) {
        return Pattern.compile("\\b" + letter + "(?:/([^/]+)/([^\\]]+))?(?=[,\\]])")
                .matcher(facts)
                .replaceAll(
                        match -> match.group(1) == null ? element : element.replace(match.group(1), match.group(2)));
    }

    private JsonNode answer(String facts) throws IOException {
        String question = "{'id':'a','rule':'instructor-plan','facts':" + facts + "}";
        return mapper.readTree(protocol.answer(question.replace('\'', '"')));
    }

    private JsonNode read(String json) throws IOException {
        return mapper.readTree(json.replace('\'', '"'));
    }
}
