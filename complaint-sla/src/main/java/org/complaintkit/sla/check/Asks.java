package org.complaintkit.sla.check;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.complaintkit.fact.ActorFacts;
import org.complaintkit.fact.Condition;
import org.complaintkit.identity.Role;
import org.complaintkit.lifecycle.Guard;
import org.complaintkit.lifecycle.Lifecycle;
import org.complaintkit.lifecycle.Move;
import org.complaintkit.lifecycle.Precondition;

/** What is asked of a move, rule by rule, as conditions; roles too. */
record Asks(List<Ask> all) {

    /** One rule and what it asks for. */
    record Ask(String part, List<String> basis, Condition needs) {
        boolean isOfRoles() {
            return needs.names().stream().anyMatch(name -> name.startsWith(ActorFacts.ROLE));
        }
    }

    static Asks of(Lifecycle lifecycle, Move move) {
        List<Ask> asks = new ArrayList<>();
        if (!move.by().isEmpty()) {
            asks.add(new Ask("lifecycle/" + move.from() + " " + move.verb(), List.of(), held(move.by())));
        }
        for (Guard guard : move.guards()) {
            asks.add(new Ask("lifecycle/" + guard.id(), guard.basis(), guard.needs()));
        }
        for (Precondition one : lifecycle.preconditions()) {
            if (one.verbs().contains(move.verb())) {
                ask(one).stream().forEach(asks::add);
            }
        }
        return new Asks(asks);
    }

    private static List<Ask> ask(Precondition one) {
        if (one instanceof Precondition.Permission permission) {
            return List.of(
                    new Ask("permissions/" + one.id(), one.basis(), where(permission.when(), held(permission.by()))));
        }
        if (one instanceof Precondition.Check check) {
            return List.of(new Ask("guards/" + one.id(), one.basis(), where(check.when(), check.needs())));
        }
        if (one instanceof Precondition.Requirement requirement) {
            Condition known = new Condition.All(requirement.facts().stream()
                    .<Condition>map(Condition.Known::new)
                    .toList());
            return List.of(new Ask("requires/" + one.id(), one.basis(), where(requirement.when(), known)));
        }
        return List.of();
    }

    private static Condition where(Condition when, Condition needs) {
        return when.equals(Condition.ALWAYS) ? needs : new Condition.Any(List.of(new Condition.Not(when), needs));
    }

    private static Condition held(Set<Role> roles) {
        return new Condition.Any(roles.stream()
                .sorted()
                .map(role -> ActorFacts.by(ActorFacts.ROLE, role.name()))
                .toList());
    }

    Condition together() {
        return new Condition.All(all.stream().map(Ask::needs).toList());
    }

    /** Without what is asked of roles alone. */
    Condition beside() {
        return new Condition.All(
                all.stream().filter(ask -> !ask.isOfRoles()).map(Ask::needs).toList());
    }

    List<String> parts() {
        return all.stream().map(Ask::part).toList();
    }

    List<String> basis() {
        return all.stream().flatMap(ask -> ask.basis().stream()).distinct().toList();
    }

    /** The fewest of the rules that exclude each other already. */
    Asks conflict(Free free) {
        List<Ask> left = new ArrayList<>(all);
        for (Ask ask : all) {
            List<Ask> without = new ArrayList<>(left);
            without.remove(ask);
            if (!free.canHold(new Asks(without).together())) {
                left = without;
            }
        }
        return new Asks(left);
    }

    static Set<String> roles(Stream<Condition> conditions) {
        Set<String> roles = new LinkedHashSet<>();
        conditions
                .flatMap(condition -> condition.names().stream())
                .filter(name -> name.startsWith(ActorFacts.ROLE))
                .map(name -> name.substring(ActorFacts.ROLE.length()))
                .sorted()
                .forEach(roles::add);
        return roles;
    }
}
