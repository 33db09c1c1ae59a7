package org.complaintkit.fact;

import java.util.Optional;
import org.complaintkit.identity.Actor;
import org.complaintkit.identity.Role;

/**
 * Facts, and who acts: for conditions that ask for the actor. Their names begin with {@code by }, and nobody can record a
 * fact of such a name.
 *
 * @param below what is known beside the actor; who did a verb before is its fact {@code doers VERB}, a list of ids
 * @param who who acts
 */
public record ActorFacts(Facts below, Actor who) implements Facts {

    /** What every name of a fact about the actor begins with. */
    public static final String BY = "by ";

    /** Before the name of a role: whether the actor holds it. */
    public static final String ROLE = "by role ";

    /** Before the name of a verb: whether the actor did it before, in this round. */
    public static final String DID = "by did ";

    /** Before the name of a fact: whether the fact names the actor, alone or in a list. */
    public static final String IS = "by is ";

    /** Before the name of a fact: whether the fact names the actor's unit, alone or in a list. */
    public static final String UNIT = "by unit ";

    /** Before the name of a verb, below: the ids of those who did it in this round. */
    public static final String DOERS = "doers ";

    @Override
    public Optional<Fact> fact(String name) {
        if (!name.startsWith(BY)) {
            return below.fact(name);
        }
        if (name.startsWith(ROLE)) {
            return Optional.of(Fact.of(who.has(Role.of(name.substring(ROLE.length())))));
        }
        if (name.startsWith(DID)) {
            return Optional.of(Fact.of(
                    Entries.of(below.fact(DOERS + name.substring(DID.length()))).contains(who.id())));
        }
        if (name.startsWith(IS) || name.startsWith(UNIT)) {
            return Optional.of(Fact.of(asked(name, who).holds(below)));
        }
        return Optional.empty();
    }

    @Override
    public boolean keeps(String name) {
        return name.startsWith(BY) || below.keeps(name);
    }

    /** What a question about the actor asks of a fact. */
    private static Condition asked(String name, Actor who) {
        if (name.startsWith(IS)) {
            return new Lists(name.substring(IS.length()), who.id());
        }
        return who.unit()
                .<Condition>map(unit -> new Lists(name.substring(UNIT.length()), unit))
                .orElse(Condition.NEVER);
    }

    /**
     * Asks for the actor.
     *
     * @param what one of the words above
     * @param named the role, verb or fact
     * @return the condition that it is so
     */
    public static Condition by(String what, String named) {
        return new Condition.Is(what + named, Fact.of(true));
    }

    /**
     * Whether a condition asks for the actor.
     *
     * @param condition the condition
     * @return true if one of its names is that of a fact about the actor
     */
    public static boolean isAskedBy(Condition condition) {
        return condition.names().stream().anyMatch(name -> name.startsWith(BY));
    }

    /**
     * The condition as it stands for one actor: what it asks of the facts that name the actor or the actor's unit, so that
     * {@link Needs} can tell what to say. What it asks of roles and earlier acts stays.
     *
     * @param condition the condition
     * @param who the actor
     * @return the same condition about other facts
     */
    public static Condition settled(Condition condition, Actor who) {
        if (condition instanceof Condition.All all) {
            return new Condition.All(
                    all.parts().stream().map(part -> settled(part, who)).toList());
        }
        if (condition instanceof Condition.Any any) {
            return new Condition.Any(
                    any.parts().stream().map(part -> settled(part, who)).toList());
        }
        if (condition instanceof Condition.Not not) {
            return new Condition.Not(settled(not.part(), who));
        }
        boolean names = condition instanceof Condition.Is is
                && is.value().equals(Fact.of(true))
                && (is.fact().startsWith(IS) || is.fact().startsWith(UNIT));
        return names ? asked(((Condition.Is) condition).fact(), who) : condition;
    }
}
