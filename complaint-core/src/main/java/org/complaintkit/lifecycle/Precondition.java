package org.complaintkit.lifecycle;

import java.util.List;
import java.util.Set;
import org.complaintkit.fact.Condition;
import org.complaintkit.identity.Names;
import org.complaintkit.identity.Role;
import org.complaintkit.rule.Text;

/**
 * What has to be so before somebody may do some verbs, wherever these stand in the table: who may, what must hold, what has
 * to be known. Several on one verb must all be fulfilled, and each that is not refuses under its own id.
 */
public sealed interface Precondition {

    /**
     * Its name, and the code of its refusals.
     *
     * @return the name
     */
    String id();

    /**
     * The rules that it rests on.
     *
     * @return the rules
     */
    List<String> basis();

    /**
     * The verbs that it holds back, on every move of theirs.
     *
     * @return the verbs
     */
    Set<Verb> verbs();

    /**
     * Only somebody with one of these roles may.
     *
     * @param id its name
     * @param basis the rules that it rests on
     * @param verbs the verbs
     * @param when under which condition; {@link Condition#ALWAYS} for none
     * @param by the roles of which one is enough
     */
    record Permission(String id, List<String> basis, Set<Verb> verbs, Condition when, Set<Role> by)
            implements Precondition {
        /**
         * Checks the name and takes copies.
         *
         * @throws IllegalArgumentException if the id is not a name in the sense of {@link Names}, or there is no verb or no
         *     role
         */
        public Permission {
            basis = List.copyOf(basis);
            verbs = Set.copyOf(verbs);
            by = Set.copyOf(by);
            check(id, verbs);
            if (by.isEmpty()) {
                throw new IllegalArgumentException(
                        "permission " + id + " names no role, so nobody might; name at least one");
            }
        }
    }

    /**
     * Only where a condition holds.
     *
     * @param id its name
     * @param basis the rules that it rests on
     * @param verbs the verbs
     * @param when under which condition it counts; {@link Condition#ALWAYS} for none
     * @param needs the condition that must hold
     * @param says what it tells who is held back
     */
    record Check(String id, List<String> basis, Set<Verb> verbs, Condition when, Condition needs, Text says)
            implements Precondition {
        /**
         * Checks the name and takes copies.
         *
         * @throws IllegalArgumentException if the id is not a name in the sense of {@link Names}, or there is no verb
         */
        public Check {
            basis = List.copyOf(basis);
            verbs = Set.copyOf(verbs);
            check(id, verbs);
        }
    }

    /**
     * Only where these facts are known, whatever they say; the refusal names every one that is missing.
     *
     * @param id its name
     * @param basis the rules that it rests on
     * @param verbs the verbs
     * @param when under which condition; {@link Condition#ALWAYS} for none
     * @param facts the facts, in the order in which what is missing is told
     */
    record Requirement(String id, List<String> basis, Set<Verb> verbs, Condition when, List<String> facts)
            implements Precondition {
        /**
         * Checks the names and takes copies.
         *
         * @throws IllegalArgumentException if the id or a fact is not a name in the sense of {@link Names}, or there is no
         *     verb or no fact
         */
        public Requirement {
            basis = List.copyOf(basis);
            verbs = Set.copyOf(verbs);
            facts = List.copyOf(facts);
            check(id, verbs);
            facts.forEach(fact -> Names.require("fact", fact));
            if (facts.isEmpty()) {
                throw new IllegalArgumentException("requirement " + id + " requires nothing; name at least one fact");
            }
        }
    }

    /**
     * These facts and no others may be recorded, beside those without which the verb says nothing.
     *
     * @param id its name
     * @param basis the rules that it rests on
     * @param verbs the verbs
     * @param facts the facts that the form has a place for
     */
    record Form(String id, List<String> basis, Set<Verb> verbs, Set<String> facts) implements Precondition {
        /**
         * Checks the name and takes copies.
         *
         * @throws IllegalArgumentException if the id is not a name in the sense of {@link Names}, or there is no verb
         */
        public Form {
            basis = List.copyOf(basis);
            verbs = Set.copyOf(verbs);
            facts = Set.copyOf(facts);
            check(id, verbs);
        }
    }

    private static void check(String id, Set<Verb> verbs) {
        Names.require("precondition", id);
        if (verbs.isEmpty()) {
            throw new IllegalArgumentException("precondition " + id + " names no verb; name at least one");
        }
    }
}
