package org.complaintkit.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.complaintkit.command.Command;
import org.complaintkit.complaint.Complaint;
import org.complaintkit.complaint.LifecycleRules;
import org.complaintkit.complaint.Rules;
import org.complaintkit.complaint.Turn;
import org.complaintkit.event.Event;
import org.complaintkit.fact.Fact;
import org.complaintkit.lifecycle.Lifecycle;
import org.complaintkit.lifecycle.Position;
import org.complaintkit.lifecycle.Step;

class HistoryProperties {

    private static final Lifecycle STANDARD = Lifecycle.standard();

    @Provide
    Arbitrary<List<Integer>> numbers() {
        return Dice.numbers(400);
    }

    @Property(seed = "7")
    void replaying_the_events_gives_the_complaint_that_the_commands_reached(@ForAll("numbers") List<Integer> numbers) {
        Dice dice = new Dice(numbers);
        Lifecycle lifecycle = RandomLifecycle.from(dice);
        replayed(new LifecycleRules(lifecycle, RandomHistory.BACKDATING), RandomHistory.of(dice, lifecycle));
    }

    @Property(seed = "7")
    void replaying_a_standard_history_gives_the_complaint_that_the_commands_reached(
            @ForAll("numbers") List<Integer> numbers) {
        replayed(
                new LifecycleRules(STANDARD, RandomHistory.BACKDATING),
                RandomHistory.standard(new Dice(numbers), STANDARD));
    }

    private static void replayed(Rules rules, List<Command> commands) {
        List<Event> log = new ArrayList<>();
        Complaint now = Complaint.unborn(RandomHistory.KEY);
        for (Command command : commands) {
            Turn turn = Turn.of(rules, now, command);
            log.addAll(turn.raised());
            log.addAll(turn.decision().events());
            now = turn.after();
        }
        Complaint oneByOne = Complaint.unborn(RandomHistory.KEY);
        for (Event event : log) {
            oneByOne = oneByOne.apply(event);
        }
        Complaint atOnce = Complaint.unborn(RandomHistory.KEY).applyAll(log);
        assertThat(oneByOne).isEqualTo(now).hasSameHashCodeAs(now).hasToString(now.toString());
        assertThat(atOnce).isEqualTo(now);
    }

    @Property(seed = "7")
    void what_decide_produced_can_always_be_folded_in(@ForAll("numbers") List<Integer> numbers) {
        Dice dice = new Dice(numbers);
        Lifecycle lifecycle = dice.oneIn(2) ? STANDARD : RandomLifecycle.from(dice);
        LifecycleRules rules = new LifecycleRules(lifecycle, RandomHistory.BACKDATING);
        List<Command> commands =
                lifecycle.equals(STANDARD) ? RandomHistory.standard(dice, STANDARD) : RandomHistory.of(dice, lifecycle);
        Complaint now = Complaint.unborn(RandomHistory.KEY);
        for (Command command : commands) {
            List<Event> produced = rules.decide(now, command).events();
            for (Event event : produced) {
                Complaint before = now;
                assertThatCode(() -> before.apply(event)).as(event.toString()).doesNotThrowAnyException();
                now = before.apply(event);
            }
            assertThat(now.key()).isEqualTo(RandomHistory.KEY);
            assertThat(now.isBorn()).isEqualTo(now.recordedAt().isPresent());
        }
    }

    @Property(seed = "7")
    void a_refused_command_gives_no_events_and_changes_nothing(@ForAll("numbers") List<Integer> numbers) {
        Dice dice = new Dice(numbers);
        Lifecycle lifecycle = RandomLifecycle.from(dice);
        LifecycleRules rules = new LifecycleRules(lifecycle, RandomHistory.BACKDATING);
        Complaint now = Complaint.unborn(RandomHistory.KEY);
        for (Command command : RandomHistory.of(dice, lifecycle)) {
            Turn turn = Turn.of(rules, now, command);
            if (turn.decision().isAccepted()) {
                assertThat(turn.decision().events()).isNotEmpty();
                assertThat(turn.decision().refusals()).isEmpty();
                assertThat(turn.after().recordedAt()).contains(command.meta().recordedAt());
            } else {
                assertThat(turn.decision().refusals()).isNotEmpty().doesNotHaveDuplicates();
                assertThat(turn.decision().events()).isEmpty();
                assertThat(turn.after()).isEqualTo(now);
            }
            now = turn.after();
        }
    }

    @Property(seed = "7")
    void a_history_is_where_the_list_of_moves_says_and_knows_what_was_last_recorded(
            @ForAll("numbers") List<Integer> numbers) {
        Dice dice = new Dice(numbers);
        Lifecycle lifecycle = RandomLifecycle.from(dice);
        LifecycleRules rules = new LifecycleRules(lifecycle, RandomHistory.BACKDATING);
        Oracle oracle = new Oracle(lifecycle);
        Complaint now = Complaint.unborn(RandomHistory.KEY);
        for (Command command : RandomHistory.of(dice, lifecycle)) {
            Complaint before = now;
            now = Turn.of(rules, before, command).after();
            if (now.equals(before) && !rules.decide(before, command).isAccepted()) {
                continue;
            }
            Position expected = before.position();
            for (Step step : oracle.steps(
                    before.position(),
                    command.verb(),
                    command.meta().by(),
                    before.under(command.act().facts()))) {
                expected = step.moves() ? expected.with(step.track(), step.to()) : expected;
            }
            assertThat(now.position()).isEqualTo(expected);
            Complaint after = now;
            command.act()
                    .facts()
                    .forEach((name, fact) -> assertThat(after.fact(name)).contains(fact));
        }
    }

    @Property(seed = "7")
    void time_of_a_track_never_runs_back(@ForAll("numbers") List<Integer> numbers) {
        Dice dice = new Dice(numbers);
        Lifecycle lifecycle = RandomLifecycle.from(dice);
        LifecycleRules rules = new LifecycleRules(lifecycle, RandomHistory.BACKDATING);
        Complaint now = Complaint.unborn(RandomHistory.KEY);
        for (Command command : RandomHistory.of(dice, lifecycle)) {
            Complaint before = now;
            now = Turn.of(rules, before, command).after();
            Complaint after = now;
            before.recordedAt()
                    .ifPresent(
                            last -> assertThat(after.recordedAt().orElseThrow()).isAfterOrEqualTo(last));
            lifecycle
                    .tracks()
                    .forEach(track -> before.lastActOn(track)
                            .ifPresent(last -> assertThat(after.lastActOn(track).orElseThrow())
                                    .isAfterOrEqualTo(last)));
        }
    }

    @Property(seed = "7")
    void what_is_open_is_accepted_when_it_is_done_in_order(@ForAll("numbers") List<Integer> numbers) {
        Dice dice = new Dice(numbers);
        LifecycleRules rules = new LifecycleRules(STANDARD, RandomHistory.BACKDATING);
        Complaint now = Complaint.unborn(RandomHistory.KEY);
        for (Command command : RandomHistory.standard(dice, STANDARD)) {
            boolean open = STANDARD.options(now.position(), command.meta().by(), now)
                    .open(command.verb())
                    .isPresent();
            Turn turn = Turn.of(rules, now, command);
            assertThat(turn.decision().isAccepted()).isEqualTo(open);
            if (open && command.verb().name().equals("complain-again")) {
                assertThat(turn.after().round()).isEqualTo(now.round() + 1);
            } else {
                assertThat(turn.after().round()).isEqualTo(now.round());
            }
            now = turn.after();
            assertThat(now.fact("state")).contains(Fact.of(now.state().name()));
        }
    }
}
