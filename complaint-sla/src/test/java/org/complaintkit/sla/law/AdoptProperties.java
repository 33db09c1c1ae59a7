package org.complaintkit.sla.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.complaintkit.command.Command;
import org.complaintkit.command.Meta;
import org.complaintkit.complaint.Adoption;
import org.complaintkit.complaint.Complaint;
import org.complaintkit.complaint.Turn;
import org.complaintkit.deadline.Deadline;
import org.complaintkit.event.Event;
import org.complaintkit.identity.Actor;
import org.complaintkit.rule.Refusal;
import org.complaintkit.sla.regime.Regime;
import org.complaintkit.sla.sample.Dice;

/** A case that is taken over at any point of its history goes on as if it had always been here. */
class AdoptProperties {

    private static final Actor CHIEF = Actor.of("chief", "chief");

    @Provide
    Arbitrary<List<Integer>> numbers() {
        return Dice.numbers(160);
    }

    @Property
    void adopted_at_any_point_a_history_goes_on_to_the_same_outcome(@ForAll("numbers") List<Integer> numbers) {
        for (Regime regime : Regimes.withoutEscalation()) {
            Dice dice = new Dice(numbers);
            List<Command> history = RandomHistory.of(dice);
            int point = 1 + dice.below(history.size());
            Complaint here = Complaint.unborn(RandomHistory.KEY);
            Instant recorded = history.get(0).meta().recordedAt();
            for (Command command : history.subList(0, point)) {
                here = Turn.of(regime, here, command).after();
                recorded = here.recordedAt().orElse(recorded);
            }
            if (!here.isBorn() || isHeld(here)) {
                continue;
            }
            Complaint there = adopted(regime, here, recorded);
            for (Command command : history.subList(point, history.size())) {
                Command next = inOrder(command, recorded);
                recorded = next.meta().recordedAt();
                Turn goesOn = Turn.of(regime, here, next);
                Turn wentOver = Turn.of(regime, there, next);
                assertThat(codes(wentOver)).isEqualTo(codes(goesOn));
                here = goesOn.after();
                there = wentOver.after();
                same(there, here);
            }
            Instant end = recorded.plusSeconds(40L * 86_400);
            same(there.applyAll(regime.passTime(there, end)), here.applyAll(regime.passTime(here, end)));
        }
    }

    private static Complaint adopted(Regime regime, Complaint here, Instant at) {
        Command adopt = new Command(Meta.of(here.key(), at, CHIEF), Adoption.of(here));
        Turn turn = Turn.of(regime, Complaint.unborn(here.key()), adopt);
        assertThat(turn.decision().refusals()).isEmpty();
        List<Event> events = turn.decision().events();
        Complaint replayed = Complaint.unborn(here.key()).applyAll(events);
        assertThat(replayed).isEqualTo(turn.after());
        same(turn.after(), here);
        return turn.after();
    }

    /** What a deadline was held to by an earlier change stays where the case began. */
    private static boolean isHeld(Complaint complaint) {
        return complaint.deadlines().stream()
                .anyMatch(deadline -> !deadline.heldTo().isEmpty());
    }

    private static Command inOrder(Command command, Instant after) {
        Instant recorded = command.meta().recordedAt();
        Instant at = recorded.isBefore(after) ? after : recorded;
        return new Command(
                new Meta(
                        command.meta().complaint(),
                        Optional.empty(),
                        at,
                        at,
                        command.meta().by()),
                command.act());
    }

    private static List<String> codes(Turn turn) {
        return turn.decision().refusals().stream().map(Refusal::code).toList();
    }

    private static void same(Complaint there, Complaint here) {
        assertThat(there.state()).isEqualTo(here.state());
        assertThat(there.position()).isEqualTo(here.position());
        assertThat(there.round()).isEqualTo(here.round());
        assertThat(there.level()).isEqualTo(here.level());
        assertThat(there.facts()).isEqualTo(here.facts());
        assertThat(deadlines(there)).isEqualTo(deadlines(here));
    }

    private static Map<String, Deadline> deadlines(Complaint complaint) {
        Map<String, Deadline> all = new TreeMap<>();
        for (Deadline deadline : new ArrayList<>(complaint.deadlines())) {
            all.put(deadline.key().toString(), deadline);
        }
        return all;
    }
}
