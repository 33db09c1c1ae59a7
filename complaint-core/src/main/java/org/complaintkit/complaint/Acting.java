package org.complaintkit.complaint;

import java.time.Instant;
import java.util.Optional;
import org.complaintkit.fact.Fact;
import org.complaintkit.fact.Facts;
import org.complaintkit.lifecycle.Verb;

/** A complaint when somebody is about to act: when that is, and when a verb was done lately, this act counted. */
record Acting(Complaint complaint, Verb verb, Instant at) implements Facts {

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
