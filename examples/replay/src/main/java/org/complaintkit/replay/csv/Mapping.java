package org.complaintkit.replay.csv;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.complaintkit.identity.Role;
import org.complaintkit.lifecycle.Fields;
import org.complaintkit.lifecycle.Verb;

/**
 * What the columns and activities of a log mean.
 *
 * @param complaint the column with the complaint's id
 * @param at the column with the time, and how the log writes times
 * @param blank texts of cells that say nothing
 * @param by who did it
 * @param facts facts told by columns, by name
 * @param first what happens before the first row of a complaint
 * @param meaning what a row means
 */
public record Mapping(
        Column complaint,
        At at,
        Set<String> blank,
        By by,
        Map<String, FactColumn> facts,
        Optional<Form> first,
        Meaning meaning) {

    /** Takes copies. */
    public Mapping {
        blank = Set.copyOf(blank);
        facts = Map.copyOf(facts);
    }

    /**
     * When it happened.
     *
     * @param column the column with the time
     * @param times how the log writes times, in every column
     */
    record At(Column column, Times times) {}

    /**
     * Who acts.
     *
     * @param id the column with the id
     * @param otherwise who acts where that says nothing
     * @param unit the column with the unit, where there is one
     * @param roles the roles that all of them hold
     */
    record By(Column id, Optional<String> otherwise, Optional<Column> unit, Set<Role> roles) {}

    /** What a row means. */
    sealed interface Meaning {
        /** Its forms. */
        Stream<Form> forms();
    }

    /**
     * A row is an activity, and means one of the forms of it.
     *
     * @param columns the columns that say which activity, together
     * @param byName the forms of each activity
     */
    record Activities(List<Column> columns, Map<String, List<Form>> byName) implements Meaning {
        @Override
        public Stream<Form> forms() {
            return byName.values().stream().flatMap(List::stream);
        }
    }

    /**
     * A row tells the whole of a complaint: all of these, in order.
     *
     * @param all the forms
     */
    record EachRow(List<Form> all) implements Meaning {
        @Override
        public Stream<Form> forms() {
            return all.stream();
        }
    }

    /** The columns with times, beside that of the row. */
    List<Column> times() {
        return Stream.concat(first.stream(), meaning.forms())
                .flatMap(Form::columns)
                .distinct()
                .toList();
    }

    /** A verb takes the facts that the library knows of it, and those that are the regime's alone. */
    boolean records(Verb verb, String fact) {
        return Fields.of(verb).containsKey(fact) || !Fields.names().contains(fact);
    }
}
