package org.complaintkit.sla.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.complaintkit.command.Command;
import org.complaintkit.command.Meta;
import org.complaintkit.command.Verbs;
import org.complaintkit.complaint.Adoption;
import org.complaintkit.complaint.Complaint;
import org.complaintkit.complaint.Snapshot;
import org.complaintkit.complaint.Turn;
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

    @Property(seed = "7")
    void adopted_at_any_point_a_history_goes_on_to_the_same_outcome(@ForAll("numbers") List<Integer> numbers) {
        for (Regime regime : Regimes.all()) {
            Dice dice = new Dice(numbers);
            List<Command> history = RandomHistory.richer(dice);
            int point = 1 + dice.below(history.size());
            Complaint here = Complaint.unborn(RandomHistory.KEY);
            Instant recorded = history.get(0).meta().recordedAt();
            for (Command command : history.subList(0, point)) {
                here = Turn.of(regime, here, command).after();
                recorded = here.recordedAt().orElse(recorded);
            }
            if (!here.isBorn()) {
                continue;
            }
            Complaint there = adopted(regime, here, recorded);
            for (Command command : history.subList(point, history.size())) {
                Command next = inOrder(command, recorded);
                recorded = next.meta().recordedAt();
                Turn goesOn = Turn.of(regime, here, next);
                Turn wentOver = Turn.of(regime, there, next);
                assertThat(codes(wentOver)).isEqualTo(codes(goesOn));
                assertThat(wentOver.raised()).isEqualTo(goesOn.raised());
                assertThat(wentOver.decision().events())
                        .isEqualTo(goesOn.decision().events());
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

    /** Otherwise the law would hold of nothing. */
    @Example
    void many_of_these_histories_have_all_that_is_taken_over() {
        Map<String, Integer> had = new TreeMap<>();
        Random random = new Random(20_260_302);
        for (int i = 0; i < 900; i++) {
            List<Integer> numbers = random.ints(160, 0, 10_000).boxed().toList();
            Regime regime = Regimes.all().get(i % 3);
            Complaint complaint = Complaint.unborn(RandomHistory.KEY);
            for (Command command : RandomHistory.richer(new Dice(numbers))) {
                complaint = Turn.of(regime, complaint, command).after();
            }
            Snapshot now = complaint.snapshot();
            count(had, "charges", now.charges());
            count(had, "breaches", now.breaches());
            count(had, "rises", now.rises());
            count(had, "findings", now.findings());
            count(had, "holdings", now.holdings());
            count(had, "lapsed", now.lapsed().names());
            now.deadlines().forEach(one -> count(had, "held to", one.heldTo()));
            now.done().forEach(one -> count(had, "moments", one.earlier()));
        }
        assertThat(had).hasSize(8).allSatisfy((what, times) -> assertThat(times).isGreaterThanOrEqualTo(5));
    }

    private static void count(Map<String, Integer> had, String what, List<?> some) {
        had.merge(what, some.isEmpty() ? 0 : 1, Integer::sum);
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

    /** All that is known of it, but for the adoption itself. */
    private static void same(Complaint there, Complaint here) {
        assertThat(known(there)).isEqualTo(known(here));
        assertThat(there.state()).isEqualTo(here.state());
    }

    private static Snapshot known(Complaint complaint) {
        Snapshot now = complaint.snapshot();
        return new Snapshot(
                now.regime(),
                now.position(),
                now.round(),
                now.level(),
                now.facts(),
                now.lapsed(),
                now.deadlines(),
                now.charges(),
                Optional.empty(),
                true,
                List.of(),
                now.done().stream()
                        .filter(done -> !done.verb().equals(Verbs.ADOPT))
                        .toList(),
                now.breaches(),
                now.rises(),
                now.holdings(),
                now.findings());
    }
}
