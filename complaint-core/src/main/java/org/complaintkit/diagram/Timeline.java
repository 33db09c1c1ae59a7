package org.complaintkit.diagram;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.complaintkit.audit.Recorded;
import org.complaintkit.event.Event;
import org.complaintkit.lifecycle.Titles;
import org.complaintkit.rule.Language;

/**
 * One complaint's history: as bars for Mermaid, or as lines for a terminal. Immutable; the methods that change something
 * give a changed timeline.
 *
 * <p>Personal texts never appear: of those that an act recorded it is said only that they are kept apart.
 *
 * <pre>{@code
 * System.out.print(Timeline.of(events, ZoneId.of("Asia/Shanghai")).text(Language.ENGLISH));
 * }</pre>
 */
public final class Timeline {

    private final List<Event> events;
    private final ZoneId zone;
    private final Instant until;
    private final Titles titles;

    private Timeline(List<Event> events, ZoneId zone, Instant until, Titles titles) {
        this.events = List.copyOf(events);
        this.zone = zone;
        this.until = until;
        this.titles = titles;
    }

    /**
     * The history told by a complaint's events, up to the latest of them.
     *
     * @param events the events of one complaint, in the order of its history
     * @param zone the zone in which instants are shown
     * @return the timeline
     * @throws IllegalArgumentException if there is no event, or the acts are on more than one complaint
     */
    public static Timeline of(List<? extends Event> events, ZoneId zone) {
        List<Event> history = List.copyOf(events);
        Instant latest = history.stream()
                .map(Event::at)
                .max(Instant::compareTo)
                .orElseThrow(() -> new IllegalArgumentException("a timeline needs at least one event"));
        List<String> complaints = history.stream()
                .filter(Event.Acted.class::isInstance)
                .map(event -> ((Event.Acted) event).meta().complaint().toString())
                .distinct()
                .toList();
        if (complaints.size() > 1) {
            throw new IllegalArgumentException("a timeline tells of one complaint; here are acts on " + complaints);
        }
        return new Timeline(history, zone, latest, Titles.standard());
    }

    /**
     * The history told by events as a store keeps them, up to the latest of them.
     *
     * @param events the events of one complaint, in the order of their versions
     * @param zone the zone in which instants are shown
     * @return the timeline
     * @throws IllegalArgumentException if there is no event, or they are of more than one complaint
     */
    public static Timeline ofRecorded(List<Recorded> events, ZoneId zone) {
        List<String> complaints = events.stream()
                .map(recorded -> recorded.envelope().complaint().toString())
                .distinct()
                .toList();
        if (complaints.size() > 1) {
            throw new IllegalArgumentException("a timeline tells of one complaint; here are events of " + complaints);
        }
        return of(events.stream().map(Recorded::event).toList(), zone);
    }

    /**
     * Lets what still lasts, such as a running clock or the present state, last up to another instant.
     *
     * @param instant the instant; what lies before the latest event changes nothing
     * @return the timeline
     */
    public Timeline until(Instant instant) {
        return new Timeline(events, zone, instant.isAfter(until) ? instant : until, titles);
    }

    /**
     * Calls states, verbs and tracks by other titles than the standard ones.
     *
     * @param other what they are called
     * @return the timeline
     */
    public Timeline titles(Titles other) {
        return new Timeline(events, zone, until, other);
    }

    /**
     * The history for Mermaid: a {@code gantt} with a mark for each act, a bar for each stay in a state, and a bar for each
     * deadline from its start to its due instant, with its pauses and what it ran over. Instants are shown to the second.
     *
     * @param language the language of its labels
     * @return the text, of lines that each end with a line feed
     */
    public String mermaid(Language language) {
        return new Gantt(new Course(events, until), new Telling(zone, titles, language)).write();
    }

    /**
     * The history for a terminal: a head, then one line an event, with the instant, who did what, and under it, indented,
     * what followed.
     *
     * @param language the language of the sentences
     * @return the text, of lines that each end with a line feed
     */
    public String text(Language language) {
        return new HistoryText(new Telling(zone, titles, language)).write(events);
    }
}
