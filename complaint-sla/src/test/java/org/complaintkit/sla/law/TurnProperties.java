package org.complaintkit.sla.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.complaintkit.command.Command;
import org.complaintkit.complaint.Complaint;
import org.complaintkit.complaint.Turn;
import org.complaintkit.event.Event;
import org.complaintkit.rule.Decision;
import org.complaintkit.sla.regime.Regime;
import org.complaintkit.sla.sample.Dice;

/** A regime folds while it decides; what it hands over is what folding afterwards gives. */
class TurnProperties {

    @Provide
    Arbitrary<List<Integer>> numbers() {
        return Dice.numbers(160);
    }

    @Property(seed = "7")
    void a_turn_is_time_that_passes_then_a_decision_and_both_folded_in(@ForAll("numbers") List<Integer> numbers) {
        for (Regime regime : Regimes.all()) {
            Complaint now = Complaint.unborn(RandomHistory.KEY);
            for (Command command : RandomHistory.of(new Dice(numbers))) {
                Turn turn = Turn.of(regime, now, command);
                List<Event> raised = regime.passTime(now, command.meta().recordedAt());
                Complaint then = now.applyAll(raised);
                Decision<Event> decision = regime.decide(then, command);
                assertThat(turn).isEqualTo(new Turn(raised, decision, then.applyAll(decision.events())));
                now = turn.after();
            }
        }
    }
}
