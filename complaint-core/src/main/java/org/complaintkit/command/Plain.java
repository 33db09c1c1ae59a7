package org.complaintkit.command;

import org.complaintkit.fact.FactMap;
import org.complaintkit.lifecycle.Verb;

/**
 * An act of any other verb, ours or a regime's.
 *
 * @param verb the verb
 * @param facts what it records
 */
public record Plain(Verb verb, FactMap facts) implements Act {

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
