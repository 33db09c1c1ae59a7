package org.complaintkit.sla.clock;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Predicate;
import org.complaintkit.fact.Fact;
import org.complaintkit.fact.Facts;
import org.complaintkit.sla.clock.StartFacts.Window;

/**
 * Whether a moment falls into one of several parts of the day. A moment that is not known falls into none.
 *
 * @param moment the name of the fact that tells the moment
 * @param windows the parts of the day, half-open
 * @param zone the zone that tells the time of day
 */
public record InWindow(String moment, List<Window> windows, ZoneId zone) implements Predicate<Facts> {

    /** Takes a copy of the windows. */
    public InWindow {
        windows = List.copyOf(windows);
    }

    @Override
    public boolean test(Facts facts) {
        return facts.fact(moment)
                .filter(Fact.Moment.class::isInstance)
                .map(known -> ((Fact.Moment) known).value().atZone(zone).toLocalTime())
                .filter(this::contains)
                .isPresent();
    }

    private boolean contains(LocalTime time) {
        return windows.stream().anyMatch(window -> window.contains(time));
    }
}
