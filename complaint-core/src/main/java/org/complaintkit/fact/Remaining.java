package org.complaintkit.fact;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.complaintkit.fact.Condition.All;
import org.complaintkit.fact.Condition.Any;
import org.complaintkit.fact.Condition.Known;
import org.complaintkit.fact.Condition.Not;
import org.complaintkit.fact.Condition.Own;

/** What is left of a condition once everything is put in that is known and stays as it is. */
final class Remaining {

    private final Facts known;
    private final Predicate<String> open;

    private Remaining(Facts known, Predicate<String> open) {
        this.known = known;
        this.open = open;
    }

    /**
     * A condition over open facts alone that holds whenever the given one does, whatever is laid over the open facts;
     * {@link Condition#ALWAYS} or {@link Condition#NEVER} only where that is certain.
     */
    static Condition of(Condition condition, Facts known, Predicate<String> open) {
        return new Remaining(known, open).of(condition);
    }

    private Condition of(Condition condition) {
        if (condition instanceof All all) {
            return joined(all.parts(), Condition.ALWAYS, Condition.NEVER);
        }
        if (condition instanceof Any any) {
            return joined(any.parts(), Condition.NEVER, Condition.ALWAYS);
        }
        if (condition instanceof Not not) {
            return negated(of(not.part()));
        }
        if (condition instanceof Own) {
            return constant(condition.holds(known));
        }
        if (condition instanceof Same same) {
            return of(same);
        }
        String fact = condition.names().iterator().next();
        if (!open.test(fact)) {
            return constant(condition.holds(known));
        }
        // What is known can be said differently, but not unsaid.
        boolean stays = condition instanceof Known && known.fact(fact).isPresent();
        return stays ? Condition.ALWAYS : condition;
    }

    /** Where one of two facts stays as it is, something is asked of the other alone. */
    private Condition of(Same same) {
        boolean one = open.test(same.fact());
        boolean other = open.test(same.other());
        if (one && other) {
            return same;
        }
        return one || other ? of(same.of(one ? same.fact() : same.other(), known)) : constant(same.holds(known));
    }

    /** All parts or any of them: {@code neutral} says nothing, {@code decisive} says it all. */
    private Condition joined(List<Condition> parts, Condition neutral, Condition decisive) {
        boolean all = neutral.equals(Condition.ALWAYS);
        Set<Condition> left = new LinkedHashSet<>();
        for (Condition part : parts) {
            Condition rest = of(part);
            if (rest.equals(decisive)) {
                return decisive;
            }
            if (all && rest instanceof All inner) {
                left.addAll(inner.parts());
            } else if (!all && rest instanceof Any inner) {
                left.addAll(inner.parts());
            } else {
                left.add(rest);
            }
        }
        if (left.size() == 1) {
            return left.iterator().next();
        }
        return left.isEmpty() ? neutral : all ? new All(List.copyOf(left)) : new Any(List.copyOf(left));
    }

    private static Condition negated(Condition part) {
        if (part.equals(Condition.ALWAYS)) {
            return Condition.NEVER;
        }
        if (part.equals(Condition.NEVER)) {
            return Condition.ALWAYS;
        }
        return part instanceof Not inner ? inner.part() : new Not(part);
    }

    private static Condition constant(boolean holds) {
        return holds ? Condition.ALWAYS : Condition.NEVER;
    }
}
