package org.complaintkit.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.complaintkit.diagram.LifecycleDiagram;
import org.complaintkit.lifecycle.Lifecycle;
import org.complaintkit.lifecycle.Move;
import org.complaintkit.lifecycle.Position;
import org.complaintkit.lifecycle.State;
import org.complaintkit.lifecycle.Track;
import org.complaintkit.rule.Language;

/** A picture shows the lifecycle, the whole of it and nothing else. */
class DiagramProperties {

    @Provide
    Arbitrary<Lifecycle> lifecycles() {
        return Dice.numbers(160).map(numbers -> RandomLifecycle.from(new Dice(numbers)));
    }

    @Property(seed = "7")
    void a_picture_has_one_box_for_each_state_and_one_arrow_for_each_pair(@ForAll("lifecycles") Lifecycle lifecycle) {
        for (Track track : lifecycle.tracks()) {
            DrawnMoves drawn = drawn(LifecycleDiagram.of(lifecycle), track);
            assertThat(drawn.boxes).containsExactlyInAnyOrderElementsOf(states(lifecycle, track));
            assertThat(drawn.arrows).doesNotHaveDuplicates();
            assertThat(drawn.moves).containsExactlyInAnyOrderElementsOf(moves(lifecycle, track, false));
        }
    }

    @Property(seed = "7")
    void however_many_are_gathered_every_move_is_drawn_or_listed_once(
            @ForAll("lifecycles") Lifecycle lifecycle, @ForAll @IntRange(min = 2, max = 5) int gathering) {
        for (Track track : lifecycle.tracks()) {
            LifecycleDiagram diagram = LifecycleDiagram.of(lifecycle).gathering(gathering);
            DrawnMoves drawn = drawn(diagram, track);
            assertThat(drawn.boxes).containsExactlyInAnyOrderElementsOf(states(lifecycle, track));
            assertThat(drawn.arrows).doesNotHaveDuplicates();
            assertThat(drawn.moves).containsExactlyInAnyOrderElementsOf(moves(lifecycle, track, false));
            assertThat(drawn(diagram.withStays(), track).moves)
                    .containsExactlyInAnyOrderElementsOf(moves(lifecycle, track, true));
        }
    }

    @Property(seed = "7")
    void every_state_can_be_reached_from_the_start_along_the_arrows(@ForAll("lifecycles") Lifecycle lifecycle) {
        for (Track track : lifecycle.tracks()) {
            DrawnMoves drawn = drawn(LifecycleDiagram.of(lifecycle), track);
            Set<String> reached = new LinkedHashSet<>(
                    List.of(lifecycle.state(Position.UNBORN, track).name()));
            for (int before = 0; before < reached.size(); ) {
                before = reached.size();
                drawn.arrows.stream()
                        .filter(arrow -> reached.contains(arrow.get(0)))
                        .map(arrow -> arrow.get(1))
                        .toList()
                        .forEach(reached::add);
            }
            assertThat(reached).containsExactlyInAnyOrderElementsOf(states(lifecycle, track));
        }
    }

    @Property(seed = "7")
    void graphviz_text_is_well_formed_and_has_the_same_boxes_and_arrows(@ForAll("lifecycles") Lifecycle lifecycle) {
        LifecycleDiagram diagram = LifecycleDiagram.of(lifecycle);
        Dot dot = Dot.read(diagram.graphviz(Language.CHINESE));
        List<String> boxes = new ArrayList<>();
        int arrows = 0;
        for (Track track : lifecycle.tracks()) {
            boxes.addAll(states(lifecycle, track));
            arrows += drawn(diagram, track).arrows.size();
        }
        assertThat(dot.nodes()).hasSize(boxes.size());
        assertThat(dot.edges())
                .hasSize(arrows)
                .allSatisfy(edge -> assertThat(dot.nodes()).contains(edge.get(0), edge.get(1)));
    }

    private static DrawnMoves drawn(LifecycleDiagram diagram, Track track) {
        return DrawnMoves.read(diagram.only(track).mermaid(Language.ENGLISH));
    }

    private static List<String> states(Lifecycle lifecycle, Track track) {
        Set<State> states = new LinkedHashSet<>(lifecycle.states(track));
        states.add(lifecycle.state(Position.UNBORN, track));
        return states.stream().map(State::name).toList();
    }

    private static List<List<String>> moves(Lifecycle lifecycle, Track track, boolean stays) {
        List<List<String>> moves = new ArrayList<>();
        for (Move move : lifecycle.moves()) {
            if (move.track().equals(track) && (stays || !move.from().equals(move.to()))) {
                moves.add(List.of(
                        move.from().name(), move.verb().name(), move.to().name()));
            }
        }
        return moves;
    }
}
