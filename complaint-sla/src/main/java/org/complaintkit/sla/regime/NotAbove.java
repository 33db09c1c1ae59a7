package org.complaintkit.sla.regime;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.complaintkit.fact.Condition;
import org.complaintkit.fact.Fact;
import org.complaintkit.fact.FactType;
import org.complaintkit.fact.Facts;

/** Whether a fact is at most what another one says; not where one of them is unknown or they have no common size. */
record NotAbove(String fact, String other) implements Predicate<Facts> {

    private static final Set<FactType> SIZED = Set.of(FactType.NUMBER, FactType.MOMENT, FactType.DAY, FactType.MONEY);

    @Override
    public boolean test(Facts facts) {
        Optional<Fact> bound = facts.fact(other).filter(known -> SIZED.contains(known.type()));
        return bound.isPresent() && new Condition.AtMost(fact, bound.get()).holds(facts);
    }

    Condition condition() {
        return new Condition.Own(fact + " not above " + other, this);
    }
}
