package org.complaintkit.sla.figure;

import java.time.Instant;
import org.complaintkit.lifecycle.State;

/** How far a complaint is: since when its round runs, and the last rounds in which something was counted. */
record Progress(Instant recordedAt, Instant began, State initial, int answered, int closed, int calledBack) {

    static final Progress NONE = new Progress(Instant.MIN, Instant.MIN, State.NONE, 0, 0, 0);

    Progress recorded(Instant at) {
        return new Progress(at, began, initial, answered, closed, calledBack);
    }

    Progress began(Instant at) {
        return new Progress(recordedAt, at, initial, answered, closed, calledBack);
    }

    Progress initial(State first) {
        return new Progress(recordedAt, began, first, answered, closed, calledBack);
    }

    Progress answered(int round) {
        return new Progress(recordedAt, began, initial, round, closed, calledBack);
    }

    Progress closed(int round) {
        return new Progress(recordedAt, began, initial, answered, round, calledBack);
    }

    Progress calledBack(int round) {
        return new Progress(recordedAt, began, initial, answered, closed, round);
    }
}
