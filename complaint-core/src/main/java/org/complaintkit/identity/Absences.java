package org.complaintkit.identity;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who is away and who stands in: before an absence the stand-in is registered, and meanwhile matters go there. Immutable;
 * whoever keeps it asks before a command is made and lets the command say who takes the matter.
 *
 * @param all the absences, in the order of their registration
 */
public record Absences(List<Absence> all) {

    /** Nobody is away. */
    public static final Absences NONE = new Absences(List.of());

    /**
     * One absence.
     *
     * @param person the id of who is away
     * @param from the first instant of the absence
     * @param to the first instant after it
     * @param standIn the id of who takes the matters meanwhile; empty: nobody was registered
     */
    public record Absence(String person, Instant from, Instant to, Optional<String> standIn) {
        /**
         * Checks the names and the span.
         *
         * @throws IllegalArgumentException if one is not a name in the sense of {@link Names}, both are the same, or the
         *     absence ends before it begins
         */
        public Absence {
            Names.require("person", person);
            standIn.ifPresent(name -> Names.require("stand-in", name));
            if (standIn.filter(person::equals).isPresent()) {
                throw new IllegalArgumentException(person + " cannot stand in for the same person; name another one");
            }
            if (to.isBefore(from)) {
                throw new IllegalArgumentException(
                        "absence of " + person + ": it ends at " + to + ", before it begins at " + from);
            }
        }

        private boolean covers(String who, Instant at) {
            return person.equals(who) && !at.isBefore(from) && at.isBefore(to);
        }
    }

    /** Takes a copy. */
    public Absences {
        all = List.copyOf(all);
    }

    /**
     * With one more; where two speak of the same time, the later registration counts.
     *
     * @param absence the absence
     * @return both together
     */
    public Absences and(Absence absence) {
        List<Absence> more = new ArrayList<>(all);
        more.add(absence);
        return new Absences(more);
    }

    /**
     * Who takes a matter of somebody.
     *
     * @param person the id of whose matter it is
     * @param at when
     * @return the person, if not away; else who stands in, and for that one in turn; empty where somebody on the way is away
     *     without a stand-in, or they stand in for each other
     */
    public Optional<String> taker(String person, Instant at) {
        Set<String> asked = new LinkedHashSet<>();
        Optional<String> taker = Optional.of(person);
        while (taker.isPresent() && asked.add(taker.get())) {
            Optional<Absence> away = away(taker.get(), at);
            if (away.isEmpty()) {
                return taker;
            }
            taker = away.get().standIn();
        }
        return Optional.empty();
    }

    /**
     * The absence of somebody.
     *
     * @param person the id
     * @param at when
     * @return the absence, the one registered last; empty where the person is there
     */
    public Optional<Absence> away(String person, Instant at) {
        Absence found = null;
        for (Absence absence : all) {
            found = absence.covers(person, at) ? absence : found;
        }
        return Optional.ofNullable(found);
    }
}
