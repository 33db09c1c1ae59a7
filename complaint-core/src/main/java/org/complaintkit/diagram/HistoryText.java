package org.complaintkit.diagram;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.complaintkit.event.Event;

/** Writes a history as lines for a terminal. */
final class HistoryText {

    private final Telling telling;
    private final StringBuilder text = new StringBuilder();

    HistoryText(Telling telling) {
        this.telling = telling;
    }

    String write(List<Event> events) {
        Course.complaint(events)
                .ifPresent(complaint -> line(telling.say(
                        HistoryWordings.HEAD,
                        Map.of("complaint", complaint, "zone", telling.zone().getId()))));
        Optional<Instant> act = Optional.empty();
        for (Event event : events) {
            boolean acted = event instanceof Event.Acted;
            act = acted ? Optional.of(event.at()) : act;
            String words = new EventWords(telling).of(event);
            // What follows from an act bears its instant; anything else happened because time went by.
            boolean follows = !acted && act.filter(event.at()::equals).isPresent();
            boolean byTime = !acted && !follows;
            String told = byTime ? telling.say(HistoryWordings.TIME, Map.of("event", words)) : words;
            line(telling.local(event.at()) + (follows ? "    " : "  ") + told);
        }
        return text.toString();
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
