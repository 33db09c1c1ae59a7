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
import org.complaintkit.lifecycle.Lifecycle;
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
}
