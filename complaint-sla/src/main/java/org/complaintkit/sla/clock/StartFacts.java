package org.complaintkit.sla.clock;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Optional;
import org.complaintkit.complaint.DerivedFacts;
import org.complaintkit.fact.Fact;
import org.complaintkit.fact.Facts;
import org.complaintkit.lifecycle.Verb;

/**
 * The facts of a complaint and those of a start: for each window of the day a flag that tells whether the start falls
 * into it, and one for each verb that tells whether it was last done in it. Windows are half-open, [from, to), and may
 * cross midnight.
 *
 * @param facts what is known of the complaint
 * @param start when the clock starts
 * @param windows the windows of the day by name
 * @param zone the zone that tells the time of day
 */
public record StartFacts(Facts facts, Instant start, Map<String, Window> windows, ZoneId zone) implements Facts {

    private static final String START = "start";
    private static final String IN = " in ";

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

        /**
         * The first moment in it, from a moment on.
         *
         * @param moment the moment
         * @return the moment itself where it falls into the window, else the beginning of the next one
         */
        public ZonedDateTime next(ZonedDateTime moment) {
            if (contains(moment.toLocalTime())) {
                return moment;
            }
            LocalDate day = moment.toLocalTime().isBefore(from)
                    ? moment.toLocalDate()
                    : moment.toLocalDate().plusDays(1);
            return day.atTime(from).atZone(moment.getZone());
        }
    }

    /**
     * The name of the flag that tells whether the start falls into a window.
     *
     * @param window the name of the window
     * @return the name of the fact
     */
    public static String startIn(String window) {
        return START + IN + window;
    }

    /**
     * The name of the flag that tells whether a verb was last done in a window.
     *
     * @param verb the verb
     * @param window the name of the window
     * @return the name of the fact
     */
    public static String lastIn(Verb verb, String window) {
        return verb.name() + IN + window;
    }

    @Override
    public Optional<Fact> fact(String name) {
        int in = name.indexOf(IN);
        Window window = in < 0 ? null : windows.get(name.substring(in + IN.length()));
        if (window == null) {
            return facts.fact(name);
        }
        String what = name.substring(0, in);
        Optional<Instant> when = what.equals(START) ? Optional.of(start) : last(what);
        return when.map(instant -> Fact.of(window.contains(instant.atZone(zone).toLocalTime())));
    }

    private Optional<Instant> last(String verb) {
        return facts.fact(DerivedFacts.LAST + verb)
                .filter(Fact.Moment.class::isInstance)
                .map(last -> ((Fact.Moment) last).value());
    }
}
