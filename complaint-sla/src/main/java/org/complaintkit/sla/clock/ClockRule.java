package org.complaintkit.sla.clock;

import java.util.List;
import java.util.Set;
import org.complaintkit.fact.Condition;
import org.complaintkit.identity.Names;
import org.complaintkit.lifecycle.Verb;
import org.complaintkit.sla.limit.Limit;
import org.complaintkit.sla.limit.Start;

/**
 * A time limit as a document states it: for whom, from when, until when, met by what.
 *
 * @param id the name of the limit
 * @param basis the rules that it cites
 * @param applies to which complaints; may look at the start too (see {@link StartFacts})
 * @param starts the verbs that start its clock
 * @param metBy the verbs that meet it
 * @param within the limit
 * @param days the zone and, where the limit needs one, the calendar that it counts on
 * @param onReopen what it does when the complaint comes back
 * @param onReclassify from where it runs when a change of facts brings it about or alters it
 * @param target whether it is only measured: then it is missed, never breached
 */
public record ClockRule(
        String id,
        List<String> basis,
        Condition applies,
        Set<Verb> starts,
        Set<Verb> metBy,
        Limit within,
        Start.Days days,
        OnReopen onReopen,
        OnReclassify onReclassify,
        boolean target) {

    /**
     * Checks the rule.
     *
     * @throws IllegalArgumentException if the id is not a name, nothing starts or meets the clock, or the limit needs a
     *     calendar and has none
     */
    public ClockRule {
        Names.require("limit", id);
        basis = List.copyOf(basis);
        starts = Set.copyOf(starts);
        metBy = Set.copyOf(metBy);
        if (starts.isEmpty() || metBy.isEmpty()) {
            throw new IllegalArgumentException("limit " + id
                    + ": it needs a verb that starts it and one that meets it; it has " + starts + " and " + metBy);
        }
        if (within.needsCalendar() && days.calendar().isEmpty()) {
            throw new IllegalArgumentException(
                    "limit " + id
                            + " counts working time or working days, or moves a last day that is a day off, and has no calendar");
        }
    }
}
