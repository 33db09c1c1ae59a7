package org.complaintkit.sla.regime;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.complaintkit.complaint.Complaint;
import org.complaintkit.event.Event;
import org.complaintkit.lifecycle.Track;
import org.complaintkit.sla.clock.Cause;

/**
 * What follows from what happened, until nothing follows any more: clocks, then escalations, each of which may touch off
 * others; at the end what is charged.
 */
final class Cascade {

    private final RegimeParts parts;
    private final List<Event> events;
    private final Deque<Pending> pending;
    private Complaint now;

    private record Pending(Complaint before, Event event) {}

    /** Begins with the events that are to be followed up, folded in already. */
    Cascade(RegimeParts parts, Complaint after, List<Event> events) {
        this.parts = parts;
        this.now = after;
        this.events = events;
        // What nobody listens for never waits.
        this.pending = new ArrayDeque<>(parts.listens() ? 4 : 0);
    }

    /** What follows from one event; the complaint as it was before it. */
    void followUp(Complaint before, Event event) {
        boolean away = isAway();
        react(before, event, away);
        while (!pending.isEmpty()) {
            Pending next = pending.remove();
            react(next.before(), next.event(), away);
        }
        charge(event);
    }

    private void react(Complaint before, Event event, boolean away) {
        follow(parts.clocks().react(new Cause(before, now, event), away));
        follow(parts.escalations().react(new Cause(before, now, event)));
    }

    /** What is to be charged or withdrawn now. */
    void charge(Event event) {
        List<Event> charges = parts.charging().due(now, event.at());
        if (!charges.isEmpty()) {
            events.addAll(charges);
            now = now.applyAll(charges);
        }
    }

    Complaint after() {
        return now;
    }

    List<Event> events() {
        return events;
    }

    private void follow(List<? extends Event> raised) {
        if (raised.isEmpty()) {
            return;
        }
        Complaint before = now;
        now = now.applyAll(raised);
        events.addAll(raised);
        if (parts.listens()) {
            raised.forEach(event -> pending.add(new Pending(before, event)));
        }
    }

    /** Beyond the reach of limits: the main line has ended, or nothing leads on but the archive. */
    private boolean isAway() {
        return now.position().on(Track.MAIN).filter(parts.away()::contains).isPresent();
    }
}
