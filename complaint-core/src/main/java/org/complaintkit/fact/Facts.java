package org.complaintkit.fact;

import java.util.Optional;

/**
 * What rules may look at: facts by name. A complaint is one; an application's own ticket becomes one with this method.
 */
@FunctionalInterface
public interface Facts {

    /** Nothing is known. */
    Facts NONE = name -> Optional.empty();

    /**
     * Looks up a fact.
     *
     * @param name the name of the fact, for example {@code severity}
     * @return the fact, or empty where it is not known
     */
    Optional<Fact> fact(String name);

    /**
     * Whether a fact is these facts' own, so that nothing laid over them hides it: the state of a complaint, its round.
     *
     * @param name the name of the fact
     * @return true if nobody can supply it; unless overridden, false for every name
     */
    default boolean keeps(String name) {
        return false;
    }

    /**
     * The same facts with others laid over them: what those know hides what these know, but for what these keep.
     *
     * @param over the facts on top
     * @return both together
     */
    default Facts under(Facts over) {
        return new Laid(this, over);
    }
}

record Laid(Facts below, Facts over) implements Facts {
    @Override
    public Optional<Fact> fact(String name) {
        Optional<Fact> top = below.keeps(name) ? Optional.empty() : over.fact(name);
        return top.isPresent() ? top : below.fact(name);
    }

    @Override
    public boolean keeps(String name) {
        return below.keeps(name) || over.keeps(name);
    }
}
