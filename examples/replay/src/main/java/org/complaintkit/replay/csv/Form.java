package org.complaintkit.replay.csv;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.complaintkit.fact.Condition;
import org.complaintkit.fact.FactMap;
import org.complaintkit.lifecycle.Verb;
import org.complaintkit.replay.log.Exactness;

/**
 * One form of an activity.
 *
 * @param when where it counts: a condition on the complaint as it stands
 * @param at the column with its time, where that is not the row's; where its cell says nothing the form does not count
 * @param does what it does
 * @param then the forms that follow it at once, each without a condition
 */
record Form(Condition when, Optional<Column> at, Does does, List<Form> then) {

    /** What a form does. */
    sealed interface Does {}

    /**
     * It runs a command.
     *
     * @param verb the verb
     * @param facts what it always records
     */
    record Runs(Verb verb, FactMap facts) implements Does {}

    /**
     * It states what a rule should have come to.
     *
     * @param rule the rule
     * @param to how exactly
     */
    record Compares(String rule, Optional<Exactness> to) implements Does {}

    /** The columns with times of its own and of the forms that follow it. */
    Stream<Column> columns() {
        return Stream.concat(at.stream(), then.stream().flatMap(Form::columns));
    }
}
