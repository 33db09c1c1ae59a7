package org.complaintkit.law;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.complaintkit.command.Act;
import org.complaintkit.command.Command;
import org.complaintkit.command.Meta;
import org.complaintkit.complaint.Complaint;
import org.complaintkit.complaint.LifecycleRules;
import org.complaintkit.complaint.Turn;
import org.complaintkit.fact.FactMap;
import org.complaintkit.identity.Actor;
import org.complaintkit.identity.CommandId;
import org.complaintkit.identity.ComplaintKey;
import org.complaintkit.lifecycle.Lifecycle;
import org.complaintkit.lifecycle.Options;
import org.complaintkit.lifecycle.Verb;

/** Commands in the order of their recording: most in good order, some late, some recorded before the last one. */
final class RandomHistory {

    static final ComplaintKey KEY = ComplaintKey.of("C-1");
    static final Duration BACKDATING = Duration.ofHours(48);
    private static final Instant MON_09_00 = Instant.parse("2026-03-02T09:00:00Z");

    private RandomHistory() {}

    static List<Command> of(Dice dice, Lifecycle lifecycle) {
        LifecycleRules rules = new LifecycleRules(lifecycle, BACKDATING);
        Complaint now = Complaint.unborn(KEY);
        List<Command> commands = new ArrayList<>();
        Instant recorded = MON_09_00;
        int count = 1 + dice.below(25);
        for (int i = 0; i < count; i++) {
            recorded = recorded.plusSeconds(3600L * (dice.oneIn(12) ? -2 : dice.below(20)));
            Instant at = dice.oneIn(6) ? recorded.minusSeconds(3600L * dice.below(60)) : recorded;
            FactMap facts = RandomLifecycle.facts(dice);
            Actor who = RandomLifecycle.actor(dice);
            List<Options.OpenMove> open =
                    lifecycle.options(now.position(), who, now.under(facts)).open();
            // Most verbs are refused in most states: two of three are taken from those that are open.
            boolean any = open.isEmpty() || dice.oneIn(3);
            Verb verb =
                    any ? RandomLifecycle.verb(dice, lifecycle) : dice.of(open).verb();
            Optional<CommandId> id = dice.oneIn(4) ? Optional.of(CommandId.of("cmd-" + i)) : Optional.empty();
            Command command = new Command(
                    new Meta(KEY, id, at, recorded, who), Act.of(verb, fitting(dice, lifecycle, verb, facts)));
            commands.add(command);
            now = Turn.of(rules, now, command).after();
        }
        return commands;
    }

    /** What the verb may say of it; now and then also what it may not. */
    private static FactMap fitting(Dice dice, Lifecycle lifecycle, Verb verb, FactMap facts) {
        FactMap fitting = FactMap.EMPTY;
        for (String name : facts.names()) {
            FactMap one = FactMap.of(name, facts.fact(name).orElseThrow());
            fitting = lifecycle.whyNotSay(verb, one).isEmpty() || dice.oneIn(12) ? fitting.withAll(one) : fitting;
        }
        return fitting;
    }

    /** A history under the standard lifecycle, whose verbs may have content of their own. */
    static List<Command> standard(Dice dice, Lifecycle lifecycle) {
        List<Command> commands = new ArrayList<>();
        Instant at = MON_09_00;
        commands.add(new Command(
                Meta.of(KEY, at, RandomLifecycle.actor(dice)), Act.register("complaint", "phone", "external")));
        for (int i = dice.below(30); i > 0; i--) {
            at = at.plusSeconds(60L * dice.below(600));
            commands.add(new Command(
                    Meta.of(KEY, at, RandomLifecycle.actor(dice)),
                    RandomAct.of(RandomLifecycle.verb(dice, lifecycle), dice)));
        }
        return commands;
    }
}
