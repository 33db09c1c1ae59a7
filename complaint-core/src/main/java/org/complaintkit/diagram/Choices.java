package org.complaintkit.diagram;

import java.util.List;
import org.complaintkit.lifecycle.Lifecycle;
import org.complaintkit.lifecycle.Titles;
import org.complaintkit.lifecycle.Track;

/** What a picture of a lifecycle shows. */
record Choices(Shown shown, int gathering, List<Track> tracks, Direction direction, Titles titles) {

    static final int NEVER = Integer.MAX_VALUE;

    record Shown(boolean stays, boolean guards, boolean roles) {}

    static Choices usual(Lifecycle lifecycle) {
        return new Choices(new Shown(false, true, true), NEVER, lifecycle.tracks(), Direction.DOWN, Titles.standard());
    }

    Choices with(Shown changed) {
        return new Choices(changed, gathering, tracks, direction, titles);
    }

    Choices gathering(int states) {
        return new Choices(shown, states, tracks, direction, titles);
    }

    Choices only(List<Track> wanted) {
        return new Choices(shown, gathering, wanted, direction, titles);
    }

    Choices direction(Direction changed) {
        return new Choices(shown, gathering, tracks, changed, titles);
    }

    Choices titles(Titles changed) {
        return new Choices(shown, gathering, tracks, direction, changed);
    }
}
