package org.complaintkit.sla.regime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.complaintkit.json.Fault;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What makes no sense in a clock or an escalation is refused where it stands, and says what to do. */
class BadClockTest {

    private static final String LIMIT = """
            {"id":"bad","version":"1","title":{"en":"Bad","zh":"样例"},"zone":"Asia/Shanghai",
             "windows":{"day":["08:00","20:00"]},
             "limits":[{"id":"reply","basis":[],"starts":["register"],"metBy":["answer"],"within":{"elapsed":"PT4H"},
                        "onReopen":"stay",%s}]}
            """;

    private static final String ESCALATION = """
            {"id":"bad","version":"1","title":{"en":"Bad","zh":"样例"},"zone":"Asia/Shanghai",
             "limits":[{"id":"reply","basis":[],"starts":["register"],"metBy":["answer"],"within":{"elapsed":"PT4H"},
                        "onReopen":"stay"}],
             "levels":[{"id":"desk","title":{"en":"Desk","zh":"客服"}}],
             "escalation":[{"id":"up","basis":[],%s}]}
            """;

    private record Bad(String document, String part, String path, String says) {
        @Override
        public String toString() {
            return part;
        }
    }

    static Stream<Bad> parts() {
        return Stream.of(
                limit("'warn':[{'before':'PT5H'}]", "limits[0].warn", "would come before its start"),
                limit("'warn':[{'share':1}]", "limits[0].warn[0].share", "between 0 and 1"),
                limit("'warn':[{'before':'PT0S'}]", "limits[0].warn[0].before", "above zero"),
                limit("'warn':[{'share':0.5,'tellIn':'dya'}]", "limits[0].warn[0].tellIn", "did you mean \"day\"?"),
                limit("'recurring':true", "limits[0].recurring", "say in endedBy what ends it"),
                limit("'endedBy':[{'breach':'rpely'}]", "limits[0].endedBy[0].breach", "did you mean \"reply\"?"),
                limit("'endedBy':[{'level':0}]", "limits[0].endedBy[0].level", "at least 1"),
                limit("'endedBy':['cloes']", "limits[0].endedBy[0]", "did you mean \"close\"?"),
                limit("'extension':{'most':0}", "limits[0].extension.most", "at least once"),
                limit("'pausedWhile':'nevr'", "limits[0].pausedWhile", "\"never\""),
                escalation("'on':{'breach':'replly'}", "escalation[0].on.breach", "did you mean \"reply\"?"),
                escalation("'on':{'limit':'reply'}", "escalation[0].on", "\"share\", \"before\", \"overdue\""),
                escalation("'on':{'breach':'reply'},'level':'up'", "escalation[0].level", "\"next\""),
                escalation(
                        "'on':{'breach':'reply'},'set':{'severty':'major'}", "escalation[0].set.severty", "severity"),
                escalation("'on':{'breach':'reply'},'set':{'level':2}", "escalation[0].set.level", "a fact"));
    }

    private static Bad limit(String part, String path, String says) {
        return new Bad(LIMIT, part, path, says);
    }

    private static Bad escalation(String part, String path, String says) {
        return new Bad(ESCALATION, part, path, says);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("parts")
    void is_refused_where_it_stands(Bad bad) {
        String text = bad.document().formatted(bad.part().replace('\'', '"'));
        List<Fault> faults = BadRegimeTest.faults(text, "{}");
        assertThat(faults).as("%s", faults).anySatisfy(fault -> {
            assertThat(fault.place().path()).isEqualTo(bad.path());
            assertThat(fault.english()).contains(bad.says());
        });
    }
}
