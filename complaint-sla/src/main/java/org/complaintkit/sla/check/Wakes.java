package org.complaintkit.sla.check;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.complaintkit.complaint.Complaint;
import org.complaintkit.event.DeadlineEvent;
import org.complaintkit.event.Event;
import org.complaintkit.sla.calendar.DateNotCoveredException;
import org.complaintkit.sla.regime.Regime;

/**
 * What time alone raises with a complaint, one thing after another. What falls due again and again is new once: to stop at each
 * turn of it would never come to a limit that is due later.
 *
 * @param all each instant at which something is raised, with what
 * @param complete whether nothing is raised after the last of them
 */
record Wakes(List<Wake> all, boolean complete) {

    private static final int MOST_STEPS = 24;
    private static final Duration HORIZON = Duration.ofDays(3650);

    /**
     * An instant at which time raises something.
     *
     * @param at the instant
     * @param raised what it raises
     * @param then the complaint after that
     * @param isNew whether something of it was raised at no earlier instant
     */
    record Wake(Instant at, List<Event> raised, Complaint then, boolean isNew) {

        /** The first second at which all of it has happened. */
        Instant after() {
            return at.plusSeconds(1);
        }
    }

    static Wakes of(Regime regime, Complaint complaint, Instant begin) {
        List<Wake> all = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        Complaint then = complaint;
        for (int i = 0; i < MOST_STEPS; i++) {
            Optional<Instant> wake = regime.wakeAt(then);
            if (wake.isEmpty()) {
                return new Wakes(all, true);
            }
            if (wake.get().isAfter(begin.plus(HORIZON))) {
                return new Wakes(all, false);
            }
            try {
                List<Event> raised = regime.passTime(then, wake.get().plusSeconds(1));
                then = then.applyAll(raised);
                boolean isNew = !raised.stream()
                        .map(Wakes::name)
                        .filter(seen::add)
                        .toList()
                        .isEmpty();
                all.add(new Wake(wake.get(), raised, then, isNew));
            } catch (DateNotCoveredException beyond) {
                return new Wakes(all, false);
            }
        }
        return new Wakes(all, regime.wakeAt(then).isEmpty());
    }

    /** How many times something new is raised. */
    long fresh() {
        return all.stream().filter(Wake::isNew).count();
    }

    /** What happened, whenever and however often. */
    private static String name(Event event) {
        String name = event.getClass().getSimpleName() + " ";
        if (event instanceof DeadlineEvent.DeadlineWarned warned) {
            return name + warned.deadline().key().rule() + " " + warned.rung();
        }
        if (event instanceof DeadlineEvent deadline) {
            return name + deadline.deadline().key().rule();
        }
        if (event instanceof Event.Escalated up) {
            return name + up.key().rule() + " " + up.level();
        }
        if (event instanceof Event.FactsSet set) {
            return name + set.rule();
        }
        return event instanceof Event.Charged charged
                ? name + charged.charge().id().rule()
                : name;
    }
}
