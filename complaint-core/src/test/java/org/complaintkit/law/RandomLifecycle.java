package org.complaintkit.law;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.complaintkit.fact.Condition;
import org.complaintkit.fact.Fact;
import org.complaintkit.fact.FactMap;
import org.complaintkit.identity.Actor;
import org.complaintkit.identity.Role;
import org.complaintkit.lifecycle.Guard;
import org.complaintkit.lifecycle.Lifecycle;
import org.complaintkit.lifecycle.LifecycleBuilder;
import org.complaintkit.lifecycle.Move;
import org.complaintkit.lifecycle.State;
import org.complaintkit.lifecycle.Track;
import org.complaintkit.lifecycle.Verb;
import org.complaintkit.rule.Text;

/** Lifecycles of every shape: chains, loops, side tracks that share verbs with the main one, roles, guards on facts. */
final class RandomLifecycle {

    static final List<Track> TRACKS = List.of(Track.MAIN, Track.WAITING, Track.of("extra"));
    static final List<String> ROLES = List.of("agent", "head", "auditor");
    static final List<String> FACTS = List.of("severity", "points", "cause");
    static final List<Fact> VALUES =
            List.of(Fact.of("minor"), Fact.of("major"), Fact.of(1), Fact.of(5), Fact.of(true), Fact.of(false));
    private static final List<String> SHARED = List.of("answer", "wait", "RATE", "schedule-visit", "note", "评价");

    private final Dice dice;
    private final Map<List<Object>, Move> moves = new LinkedHashMap<>();
    private final Map<Track, State> first = new LinkedHashMap<>();

    private RandomLifecycle(Dice dice) {
        this.dice = dice;
    }

    static Lifecycle from(Dice dice) {
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
            State state = i == 0 && track.equals(Track.MAIN) ? State.NONE : State.of(track + "-" + i);
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
    }

    private void add(Move move) {
        Set<Role> by = new HashSet<>();
        if (dice.oneIn(3)) {
            by.add(Role.of(dice.of(ROLES)));
            by.add(Role.of(dice.of(ROLES)));
        }
        List<Guard> guards = new ArrayList<>();
        for (int i = dice.below(8) - 5; i > 0; i--) {
            guards.add(new Guard("guard-" + i, condition(2), Text.of("wait for it", "请稍候"), List.of("R01-0" + i)));
        }
        moves.putIfAbsent(
                List.of(move.track(), move.from(), move.verb()), move.by(by).guardedBy(guards));
    }

    private Condition condition(int depth) {
        String fact = dice.of(FACTS);
        return switch (dice.below(depth == 0 ? 4 : 7)) {
            case 0 -> new Condition.Known(fact);
            case 1 -> new Condition.Is(fact, dice.of(VALUES));
            case 2 -> new Condition.AtLeast(fact, Fact.of(dice.below(6)));
            case 3 -> new Condition.AtMost(fact, Fact.of(dice.below(6)));
            case 4 -> new Condition.Not(condition(depth - 1));
            case 5 -> new Condition.Any(List.of(condition(depth - 1), condition(depth - 1)));
            default -> new Condition.All(List.of(condition(depth - 1), condition(depth - 1)));
        };
    }

    private Lifecycle build() {
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
        return builder.finals(seen.toArray(State[]::new)).build();
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
