package org.complaintkit.sla.limit;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/** A limit made of others: it needs what they need and looks at what they look at. */
interface Combined extends Limit {

    Collection<Limit> parts();

    @Override
    default boolean needsCalendar() {
        return parts().stream().anyMatch(Limit::needsCalendar);
    }

    @Override
    default Set<String> facts() {
        return parts().stream().flatMap(part -> part.facts().stream()).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    default boolean looksAtFacts() {
        for (Limit part : parts()) {
            if (part.looksAtFacts()) {
                return true;
            }
        }
        return false;
    }
}
