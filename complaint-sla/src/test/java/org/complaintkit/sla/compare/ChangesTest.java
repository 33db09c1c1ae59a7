package org.complaintkit.sla.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.complaintkit.json.JsonDocument;
import org.complaintkit.json.JsonValue.JsonObject;
import org.junit.jupiter.api.Test;

/** What differs between two documents, in words. */
class ChangesTest {

    private static final String LIMIT =
            "{'id':'reply','basis':['R-1'],'starts':['register'],'metBy':['answer'],'within':{'days':3},'onReopen':'restart'}";

    private static JsonObject document(String rest) {
        return (JsonObject) JsonDocument.of("test", ("{'id':'a','version':'1'" + rest + "}").replace('\'', '"'))
                .root();
    }

    private static List<String> between(String one, String other) {
        return Changes.between(document(one), document(other), Map.of()).stream()
                .map(change -> change.text().en() + change.basis())
                .toList();
    }

    @Test
    void a_document_and_itself_differ_in_nothing_and_notes_do_not_count() {
        assertThat(between(",'limits':[" + LIMIT + "]", ",'limits':[" + LIMIT + "]"))
                .isEmpty();
        assertThat(between(",'note':'x'", ",'note':'y'")).isEmpty();
    }

    @Test
    void a_field_that_changed_is_told_with_both_values_and_the_rules() {
        assertThat(between(
                        ",'limits':[" + LIMIT + "]",
                        ",'limits':[" + LIMIT.replace("{'days':3}", "{'workingDays':5}") + "]"))
                .containsExactly("limit “reply” within: 3 days \u2192 5 working days[R-1]");
    }

    @Test
    void a_part_that_came_or_went_is_told_whole() {
        String says =
                "limit “reply” (starts on: register; met by: answer; within: 3 days; when it comes back: it starts anew)[R-1]";
        assertThat(between("", ",'limits':[" + LIMIT + "]")).containsExactly("new: " + says);
        assertThat(between(",'limits':[" + LIMIT + "]", "")).containsExactly("gone: " + says);
    }

    @Test
    void moves_are_compared_by_state_and_verb_however_they_were_written_together() {
        String together =
                ",'lifecycle':{'from':'standard','moves':[{'in':['received','accepted'],'do':['close'],'to':'closed'}]}";
        String apart = ",'lifecycle':{'from':'standard','moves':[{'in':['accepted'],'do':['close'],'to':'closed'},"
                + "{'in':['received'],'do':['close'],'to':'archived'}]}";
        assertThat(between(together, together.replace("['received','accepted']", "['accepted','received']")))
                .isEmpty();
        assertThat(between(together, apart))
                .containsExactly("move “received \u2013 close” to: closed \u2192 archived[]");
    }

    @Test
    void a_change_of_order_is_told_since_the_first_of_several_may_count() {
        String first = "{'id':'a','basis':[],'kind':'x'}";
        String second = "{'id':'b','basis':[],'kind':'y'}";
        assertThat(between(
                        ",'sanctions':[" + first + "," + second + "]", ",'sanctions':[" + second + "," + first + "]"))
                .containsExactly("sanction order: a, b \u2192 b, a[]");
    }

    @Test
    void facts_and_parameters_are_compared_by_name() {
        assertThat(between(
                        ",'facts':{'cause':{'oneOf':['staff']}},'parameters':{'p':{'default':1}}",
                        ",'facts':{'cause':{'oneOf':['staff','delay']}},'parameters':{'p':{'default':2}}"))
                .containsExactly(
                        "facts “cause” one of: staff \u2192 staff, delay[]", "parameters “p” value: 1 \u2192 2[]");
    }
}
