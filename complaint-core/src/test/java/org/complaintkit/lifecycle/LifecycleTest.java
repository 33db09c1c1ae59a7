package org.complaintkit.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.complaintkit.fact.Condition;
import org.complaintkit.fact.Fact;
import org.complaintkit.fact.FactMap;
import org.complaintkit.fact.Facts;
import org.complaintkit.identity.Actor;
import org.complaintkit.identity.Role;
import org.complaintkit.rule.Language;
import org.complaintkit.rule.Refusal;
import org.complaintkit.rule.Text;
import org.junit.jupiter.api.Test;

class LifecycleTest {

    private static final Actor CLERK = Actor.of("clerk-3", "agent");
    private static final Actor HEAD = Actor.of("li-1", "head");
    private static final Guard CAUSE = new Guard(
            "cause-known", new Condition.Known("cause"), Text.of("the cause is missing", "缺少原因"), List.of("R24-05"));

    /** Work with a wait and a review beside it; {@code done} ends all three, and only the head may do it. */
    private static final Lifecycle WORK = Lifecycle.builder()
            .track(Track.MAIN, State.NONE)
            .track(Track.WAITING, State.of("active"))
            .track(Track.of("review"), State.of("none"))
            .move(move(Track.MAIN, "-", "begin", "working"))
            .move(move(Track.MAIN, "working", "note", "working"))
            .move(move(Track.MAIN, "working", "done", "ended")
                    .by(Set.of(Role.of("head")))
                    .guardedBy(List.of(CAUSE)))
            .move(move(Track.MAIN, "ended", "reveal", "ended"))
            .move(move(Track.WAITING, "active", "wait", "pending"))
            .move(move(Track.WAITING, "pending", "go-on", "active"))
            .move(move(Track.WAITING, "pending", "note", "pending"))
            .move(move(Track.WAITING, "pending", "done", "active"))
            .move(move(Track.of("review"), "none", "wait", "asked"))
            .move(move(Track.of("review"), "asked", "done", "closed"))
            .finals(State.of("ended"))
            .build();

    private static Move move(Track track, String from, String verb, String to) {
        return Move.of(track, State.of(from), Verb.of(verb), State.of(to));
    }

    private static final Position WORKING = Position.at("working");
    private static final Position PENDING =
            WORKING.with(Track.WAITING, State.of("pending")).with(Track.of("review"), State.of("asked"));

    private static String says(Position at, String verb, Actor who, Facts facts) {
        List<Refusal> refusals = WORK.attempt(at, Verb.of(verb), who, facts).refusals();
        assertThat(refusals).hasSize(1);
        return refusals.get(0).code() + ": " + refusals.get(0).text().en();
    }

    @Test
    void an_unknown_verb_is_refused_with_those_that_are_known() {
        assertThat(says(WORKING, "sing", CLERK, Facts.NONE))
                .isEqualTo("unknown-verb: sing is not a verb of this lifecycle; it knows begin, done, go-on, note,"
                        + " reveal, wait");
    }

    @Test
    void a_verb_that_the_state_does_not_know_is_refused_with_those_that_it_does() {
        assertThat(says(WORKING, "begin", CLERK, Facts.NONE))
                .isEqualTo("not-open: begin is not open in state working; open are done, note");
        assertThat(says(WORKING, "go-on", CLERK, Facts.NONE))
                .isEqualTo("not-open: go-on is not open in state active; open are wait");
    }

    @Test
    void a_refusal_lists_no_verb_that_only_leads_the_track_along() {
        assertThat(says(PENDING, "wait", CLERK, Facts.NONE))
                .isEqualTo("not-open: wait is not open in state pending; open are go-on");
    }

    @Test
    void a_final_state_says_that_it_is_final_and_what_is_open_still() {
        assertThat(says(Position.at("ended"), "note", CLERK, Facts.NONE))
                .isEqualTo("final-state: note is not open: ended is final; open are reveal");
    }

    @Test
    void a_side_track_sleeps_before_the_beginning_and_after_the_end() {
        assertThat(says(Position.UNBORN, "wait", CLERK, Facts.NONE))
                .isEqualTo("not-open: wait is not open in state -; open are begin");
        assertThat(says(Position.at("ended"), "wait", CLERK, Facts.NONE))
                .isEqualTo("final-state: wait is not open: ended is final; open are reveal");
        assertThat(WORK.options(Position.UNBORN, CLERK, Facts.NONE).open())
                .extracting(Options.OpenMove::verb)
                .containsExactly(Verb.of("begin"));
        assertThat(WORK.options(WORKING, CLERK, Facts.NONE).open())
                .extracting(Options.OpenMove::verb)
                .containsExactly(Verb.of("note"), Verb.of("wait"));
    }

    @Test
    void one_act_steps_on_every_track_that_names_the_verb_its_own_first() {
        FactMap cause = FactMap.of("cause", Fact.of("other"));
        assertThat(WORK.attempt(PENDING, Verb.of("done"), HEAD, cause).events())
                .containsExactly(
                        new Step(Track.MAIN, State.of("working"), State.of("ended")),
                        new Step(Track.WAITING, State.of("pending"), State.of("active")),
                        new Step(Track.of("review"), State.of("asked"), State.of("closed")));
        assertThat(WORK.attempt(WORKING, Verb.of("wait"), CLERK, Facts.NONE).events())
                .containsExactly(
                        new Step(Track.WAITING, State.of("active"), State.of("pending")),
                        new Step(Track.of("review"), State.of("none"), State.of("asked")));
    }

    @Test
    void a_track_that_would_stay_gives_no_step_of_its_own() {
        assertThat(WORK.attempt(PENDING, Verb.of("note"), CLERK, Facts.NONE).events())
                .containsExactly(new Step(Track.MAIN, State.of("working"), State.of("working")));
        assertThat(new Step(Track.MAIN, State.of("a"), State.of("a")).moves()).isFalse();
        assertThat(new Step(Track.MAIN, State.of("a"), State.of("b")).moves()).isTrue();
    }

    @Test
    void a_missing_role_and_a_failed_guard_are_told_together() {
        List<Refusal> refusals =
                WORK.attempt(WORKING, Verb.of("done"), CLERK, Facts.NONE).refusals();
        assertThat(refusals)
                .extracting(refusal -> refusal.text().en())
                .containsExactly(
                        "clerk-3 may not done: it takes the role head", "done is held back: the cause is missing");
        assertThat(refusals.get(0).phrase().in(Language.CHINESE)).isEqualTo("clerk-3不能进行“done”:需要角色head");
        assertThat(refusals.get(1).basis()).containsExactly("R24-05");
        Options options = WORK.options(WORKING, CLERK, Facts.NONE);
        assertThat(options.closed()).containsExactly(new Options.ClosedMove(Verb.of("done"), refusals));
        assertThat(options.open(Verb.of("done"))).isEmpty();
        assertThat(options.open(Verb.of("note"))).isPresent();
    }

    @Test
    void the_right_role_leaves_the_guard_and_the_fact_opens_the_move() {
        assertThat(WORK.attempt(WORKING, Verb.of("done"), HEAD, Facts.NONE).refusals())
                .extracting(Refusal::code)
                .containsExactly("cause-known");
        assertThat(WORK.options(WORKING, HEAD, FactMap.of("cause", Fact.of("other")))
                        .open(Verb.of("done")))
                .contains(Options.OpenMove.of(
                        Verb.of("done"), new Step(Track.MAIN, State.of("working"), State.of("ended"))));
    }

    @Test
    void open_and_closed_moves_are_listed_by_name_whatever_the_order_of_the_table() {
        Set<Role> head = Set.of(Role.of("head"));
        Lifecycle unordered = Lifecycle.builder()
                .track(Track.MAIN, State.of("a"))
                .move(move(Track.MAIN, "a", "z", "a"))
                .move(move(Track.MAIN, "a", "c", "a"))
                .move(move(Track.MAIN, "a", "y", "b").by(head))
                .move(move(Track.MAIN, "a", "d", "a").by(head))
                .move(move(Track.MAIN, "b", "z", "a"))
                .move(move(Track.MAIN, "b", "end", "c"))
                .finals(State.of("c"))
                .build();
        Options options = unordered.options(Position.at("a"), CLERK, Facts.NONE);
        assertThat(options.open()).extracting(open -> open.verb().name()).containsExactly("c", "z");
        assertThat(options.closed()).extracting(closed -> closed.verb().name()).containsExactly("d", "y");
    }

    @Test
    void the_first_track_that_names_a_verb_owns_it_whatever_the_order_of_the_moves() {
        Lifecycle sideFirst = Lifecycle.builder()
                .track(Track.MAIN, State.NONE)
                .track(Track.WAITING, State.of("active"))
                .track(Track.LIABILITY, State.of("open"))
                .move(move(Track.LIABILITY, "open", "stop", "settled"))
                .move(move(Track.WAITING, "active", "stop", "pending"))
                .move(move(Track.WAITING, "active", "end", "pending"))
                .move(move(Track.MAIN, "-", "begin", "working"))
                .move(move(Track.MAIN, "working", "end", "ended"))
                .finals(State.of("ended"))
                .build();
        assertThat(sideFirst.attempt(WORKING, Verb.of("end"), CLERK, Facts.NONE).events())
                .containsExactly(
                        new Step(Track.MAIN, State.of("working"), State.of("ended")),
                        new Step(Track.WAITING, State.of("active"), State.of("pending")));
        assertThat(sideFirst
                        .attempt(WORKING, Verb.of("stop"), CLERK, Facts.NONE)
                        .events())
                .containsExactly(
                        new Step(Track.WAITING, State.of("active"), State.of("pending")),
                        new Step(Track.LIABILITY, State.of("open"), State.of("settled")));
    }

    @Test
    void a_track_is_in_its_first_state_until_it_moves_and_an_unknown_one_is_an_error() {
        assertThat(WORK.state(Position.UNBORN, Track.WAITING)).isEqualTo(State.of("active"));
        assertThat(WORK.state(PENDING, Track.WAITING)).isEqualTo(State.of("pending"));
        assertThatThrownBy(() -> WORK.state(PENDING, Track.LIABILITY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("track liability is unknown; the tracks are [main, waiting, review]");
    }

    @Test
    void what_is_handed_out_cannot_change_the_lifecycle() {
        assertThatThrownBy(() -> WORK.moves().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> WORK.tracks().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> WORK.options(WORKING, CLERK, Facts.NONE).open().clear())
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void states_verbs_and_tracks_are_names_ordered_by_code_point() {
        assertThat(State.of("\uFFFD")).isLessThan(State.of("\uD83D\uDE00")).hasToString("\uFFFD");
        assertThat(Verb.of("\uFFFD")).isLessThan(Verb.of("\uD83D\uDE00")).hasToString("\uFFFD");
        assertThat(Track.of("\uFFFD")).isLessThan(Track.of("\uD83D\uDE00")).hasToString("\uFFFD");
        assertThatThrownBy(() -> State.of("")).hasMessage("state: a name must not be empty");
        assertThatThrownBy(() -> Verb.of("")).hasMessage("verb: a name must not be empty");
        assertThatThrownBy(() -> Track.of("")).hasMessage("track: a name must not be empty");
    }
}
