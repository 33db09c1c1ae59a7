package org.complaintkit.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.complaintkit.fact.Facts;
import org.complaintkit.identity.Actor;
import org.complaintkit.lifecycle.HandWrittenTable.Cell;
import org.complaintkit.rule.Decision;
import org.complaintkit.rule.Refusal;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class StandardLifecycleTest {

    private static final Lifecycle STANDARD = Lifecycle.standard();
    private static final List<Cell> TABLE = HandWrittenTable.standard();
    private static final Actor ANYONE = Actor.of("anyone");
    private static final Set<String> NO_SIDE_TRACKS_RUN = Set.of("-", "archived");

    @TestFactory
    Stream<DynamicTest> every_cell_of_the_table_is_what_the_code_allows() {
        return TABLE.stream()
                .map(cell -> DynamicTest.dynamicTest(cell.toString(), () -> {
                    Decision<Step> decision = STANDARD.attempt(standing(cell), cell.verb(), ANYONE, Facts.NONE);
                    Optional<State> leads = decision.events().stream()
                            .filter(step -> step.track().equals(cell.track()))
                            .map(Step::to)
                            .findFirst();
                    if (followsMain(cell)) {
                        assertThat(leads.filter(state -> !state.equals(cell.state())))
                                .isEqualTo(cell.to());
                    } else {
                        assertThat(leads).isEqualTo(cell.to());
                    }
                }));
    }

    @Test
    void every_move_of_the_code_is_in_the_table() {
        Set<Cell> allowed = TABLE.stream().filter(cell -> cell.to().isPresent()).collect(Collectors.toSet());
        assertThat(Lifecycle.standard().moves())
                .extracting(move -> new Cell(
                        move.track(),
                        move.from(),
                        move.verb(),
                        Optional.of(move.to()),
                        move.by().isEmpty() ? "anyone" : move.by().toString()))
                .containsExactlyInAnyOrderElementsOf(allowed);
    }

    @Test
    void the_table_names_every_verb_and_every_state_and_no_other() {
        assertThat(STANDARD.verbs())
                .containsExactlyInAnyOrderElementsOf(
                        TABLE.stream().map(Cell::verb).collect(Collectors.toSet()));
        for (Track track : STANDARD.tracks()) {
            Set<State> states = TABLE.stream()
                    .filter(cell -> cell.track().equals(track))
                    .map(Cell::state)
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            assertThat(STANDARD.states(track)).containsExactlyInAnyOrderElementsOf(states);
        }
        assertThat(STANDARD.tracks()).containsExactly(Track.MAIN, Track.WAITING, Track.LIABILITY);
    }

    @Test
    void the_table_has_each_verb_of_a_track_once_in_each_of_its_states() {
        for (Track track : STANDARD.tracks()) {
            List<Cell> own =
                    TABLE.stream().filter(cell -> cell.track().equals(track)).toList();
            long states = own.stream().map(Cell::state).distinct().count();
            long verbs = own.stream().map(Cell::verb).distinct().count();
            assertThat(own.stream().map(cell -> List.of(cell.state(), cell.verb())))
                    .doesNotHaveDuplicates()
                    .hasSize((int) (states * verbs));
        }
    }

    @Test
    void the_options_of_every_state_are_the_row_of_the_table() {
        for (State state : STANDARD.states(Track.MAIN)) {
            Position position = Position.at(state.name());
            Options options = STANDARD.options(position, ANYONE, Facts.NONE);
            boolean sideTracks = !NO_SIDE_TRACKS_RUN.contains(state.name());
            Set<String> expected = TABLE.stream()
                    .filter(cell -> cell.to().isPresent() && !followsMain(cell))
                    .filter(cell -> cell.track().equals(Track.MAIN)
                            ? cell.state().equals(state)
                            : sideTracks
                                    && Set.of("active", "open")
                                            .contains(cell.state().name()))
                    .map(cell -> cell.verb() + " -> " + cell.to().orElseThrow())
                    .collect(Collectors.toSet());
            assertThat(options.open())
                    .extracting(open -> open.verb() + " -> " + open.step().to())
                    .containsExactlyInAnyOrderElementsOf(expected);
            assertThat(options.closed()).isEmpty();
        }
    }

    @Test
    void the_verbs_of_side_tracks_are_refused_before_the_registration_and_after_the_end() {
        for (State main : STANDARD.states(Track.MAIN)) {
            for (Cell cell : TABLE) {
                if (cell.track().equals(Track.MAIN) || cell.to().isEmpty() || followsMain(cell)) {
                    continue;
                }
                Position position = Position.at(main.name()).with(cell.track(), cell.state());
                Decision<Step> decision = STANDARD.attempt(position, cell.verb(), ANYONE, Facts.NONE);
                assertThat(decision.isAccepted())
                        .as(cell + " in main state " + main)
                        .isEqualTo(!NO_SIDE_TRACKS_RUN.contains(main.name()));
            }
        }
    }

    @Test
    void only_archived_is_final() {
        assertThat(STANDARD.tracks().stream().flatMap(track -> STANDARD.states(track).stream()))
                .filteredOn(STANDARD::isFinal)
                .containsExactly(State.of("archived"));
    }

    @Test
    void an_answer_ends_the_wait_and_is_a_step_on_both_tracks() {
        Position pending = Position.at("assigned").with(Track.WAITING, State.of("pending"));
        Decision<Step> answer = STANDARD.attempt(pending, Verb.of("answer"), ANYONE, Facts.NONE);
        assertThat(answer.events())
                .containsExactly(
                        new Step(Track.MAIN, State.of("assigned"), State.of("answered")),
                        new Step(Track.WAITING, State.of("pending"), State.of("active")));
    }

    @Test
    void a_refused_move_says_what_would_be_legal() {
        Refusal refusal = STANDARD.attempt(Position.at("under-review"), Verb.of("answer"), ANYONE, Facts.NONE)
                .refusals()
                .get(0);
        assertThat(refusal.code()).isEqualTo("not-open");
        assertThat(refusal.text().en())
                .isEqualTo("answer is not open in state under-review; open are approve, classify, complain-again,"
                        + " correct, erase, escalate, extend-limit, mark-malicious, migrate, note, promise,"
                        + " record-violation, report-progress, request-evidence, return, reveal, supply-evidence,"
                        + " withdraw");
    }

    private static boolean followsMain(Cell cell) {
        boolean onMain = TABLE.stream()
                .anyMatch(other ->
                        other.track().equals(Track.MAIN) && other.verb().equals(cell.verb()));
        return onMain && !cell.track().equals(Track.MAIN);
    }

    /** Where the complaint stands for a cell: side tracks are looked at while the main one lets the verb through. */
    private static Position standing(Cell cell) {
        String main = Map.of("close", "answered", "archive", "closed")
                .getOrDefault(cell.verb().name(), "received");
        Position from = cell.track().equals(Track.MAIN) ? Position.UNBORN : Position.at(main);
        return from.with(cell.track(), cell.state());
    }
}
