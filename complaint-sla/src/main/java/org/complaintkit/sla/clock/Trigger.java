package org.complaintkit.sla.clock;

import java.time.Instant;
import org.complaintkit.deadline.DeadlineStatus;
import org.complaintkit.event.DeadlineEvent;
import org.complaintkit.event.DeadlineEvent.DeadlineBreached;
import org.complaintkit.event.DeadlineEvent.DeadlineMet;
import org.complaintkit.event.DeadlineEvent.DeadlineWarned;
import org.complaintkit.fact.Condition;
import org.complaintkit.fact.Fact;
import org.complaintkit.identity.Names;
import org.complaintkit.lifecycle.Verb;

/** What starts, meets, ends or restarts a clock, and what escalates: an act, or something that happened to a limit. */
public sealed interface Trigger {

    /**
     * Whether something that happened touches it off.
     *
     * @param cause what happened
     * @return true if it does
     */
    boolean matches(Cause cause);

    /**
     * An act without further conditions.
     *
     * @param verb the verb
     * @return the trigger
     */
    static Trigger on(Verb verb) {
        return new Act(verb, Condition.ALWAYS);
    }

    /**
     * Somebody acts.
     *
     * @param verb the verb
     * @param when what must hold of the act and the complaint after it; may ask for the actor, see {@link
     *     org.complaintkit.fact.ActorFacts}
     */
    record Act(Verb verb, Condition when) implements Trigger {
        @Override
        public boolean matches(Cause cause) {
            return cause.does(verb) && (when.equals(Condition.ALWAYS) || when.holds(cause.facts()));
        }
    }

    /**
     * Somebody acts, and tells since when: a clock that this starts runs from that moment where it lies before the act.
     *
     * @param act the act
     * @param since the name of a fact of type moment that the act itself records
     */
    record ActSince(Act act, String since) implements Trigger {
        /**
         * Checks the name.
         *
         * @throws IllegalArgumentException if the fact's name is not one in the sense of {@link Names}
         */
        public ActSince {
            Names.require("fact", since);
        }

        @Override
        public boolean matches(Cause cause) {
            return act.matches(cause);
        }

        /** Since when, or the moment of the act. */
        Instant start(Cause cause) {
            return cause.act()
                    .flatMap(acted -> acted.act().facts().fact(since))
                    .filter(Fact.Moment.class::isInstance)
                    .map(told -> ((Fact.Moment) told).value())
                    .filter(told -> told.isBefore(cause.at()))
                    .orElse(cause.at());
        }
    }

    /**
     * An act is recorded: what is asked is the recording, and the clock is met when the library learnt of the act, also a
     * clock that the act itself starts.
     *
     * @param verb the verb
     */
    record Recording(Verb verb) implements Trigger {
        @Override
        public boolean matches(Cause cause) {
            return cause.does(verb);
        }
    }

    /**
     * A limit is breached, or a target missed.
     *
     * @param limit the id of the limit
     */
    record Breach(String limit) implements Trigger {
        /**
         * Checks the id.
         *
         * @throws IllegalArgumentException if it is not a name in the sense of {@link Names}
         */
        public Breach {
            Names.require("limit", limit);
        }

        @Override
        public boolean matches(Cause cause) {
            return cause.event() instanceof DeadlineBreached breached && isOf(limit, breached);
        }
    }

    /**
     * What a limit asks was done, in time or late.
     *
     * @param limit the id of the limit
     */
    record Met(String limit) implements Trigger {
        /**
         * Checks the id.
         *
         * @throws IllegalArgumentException if it is not a name in the sense of {@link Names}
         */
        public Met {
            Names.require("limit", limit);
        }

        @Override
        public boolean matches(Cause cause) {
            boolean lifted = cause.event() instanceof DeadlineEvent.BreachLifted lift
                    && lift.deadline().status() == DeadlineStatus.MET
                    && isOf(limit, lift);
            return lifted || (cause.event() instanceof DeadlineMet met && isOf(limit, met));
        }
    }

    /**
     * A point on the way of a limit's clock is reached.
     *
     * @param limit the id of the limit
     * @param rung the name of the point
     */
    record Reached(String limit, String rung) implements Trigger {
        /**
         * Checks the names.
         *
         * @throws IllegalArgumentException if one is not a name in the sense of {@link Names}
         */
        public Reached {
            Names.require("limit", limit);
            Names.require("rung", rung);
        }

        @Override
        public boolean matches(Cause cause) {
            return cause.event() instanceof DeadlineWarned warned
                    && isOf(limit, warned)
                    && warned.rung().equals(rung);
        }
    }

    /**
     * A level is reached, by hand or by a rule.
     *
     * @param level the level, from 1
     */
    record Level(int level) implements Trigger {
        /**
         * Checks the level.
         *
         * @throws IllegalArgumentException if it is below 1; every complaint begins at level 0
         */
        public Level {
            if (level < 1) {
                throw new IllegalArgumentException("a level that is reached is at least 1: " + level);
            }
        }

        @Override
        public boolean matches(Cause cause) {
            return cause.before().level() < level && cause.after().level() >= level;
        }
    }

    /**
     * Something becomes true: it did not hold before, and does after.
     *
     * @param condition what
     */
    record Becomes(Condition condition) implements Trigger {
        @Override
        public boolean matches(Cause cause) {

            return !condition.holds(cause.before()) && condition.holds(cause.after());
        }
    }

    private static boolean isOf(String limit, DeadlineEvent event) {
        return event.deadline().key().rule().equals(limit);
    }
}
