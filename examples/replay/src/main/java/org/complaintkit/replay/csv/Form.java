package org.complaintkit.replay.csv;

import java.util.List;
import java.util.Optional;
import org.complaintkit.fact.Condition;
import org.complaintkit.fact.FactMap;
import org.complaintkit.lifecycle.Verb;

/**
 * One form of an activity: a verb with the facts that are always the same, or a rule to compare with.
 *
 * @param when where it counts: a condition on the complaint as it stands
 * @param verb what it does; empty: nothing, it compares
 * @param compare the rule to compare with
 * @param facts what it always records
 * @param then the forms that follow it at once, each without a condition
 */
record Form(Condition when, Optional<Verb> verb, Optional<String> compare, FactMap facts, List<Form> then) {}
