package org.complaintkit.sla.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.complaintkit.command.Act;
import org.complaintkit.command.Command;
import org.complaintkit.command.Meta;
import org.complaintkit.complaint.Complaint;
import org.complaintkit.complaint.Rules;
import org.complaintkit.complaint.Turn;
import org.complaintkit.deadline.Deadline;
import org.complaintkit.deadline.DeadlineStatus;
import org.complaintkit.event.DeadlineEvent;
import org.complaintkit.event.Event;
import org.complaintkit.identity.Actor;
import org.complaintkit.sla.regime.Regime;
import org.complaintkit.sla.sample.Dice;
import org.complaintkit.sla.sample.Shanghai;

/** When the sweep runs does not matter. */
class SweepProperties {

    /** Long enough after the last recording for everything to fall due that does not recur, and no longer. */
    private static final Duration REST = Duration.ofDays(45);

    @Provide
    Arbitrary<List<Integer>> numbers() {
        return Dice.numbers(160);
    }

    /** How a history is run: sweeps between the recordings, and what is done with what time raised before a refusal. */
    private record Run(List<Event> events, Complaint complaint) {

        static Run of(Rules rules, List<Command> commands, Dice sweeps, boolean keepsRefused) {
            List<Event> events = new ArrayList<>();
            Complaint now = Complaint.unborn(RandomHistory.KEY);
            Instant reached = commands.get(0).meta().recordedAt();
            for (Command command : commands) {
                Instant next = command.meta().recordedAt();
                if (next.isBefore(reached)
                        && now.recordedAt().filter(next::isBefore).isEmpty()) {
                    // Only a refused one was recorded later: time has passed it by, and the law is for what lies ahead.
                    continue;
                }
                now = sweep(rules, now, events, between(sweeps, reached, next));
                Turn turn = Turn.of(rules, now, command);
                if (turn.decision().isAccepted() || keepsRefused) {
                    events.addAll(turn.raised());
                    events.addAll(turn.decision().events());
                    now = turn.after();
                }
                reached = next.isAfter(reached) ? next : reached;
            }
            now = sweep(rules, now, events, between(sweeps, reached, reached.plusSeconds(900_000)));
            return new Run(events, sweep(rules, now, events, List.of(reached.plus(REST))));
        }

        private static Complaint sweep(Rules rules, Complaint from, List<Event> events, List<Instant> instants) {
            Complaint now = from;
            for (Instant until : instants) {
                List<Event> raised = rules.passTime(now, until);
                events.addAll(raised);
                now = now.applyAll(raised);
            }
            return now;
        }

        private static List<Instant> between(Dice dice, Instant from, Instant to) {
            long seconds = Math.max(0, to.getEpochSecond() - from.getEpochSecond());
            return IntStream.range(0, dice.below(4))
                    .mapToObj(i -> from.plusSeconds(seconds * dice.below(10_000) / 9_999))
                    .sorted()
                    .toList();
        }
    }

    private static final Dice NEVER = new Dice(List.of());

    @Property(seed = "7")
    void sweeping_at_any_instants_gives_the_same_events_as_sweeping_at_the_end(
            @ForAll("numbers") List<Integer> numbers, @ForAll("numbers") List<Integer> sweeps) {
        List<Command> commands = RandomHistory.richer(new Dice(numbers));
        for (Regime regime : Regimes.all()) {
            Run atTheEnd = Run.of(regime, commands, NEVER, true);
            Run often = Run.of(regime, commands, new Dice(sweeps), true);
            Run forgetful = Run.of(regime, commands, new Dice(sweeps), false);
            assertThat(often.events()).isEqualTo(atTheEnd.events());
            assertThat(forgetful.events()).isEqualTo(atTheEnd.events());
            assertThat(often.complaint()).isEqualTo(atTheEnd.complaint());
            assertThat(forgetful.complaint()).isEqualTo(atTheEnd.complaint());
        }
    }

    @Property(seed = "7")
    void replaying_the_events_gives_the_complaint(@ForAll("numbers") List<Integer> numbers) {
        List<Command> commands = RandomHistory.richer(new Dice(numbers));
        for (Regime regime : Regimes.all()) {
            Run run = Run.of(regime, commands, NEVER, true);
            assertThat(Complaint.unborn(RandomHistory.KEY).applyAll(run.events()))
                    .isEqualTo(run.complaint());
        }
    }

    @Property(seed = "7")
    void time_raises_what_was_due_in_order_and_wakes_exactly_then(@ForAll("numbers") List<Integer> numbers) {
        for (Regime regime : Regimes.all()) {
            Complaint now = Complaint.unborn(RandomHistory.KEY);
            for (Command command : RandomHistory.of(new Dice(numbers))) {
                now = Turn.of(regime, now, command).after();
                requireSoundWake(regime, now);
                requireSound(now);
                requireSharesThatSum(regime, now);
            }
        }
    }

    /** What each unit used of a clock's time sums to the clock's. */
    private static void requireSharesThatSum(Regime regime, Complaint now) {
        for (Deadline deadline : now.deadlines()) {
            regime.timeUsed(now, deadline.key(), Instant.MAX)
                    .ifPresent(
                            used -> assertThat(used.byUnit().values().stream().reduce(Duration.ZERO, Duration::plus))
                                    .isEqualTo(used.whole()));
        }
    }

    private static void requireSoundWake(Regime regime, Complaint now) {
        Optional<Instant> wake = regime.wakeAt(now);
        Instant end = now.recordedAt().orElse(Instant.EPOCH).plus(REST);
        List<Event> all = regime.passTime(now, end);
        assertThat(all).extracting(Event::at).isSorted();
        if (wake.isEmpty() || !wake.get().isBefore(end)) {
            assertThat(all).isEmpty();
        } else {
            assertThat(regime.passTime(now, wake.get())).isEmpty();
            assertThat(regime.passTime(now, wake.get().plusNanos(1))).isNotEmpty();
            assertThat(all.get(0).at()).isEqualTo(wake.get());
        }
        Complaint after = now.applyAll(all);
        assertThat(regime.passTime(after, end)).isEmpty();
    }

    /** What every complaint keeps, whatever happened. */
    private static void requireSound(Complaint now) {
        for (Deadline deadline : now.deadlines()) {
            DeadlineStatus status = deadline.status();
            assertThat(deadline.dueAt().isPresent())
                    .as("%s", deadline)
                    .isIn(
                            status != DeadlineStatus.PAUSED && status != DeadlineStatus.UNDETERMINED,
                            // what was met or cancelled while it stood still
                            status == DeadlineStatus.RUNNING || status == DeadlineStatus.BREACHED);
            assertThat(deadline.settledAt().isPresent() || status != DeadlineStatus.CANCELLED)
                    .isTrue();
            boolean waitsWithAll = !deadline.key().rule().equals("chief");
            assertThat(status == DeadlineStatus.RUNNING && now.isPending() && waitsWithAll)
                    .as("%s runs while it waits", deadline)
                    .isFalse();
            if (status == DeadlineStatus.MET) {
                Instant done = deadline.settledAt().orElseThrow();
                assertThat(deadline.dueAt())
                        .matches(due -> due.filter(done::isAfter).isEmpty(), "in time: " + deadline);
            }
        }
        assertThat(now.charges())
                .allSatisfy(charge -> assertThat(now.deadlines()).anySatisfy(deadline -> {
                    assertThat(deadline.status()).isEqualTo(DeadlineStatus.BREACHED);
                    assertThat("late-" + deadline.key().rule())
                            .isEqualTo(charge.id().rule());
                    assertThat(deadline.dueAt()).contains(charge.occurredAt());
                }));
    }

    /** The law holds because time passes along the recordings: along the acts themselves it would not. */
    @Example
    void the_law_would_fail_if_time_passed_along_the_instants_of_acts() {
        Regime regime = Regimes.all().get(0);
        Instant start = Shanghai.at("2026-09-28 10:00");
        Actor agent = Actor.of("agent-7");
        Complaint registered = Turn.of(
                        regime,
                        Complaint.unborn(RandomHistory.KEY),
                        new Command(
                                Meta.of(RandomHistory.KEY, start, agent),
                                Act.register("complaint", "phone", "external").with("handler", "zhang")))
                .after();
        Meta late = Meta.of(RandomHistory.KEY, start.plusSeconds(3_600), agent).recorded(start.plusSeconds(10_000));
        Command answer = new Command(late, Act.of("answer"));
        assertThat(regime.passTime(registered, late.at())).isEmpty();
        List<Event> swept = regime.passTime(registered, start.plusSeconds(9_000));
        assertThat(swept).as("the call was due after 7,200 s").isNotEmpty();
        assertThat(regime.decide(registered, answer).events())
                .isNotEqualTo(regime.decide(registered.applyAll(swept), answer).events());
    }

    /** The law above would say nothing of histories in which nothing happens. */
    @Example
    void random_histories_raise_lift_pause_move_cancel_charge_and_withdraw() {
        Map<String, Integer> kinds = new TreeMap<>();
        for (int seed = 0; seed < 600; seed++) {
            Random random = new Random(seed);
            List<Integer> numbers = IntStream.range(0, 160)
                    .mapToObj(i -> random.nextInt(10_000))
                    .toList();
            for (Regime regime : Regimes.all()) {
                for (Event event : Run.of(regime, RandomHistory.of(new Dice(numbers)), NEVER, true)
                        .events()) {
                    kinds.merge(kind(event), 1, Integer::sum);
                }
            }
        }
        assertThat(kinds)
                .containsKeys(
                        "DeadlineSet undetermined",
                        "DeadlineSet running",
                        "DeadlineMet met",
                        "DeadlineMet breached",
                        "DeadlineMoved running",
                        "DeadlinePaused paused",
                        "DeadlineCancelled cancelled",
                        "DeadlineBreached missed",
                        "DeadlineBreached breached",
                        "BreachLifted met",
                        "BreachLifted paused",
                        "DeadlineWarned running",
                        "DeadlineWarned breached",
                        "DeadlineExtended running",
                        "Escalated",
                        "EscalationUndone",
                        "FactsSet",
                        "Charged",
                        "ChargeWithdrawn",
                        "RoundOpened");
        assertThat(kinds.values()).as("%s", kinds).allMatch(count -> count >= 5);
    }

    private static String kind(Event event) {
        return event.getClass().getSimpleName()
                + (event instanceof DeadlineEvent of
                        ? " " + of.deadline().status().word()
                        : "");
    }
}
