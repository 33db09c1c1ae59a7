package org.complaintkit.sla.figure;

import java.util.Optional;

/** Who answers for a complaint, as far as anybody knows. */
record Responsible(
        Optional<String> unit, Optional<String> handler, Optional<String> answered, Optional<String> registered) {

    static final Responsible NOBODY =
            new Responsible(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** The handler, else who answered it, else who registered it. */
    Optional<String> person() {
        return handler.or(() -> answered).or(() -> registered);
    }

    Responsible registeredBy(String who) {
        return new Responsible(unit, handler, answered, Optional.of(who));
    }

    Responsible answeredBy(String who) {
        return new Responsible(unit, handler, Optional.of(who), registered);
    }

    Responsible in(Optional<String> other) {
        return new Responsible(other.or(() -> unit), handler, answered, registered);
    }

    Responsible handledBy(Optional<String> other) {
        return new Responsible(unit, other.or(() -> handler), answered, registered);
    }
}
