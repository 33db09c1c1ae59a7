package org.complaintkit.lifecycle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a complaint stands on each of its tracks. A track that it has never moved on is not listed; it stands at that
 * track's first state. Immutable; two are equal when they say the same of each track, whatever the order.
 */
public final class Position {

    /** Not yet registered. */
    public static final Position UNBORN = new Position(List.of());

    /**
     * A track and the state on it.
     *
     * @param track the track
     * @param state the state on it
     */
    public record Place(Track track, State state) {}

    private final List<Place> states;

    // What nearly every question is about, kept at hand.
    private final @Nullable String mainName;
    private final int mainHash;

    /**
     * A position on several tracks.
     *
     * @param places the latest step on each track, in the order of the first one
     * @throws IllegalArgumentException if a track stands there twice
     */
    public Position(List<Place> places) {
        states = List.copyOf(places);
        State main = find(Track.MAIN);
        mainName = main == null ? null : main.name();
        mainHash = main == null ? 0 : main.name().hashCode();
        for (int i = 1; i < states.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (states.get(i).track.equals(states.get(j).track)) {
                    throw new IllegalArgumentException("track " + states.get(i).track + " stands in two states, "
                            + states.get(j).state + " and " + states.get(i).state + "; it has one at a time");
                }
            }
        }
    }

    /**
     * The position of something that has one line of states only, such as an application's own ticket.
     *
     * @param main the state on the main track
     * @return the position
     */
    public static Position at(String main) {
        return UNBORN.with(Track.MAIN, State.of(main));
    }

    /**
     * The latest step on each track.
     *
     * @return the places, in the order in which the tracks first moved
     */
    public List<Place> states() {
        return states;
    }

    /**
     * The state on a track.
     *
     * @param track the track
     * @return the state, or empty where it has never moved on this track
     */
    public Optional<State> on(Track track) {
        return Optional.ofNullable(find(track));
    }

    /** The name of the state on the main track, null where it has never moved on it. */
    @Nullable
    String mainName() {
        return mainName;
    }

    int mainHash() {
        return mainHash;
    }

    @Nullable
    State find(Track track) {
        for (int i = 0; i < states.size(); i++) {
            Place place = states.get(i);
            if (place.track.equals(track)) {
                return place.state;
            }
        }
        return null;
    }

    /**
     * The same position with another state on one track.
     *
     * @param track the track
     * @param state the new state on it
     * @return the new position
     */
    public Position with(Track track, State state) {
        List<Place> changed = new ArrayList<>(states.size() + 1);
        boolean found = false;
        for (Place place : states) {
            boolean here = place.track.equals(track);
            changed.add(here ? new Place(track, state) : place);
            found |= here;
        }
        if (!found) {
            changed.add(new Place(track, state));
        }
        return new Position(changed);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Position that && states.size() == that.states.size() && states.containsAll(that.states);
    }

    @Override
    public int hashCode() {
        int sum = 0;
        for (Place place : states) {
            sum += place.hashCode();
        }
        return sum;
    }

    @Override
    public String toString() {
        return "Position" + states;
    }
}
