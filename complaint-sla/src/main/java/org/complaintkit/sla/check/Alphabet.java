package org.complaintkit.sla.check;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.complaintkit.command.Act;
import org.complaintkit.command.Command;
import org.complaintkit.command.Meta;
import org.complaintkit.complaint.Complaint;
import org.complaintkit.fact.ActorFacts;
import org.complaintkit.fact.Condition;
import org.complaintkit.fact.FactMap;
import org.complaintkit.fact.Facts;
import org.complaintkit.fact.Needs;
import org.complaintkit.identity.Actor;
import org.complaintkit.identity.Role;
import org.complaintkit.lifecycle.Fields;
import org.complaintkit.lifecycle.Lifecycle;
import org.complaintkit.lifecycle.Move;
import org.complaintkit.lifecycle.State;
import org.complaintkit.lifecycle.Verb;
import org.complaintkit.sla.regime.Regime;

/** All that may be done next with a complaint, as far as it can make a difference to what is open later. */
final class Alphabet {

    /** Verbs that lead anywhere, out of the regime, or show and hide texts: they prove nothing about its rules. */
    private static final Set<String> LEFT_OUT =
            Set.of("adopt", "migrate", "erase", "reveal", "pass-time", "extend-limit");

    private static final List<String> PEOPLE = List.of("ann", "bob");
    /** After so many of the things that time raises next is something tried. */
    static final int MOST_WAITS = 3;

    private final Regime regime;
    private final Cone cone;
    private final Instant begin;
    private final Map<State, Set<Verb>> open = new HashMap<>();
    private final Map<Verb, Sayings> sayings = new HashMap<>();
    private final Map<Verb, List<Actor>> actors = new HashMap<>();
    private final Map<Move, Condition> asks = new LinkedHashMap<>();

    Alphabet(Regime regime, Cone cone, Breadth breadth) {
        this.regime = regime;
        this.cone = cone;
        this.begin = new Beginning(regime).instant();
        Lifecycle lifecycle = regime.lifecycle();
        for (Move move : lifecycle.moves()) {
            open.computeIfAbsent(move.from(), state -> new TreeSet<>()).add(move.verb());
            asks.put(move, Asks.of(lifecycle, move).together());
        }
        Sayings.Maker maker = new Sayings.Maker(regime, cone, breadth);
        for (Verb verb : lifecycle.verbs()) {
            if (!LEFT_OUT.contains(verb.name())) {
                Condition asked = asked(verb);
                sayings.put(verb, breadth == Breadth.NARROW ? maker.least(verb) : maker.of(verb, asked));
                actors.put(verb, actors(asked));
            }
        }
    }

    private Condition asked(Verb verb) {
        return new Condition.All(asks.entrySet().stream()
                .filter(entry -> entry.getKey().verb().equals(verb))
                .map(Map.Entry::getValue)
                .distinct()
                .toList());
    }

    /** Two people, with every role, with each alone, and with none, as far as the verb asks who acts. */
    private List<Actor> actors(Condition asked) {
        Set<String> roles = Asks.roles(Stream.of(asked));
        boolean asksForRoles = !roles.isEmpty();
        boolean asksForPeople = cone.names().stream().anyMatch(name -> name.startsWith(ActorFacts.DOERS))
                || asked.names().stream().anyMatch(name -> name.startsWith(ActorFacts.IS));
        List<Actor> all = new ArrayList<>();
        for (String person : asksForPeople ? PEOPLE : PEOPLE.subList(0, 1)) {
            all.add(actor(person, roles));
            if (asksForRoles && denies(asked)) {
                roles.forEach(role -> all.add(actor(person, Set.of(role))));
                all.add(actor(person, Set.of()));
            }
        }
        return all;
    }

    /** Where a role is only ever asked for, to have more of them never hurts. */
    private static boolean denies(Condition condition) {
        if (condition instanceof Condition.Not not) {
            return not.part().names().stream().anyMatch(name -> name.startsWith(ActorFacts.ROLE)) || denies(not.part());
        }
        return (condition instanceof Condition.All all && all.parts().stream().anyMatch(Alphabet::denies))
                || (condition instanceof Condition.Any any
                        && any.parts().stream().anyMatch(Alphabet::denies));
    }

    static Actor actor(String id, Set<String> roles) {
        Set<Role> held = new LinkedHashSet<>();
        roles.forEach(role -> held.add(Role.of(role)));
        return new Actor(id, held, Optional.of("unit-of-" + id));
    }

    /** The next commands, and whether they are all that matter. */
    record Next(List<Command> commands, boolean complete) {}

    Next next(Complaint complaint) {
        List<Command> commands = new ArrayList<>();
        boolean complete = true;
        List<Instant> instants = instants(complaint);
        for (Verb verb : openVerbs(complaint)) {
            Sayings said = sayings.get(verb);
            if (said == null) {
                continue;
            }
            complete &= said.complete();
            for (Actor actor : actors.getOrDefault(verb, List.of())) {
                Set<FactMap> contents = new LinkedHashSet<>(said.contents());
                if (!said.complete()
                        && contents.stream().noneMatch(content -> isOpen(complaint, verb, actor, content))) {
                    examples(complaint, verb, actor).forEach(example -> contents.add(said.completed(example)));
                }
                contents.forEach(content -> act(verb, content)
                        .ifPresent(act -> instants.forEach(
                                at -> commands.add(new Command(Meta.of(complaint.key(), at, actor), act)))));
            }
        }
        return new Next(commands, complete);
    }

    private boolean isOpen(Complaint complaint, Verb verb, Actor actor, FactMap content) {
        Instant at = complaint.recordedAt().orElse(begin);
        return act(verb, content)
                .filter(act -> regime.decide(complaint, new Command(Meta.of(complaint.key(), at, actor), act))
                        .isAccepted())
                .isPresent();
    }

    /** When histories begin. */
    Instant begin() {
        return begin;
    }

    /** Whether some verb can say more than is tried. */
    boolean isPartial() {
        return sayings.values().stream().anyMatch(said -> !said.complete());
    }

    Optional<Act> act(Verb verb, FactMap content) {
        try {
            return Optional.of(Act.of(verb, content));
        } catch (IllegalArgumentException impossible) {
            return Optional.empty();
        }
    }

    /** Content for a verb in a state, that need not be enough, by somebody with every role, and with one: to show that it is refused. */
    List<Command> attempts(Complaint complaint, Verb verb) {
        Set<String> roles = Asks.roles(asks.values().stream());
        Optional<Act> act = Optional.ofNullable(sayings.get(verb))
                .flatMap(said -> said.contents().stream().findFirst())
                .flatMap(content -> act(verb, content));
        Instant at = soon(complaint);
        return Stream.concat(Stream.of(roles), roles.stream().map(Set::of))
                .map(held -> actor(PEOPLE.get(0), held))
                .flatMap(actor -> act.map(said -> new Command(Meta.of(complaint.key(), at, actor), said)).stream())
                .toList();
    }

    private List<FactMap> examples(Complaint complaint, Verb verb, Actor actor) {
        Facts known = new ActorFacts(Fields.seen(verb, complaint, FactMap.EMPTY), actor);
        return asks.entrySet().stream()
                .filter(entry -> entry.getKey().verb().equals(verb))
                .filter(entry -> isAt(complaint, entry.getKey().from()))
                .flatMap(
                        entry -> Needs.example(
                                ActorFacts.settled(entry.getValue(), actor),
                                known,
                                regime.lifecycle().supply(verb))
                                .stream())
                .distinct()
                .toList();
    }

    private boolean isAt(Complaint complaint, State state) {
        return regime.lifecycle().tracks().stream()
                .anyMatch(track ->
                        regime.lifecycle().state(complaint.position(), track).equals(state));
    }

    private Set<Verb> openVerbs(Complaint complaint) {
        Set<Verb> verbs = new TreeSet<>();
        regime.lifecycle()
                .tracks()
                .forEach(track -> verbs.addAll(
                        open.getOrDefault(regime.lifecycle().state(complaint.position(), track), Set.of())));
        return verbs;
    }

    private Instant soon(Complaint complaint) {
        return complaint.recordedAt().map(at -> at.plusSeconds(60)).orElse(begin);
    }

    /** At once, and after each of the next things that time raises; other times of day where something asks for them. */
    private List<Instant> instants(Complaint complaint) {
        List<Instant> all = new ArrayList<>();
        Instant soon = soon(complaint);
        all.add(soon);
        if (cone.asksForTime()) {
            all.add(soon.plus(Duration.ofHours(11)));
            all.add(soon.plus(Duration.ofHours(25)));
        }
        if (cone.hasClocks() && complaint.recordedAt().isPresent()) {
            Wakes.of(regime, complaint, begin).all().stream()
                    .filter(Wakes.Wake::isNew)
                    .limit(MOST_WAITS)
                    .map(Wakes.Wake::after)
                    .forEach(after -> all.add(after.isAfter(soon) ? after : soon));
        }
        return all.stream().distinct().toList();
    }
}
