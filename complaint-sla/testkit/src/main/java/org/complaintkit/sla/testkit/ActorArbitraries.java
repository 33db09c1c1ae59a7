package org.complaintkit.sla.testkit;

import java.util.HashSet;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.complaintkit.identity.Actor;
import org.complaintkit.identity.Role;
import org.complaintkit.lifecycle.Precondition;
import org.complaintkit.sla.regime.Regime;

/** People. They shrink to Ann, who has no role and no unit. */
public final class ActorArbitraries {

    private ActorArbitraries() {}

    /**
     * People with some of these roles, perhaps of a unit.
     *
     * @param roles the roles
     * @return one of three people
     */
    public static Arbitrary<Actor> with(Set<Role> roles) {
        Arbitrary<Set<Role>> held = roles.isEmpty()
                ? Arbitraries.just(Set.of())
                : Arbitraries.of(roles.stream().map(Role::name).sorted().toList())
                        .map(Role::of)
                        .set()
                        .ofMaxSize(roles.size());
        return Combinators.combine(
                        Arbitraries.of("ann", "bob", "cho"),
                        held,
                        Arbitraries.of("unit-1", "unit-2").optional(0.5))
                .as((id, some, unit) -> new Actor(id, some, unit));
    }

    /**
     * People with some of the roles that a regime names: those of its moves, permissions and levels.
     *
     * @param regime the regime
     * @return one of three people
     */
    public static Arbitrary<Actor> of(Regime regime) {
        return with(roles(regime));
    }

    private static Set<Role> roles(Regime regime) {
        Set<Role> roles = new HashSet<>();
        regime.lifecycle().moves().forEach(move -> roles.addAll(move.by()));
        regime.escalations().ladder().levels().forEach(level -> roles.addAll(level.roles()));
        regime.lifecycle().preconditions().forEach(one -> {
            if (one instanceof Precondition.Permission permission) {
                roles.addAll(permission.by());
            }
        });
        return roles;
    }
}
