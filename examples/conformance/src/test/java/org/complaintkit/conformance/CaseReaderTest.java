package org.complaintkit.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.complaintkit.json.MalformedDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A case says what it says and nothing besides. */
class CaseReaderTest {

    private static final String HEAD = "'rule':'R1','title':{'en':'a','zh':'b'}";
    private static final String LOG = ",'log':[{'complaint':'C-1'}]";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            ,'log':[{}],'expect':[{}],'expects':[]                               | unknown-field
            ,'log':[{}]                                                          | missing-field
            ,'expect':[{}]                                                       | missing-field
            ,'log':[],'expect':[{}]                                              | at least one
            ,'log':[{}],'expect':[]                                              | at least one
            ,'log':[3],'expect':[{}]                                             | log[0]
            ,'log':[{}],'expect':[{}],'errors':[{}]                              | unknown-field
            ,'log':[{}],'expect':[{}],'asOf':'2026-03-02'                        | asOf
            ,'log':[{}],'expect':[{}],'given':'a.json'                           | given
            ,'scenarios':[]                                                      | at least one
            ,'scenarios':[{'log':[{}],'expect':[{}]}]                            | scenarios[0]
            ,'scenarios':[{'title':{'en':'a','zh':''},'log':[{}],'expect':[{}]}] | scenarios[0].title.zh
            """)
    void refuses_what_it_does_not_know_and_says_where(String rest, String says) {
        assertThatThrownBy(() -> read(HEAD + rest))
                .isInstanceOf(MalformedDocument.class)
                .hasMessageContaining("case.json:1:")
                .hasMessageContaining(says);
    }

    @Test
    void two_scenarios_of_one_title_are_refused() {
        String scenario = "{'title':{'en':'a','zh':'b'}" + LOG + ",'expect':[{}]}";
        assertThatThrownBy(() -> read(HEAD + ",'scenarios':[" + scenario + "," + scenario + "]"))
                .hasMessageContaining("different titles");
    }

    @Test
    void what_is_given_to_the_whole_case_is_given_to_every_scenario_without_its_own() {
        Case read = read(HEAD + ",'given':{'parameters':{}},'scenarios':[{'title':{'en':'a','zh':'b'}" + LOG
                + ",'expect':[{}]},{'title':{'en':'c','zh':'d'},'given':{}" + LOG + ",'errors':[{}]}]");
        assertThat(read.scenarios())
                .extracting(scenario -> scenario.given().orElseThrow().json())
                .containsExactly("{\"parameters\":{}}", "{}");
    }

    private static Case read(String fields) {
        String document = "{" + fields.replace('\'', '"') + "}";
        return CaseReader.read("case.json", document.getBytes(StandardCharsets.UTF_8));
    }
}
