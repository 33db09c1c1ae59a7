package org.complaintkit.command;

import java.util.Optional;
import java.util.OptionalInt;
import org.complaintkit.fact.Fact;
import org.complaintkit.fact.FactMap;
import org.complaintkit.fact.FactType;
import org.complaintkit.lifecycle.Verb;

/**
 * What is done: a verb and the facts that it records.
 *
 * <p>Verbs whose content the library looks at have a record that checks it; every other verb, ours or a regime's, is a
 * {@link Plain}. The facts of an act become facts of the complaint, under their own names.
 */
public sealed interface Act {

    /**
     * The verb.
     *
     * @return the verb
     */
    Verb verb();

    /**
     * What the act records.
     *
     * @return facts by name; may be empty
     */
    FactMap facts();

    /**
     * Registers a complaint.
     *
     * @param facts everything known at the registration; {@code kind}, {@code channel} and {@code source} are needed
     */
    record Register(FactMap facts) implements Act {
        /**
         * Checks what is needed.
         *
         * @throws IllegalArgumentException if kind, channel or source is missing or not a name
         */
        public Register {
            Content.requireNames("register", facts, "kind", "channel", "source");
        }

        @Override
        public Verb verb() {
            return Verbs.REGISTER;
        }

        /**
         * The same registration with one more fact.
         *
         * @param name the name of the fact: {@code unit}, {@code handler}, {@code severity} ...
         * @param value its value
         * @return the registration
         */
        public Register with(String name, Fact value) {
            return new Register(facts.with(name, value));
        }

        /**
         * The same registration with one more name.
         *
         * @param name the name of the fact: {@code unit}, {@code handler}, {@code severity} ...
         * @param value its value, a name
         * @return the registration
         */
        public Register with(String name, String value) {
            return with(name, Fact.of(value));
        }
    }

    /**
     * Says what kind of matter it is, or says it anew.
     *
     * @param facts severity, kind, category, points, or any fact that the classification rests on; at least one
     */
    record Classify(FactMap facts) implements Act {
        /**
         * Checks that something is said.
         *
         * @throws IllegalArgumentException if there is no fact, or the severity is not a name
         */
        public Classify {
            Content.requireSome("classify", facts);
            Content.requireType("classify", facts, "severity", FactType.NAME);
        }

        @Override
        public Verb verb() {
            return Verbs.CLASSIFY;
        }
    }

    /**
     * Gives it to a unit, a handler, or both.
     *
     * @param facts {@code unit} and {@code handler}, at least one of them
     */
    record Assign(FactMap facts) implements Act {
        /**
         * Checks the names.
         *
         * @throws IllegalArgumentException if unit and handler are both missing, or one is not a name
         */
        public Assign {
            Content.requireType("assign", facts, "unit", FactType.NAME);
            Content.requireType("assign", facts, "handler", FactType.NAME);
            if (facts.fact("unit").isEmpty() && facts.fact("handler").isEmpty()) {
                throw new IllegalArgumentException("assign needs a unit or a handler; it has " + facts.names());
            }
        }

        @Override
        public Verb verb() {
            return Verbs.ASSIGN;
        }
    }

    /**
     * Takes it to a higher level.
     *
     * @param facts {@code level}, the number of the level to go to; without it, one higher
     */
    record Escalate(FactMap facts) implements Act {
        /**
         * Checks the level.
         *
         * @throws IllegalArgumentException if the level is not a whole number from 1 to 1000
         */
        public Escalate {
            Content.requireWhole("escalate", facts, "level", 1000);
        }

        @Override
        public Verb verb() {
            return Verbs.ESCALATE;
        }

        /**
         * The level to go to.
         *
         * @return the level; empty: one higher
         */
        public OptionalInt level() {
            Optional<Fact> level = facts.fact("level");
            return level.isPresent()
                    ? OptionalInt.of(((Fact.Quantity) level.get()).value().intValueExact())
                    : OptionalInt.empty();
        }
    }

    /**
     * Any other verb.
     *
     * @param verb the verb
     * @param facts what it records
     */
    record Plain(Verb verb, FactMap facts) implements Act {
        /**
         * Checks that the verb has no record of its own, which would be passed by.
         *
         * @throws IllegalArgumentException if it has one
         */
        public Plain {
            if (Verbs.HAVE_RECORDS.contains(verb)) {
                throw new IllegalArgumentException("verb " + verb + " has a record of its own; make it with Act.of");
            }
        }
    }

    /**
     * A registration.
     *
     * @param kind what it is: complaint, repair, enquiry, suggestion, missed-call or a kind of the regime's
     * @param channel how it came in
     * @param source external or internal
     * @return the act
     * @throws IllegalArgumentException if one is not a name
     */
    static Register register(String kind, String channel, String source) {
        return new Register(FactMap.of("kind", Fact.of(kind))
                .with("channel", Fact.of(channel))
                .with("source", Fact.of(source)));
    }

    /**
     * A verb that records nothing.
     *
     * @param verb the name of the verb
     * @return the act
     * @throws IllegalArgumentException if it is not a name, or a verb that needs content
     */
    static Act of(String verb) {
        return of(Verb.of(verb), FactMap.EMPTY);
    }

    /**
     * A verb and what it records.
     *
     * @param verb the verb
     * @param facts what it records
     * @return the act, in the record made for the verb where there is one
     * @throws IllegalArgumentException if the verb has a record of its own and the facts lack what that needs
     */
    static Act of(Verb verb, FactMap facts) {
        return switch (verb.name()) {
            case "register" -> new Register(facts);
            case "classify" -> new Classify(facts);
            case "assign" -> new Assign(facts);
            case "escalate" -> new Escalate(facts);
            default -> new Plain(verb, facts);
        };
    }
}
