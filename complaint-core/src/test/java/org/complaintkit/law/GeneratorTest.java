package org.complaintkit.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.complaintkit.command.Command;
import org.complaintkit.complaint.Complaint;
import org.complaintkit.complaint.LifecycleRules;
import org.complaintkit.complaint.Turn;
import org.complaintkit.fact.Needs;
import org.complaintkit.lifecycle.Lifecycle;
import org.complaintkit.lifecycle.Options;
import org.complaintkit.rule.Decision;
import org.junit.jupiter.api.Test;

/** The laws say nothing if the generators only ever make one kind of case. */
class GeneratorTest {

    private static final List<String> EXPECTED = List.of(
            "accepted with 1",
            "accepted with 2",
            "accepted with 3",
            "not-open",
            "final-state",
            "unknown-verb",
            "role-not-held",
            "guard-1",
            "guard-2",
            "recorded-out-of-order",
            "recorded-too-late",
            "before-last-act");

    @Test
    void random_histories_meet_every_outcome_often() {
        Random random = new Random(7);
        Map<String, Integer> seen = new TreeMap<>();
        for (int i = 0; i < 500; i++) {
            List<Integer> numbers = random.ints(400, 0, 10_000).boxed().toList();
            Dice dice = new Dice(numbers);
            Lifecycle lifecycle = RandomLifecycle.from(dice);
            LifecycleRules rules = new LifecycleRules(lifecycle, RandomHistory.BACKDATING);
            Complaint now = Complaint.unborn(RandomHistory.KEY);
            for (Command command : RandomHistory.of(dice, lifecycle)) {
                Turn turn = Turn.of(rules, now, command);
                count(seen, turn.decision());
                now = turn.after();
            }
        }
        assertThat(EXPECTED)
                .allSatisfy(outcome -> assertThat(seen.getOrDefault(outcome, 0))
                        .as(outcome + " in " + seen)
                        .isGreaterThanOrEqualTo(20));
    }

    private static void count(Map<String, Integer> seen, Decision<?> decision) {
        if (decision.isAccepted()) {
            seen.merge("accepted with " + decision.events().size(), 1, Integer::sum);
        }
        decision.refusals().forEach(refusal -> seen.merge(refusal.code(), 1, Integer::sum));
    }

    @Test
    void random_guards_meet_every_kind_of_need_often() {
        Random random = new Random(11);
        Map<String, Integer> seen = new TreeMap<>();
        for (int i = 0; i < 3000; i++) {
            Dice dice = new Dice(random.ints(400, 0, 10_000).boxed().toList());
            Lifecycle lifecycle = RandomLifecycle.from(dice);
            LifecycleRules rules = new LifecycleRules(lifecycle, RandomHistory.BACKDATING);
            Complaint now = Complaint.unborn(RandomHistory.KEY);
            List<Command> history = RandomHistory.of(dice, lifecycle);
            for (Command command : history.subList(0, dice.below(history.size()))) {
                now = Turn.of(rules, now, command).after();
            }
            Options options = lifecycle.options(now.position(), RandomLifecycle.actor(dice), now);
            options.open().forEach(open -> seen.merge(kind(open.needs()), 1, Integer::sum));
            options.closed().stream()
                    .filter(closed -> closed.refusals().stream()
                            .allMatch(refusal -> refusal.code().startsWith("guard-")))
                    .forEach(closed -> seen.merge("beyond what can be said", 1, Integer::sum));
        }
        assertThat(List.of("nothing", "one fact", "several facts", "several ways", "beyond what can be said"))
                .allSatisfy(kind -> assertThat(seen.getOrDefault(kind, 0))
                        .as(kind + " in " + seen)
                        .isGreaterThanOrEqualTo(25));
    }

    private static String kind(Needs needs) {
        if (needs.ways().size() > 1) {
            return "several ways";
        }
        int facts = needs.names().size();
        return facts == 0 ? "nothing" : facts == 1 ? "one fact" : "several facts";
    }
}
