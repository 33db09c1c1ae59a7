package org.complaintkit.sla.testkit;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.complaintkit.command.Act;
import org.complaintkit.command.Command;
import org.complaintkit.command.ExtendLimit;
import org.complaintkit.command.Meta;
import org.complaintkit.command.Verbs;
import org.complaintkit.complaint.Complaint;
import org.complaintkit.deadline.Deadline;
import org.complaintkit.fact.FactMap;
import org.complaintkit.fact.PersonalRef;
import org.complaintkit.identity.Actor;
import org.complaintkit.lifecycle.Move;
import org.complaintkit.lifecycle.State;
import org.complaintkit.lifecycle.Track;
import org.complaintkit.lifecycle.Verb;
import org.complaintkit.sla.check.NextCommands;
import org.complaintkit.sla.clock.ClockRule;
import org.complaintkit.sla.regime.Regime;

/** What somebody may ask for next: what makes a difference to the rules, longer limits, and time that only passes. */
final class Offers {

    private static final Set<String> LEAVES = Set.of("declined", "transferred", "withdrawn");

    private static final long MIX_ONE = 0x9E3779B97F4A7C15L;
    private static final long MIX_OTHER = 0xC2B2AE3D27D4EB4FL;
    private static final int SHIFT = 29;

    private final Regime regime;
    private final NextCommands next;
    private final List<Verb> order;

    Offers(Regime regime) {
        this.regime = regime;
        this.next = NextCommands.of(regime);
        Set<Verb> verbs = new LinkedHashSet<>();
        regime.lifecycle().moves().forEach(move -> verbs.add(move.verb()));
        verbs.add(Verbs.PASS_TIME);
        this.order = List.copyOf(verbs);
    }

    /**
     * By verb. Each choice puts all verbs of the lifecycle in an order of its own, so that it takes the same one where an act
     * before is left out, and none is taken more often because others beside it are closed.
     */
    List<List<Command>> next(Complaint complaint, int choice) {
        Map<Verb, List<Command>> byVerb = next.tried(complaint).stream()
                .filter(Offers::canBeLogged)
                .collect(Collectors.groupingBy(Command::verb, LinkedHashMap::new, Collectors.toList()));
        if (complaint.isBorn()) {
            byVerb.put(Verbs.EXTEND_LIMIT, extensions(complaint));
            byVerb.put(Verbs.PASS_TIME, waits(complaint));
        }
        return ranked(choice).stream()
                .map(verb -> byVerb.getOrDefault(verb, List.of()))
                .filter(one -> !one.isEmpty())
                .toList();
    }

    /** A note or a correction is a line of a log where it is about one fact. */
    private static boolean canBeLogged(Command command) {
        boolean one = command.verb().equals(Verbs.NOTE) || command.verb().equals(Verbs.CORRECT);
        return !one
                || command.act().facts().names().stream()
                                .filter(name -> !name.equals("reason"))
                                .count()
                        == 1;
    }

    private List<Verb> ranked(int choice) {
        List<Verb> ranked = new ArrayList<>(order);
        ranked.sort(Comparator.comparingLong(verb -> mixed(order.indexOf(verb), choice)));
        return ranked;
    }

    /** Mixes the bits of two numbers. */
    private static long mixed(int one, int other) {
        long mixed = (one + 1) * MIX_ONE ^ (other + 1) * MIX_OTHER;
        mixed = (mixed ^ mixed >>> SHIFT) * MIX_ONE;
        return mixed ^ mixed >>> SHIFT;
    }

    /** A verb in whatever state, saying nothing. */
    Optional<Command> outOfPlace(Complaint complaint, int index, Actor by) {
        Verb verb = order.get(index % order.size());
        if (verb.equals(Verbs.NOTE)) {
            return Optional.empty();
        }
        try {
            Act act = Act.of(verb, FactMap.EMPTY);
            Instant at = complaint.recordedAt().orElseThrow().plusSeconds(60);
            return Optional.of(new Command(Meta.of(complaint.key(), at, by), act));
        } catch (IllegalArgumentException needsContent) {
            return Optional.empty();
        }
    }

    /** Whether a verb leads to another state of the main line, and not out of the house. */
    boolean leadsOn(Complaint complaint, Verb verb) {
        State at = regime.lifecycle().state(complaint.position(), Track.MAIN);
        return regime.lifecycle().moves().stream()
                .filter(move -> move.track().equals(Track.MAIN)
                        && move.verb().equals(verb)
                        && move.from().equals(at))
                .anyMatch(this::leadsOn);
    }

    private boolean leadsOn(Move move) {
        return !move.to().equals(move.from())
                && !regime.lifecycle().isFinal(move.to())
                && !LEAVES.contains(move.to().name());
    }

    private List<Command> extensions(Complaint complaint) {
        Instant at = complaint.recordedAt().orElseThrow().plusSeconds(60);
        List<Command> all = new ArrayList<>();
        for (ClockRule rule : regime.limits()) {
            boolean runs = complaint.deadlines().stream()
                    .map(Deadline::key)
                    .anyMatch(key -> key.rule().equals(rule.id()));
            if (runs && rule.extension().isPresent()) {
                Actor by = new Actor("ann", rule.extension().get().by(), Optional.of("unit-of-ann"));
                for (ExtendLimit longer : List.of(
                        ExtendLimit.byDays(rule.id(), 1),
                        ExtendLimit.by(rule.id(), Duration.ofHours(1)),
                        ExtendLimit.until(rule.id(), at.plus(Duration.ofDays(30))))) {
                    all.add(new Command(
                            Meta.of(complaint.key(), at, by), longer.reason(new PersonalRef("text-of-reason"))));
                }
            }
        }
        return all;
    }

    private List<Command> waits(Complaint complaint) {
        Instant last = complaint.recordedAt().orElseThrow();
        Instant raised = regime.wakeAt(complaint).orElse(last).plusSeconds(1);
        Set<Instant> until = new LinkedHashSet<>();
        until.add(raised.isAfter(last) ? raised : last.plusSeconds(60));
        until.add(last.plus(Duration.ofDays(1)));
        return until.stream()
                .map(at -> new Command(Meta.of(complaint.key(), at, Actor.TIME), Act.of(Verbs.PASS_TIME.name())))
                .toList();
    }
}
