package org.complaintkit.sla.regime;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.complaintkit.fact.Facts;
import org.complaintkit.identity.Actor;
import org.complaintkit.identity.Names;
import org.complaintkit.lifecycle.Lifecycle;
import org.complaintkit.lifecycle.Options;
import org.complaintkit.lifecycle.Position;
import org.complaintkit.lifecycle.Verb;
import org.complaintkit.rule.Text;

/**
 * What a document tells the people who act and no program can see: to greet, to listen, to explain. It is shown where the
 * act is open and holds nothing back. Beside that, what the document has printed.
 *
 * @param advice what it tells, in the order of the document
 * @param annexes what is printed, in the order of the document
 */
public record Guide(List<Advice> advice, List<Annex> annexes) {

    /**
     * One piece of advice.
     *
     * @param id its name
     * @param basis the rules that it rests on
     * @param verbs for which acts
     * @param says what it says
     */
    public record Advice(String id, List<String> basis, Set<Verb> verbs, Text says) {
        /**
         * Checks the name and takes copies.
         *
         * @throws IllegalArgumentException if the id is not a name in the sense of {@link Names}, or there is no verb
         */
        public Advice {
            Names.require("guidance", id);
            basis = List.copyOf(basis);
            verbs = Set.copyOf(verbs);
            if (verbs.isEmpty()) {
                throw new IllegalArgumentException("guidance " + id + " is for no act; name at least one verb");
            }
        }
    }

    /** Takes copies. */
    public Guide {
        advice = List.copyOf(advice);
        annexes = List.copyOf(annexes);
    }

    /**
     * Advice alone.
     *
     * @param advice what it tells
     */
    public Guide(List<Advice> advice) {
        this(advice, List.of());
    }

    /**
     * What to show to somebody who is about to act.
     *
     * @param verb the act
     * @return the advice, in the order of the document; none where the document tells nothing for it
     */
    public List<Advice> on(Verb verb) {
        return advice.stream().filter(one -> one.verbs().contains(verb)).toList();
    }

    /**
     * What to show beside a complaint: the advice for every act that its state knows, whoever may do it.
     *
     * @param lifecycle the lifecycle that it goes through
     * @param at where it stands; unborn: what to show to somebody who registers
     * @return the advice, in the order of the document
     */
    public List<Advice> at(Lifecycle lifecycle, Position at) {
        if (advice.isEmpty()) {
            return List.of();
        }
        Options options = lifecycle.options(at, Actor.TIME, Facts.NONE);
        Set<Verb> known = new HashSet<>();
        options.open().forEach(move -> known.add(move.verb()));
        options.closed().forEach(move -> known.add(move.verb()));
        return advice.stream()
                .filter(one -> one.verbs().stream().anyMatch(known::contains))
                .toList();
    }
}
