package org.complaintkit.command;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.complaintkit.fact.Fact;
import org.complaintkit.fact.FactMap;
import org.complaintkit.lifecycle.Verb;

/**
 * Registers a complaint.
 *
 * @param facts everything known at the registration; {@code kind}, {@code channel} and {@code source} are needed
 */
public record Register(FactMap facts) implements Act {

    /**
     * Checks the content.
     *
     * @throws IllegalArgumentException if kind, channel or source is missing, or a fact has another type than the table of fields says
     */
    public Register {
        Content.check(Verbs.REGISTER, facts);
    }

    @Override
    public Verb verb() {
        return Verbs.REGISTER;
    }

    /**
     * What it is.
     *
     * @return complaint, repair, enquiry, suggestion, missed-call, or a kind of the regime's
     */
    public String kind() {
        return Content.name(facts, "kind").orElseThrow();
    }

    /**
     * How it came in.
     *
     * @return the name of the channel: phone, web, letter ...
     */
    public String channel() {
        return Content.name(facts, "channel").orElseThrow();
    }

    /**
     * Whether it came from outside.
     *
     * @return external or internal
     */
    public String source() {
        return Content.name(facts, "source").orElseThrow();
    }

    /**
     * The unit that it concerns.
     *
     * @return the name, or empty where it is not said
     */
    public Optional<String> unit() {
        return Content.name(facts, "unit");
    }

    /**
     * Who is to handle it.
     *
     * @return the name, or empty where it is not said
     */
    public Optional<String> handler() {
        return Content.name(facts, "handler");
    }

    /**
     * Its category.
     *
     * @return the name, or empty where it is not said
     */
    public Optional<String> category() {
        return Content.name(facts, "category");
    }

    /**
     * How grave it is.
     *
     * @return the name, or empty where it is not said
     */
    public Optional<String> severity() {
        return Content.name(facts, "severity");
    }

    /**
     * Who is complained about.
     *
     * @return the name, or empty where it is not said
     */
    public Optional<String> respondent() {
        return Content.name(facts, "respondent");
    }

    /**
     * Whose complaint it is.
     *
     * @return the name, or empty where it is not said
     */
    public Optional<String> customer() {
        return Content.name(facts, "customer");
    }

    /**
     * What tells the same matter again.
     *
     * @return the name, or empty where it is not said
     */
    public Optional<String> matter() {
        return Content.name(facts, "matter");
    }

    /**
     * The complaints in which the same matter was handled before; it is the next round of theirs.
     *
     * @return their ids; none where it is the first
     */
    public List<String> earlier() {
        return Content.list(facts, "earlier");
    }

    /**
     * References to the evidence.
     *
     * @return the references in order; none where there is no evidence
     */
    public List<String> evidence() {
        return Content.list(facts, "evidence");
    }

    /**
     * When what is complained about happened.
     *
     * @return the instant, or empty where it is not said
     */
    public Optional<Instant> occurredAt() {
        return Content.moment(facts, "occurredAt");
    }

    /**
     * When the complainant came to know of it.
     *
     * @return the instant, or empty where it is not said
     */
    public Optional<Instant> knownAt() {
        return Content.moment(facts, "knownAt");
    }

    /**
     * By when the complainant asks for a reply.
     *
     * @return the instant, or empty where it is not said
     */
    public Optional<Instant> requestedReplyAt() {
        return Content.moment(facts, "requestedReplyAt");
    }

    /**
     * The same registration with one more fact.
     *
     * @param name the name of the fact: {@code unit}, {@code evidence}, {@code occurredAt} ...
     * @param value its value
     * @return the registration
     * @throws IllegalArgumentException if the fact has another type in a registration
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
     * @throws IllegalArgumentException if the fact has another type in a registration
     */
    public Register with(String name, String value) {
        return with(name, Fact.of(value));
    }
}
