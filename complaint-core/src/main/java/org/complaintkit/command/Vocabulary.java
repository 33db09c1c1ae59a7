package org.complaintkit.command;

import java.util.Map;
import java.util.Set;
import org.complaintkit.fact.FactDeclaration;
import org.complaintkit.lifecycle.Verb;

/**
 * What a log may say under some rules: the verbs that can be done and the facts that are declared beside the library's
 * own.
 *
 * @param verbs every verb of the lifecycle
 * @param facts the declared facts by name
 */
public record Vocabulary(Set<Verb> verbs, Map<String, FactDeclaration> facts) {

    /** Takes copies. */
    public Vocabulary {
        verbs = Set.copyOf(verbs);
        facts = Map.copyOf(facts);
    }
}
