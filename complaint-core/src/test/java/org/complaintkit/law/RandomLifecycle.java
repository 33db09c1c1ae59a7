package org.complaintkit.law;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.complaintkit.fact.ActorFacts;
import org.complaintkit.fact.Condition;
import org.complaintkit.fact.Counts;
import org.complaintkit.fact.Fact;
import org.complaintkit.fact.FactDeclaration;
import org.complaintkit.fact.FactMap;
import org.complaintkit.fact.FactType;
import org.complaintkit.fact.Lists;
import org.complaintkit.fact.Same;
import org.complaintkit.identity.Actor;
import org.complaintkit.identity.Role;
import org.complaintkit.lifecycle.Guard;
import org.complaintkit.lifecycle.Lifecycle;
import org.complaintkit.lifecycle.LifecycleBuilder;
import org.complaintkit.lifecycle.Move;
import org.complaintkit.lifecycle.Precondition;
import org.complaintkit.lifecycle.State;
import org.complaintkit.lifecycle.Track;
import org.complaintkit.lifecycle.Verb;
import org.complaintkit.rule.Text;

/** Lifecycles of every shape: chains, loops, side tracks that share verbs with the main one, roles, guards on facts. */
final class RandomLifecycle {

    static final List<Track> TRACKS = List.of(Track.MAIN, Track.WAITING, Track.of("extra"));
    static final List<String> ROLES = List.of("agent", "head", "auditor");
    static final List<String> FACTS = List.of("severity", "points", "cause");
    private static final Fact LIST = new Fact.Listing(List.of("minor", "chief"));
    static final List<Fact> VALUES =
            List.of(Fact.of("minor"), Fact.of("clerk-3"), Fact.of(1), Fact.of(5), Fact.of(true), LIST);
    private static final List<String> SHARED =
            List.of("answer", "wait", "RATE", "schedule-visit", "note", "评价", "escalate");

    private final Dice dice;
    private final Map<List<Object>, Move> moves = new LinkedHashMap<>();
    private final Map<Track, State> first = new LinkedHashMap<>();

    private RandomLifecycle(Dice dice) {
        this.dice = dice;
    }

    /** A lifecycle and the facts that every act under it may record. */
    record Made(Lifecycle lifecycle, Map<String, FactDeclaration> declared, List<Precondition> asked) {

        /** Whether an act of a verb may say this, by the table of the log as a person reads it. */
        boolean maySay(Verb verb, String fact, Fact value) {
            for (Precondition one : asked) {
                if (one instanceof Precondition.Form form
                        && form.verbs().contains(verb)
                        && !form.facts().contains(fact)) {
                    return false;
                }
            }
            if (declared.containsKey(fact)) {
                return declared.get(fact).allows(value);
            }
            if (!verb.equals(Verb.of("note"))) {
                return false;
            }
            return switch (fact) {
                case "severity" -> value.type() == FactType.NAME;
                case "points" -> value.type() == FactType.NUMBER;
                default -> true;
            };
        }
    }

    static Lifecycle from(Dice dice) {
        return made(dice).lifecycle();
    }

    static Made made(Dice dice) {
        RandomLifecycle random = new RandomLifecycle(dice);
        int tracks = 1 + dice.below(TRACKS.size());
        for (Track track : TRACKS.subList(0, tracks)) {
            random.add(track);
        }
        return random.build();
    }

    private void add(Track track) {
        List<State> states = new ArrayList<>();
        int count = 2 + dice.below(4);
        for (int i = 0; i < count; i++) {
            // A main line that begins with a state of its own has no time before the registration.
            boolean unborn = i == 0 && track.equals(Track.MAIN) && !dice.oneIn(4);
            State state = unborn ? State.NONE : State.of(track + "-" + i);
            if (i > 0) {
                // Whatever else there is, each state is reached from an earlier one by a verb of its own.
                add(Move.of(track, dice.of(states), Verb.of("go-" + state), state));
            }
            states.add(state);
        }
        first.put(track, states.get(0));
        int more = dice.below(10);
        for (int i = 0; i < more; i++) {
            add(Move.of(track, dice.of(states), Verb.of(dice.of(SHARED)), dice.of(states)));
        }
        if (track.equals(Track.MAIN)) {
            leadToTheEnd(states);
        }
    }

    /** A loop that nothing leads out of is no lifecycle: each state of the main track leads to one where nothing goes on. */
    private void leadToTheEnd(List<State> states) {
        Set<State> ending = new HashSet<>(states);
        moves.values().stream()
                .filter(move -> !move.from().equals(move.to()))
                .forEach(move -> ending.remove(move.from()));
        for (int i = states.size() - 1; i >= 0; i--) {
            State state = states.get(i);
            boolean leads =
                    moves.values().stream().anyMatch(move -> move.from().equals(state) && ending.contains(move.to()));
            if (!ending.contains(state) && !leads) {
                add(Move.of(Track.MAIN, state, Verb.of("end"), State.of("main-end")));
            }
            ending.add(state);
        }
    }

    private void add(Move move) {
        boolean follows = moves.values().stream()
                .anyMatch(other ->
                        other.verb().equals(move.verb()) && !other.track().equals(move.track()));
        if (follows) {
            moves.putIfAbsent(List.of(move.track(), move.from(), move.verb()), move);
            return;
        }
        Set<Role> by = new HashSet<>();
        if (dice.oneIn(3)) {
            by.add(Role.of(dice.of(ROLES)));
            by.add(Role.of(dice.of(ROLES)));
        }
        List<Guard> guards = new ArrayList<>();
        for (int i = dice.below(7) - 4; i > 0; i--) {
            guards.add(new Guard("guard-" + i, condition(2), Text.of("wait for it", "请稍候"), List.of("R01-0" + i)));
        }
        moves.putIfAbsent(
                List.of(move.track(), move.from(), move.verb()), move.by(by).guardedBy(guards));
    }

    private Condition condition(int depth) {
        if (dice.oneIn(8)) {
            return dice.oneIn(2)
                    ? new Condition.AtLeast(dice.of(List.of("level", "round")), Fact.of(1))
                    : new Condition.Is("state", Fact.of("main-1"));
        }
        String fact = dice.of(FACTS);
        if (dice.oneIn(6)) {
            return aboutPeople(fact);
        }
        return switch (dice.below(depth == 0 ? 6 : 12)) {
            case 0, 1, 2 -> new Condition.Known(fact);
            case 3 -> new Condition.Is(fact, dice.of(VALUES));
            case 4 -> new Condition.AtLeast(fact, Fact.of(dice.below(6)));
            case 5 -> new Condition.AtMost(fact, Fact.of(dice.below(6)));
            case 6 -> new Condition.Not(condition(depth - 1));
            case 7, 8, 9 -> new Condition.Any(List.of(condition(depth - 1), condition(depth - 1)));
            default -> new Condition.All(List.of(condition(depth - 1), condition(depth - 1)));
        };
    }

    private Condition aboutPeople(String fact) {
        return switch (dice.below(7)) {
            case 0 -> ActorFacts.by(ActorFacts.ROLE, dice.of(ROLES));
            case 1 -> ActorFacts.by(ActorFacts.DID, dice.of(SHARED));
            case 2 -> ActorFacts.by(ActorFacts.IS, fact);
            case 3 -> new Condition.Not(ActorFacts.by(ActorFacts.IS, fact));
            case 4 -> new Lists(fact, dice.of(List.of("minor", "major")));
            case 5 -> new Counts(fact, 1 + dice.below(2));
            default -> {
                String other = FACTS.get((FACTS.indexOf(fact) + 1) % FACTS.size());
                yield dice.oneIn(2) ? new Same(fact, other) : new Condition.Not(new Same(fact, other));
            }
        };
    }

    /** What is asked of verbs beside their moves, now and then. */
    private List<Precondition> preconditions(List<Verb> verbs) {
        List<Precondition> all = new ArrayList<>();
        Set<Verb> some = new HashSet<>(List.of(dice.of(verbs), dice.of(verbs)));
        Condition when = dice.oneIn(2) ? Condition.ALWAYS : condition(1);
        if (dice.oneIn(3)) {
            all.add(new Precondition.Permission(
                    "may",
                    List.of("R01-11"),
                    some,
                    when,
                    new HashSet<>(List.of(Role.of(dice.of(ROLES)), Role.of(dice.of(ROLES))))));
        }
        if (dice.oneIn(3)) {
            all.add(new Precondition.Check(
                    "check", List.of("R01-12"), some, when, condition(2), Text.of("wait for it", "请稍候")));
        }
        if (dice.oneIn(3)) {
            all.add(new Precondition.Requirement("must", List.of("R01-13"), some, when, List.of(dice.of(FACTS))));
        }
        if (dice.oneIn(3)) {
            all.add(new Precondition.Form("form", List.of("R01-14"), some, Set.of(dice.of(FACTS), "reason")));
        }
        return all;
    }

    private Made build() {
        LifecycleBuilder builder = Lifecycle.builder();
        first.forEach(builder::track);
        Set<State> left = new HashSet<>();
        Set<State> seen = new HashSet<>(first.values());
        for (Move move : moves.values()) {
            builder.move(move);
            seen.add(move.to());
            if (!move.from().equals(move.to())) {
                left.add(move.from());
            }
        }
        seen.removeAll(left);
        Map<String, FactDeclaration> declared = new LinkedHashMap<>();
        FACTS.forEach(fact -> declaration(fact).ifPresent(is -> declared.put(fact, is)));
        declared.values().forEach(builder::declares);
        List<Verb> verbs = moves.values().stream().map(Move::verb).distinct().toList();
        List<Precondition> asked = preconditions(verbs);
        return new Made(
                builder.finals(seen.toArray(State[]::new))
                        .preconditions(asked.toArray(Precondition[]::new))
                        .build(),
                declared,
                asked);
    }

    /** What an act may say of a fact; empty: nothing, unless its verb records it anyhow. */
    private Optional<FactDeclaration> declaration(String fact) {
        return switch (dice.below(7)) {
            case 6 -> Optional.of(FactDeclaration.of(fact, FactType.LIST));
            case 0 -> Optional.of(FactDeclaration.of(fact, FactType.NAME));
            case 1 -> Optional.of(FactDeclaration.of(fact, FactType.NUMBER));
            case 2 -> Optional.of(FactDeclaration.of(fact, FactType.FLAG));
            case 3 ->
                Optional.of(new FactDeclaration(
                        fact, FactType.NAME, Set.of("minor", "slight"), Optional.empty(), Optional.empty()));
            case 4 ->
                Optional.of(new FactDeclaration(
                        fact,
                        FactType.NUMBER,
                        Set.of(),
                        Optional.of(BigDecimal.ONE),
                        Optional.of(BigDecimal.valueOf(4))));
            default -> Optional.empty();
        };
    }

    static Actor actor(Dice dice) {
        return switch (dice.below(4)) {
            case 0 -> Actor.of("nobody");
            case 1 -> Actor.of("clerk-3", dice.of(ROLES));
            case 2 -> Actor.of("clerk-4", dice.of(ROLES), dice.of(ROLES));
            default -> Actor.of("chief", ROLES.toArray(String[]::new));
        };
    }

    static FactMap facts(Dice dice) {
        FactMap facts = FactMap.EMPTY;
        for (int i = dice.below(4); i > 0; i--) {
            facts = facts.with(dice.of(FACTS), dice.of(VALUES));
        }
        return facts;
    }

    static Verb verb(Dice dice, Lifecycle lifecycle) {
        return dice.oneIn(30) ? Verb.of("never-heard-of") : dice.of(lifecycle.verbs());
    }
}
