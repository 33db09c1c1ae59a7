package org.complaintkit.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.complaintkit.lifecycle.Position.Place;
import org.junit.jupiter.api.Test;

class PositionTest {

    private static final Place AT_WORK = new Place(Track.MAIN, State.of("working"));
    private static final Place PENDING = new Place(Track.WAITING, State.of("pending"));

    @Test
    void nothing_is_listed_before_the_first_step() {
        assertThat(Position.UNBORN.states()).isEmpty();
        assertThat(Position.UNBORN.on(Track.MAIN)).isEmpty();
    }

    @Test
    void a_step_changes_one_track_and_keeps_the_others_in_their_places() {
        Position both = Position.at("working").with(Track.WAITING, State.of("pending"));
        assertThat(both).isEqualTo(new Position(List.of(AT_WORK, PENDING)));
        assertThat(both.with(Track.MAIN, State.of("ended")).states())
                .containsExactly(new Place(Track.MAIN, State.of("ended")), PENDING);
        assertThat(both.on(Track.MAIN)).contains(State.of("working"));
        assertThat(both.on(Track.WAITING)).contains(State.of("pending"));
        assertThat(both.on(Track.LIABILITY)).isEmpty();
    }

    @Test
    void a_track_stands_in_one_state() {
        assertThatThrownBy(() -> new Position(List.of(AT_WORK, PENDING, new Place(Track.MAIN, State.of("ended")))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("track main stands in two states, working and ended; it has one at a time");
        assertThatThrownBy(() -> new Position(List.of(AT_WORK, AT_WORK))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void it_keeps_its_places_when_the_list_they_came_from_changes() {
        List<Place> places = new ArrayList<>(List.of(AT_WORK));
        Position position = new Position(places);
        places.clear();
        assertThat(position.on(Track.MAIN)).contains(State.of("working"));
    }

    @Test
    void it_does_not_matter_in_which_order_the_tracks_are_listed() {
        Position one = new Position(List.of(AT_WORK, PENDING));
        Position other = new Position(List.of(PENDING, AT_WORK));
        assertThat(one).isEqualTo(other).hasSameHashCodeAs(other);
        assertThat(one).isNotEqualTo(new Position(List.of(AT_WORK)));
        assertThat(new Position(List.of(AT_WORK))).isNotEqualTo(one);
        assertThat(one).isNotEqualTo(one.with(Track.WAITING, State.of("active")));
    }
}
