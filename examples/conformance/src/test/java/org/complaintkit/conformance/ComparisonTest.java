package org.complaintkit.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.complaintkit.conformance.Case.Scenario;
import org.complaintkit.json.JsonDocument;
import org.complaintkit.json.JsonValue;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an expectation says, and what it leaves open. */
class ComparisonTest {

    private static final String PRINTED = """
            {"complaint":"C-1","state":"answered","round":1,"tracks":{"waiting":"active"},
             "limits":[{"rule":"reply","round":1,"status":"met"},{"rule":"solve","round":1,"status":"met"},
                       {"rule":"reply","round":2,"status":"running"}],
             "sanctions":[{"rule":"late","amount":"20.00"}],"refusals":[]}
            """;

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', emptyValue = "", textBlock = """
            'complaint':'C-1'                                                              |
            'complaint':'C-1','state':'answered'                                           |
            'complaint':'C-1','state':'closed'                                             | C-1 state: expected "closed", found "answered"
            'complaint':'C-1','severity':'major'                                           | C-1 severity: expected "major", found nothing
            'complaint':'C-1','severity':null                                              |
            'complaint':'C-1','state':null                                                 | C-1 state: expected nothing, found "answered"
            'complaint':'C-1','round':1.0                                                  |
            'complaint':'C-1','tracks':{'waiting':'pending'}                               | C-1 tracks waiting: expected "pending", found "active"
            'complaint':'C-1','tracks':{}                                                  |
            'complaint':'C-2'                                                              | C-2: expected one line, found none
            'complaint':'C-2','absent':true                                                |
            'complaint':'C-1','limits':[{'rule':'solve','status':'met'}]                   |
            'complaint':'C-1','limits':[{'rule':'other','absent':true}]                    |
            'complaint':'C-1','limits':[{'rule':'solve','absent':true}]                    | C-1 limits[solve]: expected nothing, found {"rule":"solve","round":1,"status":"met"}
            'complaint':'C-1','limits':[{'rule':'other'}]                                  | C-1 limits[other][0]: expected {"rule":"other"}, found nothing
            'complaint':'C-1','limits':[{'rule':'reply','round':2,'status':'met'}]         | C-1 limits[reply 2][0] status: expected "met", found "running"
            'complaint':'C-1','limits':[{'rule':'reply','status':'met'}]                   | C-1 limits[reply][1]: expected nothing, found {"rule":"reply","round":2,"status":"running"}
            'complaint':'C-1','limits':[{'rule':'reply'},{'rule':'reply'}]                 |
            'complaint':'C-1','sanctions':[]                                               | C-1 sanctions[0]: expected nothing, found {"rule":"late","amount":"20.00"}
            'complaint':'C-1','sanctions':[{'amount':'20.00'}]                             |
            'complaint':'C-1','sanctions':[{'amount':'20.00'},{}]                          | C-1 sanctions[1]: expected {}, found nothing
            'complaint':'C-1','escalations':[]                                             |
            'complaint':'C-1','refusals':[{'line':3}]                                      | C-1 refusals[0]: expected {"line":3}, found nothing
            """)
    void says_what_differs(String expected, String difference) {
        assertThat(differences(expected, PRINTED)).isEqualTo(difference == null ? "" : difference);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', emptyValue = "", textBlock = """
            'complaint':'C-1'                              | C-1 refusals[0]: expected nothing, found {"line":2}
            'complaint':'C-1','refusals':[{'line':2}]      |
            'complaint':'C-1','refusals':[]                | C-1 refusals[0]: expected nothing, found {"line":2}
            'complaint':'C-2'                              | C-2: expected one line, found none / C-1 refusals[0]: expected nothing, found {"line":2}
            """)
    void a_refusal_that_nobody_expects_is_a_difference_wherever_it_stands(String expected, String difference) {
        assertThat(differences(expected, "{\"complaint\":\"C-1\",\"refusals\":[{\"line\":2}]}"))
                .isEqualTo(difference == null ? "" : difference);
    }

    private static String differences(String expected, String printed) {
        String document = """
                {"rule":"R1","title":{"en":"a","zh":"b"},"log":[{"complaint":"C-1"}],"expect":[{%s}]}
                """.formatted(expected.replace('\'', '"'));
        Scenario scenario = CaseReader.read("case.json", document.getBytes(StandardCharsets.UTF_8))
                .scenarios()
                .get(0);
        JsonValue line = JsonDocument.of("printed", printed).root();
        Ran ran = new Ran(List.of((JsonValue.JsonObject) line), List.of());
        return String.join(" / ", Comparison.of(scenario, ran));
    }
}
