package org.complaintkit.command;

import org.complaintkit.fact.Fact;
import org.complaintkit.fact.FactMap;
import org.complaintkit.lifecycle.Verb;

/**
 * What is done: a verb and the facts that it records.
 *
 * <p>A verb with content of its own has a record that checks it and reads it; every other verb, ours or a regime's, is a
 * {@link Plain}. The facts of an act become facts of the complaint, under their own names.
 */
public sealed interface Act
        permits Adopt,
                Answer,
                Assign,
                Classify,
                Conclude,
                Correct,
                DetermineLiability,
                Escalate,
                ExtendLimit,
                FollowUp,
                HandOver,
                Migrate,
                Plain,
                Promise,
                Propose,
                RecordViolation,
                Register,
                Suspend {

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
     * What the complaint knows by it.
     *
     * @return the facts that it records, unless an act says otherwise
     */
    default FactMap learned() {
        return facts();
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
            case "hand-over" -> new HandOver(facts);
            case "conclude" -> new Conclude(facts);
            case "propose" -> new Propose(facts);
            case "answer" -> new Answer(facts);
            case "promise" -> new Promise(facts);
            case "suspend" -> new Suspend(facts);
            case "follow-up" -> new FollowUp(facts);
            case "determine-liability" -> new DetermineLiability(facts);
            case "record-violation" -> new RecordViolation(facts);
            case "escalate" -> new Escalate(facts);
            case "extend-limit" -> new ExtendLimit(facts);
            case "correct" -> new Correct(facts);
            case "adopt" -> new Adopt(facts);
            case "migrate" -> new Migrate(facts);
            default -> new Plain(verb, facts);
        };
    }
}
