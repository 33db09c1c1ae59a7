package org.complaintkit.diagram;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.complaintkit.deadline.Deadline;
import org.complaintkit.deadline.DeadlineKey;
import org.complaintkit.event.DeadlineEvent;
import org.complaintkit.event.Event;
import org.complaintkit.lifecycle.State;
import org.complaintkit.lifecycle.Track;

/** A history sorted by what a chart shows of it: acts, stays in states, deadlines as they ended, and the rest. */
final class Course {

    /** From when to when a track stood in a state. */
    record Stay(State state, Instant from, Instant to) {}

    private final List<Event> events;
    private final Instant until;

    Course(List<Event> events, Instant until) {
        this.events = events;
        this.until = until;
    }

    static Optional<String> complaint(List<Event> events) {
        return events.stream()
                .filter(Event.Acted.class::isInstance)
                .map(event -> ((Event.Acted) event).meta().complaint().toString())
                .findFirst();
    }

    Optional<String> complaint() {
        return complaint(events);
    }

    Instant until() {
        return until;
    }

    Instant from() {
        return events.stream().map(Event::at).min(Instant::compareTo).orElse(until);
    }

    List<Event.Acted> acts() {
        return events.stream()
                .filter(Event.Acted.class::isInstance)
                .map(Event.Acted.class::cast)
                .toList();
    }

    /** What followed and has no bar: neither a stay nor what became of a deadline. */
    List<Event> others() {
        return events.stream()
                .filter(event -> !(event instanceof Event.Acted || event instanceof Event.Moved))
                .filter(event -> !(event instanceof DeadlineEvent) || event instanceof DeadlineEvent.DeadlineWarned)
                .toList();
    }

    /** The stays on each track that ever moved; nothing is told of the time before the registration. */
    Map<Track, List<Stay>> stays() {
        Map<Track, List<Stay>> stays = new LinkedHashMap<>();
        Map<Track, Event.Moved> last = new LinkedHashMap<>();
        for (Event event : events) {
            if (event instanceof Event.Moved moved) {
                Track track = moved.step().track();
                Event.Moved before = last.put(track, moved);
                Instant since = before == null ? from() : before.at();
                stays.computeIfAbsent(track, any -> new ArrayList<>());
                add(stays, track, new Stay(moved.step().from(), since, moved.at()));
            }
        }
        last.forEach((track, moved) -> add(stays, track, new Stay(moved.step().to(), moved.at(), until)));
        return stays;
    }

    private static void add(Map<Track, List<Stay>> stays, Track track, Stay stay) {
        if (!stay.state().equals(State.NONE)) {
            stays.computeIfAbsent(track, any -> new ArrayList<>()).add(stay);
        }
    }

    /** Each deadline as its last event left it, in the order in which they were set. */
    List<Deadline> deadlines() {
        Map<DeadlineKey, Deadline> latest = new LinkedHashMap<>();
        for (Event event : events) {
            if (event instanceof DeadlineEvent clock) {
                latest.put(clock.deadline().key(), clock.deadline());
            }
        }
        return List.copyOf(latest.values());
    }
}
