package org.complaintkit.sla.limit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.complaintkit.fact.Condition;
import org.complaintkit.fact.Fact;

/**
 * By what a limit chooses between others: the conditions of its branches in the order in which they are tried, the first that
 * holds counts.
 *
 * @param branches the conditions
 * @param fact the fact whose values they tell apart; empty where each is a condition of its own
 */
public record Selection(List<Condition> branches, Optional<String> fact) {

    /** Takes a copy of the branches. */
    public Selection {
        branches = List.copyOf(branches);
    }

    /**
     * Every choice that a built-in limit makes, its own first, then those of its parts.
     *
     * @param limit the limit
     * @return the choices; none of a form of one's own, nobody can look into it
     */
    public static List<Selection> of(Limit limit) {
        List<Selection> all = new ArrayList<>();
        if (limit instanceof FirstMatch match) {
            all.add(new Selection(match.choices().stream().map(Choice::when).toList(), Optional.empty()));
        } else if (limit instanceof ByFact by) {
            all.add(values(by.fact(), by.limits().keySet()));
        } else if (limit instanceof OnCalendar on && on.fact().isPresent()) {
            all.add(values(on.fact().get(), on.calendars().keySet()));
        }
        if (limit instanceof Combined combined) {
            combined.parts().forEach(part -> all.addAll(of(part)));
        }
        return all;
    }

    /**
     * Limits inside a limit that are forms of an embedder's own, or that limit itself where it is one.
     *
     * @param limit the limit
     * @return the names of their classes
     */
    public static Set<String> own(Limit limit) {
        Set<String> own = new LinkedHashSet<>();
        if (limit instanceof Combined combined) {
            combined.parts().forEach(part -> own.addAll(own(part)));
        } else if (!limit.getClass().getPackageName().equals(Selection.class.getPackageName())) {
            own.add(
                    limit.getClass().getSimpleName().isEmpty()
                            ? "own"
                            : limit.getClass().getSimpleName());
        }
        return own;
    }

    private static Selection values(String fact, Set<String> values) {
        List<Condition> branches = new TreeSet<>(values)
                .stream()
                        .<Condition>map(value -> new Condition.Is(fact, Fact.of(value)))
                        .toList();
        return new Selection(branches, Optional.of(fact));
    }
}
