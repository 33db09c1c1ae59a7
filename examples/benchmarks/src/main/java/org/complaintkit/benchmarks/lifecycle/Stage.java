package org.complaintkit.benchmarks.lifecycle;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.complaintkit.lifecycle.Position;
import org.complaintkit.lifecycle.State;

/** The states, as an application has them: an enum of its own. */
// A position is immutable, but not marked so.
@SuppressWarnings("ImmutableEnumChecker")
public enum Stage {
    RECEIVED,
    ACCEPTED,
    ASSIGNED,
    INVESTIGATING,
    PROPOSED,
    UNDER_REVIEW,
    APPROVED,
    ANSWERED,
    CLOSED,
    DECLINED,
    WITHDRAWN,
    ARCHIVED;

    private static final Map<State, Stage> BY_STATE =
            Arrays.stream(values()).collect(Collectors.toMap(Stage::state, Function.identity()));

    private final Position position =
            Position.at(name().toLowerCase(Locale.ROOT).replace('_', '-'));

    Position position() {
        return position;
    }

    State state() {
        return position.states().get(0).state();
    }

    static Stage of(State state) {
        Stage stage = BY_STATE.get(state);
        if (stage == null) {
            throw new IllegalArgumentException("no stage is called " + state);
        }
        return stage;
    }
}
