package org.complaintkit.sla.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.complaintkit.command.Act;
import org.complaintkit.command.Command;
import org.complaintkit.command.Meta;
import org.complaintkit.complaint.Complaint;
import org.complaintkit.complaint.Turn;
import org.complaintkit.deadline.DeadlineStatus;
import org.complaintkit.fact.Fact;
import org.complaintkit.fact.FactMap;
import org.complaintkit.identity.Actor;
import org.complaintkit.identity.ComplaintKey;
import org.complaintkit.lifecycle.Verb;
import org.complaintkit.sla.penalty.ChargeRule;
import org.complaintkit.sla.regime.OwnForms;
import org.complaintkit.sla.regime.Regime;
import org.junit.jupiter.api.Test;

/** Found by checking generated regimes: what was asked for came late, and was the act that ended the case. */
class LateLastActTest {

    private static final ComplaintKey KEY = ComplaintKey.of("C-1");
    private static final FactMap SAID = FactMap.copyOf(Map.of(
            "kind", Fact.of("complaint"),
            "channel", Fact.of("phone"),
            "source", Fact.of("external"),
            "unit", Fact.of("unit-1")));

    private final Regime regime = FaultWords.SHORT
            .with("limits", List.of(LimitDrafts.plain("closing", "answer", "close", 4)))
            .with(
                    "sanctions",
                    List.of("{'id':'late','basis':['R'],'on':{'breach':'closing'},'party':'unit',"
                            + "'counted':{'by':'party','over':'ever'},"
                            + "'price':{'perUnit':'5.00','unit':{'amount':1,'unit':'hours'},'currency':'CNY'}}"))
            .regime(OwnForms.NONE);

    private Complaint act(Complaint before, String at, String verb, FactMap facts) {
        Meta meta = Meta.of(KEY, Instant.parse(at), Actor.of("ann"));
        return Turn.of(regime, before, new Command(meta, Act.of(Verb.of(verb), facts)))
                .after();
    }

    /** Four hours from Tuesday 02:00 are over at 06:00; closed on Wednesday at 02:00 it is twenty hours late. */
    @Test
    void a_limit_is_settled_late_by_the_act_that_ends_the_case_and_what_grew_until_then_is_charged() {
        Complaint complaint = act(Complaint.unborn(KEY), "2026-03-02T02:00:00Z", "register", SAID);
        complaint = act(complaint, "2026-03-03T02:00:00Z", "answer", FactMap.EMPTY);
        complaint = act(complaint, "2026-03-04T02:00:00Z", "close", FactMap.EMPTY);
        Instant closed = Instant.parse("2026-03-04T02:00:00Z");
        assertThat(complaint.deadlines()).singleElement().satisfies(deadline -> {
            assertThat(deadline.status()).isEqualTo(DeadlineStatus.BREACHED);
            assertThat(deadline.settledAt()).contains(closed);
        });
        assertThat(complaint.charges())
                .singleElement()
                .satisfies(charge -> assertThat(charge.facts().fact(ChargeRule.OVERDUE_UNTIL))
                        .contains(Fact.of(closed)));
    }
}
