package org.complaintkit.sla.clock;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.complaintkit.fact.Fact;
import org.complaintkit.fact.Facts;

/**
 * The facts of a complaint and those of a start: for each window of the day a flag, {@code start in NAME}, that tells
 * whether the start falls into it. Windows are half-open, [from, to), and may cross midnight.
 *
 * @param facts what is known of the complaint
 * @param start when the clock starts
 * @param windows the windows of the day by name
 * @param zone the zone that tells the time of day
 */
public record StartFacts(Facts facts, Instant start, Map<String, Window> windows, ZoneId zone) implements Facts {

    private static final String IN = "start in ";

    /**
     * A part of every day.
     *
     * @param from the first moment in it
     * @param to the first moment after it; not after {@code from}: it crosses midnight
     */
    public record Window(LocalTime from, LocalTime to) {

        /**
         * Whether a time of day falls into it.
         *
         * @param time the time of day
         * @return true from {@code from} until just before {@code to}
         */
        public boolean contains(LocalTime time) {
            return from.isBefore(to)
                    ? !time.isBefore(from) && time.isBefore(to)
                    : !time.isBefore(from) || time.isBefore(to);
        }
    }

    /**
     * The name of the flag of a window.
     *
     * @param window the name of the window
     * @return the name of the fact
     */
    public static String in(String window) {
        return IN + window;
    }

    @Override
    public Optional<Fact> fact(String name) {
        if (!name.startsWith(IN)) {
            return facts.fact(name);
        }
        Window window = windows.get(name.substring(IN.length()));
        LocalTime time = start.atZone(zone).toLocalTime();
        return window == null ? Optional.empty() : Optional.of(Fact.of(window.contains(time)));
    }
}
