package org.complaintkit.scale.rules;

import java.util.Optional;
import org.complaintkit.command.Verbs;
import org.complaintkit.complaint.Complaint;
import org.complaintkit.event.DeadlineEvent;
import org.complaintkit.event.Event;
import org.complaintkit.lifecycle.State;
import org.complaintkit.lifecycle.Track;
import org.complaintkit.lifecycle.Verb;

/**
 * Which events count in figures. In a complaint's first round they count as the library's own figures do; a complaint does not
 * keep when its later rounds began, so what comes after the first answer or closing is counted apart.
 */
final class Counting {

    private static final State CLOSED = State.of("closed");
    private static final Verb CLOSE = Verb.of("close");

    private Counting() {}

    static Optional<String> of(Event event, Complaint before) {
        if (event instanceof Event.Acted acted) {
            return acted(acted, before);
        } else if (event instanceof Event.Moved moved) {
            boolean closes =
                    moved.step().track().equals(Track.MAIN) && moved.step().to().equals(CLOSED);
            return closes ? Optional.of(again("closed", before, CLOSE)) : Optional.empty();
        } else if (event instanceof DeadlineEvent.DeadlineBreached breached) {
            return Optional.of("breached " + breached.deadline().key().rule());
        } else if (event instanceof DeadlineEvent.BreachLifted lifted) {
            return Optional.of("lifted " + lifted.deadline().key().rule());
        } else if (event instanceof Event.Charged charged) {
            return Optional.of("charged " + charged.charge().id().rule());
        } else if (event instanceof Event.ChargeWithdrawn withdrawn) {
            return Optional.of("withdrawn " + withdrawn.id().rule());
        }
        return Optional.empty();
    }

    private static Optional<String> acted(Event.Acted acted, Complaint before) {
        Verb verb = acted.act().verb();
        if (verb.equals(Verbs.REGISTER)) {
            return Optional.of("received");
        }
        return verb.equals(Verbs.ANSWER) ? Optional.of(again("answered", before, verb)) : Optional.empty();
    }

    private static String again(String what, Complaint before, Verb verb) {
        return before.lastDone(verb).isPresent() ? what + " again" : what;
    }
}
