package org.complaintkit.sla.law;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.complaintkit.command.Act;
import org.complaintkit.command.Command;
import org.complaintkit.command.Meta;
import org.complaintkit.fact.Fact;
import org.complaintkit.fact.FactMap;
import org.complaintkit.fact.PersonalRef;
import org.complaintkit.identity.Actor;
import org.complaintkit.identity.ComplaintKey;
import org.complaintkit.lifecycle.Verb;
import org.complaintkit.sla.sample.Dice;
import org.complaintkit.sla.sample.Shanghai;

/** Commands in the order of their recording: most in good order, some recorded late, some that will be refused. */
final class RandomHistory {

    static final ComplaintKey KEY = ComplaintKey.of("C-1");
    static final Duration BACKDATING = Duration.ofHours(48);

    private static final Actor AGENT = Actor.of("agent-7", "agent");
    private static final List<Long> STEPS = List.of(0L, 1L, 600L, 3_600L, 7_200L, 20_000L, 86_400L, 300_000L);
    private static final List<String> VERBS = List.of(
            "answer",
            "suspend",
            "resume",
            "classify",
            "assign",
            "note",
            "reopen",
            "complain-again",
            "answer",
            "suspend",
            "resume",
            "close",
            "accept",
            "decline",
            "appeal",
            "withdraw",
            "register",
            "archive",
            "promise",
            "extend-limit");
    private static final List<String> MORE_VERBS = Stream.concat(
                    VERBS.stream(),
                    Stream.of("escalate", "record-violation", "correct", "conclude", "conclude", "reopen", "classify"))
            .toList();

    private RandomHistory() {}

    static List<Command> of(Dice dice) {
        return of(dice, VERBS);
    }

    /** With corrections, findings, escalations by hand, and outcomes that end. */
    static List<Command> richer(Dice dice) {
        return of(dice, MORE_VERBS);
    }

    private static List<Command> of(Dice dice, List<String> verbs) {
        List<Command> commands = new ArrayList<>();
        Instant recorded = Shanghai.at(dice.oneIn(4) ? "2026-12-29 10:00" : "2026-09-28 10:00")
                .plusSeconds(1_800L * dice.below(100));
        commands.add(new Command(Meta.of(KEY, recorded, AGENT), register(dice)));
        for (int i = dice.below(14); i > 0; i--) {
            recorded = dice.oneIn(25) ? recorded.minusSeconds(900) : recorded.plusSeconds(dice.of(STEPS));
            Instant at = dice.oneIn(3) ? recorded.minusSeconds(dice.of(STEPS)) : recorded;
            commands.add(new Command(Meta.of(KEY, at, AGENT).recorded(recorded), act(dice, dice.of(verbs), at)));
        }
        return commands;
    }

    private static Act register(Dice dice) {
        return Act.register(dice.oneIn(4) ? "enquiry" : "complaint", "phone", "external")
                .with("handler", "zhang")
                .with("severity", dice.of(List.of("general", "major", "slight")));
    }

    private static Act act(Dice dice, String verb, Instant at) {
        return switch (verb) {
            case "register" -> register(dice);
            case "classify" ->
                Act.of(
                        Verb.of(verb),
                        FactMap.of("severity", Fact.of(dice.of(List.of("major", "general", "urgent", "slight")))));
            case "assign" ->
                Act.of(
                        Verb.of(verb),
                        FactMap.of("handler", Fact.of(dice.of(List.of("li", "wang"))))
                                .with("unit", Fact.of(dice.of(List.of("north", "south")))));
            case "extend-limit" ->
                Act.of(
                        Verb.of(verb),
                        FactMap.of("against", Fact.of("reply"))
                                .with("until", Fact.of(at.plusSeconds(dice.of(STEPS))))
                                .with("reason", new Fact.Kept(new PersonalRef("why"))));
            case "note" -> Act.of(Verb.of(verb), note(dice, at));
            case "record-violation" ->
                Act.of(
                        Verb.of(verb),
                        FactMap.of("violation", Fact.of("rudeness"))
                                .with("party", Fact.of(dice.of(List.of("li", "wang")))));
            case "conclude" ->
                Act.of(
                        Verb.of(verb),
                        FactMap.of("result", new Fact.Kept(new PersonalRef("what")))
                                .with("verified", Fact.of(dice.oneIn(2))));
            case "correct" -> Act.of(Verb.of(verb), correction(dice));
            case "promise" -> Act.of(Verb.of(verb), FactMap.of("until", Fact.of(at.plusSeconds(dice.of(STEPS)))));
            default -> Act.of(Verb.of(verb), FactMap.EMPTY);
        };
    }

    private static FactMap correction(Dice dice) {
        FactMap said = dice.oneIn(2)
                ? FactMap.of("severity", Fact.of(dice.of(List.of("major", "general", "urgent"))))
                : FactMap.of("handler", Fact.of(dice.of(List.of("li", "zhang"))));
        return said.with("reason", new Fact.Kept(new PersonalRef("why")));
    }

    private static FactMap note(Dice dice, Instant at) {
        return dice.oneIn(2)
                ? FactMap.of("requestedReplyAt", Fact.of(at.plusSeconds(dice.of(STEPS))))
                : FactMap.of("cause", Fact.of(dice.of(List.of("personal", "other"))));
    }
}
