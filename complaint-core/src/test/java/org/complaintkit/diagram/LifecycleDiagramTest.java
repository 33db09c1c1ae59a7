package org.complaintkit.diagram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.complaintkit.fact.Condition;
import org.complaintkit.identity.Role;
import org.complaintkit.lifecycle.Guard;
import org.complaintkit.lifecycle.Lifecycle;
import org.complaintkit.lifecycle.Move;
import org.complaintkit.lifecycle.State;
import org.complaintkit.lifecycle.Titles;
import org.complaintkit.lifecycle.Track;
import org.complaintkit.lifecycle.Verb;
import org.complaintkit.rule.Language;
import org.complaintkit.rule.Text;
import org.junit.jupiter.api.Test;

class LifecycleDiagramTest {

    private static final Track SIDE = Track.of("parts");

    /** A repair: three states and the dot, two verbs along one arrow, one that stays, and a side track that follows. */
    private static final Lifecycle REPAIR = Lifecycle.builder()
            .track(Track.MAIN, State.NONE)
            .track(SIDE, State.of("none"))
            .move(move("-", "register", "open"))
            .move(move("open", "note", "open"))
            .move(move("open", "repair", "done").by(Set.of(Role.of("fitter"), Role.of("boss"))))
            .move(move("open", "give-up", "done").guardedBy(List.of(guard("told"), guard("paid"))))
            .move(move("open", "withdraw", "done"))
            .move(move("done", "complain-again", "open"))
            .move(move("done", "archive", "gone"))
            .move(Move.of(SIDE, State.of("none"), Verb.of("order-parts"), State.of("ordered")))
            .move(Move.of(SIDE, State.of("ordered"), Verb.of("repair"), State.of("none")))
            .finals(State.of("gone"))
            .build();

    private static Move move(String from, String verb, String to) {
        return Move.of(Track.MAIN, State.of(from), Verb.of(verb), State.of(to));
    }

    private static Guard guard(String id) {
        return new Guard(id, new Condition.Known(id), Text.same(id), List.of());
    }

    @Test
    void mermaid_has_each_state_once_and_one_arrow_for_all_verbs_between_two_states() {
        assertThat(LifecycleDiagram.of(REPAIR).mermaid(Language.ENGLISH)).isEqualTo("""
                stateDiagram-v2
                    direction TB
                    state "open" as main_open
                    state "done" as main_done
                    state "gone" as main_gone
                    [*] --> main_open : register
                    main_open --> main_done : withdraw<br/>repair (boss, fitter)<br/>give-up [told, paid]
                    main_done --> main_open : complain again
                    main_done --> main_gone : archive
                    main_gone --> [*]
                    state "parts" as track_parts {
                        direction TB
                        state "none" as parts_none
                        state "ordered" as parts_ordered
                        [*] --> parts_none
                        parts_none --> parts_ordered : order-parts
                        parts_ordered --> parts_none : along with repair
                    }
                """);
    }

    @Test
    void graphviz_shows_the_same_with_side_tracks_as_clusters() {
        assertThat(LifecycleDiagram.of(REPAIR).withStays().graphviz(Language.CHINESE))
                .isEqualTo("""
                digraph lifecycle {
                    rankdir=TB;
                    node [shape=box, style=rounded, fontname="sans-serif"];
                    edge [fontname="sans-serif", fontsize=11];
                    main_x [shape=point, width=0.15, label=""];
                    main_open [shape=record, label="{open|\u21bb 备注\\l}"];
                    main_done [label="done"];
                    main_gone [label="gone"];
                    main_gone_last [shape=doublecircle, width=0.1, style=filled, fillcolor=black, label=""];
                    main_gone -> main_gone_last;
                    main_x -> main_open [label="登记"];
                    main_open -> main_done [label="撤回\\nrepair (boss, fitter)\\ngive-up [told, paid]"];
                    main_done -> main_open [label="再次投诉"];
                    main_done -> main_gone [label="归档"];
                    subgraph cluster_track_parts {
                        label="parts"; fontname="sans-serif"; color=gray;
                        parts_none_first [shape=point, width=0.15, label=""];
                        parts_none [label="none"];
                        parts_none_first -> parts_none;
                        parts_ordered [label="ordered"];
                        parts_none -> parts_ordered [label="order-parts"];
                        parts_ordered -> parts_none [label="联动:repair"];
                    }
                }
                """);
    }

    @Test
    void verbs_that_stay_are_listed_inside_their_state_when_asked_for() {
        assertThat(LifecycleDiagram.of(REPAIR).mermaid(Language.ENGLISH)).doesNotContain("note");
        assertThat(LifecycleDiagram.of(REPAIR).withStays().mermaid(Language.ENGLISH))
                .contains("    main_open : \u21bb note\n");
    }

    @Test
    void guards_and_roles_can_be_left_out() {
        assertThat(LifecycleDiagram.of(REPAIR).withoutGuards().mermaid(Language.ENGLISH))
                .contains(" : give-up, withdraw<br/>repair (boss, fitter)\n");
        assertThat(LifecycleDiagram.of(REPAIR).withoutRoles().mermaid(Language.ENGLISH))
                .contains(" : repair, withdraw<br/>give-up [told, paid]\n");
        assertThat(LifecycleDiagram.of(REPAIR).withoutRoles().withoutGuards().mermaid(Language.ENGLISH))
                .contains(" : repair, give-up,<br/>withdraw\n");
    }

    @Test
    void what_several_states_share_is_drawn_from_the_nearest_before_and_listed_for_the_others() {
        String text = LifecycleDiagram.of(Lifecycle.standard())
                .gathering(4)
                .only(Track.MAIN)
                .mermaid(Language.ENGLISH);
        // archive from closed, declined, transferred and withdrawn: four; investigate from three states only.
        assertThat(text)
                .contains("    main_withdrawn --> main_archived : archive\n")
                .contains("    main_archived : \u2190 archive from closed,<br/>declined, transferred\n")
                .doesNotContain("main_closed --> main_archived")
                .contains("    main_accepted --> main_investigating : investigate\n")
                .contains("    main_assigned --> main_investigating : investigate\n");
    }

    @Test
    void a_shared_move_whose_states_all_come_later_is_drawn_from_the_first_of_them() {
        String text = LifecycleDiagram.of(Lifecycle.standard()).gathering(2).mermaid(Language.ENGLISH);
        assertThat(text)
                .contains("    main_answered --> main_accepted : complain again, appeal\n")
                .contains("    main_accepted : \u2190 complain again,<br/>appeal from closed\n");
    }

    @Test
    void moves_that_differ_in_roles_or_guards_are_not_gathered() {
        Lifecycle lifecycle = Lifecycle.builder()
                .track(Track.MAIN, State.of("a"))
                .move(move("a", "go", "b"))
                .move(move("a", "end", "z"))
                .move(move("b", "end", "z").by(Set.of(Role.of("boss"))))
                .finals(State.of("z"))
                .build();
        assertThat(LifecycleDiagram.of(lifecycle).gathering(2).mermaid(Language.ENGLISH))
                .contains("main_a --> main_z : end\n")
                .contains("main_b --> main_z : end (boss)\n");
    }

    @Test
    void stays_that_several_states_share_stand_in_one_dashed_box() {
        String text = LifecycleDiagram.of(Lifecycle.standard())
                .gathering(3)
                .withStays()
                .only(Track.MAIN)
                .mermaid(Language.ENGLISH);
        assertThat(text)
                .contains("    state \"in several states\" as common_main\n")
                .contains("<br/>every state but not registered<br/>\u21bb reveal, erase<br/>")
                .contains("<br/>accepted, assigned, investigating<br/>\u21bb take over\n")
                .contains("    main_answered : \u2190 answer from received,<br/>accepted, assigned,<br/>"
                        + "investigating, proposed<br/>\u21bb follow up, answer\n")
                .endsWith("    classDef gathered stroke-dasharray: 4 4\n    class common_main gathered\n");
    }

    @Test
    void the_standard_main_line_has_thirteen_boxes_a_dot_and_fifty_arrows() {
        List<String> lines = LifecycleDiagram.of(Lifecycle.standard())
                .only(Track.MAIN)
                .mermaid(Language.ENGLISH)
                .lines()
                .toList();
        assertThat(lines).filteredOn(line -> line.contains(" as main_")).hasSize(13);
        assertThat(lines).filteredOn(line -> line.matches(" +\\[\\*] --> .*")).hasSize(1);
        // 1 from the dot; 6, 7, 6, 5, 5, 3, 6 from received to approved; 4, 3, 2, 1, 1 from answered to withdrawn.
        assertThat(lines).filteredOn(line -> line.contains(" : ")).hasSize(50);
    }

    @Test
    void names_of_any_characters_give_plain_ids_that_differ_and_labels_that_mermaid_does_not_read() {
        Lifecycle nasty = Lifecycle.builder()
                .track(Track.MAIN, State.of("end"))
                .move(move("end", "say: \"x\"; %%", "已受理"))
                .move(move("已受理", "a#1 <b>", "状态: \"甲\""))
                .move(move("状态: \"甲\"", "back\\", "under-review"))
                .move(move("under-review", "{}", "under review"))
                .finals(State.of("under review"))
                .build();
        assertThat(LifecycleDiagram.of(nasty).mermaid(Language.ENGLISH)).isEqualTo("""
                stateDiagram-v2
                    direction TB
                    state "end" as main_end
                    state "已受理" as main_x
                    state "状态#58; #34;甲#34;" as main_x_2
                    state "under review" as main_under_review
                    state "under review" as main_under_review_2
                    [*] --> main_end
                    main_end --> main_x : say#58; #34;x#34;#59; #37;#37;
                    main_x --> main_x_2 : a#35;1 #60;b#62;
                    main_x_2 --> main_under_review : back#92;
                    main_under_review --> main_under_review_2 : #123;#125;
                    main_under_review_2 --> [*]
                """);
        assertThat(LifecycleDiagram.of(nasty).graphviz(Language.ENGLISH))
                .contains("    main_x_2 [label=\"状态: \\\"甲\\\"\"];\n")
                .contains("    main_x_2 -> main_under_review [label=\"back\\\\\"];\n")
                .contains("    main_x -> main_x_2 [label=\"a#1 <b>\"];\n");
    }

    @Test
    void what_a_record_of_graphviz_would_read_is_shown_as_it_is() {
        Lifecycle odd = Lifecycle.builder()
                .track(Track.MAIN, State.of("a|b & c"))
                .move(move("a|b & c", "{x} <y>", "a|b & c"))
                .finals(State.of("a|b & c"))
                .build();
        assertThat(LifecycleDiagram.of(odd).withStays().graphviz(Language.ENGLISH))
                .contains("    main_a_b_c [shape=record, label=\"{a\\|b &amp; c|\u21bb \\{x\\} \\<y\\>\\l}\"];\n");
    }

    @Test
    void a_track_without_moves_shows_its_one_state() {
        Lifecycle still = Lifecycle.builder()
                .track(Track.MAIN, State.of("a"))
                .track(Track.of("still"), State.of("here"))
                .finals(State.of("a"))
                .build();
        assertThat(LifecycleDiagram.of(still).mermaid(Language.ENGLISH))
                .contains("    main_a --> [*]\n")
                .contains("        state \"here\" as still_here\n        [*] --> still_here\n    }\n");
    }

    @Test
    void an_unregistered_state_that_one_can_come_back_to_is_a_box() {
        Lifecycle back = Lifecycle.builder()
                .track(Track.MAIN, State.NONE)
                .move(move("-", "register", "a"))
                .move(move("a", "undo", "-"))
                .move(move("a", "end", "z"))
                .finals(State.of("z"))
                .build();
        assertThat(LifecycleDiagram.of(back).mermaid(Language.ENGLISH))
                .contains("    state \"not registered\" as main_x\n")
                .contains("    [*] --> main_x\n")
                .contains("    main_x --> main_a : register\n");
    }

    @Test
    void tracks_direction_and_titles_can_be_chosen() {
        Titles titles = Titles.standard().with(SIDE, State.of("ordered"), Text.of("on order", "已订购"));
        assertThat(LifecycleDiagram.of(REPAIR)
                        .only(SIDE)
                        .direction(Direction.RIGHT)
                        .titles(titles)
                        .mermaid(Language.CHINESE))
                .isEqualTo("""
                stateDiagram-v2
                    direction LR
                    state "none" as parts_none
                    state "已订购" as parts_ordered
                    [*] --> parts_none
                    parts_none --> parts_ordered : order-parts
                    parts_ordered --> parts_none : 联动:repair
                """.replace("联动:", "联动#58;"));
    }

    @Test
    void a_third_language_brings_its_own_titles_and_words() {
        Language german = Language.of(
                Locale.GERMAN,
                Map.of("state/main/open", "offen", "diagram-along", "mit {verbs}", "diagram-and", " und "));
        assertThat(LifecycleDiagram.of(REPAIR).withoutGuards().mermaid(german))
                .contains("state \"offen\" as main_open")
                .contains(" : give-up und withdraw<br/>")
                .contains(" : mit repair\n");
    }

    @Test
    void tracks_that_there_are_not_and_gathering_of_one_are_refused() {
        LifecycleDiagram diagram = LifecycleDiagram.of(REPAIR);
        assertThatThrownBy(() -> diagram.only(Track.WAITING))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a picture shows some of the tracks [main, parts], each once; asked for were [waiting]");
        assertThatThrownBy(diagram::only).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> diagram.only(SIDE, SIDE)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> diagram.gathering(1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("what 1 states have in common is not common; gather from 2 on");
    }
}
