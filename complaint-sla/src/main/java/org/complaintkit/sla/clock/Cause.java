package org.complaintkit.sla.clock;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.complaintkit.command.Verbs;
import org.complaintkit.complaint.Complaint;
import org.complaintkit.event.Event;
import org.complaintkit.fact.Facts;
import org.complaintkit.lifecycle.Verb;

/**
 * Something that happened, seen by the rules that react to it: the complaint before and after it.
 *
 * @param before the complaint before it
 * @param after the complaint after it; after an act, with the moves that follow from the act
 * @param event what happened
 */
public record Cause(Complaint before, Complaint after, Event event) {

    /**
     * When it happened.
     *
     * @return the instant of the act, or the one at which time raised it
     */
    public Instant at() {
        return event.at();
    }

    /**
     * Whether one of several triggers is touched off.
     *
     * @param triggers the triggers
     * @return true for the first that matches
     */
    public boolean touchesOff(List<Trigger> triggers) {
        for (int i = 0; i < triggers.size(); i++) {
            if (triggers.get(i).matches(this)) {
                return true;
            }
        }
        return false;
    }

    /**
     * The act, if a person acted.
     *
     * @return the act, or empty for what followed from one and for what time raised
     */
    public Optional<Event.Acted> act() {
        return event instanceof Event.Acted acted ? Optional.of(acted) : Optional.empty();
    }

    /**
     * What is known after it; of the fields that the verb itself may record only what this act recorded, and beside them
     * who acted.
     *
     * @return the facts
     */
    public Facts facts() {
        return event instanceof Event.Acted acted ? new ActFacts(after, acted) : after;
    }

    boolean does(Verb verb) {
        return event instanceof Event.Acted acted && acted.act().verb().equals(verb);
    }

    /** Whether a recorded fact was wrong: what follows is as if it had been recorded rightly. */
    boolean corrects() {
        return does(Verbs.CORRECT);
    }

    /** Whether an answered or closed complaint comes back, or a new round begins. */
    boolean returns() {
        return event instanceof Event.Acted acted
                && Verbs.RETURNS.contains(acted.act().verb())
                && before.isBorn();
    }

    /** Whether anything changed that a condition may look at. */
    boolean changesFacts() {
        return before.isBorn()
                && (before.level() != after.level()
                        || !before.facts().equals(after.facts())
                        || !before.state().equals(after.state()));
    }
}
