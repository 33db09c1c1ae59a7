package org.complaintkit.sla.clock;

import java.util.Optional;
import org.complaintkit.complaint.Complaint;
import org.complaintkit.complaint.DerivedFacts;
import org.complaintkit.event.Event;
import org.complaintkit.fact.ActorFacts;
import org.complaintkit.fact.Fact;
import org.complaintkit.fact.Facts;
import org.complaintkit.identity.Actor;
import org.complaintkit.lifecycle.Fields;

/** What is known when somebody has just acted: of the verb's own fields only what this act recorded, and who acted. */
record ActFacts(Complaint after, Event.Acted acted) implements Facts {

    @Override
    public Optional<Fact> fact(String name) {
        if (name.startsWith(ActorFacts.BY)) {
            return new ActorFacts(after, by()).fact(name);
        }
        if (name.equals(DerivedFacts.AT)) {
            return Optional.of(Fact.of(acted.at()));
        }
        if (Fields.of(acted.act().verb()).containsKey(name)) {
            return acted.act().facts().fact(name);
        }
        return after.fact(name);
    }

    private Actor by() {
        return acted.meta().by();
    }
}
