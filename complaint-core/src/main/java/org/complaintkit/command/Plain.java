package org.complaintkit.command;

import java.util.Set;
import org.complaintkit.fact.FactMap;
import org.complaintkit.lifecycle.Verb;

/**
 * An act of any other verb, ours or a regime's.
 *
 * @param verb the verb
 * @param facts what it records
 */
public record Plain(Verb verb, FactMap facts) implements Act {

    /** Whom or what a note is about, and over which period; the complaint stays where it is. */
    private static final Set<String> ABOUT = Set.of("person", "unit", "period");

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

    /**
     * What the complaint knows by it.
     *
     * @return the facts that it records; of a note, without the {@code person}, {@code unit} and {@code period} that it is about
     */
    @Override
    public FactMap learned() {
        return verb.equals(Verbs.NOTE) ? facts.without(ABOUT) : facts;
    }
}
