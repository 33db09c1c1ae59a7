package org.complaintkit.sla.regime;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.complaintkit.command.Act;
import org.complaintkit.command.Command;
import org.complaintkit.command.Meta;
import org.complaintkit.complaint.Complaint;
import org.complaintkit.complaint.Turn;
import org.complaintkit.event.Event;
import org.complaintkit.fact.Fact;
import org.complaintkit.identity.Actor;
import org.complaintkit.identity.ComplaintKey;
import org.complaintkit.sanction.Account;
import org.complaintkit.sanction.AccountCommand;
import org.complaintkit.sanction.Charge;
import org.complaintkit.sanction.Origin;

/** Seven yuan for each started hour after two hours, from 10 at least to 50 at most, whenever it is answered and time is passed. */
class GrowingChargeProperties {

    private static final ComplaintKey KEY = ComplaintKey.of("C-1");
    private static final Instant BEGIN = Instant.parse("2026-03-02T01:00:00Z");
    private static final Regime REGIME =
            RegimeReader.read("x.json", """
            {"id":"x","version":"1","title":{"en":"x","zh":"x"},"zone":"Asia/Shanghai",
             "limits":[{"id":"reply","basis":["T-1"],"starts":["register"],"metBy":["answer"],
                        "within":{"elapsed":"PT2H"},"onReopen":"restart"}],
             "sanctions":[{"id":"late","basis":["T-2"],"on":{"breach":"reply"},"party":"handler",
               "counted":{"by":"party","over":"ever"},
               "price":{"atLeast":"10.00","currency":"CNY","of":{"atMost":"50.00","currency":"CNY",
                 "of":{"perUnit":"7.00","unit":{"amount":1,"unit":"hours"},"currency":"CNY"}}}}]}
            """.getBytes(StandardCharsets.UTF_8), Given.NOTHING, OwnForms.NONE);

    private record Told(Complaint complaint, List<Event> events) {

        static Told begun() {
            return new Told(Complaint.unborn(KEY), List.of())
                    .act(0, Act.register("complaint", "phone", "external").with("handler", Fact.of("zhang")));
        }

        Told act(int second, Act act) {
            Meta meta = Meta.of(KEY, BEGIN.plusSeconds(second), Actor.of("agent-7", "agent"));
            Turn turn = Turn.of(REGIME, complaint, new Command(meta, act));
            assertThat(turn.decision().isAccepted()).isTrue();
            return new Told(turn.after(), plus(turn.raised(), turn.decision().events()));
        }

        Told sweep(int second) {
            List<Event> raised = REGIME.passTime(complaint, BEGIN.plusSeconds(second));
            return new Told(complaint.applyAll(raised), plus(raised, List.of()));
        }

        private List<Event> plus(List<Event> some, List<Event> others) {
            List<Event> all = new ArrayList<>(events);
            all.addAll(some);
            all.addAll(others);
            return all;
        }

        /** In yuan; 0 where nothing is charged. */
        int costs() {
            int sum = 0;
            for (Charge charge : complaint.charges()) {
                AccountCommand take = new AccountCommand.Take(Origin.at(BEGIN), charge);
                sum += REGIME.decide(Account.empty(charge.party()), take)
                        .events()
                        .get(0)
                        .sanction()
                        .amount()
                        .orElseThrow()
                        .getAmountMajorInt();
            }
            return sum;
        }
    }

    private static int answered(int second) {
        return Told.begun().act(second, Act.of("answer")).costs();
    }

    @Property(seed = "7")
    void on_time_is_never_charged_and_late_costs_what_the_rule_says(@ForAll @IntRange(max = 60_000) int second) {
        int late = Math.max(0, second - 7_200);
        int started = (late + 3_599) / 3_600;
        assertThat(answered(second)).isEqualTo(late == 0 ? 0 : Math.max(10, Math.min(50, 7 * started)));
    }

    @Property(seed = "7")
    void more_lateness_never_costs_less(
            @ForAll @IntRange(max = 60_000) int second, @ForAll @IntRange(max = 60_000) int more) {
        assertThat(answered(second + more)).isGreaterThanOrEqualTo(answered(second));
    }

    @Property(seed = "7")
    void when_the_sweep_runs_does_not_matter(
            @ForAll @IntRange(max = 60_000) int answer,
            @ForAll @Size(max = 12) List<@IntRange(max = 90_000) Integer> sweeps) {
        Told swept = Told.begun();
        List<Integer> order = sweeps.stream().sorted().toList();
        for (int sweep : order) {
            swept = sweep <= answer ? swept.sweep(sweep) : swept;
        }
        swept = swept.act(answer, Act.of("answer"));
        for (int sweep : order) {
            swept = sweep > answer ? swept.sweep(sweep) : swept;
        }
        Told never = Told.begun().act(answer, Act.of("answer"));
        assertThat(swept.sweep(90_001).events()).isEqualTo(never.sweep(90_001).events());
    }
}
