package org.complaintkit.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.complaintkit.fact.Condition;
import org.complaintkit.fact.FactDeclaration;
import org.complaintkit.fact.FactType;
import org.complaintkit.fact.Facts;
import org.complaintkit.identity.Actor;
import org.complaintkit.identity.Role;
import org.complaintkit.rule.Text;
import org.junit.jupiter.api.Test;

class LifecycleBuilderTest {

    private static Move main(String from, String verb, String to) {
        return Move.of(Track.MAIN, State.of(from), Verb.of(verb), State.of(to));
    }

    private static Move side(String from, String verb, String to) {
        return Move.of(Track.WAITING, State.of(from), Verb.of(verb), State.of(to));
    }

    /** From a through b to the final c. */
    private static LifecycleBuilder chain() {
        return Lifecycle.builder()
                .track(Track.MAIN, State.of("a"))
                .move(main("a", "go", "b"))
                .move(main("b", "go", "c"))
                .finals(State.of("c"));
    }

    private static void refused(ThrowingCallable build, String message) {
        assertThatThrownBy(build).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
    }

    @Test
    void a_chain_to_a_final_state_is_a_lifecycle() {
        Lifecycle lifecycle = chain().build();
        assertThat(lifecycle.tracks()).containsExactly(Track.MAIN);
        assertThat(lifecycle.states(Track.MAIN)).containsExactly(State.of("a"), State.of("b"), State.of("c"));
        assertThat(lifecycle.states(Track.WAITING)).isEmpty();
        assertThat(lifecycle.verbs()).containsExactly(Verb.of("go"));
        assertThat(lifecycle.moves()).containsExactly(main("a", "go", "b"), main("b", "go", "c"));
        assertThat(lifecycle.isFinal(State.of("c"))).isTrue();
        assertThat(lifecycle.isFinal(State.of("b"))).isFalse();
    }

    @Test
    void a_loop_from_which_nothing_leads_to_the_end_is_refused() {
        refused(
                () -> Lifecycle.builder()
                        .track(Track.MAIN, State.of("a"))
                        .move(main("a", "go", "b"))
                        .move(main("b", "back", "a"))
                        .build(),
                "no final state can be reached from [a, b] of track main; lead a move out of this loop, or declare final"
                        + " where the matter ends");
        refused(
                () -> chain().move(main("a", "park", "d"))
                        .move(main("d", "wait", "e"))
                        .move(main("e", "wait", "d"))
                        .build(),
                "no final state can be reached from [d, e] of track main; lead a move out of this loop, or declare final"
                        + " where the matter ends");
    }

    @Test
    void a_loop_that_leads_to_the_end_and_one_of_a_side_track_are_sound() {
        assertThat(chain().move(main("b", "back", "a"))
                        .track(Track.WAITING, State.of("active"))
                        .move(side("active", "suspend", "pending"))
                        .move(side("pending", "resume", "active"))
                        .build()
                        .verbs())
                .containsExactly(Verb.of("back"), Verb.of("go"), Verb.of("resume"), Verb.of("suspend"));
    }

    @Test
    void the_first_track_is_called_main() {
        refused(
                () -> Lifecycle.builder()
                        .track(Track.of("ticket"), State.of("a"))
                        .build(),
                "the first track is ticket; it must be main, whose state is the one that a complaint shows. Call it so,"
                        + " or add main first");
    }

    @Test
    void a_track_is_added_once() {
        refused(
                () -> Lifecycle.standardBuilder().track(Track.WAITING, State.of("awake")),
                "track waiting was added before, starting in active; a track is added once");
    }

    @Test
    void a_role_that_nobody_can_hold_is_refused_with_the_nearest_one() {
        LifecycleBuilder builder = chain().roles(Role.of("agent"), Role.of("supervisor"));
        refused(
                () -> builder.move(main("b", "back", "a").by(Set.of(Role.of("agent"), Role.of("supervisr"))))
                        .build(),
                "move back from b takes the role supervisr, which nobody can hold; perhaps supervisor is meant; the"
                        + " roles are [agent, supervisor]");
        assertThat(builder.replace(main("b", "back", "a").by(Set.of(Role.of("supervisor"))))
                        .build()
                        .verbs())
                .contains(Verb.of("back"));
    }

    @Test
    void without_declared_roles_a_move_may_take_any() {
        assertThat(chain().move(main("b", "back", "a").by(Set.of(Role.of("anybody"))))
                        .build()
                        .verbs())
                .contains(Verb.of("back"));
    }

    @Test
    void a_move_from_or_to_a_state_that_was_not_declared_is_refused_with_the_nearest_one() {
        LifecycleBuilder builder = chain().states(State.of("a"), State.of("b"), State.of("c"), State.of("pending"))
                .track(Track.WAITING, State.of("a"));
        refused(
                () -> builder.move(side("a", "suspend", "pendig")).build(),
                "move suspend from a to pendig names a state that was not declared: pendig; perhaps pending is meant;"
                        + " the states are [a, b, c, pending]");
        refused(
                () -> chain().states(State.of("b"), State.of("c")).build(),
                "move go from a to b names a state that was not declared: a; the states are [b, c]");
    }

    @Test
    void a_dead_end_whose_name_is_near_another_is_told_so() {
        refused(
                () -> chain().finals(State.of("archived"))
                        .move(main("a", "archive", "archived"))
                        .move(main("b", "archive", "archvied"))
                        .build(),
                "nothing leads out of state archvied of track main, and it is not declared final; the final states are"
                        + " [c, archived]; perhaps archived is meant");
    }

    @Test
    void a_state_that_no_move_names_cannot_be_left_out() {
        assertThatThrownBy(() -> Lifecycle.standardBuilder().without(State.of("declned")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("state declned cannot be left out, for no move names it; perhaps declined is"
                        + " meant; the states are [-, accepted, active, answered,");
    }

    @Test
    void a_guard_must_not_refuse_under_a_code_of_the_library() {
        Guard guard = new Guard("role-not-held", Condition.ALWAYS, Text.of("", ""), List.of());
        refused(
                () -> chain().move(main("b", "back", "a").guardedBy(List.of(guard)))
                        .build(),
                "guard role-not-held of move back from b would refuse under a code of the library's own; give it"
                        + " another id");
    }

    @Test
    void two_guards_of_one_move_have_two_ids() {
        Guard guard = new Guard("paid", Condition.ALWAYS, Text.of("", ""), List.of());
        refused(
                () -> chain().move(main("b", "back", "a").guardedBy(List.of(guard, guard)))
                        .build(),
                "move back from b has two guards paid; give each an id of its own, or join them with all");
    }

    @Test
    void facts_are_declared_for_verbs_that_there_are() {
        refused(
                () -> chain().records(Verb.of("goo"), FactDeclaration.of("x", FactType.FLAG))
                        .build(),
                "facts were declared for verb goo, which no move names; perhaps go is meant; the verbs are [go]");
        refused(
                () -> Lifecycle.standardBuilder()
                        .records(Verb.of("anwser"), FactDeclaration.of("x", FactType.FLAG))
                        .build(),
                "facts were declared for verb anwser, which no move names; perhaps answer is meant; the verbs are "
                        + Lifecycle.standard().verbs());
    }

    @Test
    void a_lifecycle_needs_a_track() {
        refused(() -> Lifecycle.builder().build(), "a lifecycle needs at least one track; add one with track(...)");
    }

    @Test
    void a_move_on_a_track_that_was_not_added_is_refused() {
        refused(
                () -> chain().move(side("active", "suspend", "pending")).build(),
                "move suspend from active is on track waiting, but the tracks are [main]");
    }

    @Test
    void a_state_that_nobody_can_reach_is_refused() {
        assertThatThrownBy(() -> chain().move(main("island", "go", "c")).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("nobody can reach state island of track main; a move must lead there from ");
        assertThatThrownBy(() -> chain().move(main("island", "go", "islet"))
                        .move(main("islet", "go", "island"))
                        .build())
                .hasMessageStartingWith("nobody can reach state island of track main");
    }

    @Test
    void a_state_that_only_leads_to_itself_is_not_thereby_reached() {
        assertThatThrownBy(() -> chain().move(main("island", "stay", "island")).build())
                .hasMessageStartingWith("nobody can reach state island of track main");
    }

    @Test
    void a_dead_end_of_the_main_track_that_is_not_final_is_refused() {
        refused(
                () -> chain().move(main("a", "drop", "d")).build(),
                "nothing leads out of state d of track main, and it is not declared final; the final states are [c]");
        refused(
                () -> chain().move(main("a", "drop", "d"))
                        .move(main("d", "note", "d"))
                        .build(),
                "nothing leads out of state d of track main, and it is not declared final; the final states are [c]");
        refused(
                () -> Lifecycle.builder().track(Track.MAIN, State.of("a")).build(),
                "nothing leads out of state a of track main, and it is not declared final; the final states are []");
    }

    @Test
    void a_side_track_may_end_in_any_state() {
        assertThat(chain().track(Track.WAITING, State.of("active"))
                        .move(side("active", "suspend", "pending"))
                        .build()
                        .states(Track.WAITING))
                .containsExactly(State.of("active"), State.of("pending"));
    }

    @Test
    void a_final_state_with_a_way_out_is_refused_and_one_that_stays_is_not() {
        refused(() -> chain().finals(State.of("b")).build(), "state b is declared final, but a move leads out of it");
        refused(
                () -> chain().track(Track.WAITING, State.of("c"))
                        .move(side("c", "suspend", "pending"))
                        .build(),
                "state c is declared final, but a move leads out of it");
        assertThat(chain().move(main("c", "reveal", "c")).build().isFinal(State.of("c")))
                .isTrue();
    }

    @Test
    void a_final_state_that_no_track_has_is_refused() {
        refused(
                () -> chain().finals(State.of("archvied")).build(),
                "declared final, but on no track: [archvied]; correct the name or add a move to it");
        assertThat(chain().track(Track.WAITING, State.of("active"))
                        .move(side("active", "stop", "stopped"))
                        .finals(State.of("stopped"))
                        .build()
                        .isFinal(State.of("stopped")))
                .isTrue();
    }

    @Test
    void two_moves_for_a_state_and_a_verb_are_refused() {
        refused(
                () -> chain().move(main("a", "go", "c")),
                "two moves for verb go in state a of track main: to b and to c; keep one, or use replace");
        Guard guard = new Guard("guard", Condition.ALWAYS, Text.of("", ""), List.of());
        assertThatThrownBy(() -> chain().move(main("a", "go", "b").guardedBy(List.of(guard))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_same_move_twice_is_one() {
        assertThat(chain().move(main("a", "go", "b")).moves()).hasSize(2);
    }

    @Test
    void the_same_verb_on_another_track_is_another_move() {
        assertThat(chain().track(Track.WAITING, State.of("a"))
                        .move(side("a", "go", "b"))
                        .moves())
                .hasSize(3);
    }

    @Test
    void a_replaced_move_keeps_its_place() {
        LifecycleBuilder builder = chain().move(main("b", "back", "a"));
        Move slow = main("a", "go", "b").by(Set.of(Role.of("head")));
        assertThat(builder.replace(slow).moves()).containsExactly(slow, main("b", "go", "c"), main("b", "back", "a"));
    }

    @Test
    void states_are_left_out_with_every_move_from_or_to_them() {
        Lifecycle short_ = Lifecycle.standardBuilder()
                .without(State.of("declined"), State.of("transferred"), State.of("declined"))
                .build();
        assertThat(short_.states(Track.MAIN)).doesNotContain(State.of("declined"), State.of("transferred"));
        assertThat(short_.verbs()).doesNotContain(Verb.of("decline"), Verb.of("transfer"));
        assertThat(short_.attempt(Position.at("received"), Verb.of("decline"), Actor.of("a"), Facts.NONE)
                        .refusals())
                .extracting(refusal -> refusal.code())
                .containsExactly("unknown-verb");
    }

    @Test
    void a_final_state_is_left_out_too() {
        refused(
                () -> chain().without(State.of("c")).build(),
                "nothing leads out of state b of track main, and it is not declared final; the final states are []");
        assertThat(chain().without(State.of("c")).finals(State.of("b")).build().moves())
                .containsExactly(main("a", "go", "b"));
    }

    @Test
    void what_is_built_does_not_change_with_the_builder() {
        LifecycleBuilder builder = chain();
        Lifecycle lifecycle = builder.build();
        builder.track(Track.WAITING, State.of("active"))
                .move(side("active", "suspend", "pending"))
                .move(main("b", "drop", "d"))
                .finals(State.of("d"));
        assertThat(lifecycle.tracks()).containsExactly(Track.MAIN);
        assertThat(lifecycle.verbs()).containsExactly(Verb.of("go"));
        assertThat(lifecycle.isFinal(State.of("d"))).isFalse();
    }

    @Test
    void a_move_keeps_its_roles_and_guards_apart_from_where_they_came_from() {
        Guard guard = new Guard("guard", Condition.ALWAYS, Text.of("", ""), List.of("R01-01"));
        Move move = main("a", "go", "b").guardedBy(List.of(guard)).by(Set.of(Role.of("head")));
        assertThat(move.guards()).containsExactly(guard);
        assertThat(move.by()).containsExactly(Role.of("head"));
        assertThat(move.by(Set.of()).guardedBy(List.of())).isEqualTo(main("a", "go", "b"));
        assertThatThrownBy(() -> new Guard("", Condition.ALWAYS, Text.of("", ""), List.of()))
                .hasMessage("guard: a name must not be empty");
    }
}
