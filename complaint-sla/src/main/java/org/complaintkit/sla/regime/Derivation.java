package org.complaintkit.sla.regime;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.complaintkit.fact.Fact;
import org.complaintkit.fact.Facts;
import org.complaintkit.identity.Names;
import org.complaintkit.lifecycle.Verb;
import org.complaintkit.sla.calendar.DateNotCoveredException;
import org.complaintkit.sla.limit.Limit;
import org.complaintkit.sla.limit.Start;
import org.complaintkit.sla.limit.Trace;

/**
 * A fact that a regime derives from others as somebody acts, because it takes a calendar or what its user gave: it is known
 * to the guards of that very act and recorded with it.
 */
public sealed interface Derivation {

    /**
     * Its name.
     *
     * @return the name
     */
    String id();

    /**
     * The rules that it rests on.
     *
     * @return the rules
     */
    List<String> basis();

    /**
     * The fact that it tells.
     *
     * @return the name of the fact
     */
    String fact();

    /**
     * The facts that it looks at.
     *
     * @return their names
     */
    List<String> from();

    /**
     * What it tells.
     *
     * @param facts what is known, with what the act says
     * @param at when the act happened
     * @return the value, or empty where nobody can tell
     */
    Optional<Fact> value(Facts facts, Instant at);

    /**
     * Whether an act comes in time: a flag, true where it happens at or before the end of a limit that is counted from the
     * first of some moments that is known.
     *
     * @param id its name
     * @param basis the rules that it rests on
     * @param fact the flag
     * @param on the verbs whose acts are asked for
     * @param from the moments, the first known one counts
     * @param within the limit
     * @param days the days that it is counted in
     */
    record InTime(
            String id, List<String> basis, String fact, Set<Verb> on, List<String> from, Limit within, Start.Days days)
            implements Derivation {
        /**
         * Checks the name and takes copies.
         *
         * @throws IllegalArgumentException if the id or the fact is not a name in the sense of {@link Names}, there is no verb
         *     or moment, or the limit needs a calendar and there is none
         */
        public InTime {
            Names.require("derived fact", id);
            Names.require("fact", fact);
            basis = List.copyOf(basis);
            on = Set.copyOf(on);
            from = List.copyOf(from);
            if (on.isEmpty() || from.isEmpty()) {
                throw new IllegalArgumentException(id + " needs a verb to look at and a moment to count from");
            }
            if (within.needsCalendar() && days.calendar().isEmpty()) {
                throw new IllegalArgumentException(
                        id + " is counted on a calendar, and the regime has none; give it one");
            }
        }

        @Override
        public Optional<Fact> value(Facts facts, Instant at) {
            for (String moment : from) {
                Optional<Fact> known = facts.fact(moment);
                if (known.isPresent() && known.get() instanceof Fact.Moment start) {
                    return isInTime(new Start(start.value(), List.of(), days, facts), at);
                }
            }
            return Optional.empty();
        }

        private Optional<Fact> isInTime(Start start, Instant at) {
            try {
                return Optional.of(
                        Fact.of(!at.isAfter(within.due(start, Trace.NONE).at())));
            } catch (DateNotCoveredException e) {
                return Optional.empty();
            }
        }
    }

    /**
     * What a table tells of a name: the head of a unit, who stands in for a handler.
     *
     * @param id its name
     * @param basis the rules that it rests on
     * @param fact the fact
     * @param of the fact whose name is looked up
     * @param table what the table tells, by name
     */
    record Looked(String id, List<String> basis, String fact, String of, Map<String, Fact> table)
            implements Derivation {
        /**
         * Checks the names and takes copies.
         *
         * @throws IllegalArgumentException if the id or a fact is not a name in the sense of {@link Names}
         */
        public Looked {
            Names.require("derived fact", id);
            Names.require("fact", fact);
            Names.require("fact", of);
            basis = List.copyOf(basis);
            table = Map.copyOf(table);
        }

        @Override
        public List<String> from() {
            return List.of(of);
        }

        @Override
        public Optional<Fact> value(Facts facts, Instant at) {
            return facts.fact(of).flatMap(name -> Optional.ofNullable(table.get(name.toString())));
        }
    }
}
