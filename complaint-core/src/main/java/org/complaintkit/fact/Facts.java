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
     * The same facts with others laid over them: what those know hides what these know.
     *
     * @param over the facts on top
     * @return both together
     */
    default Facts under(Facts over) {
        return name -> {
            Optional<Fact> top = over.fact(name);
            return top.isPresent() ? top : fact(name);
        };
    }
}
