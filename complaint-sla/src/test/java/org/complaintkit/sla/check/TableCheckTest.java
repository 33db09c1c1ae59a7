package org.complaintkit.sla.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.complaintkit.lifecycle.Move;
import org.complaintkit.lifecycle.State;
import org.complaintkit.lifecycle.Track;
import org.complaintkit.lifecycle.Verb;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** For each kind of finding in a table from elsewhere one that has it, and one that nearly has it. Moves are FROM VERB TO. */
class TableCheckTest {

    private static final String SOUND = "new assign open, open close done";

    static Stream<Arguments> kinds() {
        return Stream.of(
                Arguments.of(Kind.DANGLING_STATE, SOUND + ", open forward elsewhere", SOUND + ", open forward new"),
                Arguments.of(Kind.UNREACHABLE_STATE, "new close done, open close done", SOUND),
                Arguments.of(Kind.DEAD_END, "new assign open, open note open, new close done", SOUND),
                Arguments.of(Kind.FINAL_WITH_EXIT, SOUND + ", done reopen open", SOUND + ", done rate done"),
                Arguments.of(
                        Kind.VERB_NEVER_OPEN,
                        SOUND + ", new escalate open",
                        SOUND + ", new escalate open, open escalate open"),
                Arguments.of(
                        Kind.ESCALATION_STOPS,
                        SOUND + ", new escalate done",
                        SOUND + ", new escalate open, open escalate open"));
    }

    /** States new, open and done, which is final; in new and open something escalates, three times over. */
    private static List<Kind> found(String moves) {
        List<Move> table =
                Stream.of(moves.split(", ")).map(TableCheckTest::move).toList();
        Set<State> states = Stream.of("new", "open", "done").map(State::of).collect(Collectors.toSet());
        TableCheck check = new TableCheck(State.of("new"), states, Set.of(State.of("done")), table);
        List<State> scanned = List.of(State.of("new"), State.of("open"));
        Stream<Finding> relied = moves.contains("escalate")
                ? check.findings(new TableCheck.Relies("the scheduler", Verb.of("escalate"), scanned, 3)).stream()
                : Stream.of();
        return Stream.concat(check.findings().stream(), relied)
                .map(Finding::kind)
                .toList();
    }

    private static Move move(String words) {
        String[] word = words.split(" ", -1);
        return Move.of(Track.MAIN, State.of(word[0]), Verb.of(word[1]), State.of(word[2]));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kinds")
    void a_table_that_has_it_is_told_and_one_that_nearly_has_it_is_not(Kind kind, String has, String nearly) {
        assertThat(found(has)).contains(kind);
        assertThat(found(nearly)).doesNotContain(kind);
    }
}
