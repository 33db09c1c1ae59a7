package org.complaintkit.replay.csv;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.complaintkit.identity.Role;
import org.complaintkit.lifecycle.Fields;
import org.complaintkit.lifecycle.Verb;

/**
 * What the columns and activities of a log mean.
 *
 * @param complaint the column with the complaint's id
 * @param at the column with the time
 * @param times how it writes times
 * @param activity the column that says what happened
 * @param by who did it
 * @param facts facts told by columns, by name
 * @param first what happens before the first row of a complaint
 * @param activities the forms of each activity
 */
public record Mapping(
        Column complaint,
        Column at,
        Times times,
        Column activity,
        By by,
        Map<String, FactColumn> facts,
        Optional<Form> first,
        Map<String, List<Form>> activities) {

    /** Takes copies. */
    public Mapping {
        facts = Map.copyOf(facts);
        activities = Map.copyOf(activities);
    }

    /**
     * Who acts.
     *
     * @param id the column with the id
     * @param unit the column with the unit, where there is one
     * @param roles the roles that all of them hold
     */
    record By(Column id, Optional<Column> unit, Set<Role> roles) {}

    /** A verb takes the facts that the library knows of it, and those that are the regime's alone. */
    boolean records(Verb verb, String fact) {
        return Fields.of(verb).containsKey(fact) || !Fields.names().contains(fact);
    }
}
