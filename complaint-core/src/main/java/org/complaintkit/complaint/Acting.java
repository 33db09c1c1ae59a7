package org.complaintkit.complaint;

import java.time.Instant;
import java.util.Optional;
import org.complaintkit.fact.Fact;
import org.complaintkit.fact.Facts;
import org.complaintkit.lifecycle.Verb;

/**
 * A complaint when somebody is about to act: beside everything else when that is ({@link DerivedFacts#AT}), and when verbs
 * were done lately ({@link DerivedFacts#LATEST}), this act counted. What is asked of the moment of an act holds of nothing
 * else; whoever asks beforehand what is open at a moment lays this under {@code Lifecycle.options}.
 *
 * @param complaint the complaint before the act
 * @param verb the verb that is about to be done
 * @param at when
 */
public record Acting(Complaint complaint, Verb verb, Instant at) implements Facts {

    @Override
    public Optional<Fact> fact(String name) {
        if (name.equals(DerivedFacts.AT)) {
            return Optional.of(Fact.of(at));
        }
        Optional<DerivedFacts.Latest> asked =
                DerivedFacts.Latest.of(name).filter(latest -> latest.verb().equals(verb.name()));
        if (asked.isEmpty()) {
            return complaint.fact(name);
        }
        int before = asked.get().n() - 1;
        return before == 0 ? Optional.of(Fact.of(at)) : complaint.fact(DerivedFacts.latest(before, verb));
    }

    @Override
    public boolean keeps(String name) {
        return complaint.keeps(name);
    }
}
