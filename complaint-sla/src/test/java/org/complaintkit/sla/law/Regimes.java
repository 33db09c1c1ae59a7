package org.complaintkit.sla.law;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.complaintkit.fact.Condition;
import org.complaintkit.fact.Fact;
import org.complaintkit.fact.FactMap;
import org.complaintkit.identity.RegimeRef;
import org.complaintkit.identity.Role;
import org.complaintkit.lifecycle.Verb;
import org.complaintkit.sla.clock.ClockRule;
import org.complaintkit.sla.clock.ClockRuleBuilder;
import org.complaintkit.sla.clock.ExtensionRule;
import org.complaintkit.sla.clock.OnReclassify;
import org.complaintkit.sla.clock.OnReopen;
import org.complaintkit.sla.clock.RungRule;
import org.complaintkit.sla.clock.StartFacts;
import org.complaintkit.sla.clock.Trigger;
import org.complaintkit.sla.escalation.EscalationRule;
import org.complaintkit.sla.escalation.Rise;
import org.complaintkit.sla.limit.Limit;
import org.complaintkit.sla.limit.Limits;
import org.complaintkit.sla.penalty.ChargeRule;
import org.complaintkit.sla.penalty.Occasion;
import org.complaintkit.sla.penalty.Payer;
import org.complaintkit.sla.penalty.Penalties;
import org.complaintkit.sla.penalty.PriceRule;
import org.complaintkit.sla.penalty.Window;
import org.complaintkit.sla.regime.Regime;
import org.complaintkit.sla.regime.RegimeBuilder;
import org.complaintkit.sla.sample.Shanghai;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** A regime for each choice of what a return and a change do; each with every form of limit. */
final class Regimes {

    private static final Limit BY_SEVERITY = Limits.earliestOf(List.of(
            Limits.untilFact("requestedReplyAt"),
            Limits.byFact(
                    "severity",
                    Map.of(
                            "urgent", Limits.elapsed(Duration.ofHours(1)),
                            "major", Limits.workingTime(Duration.ofHours(4)),
                            "general", Limits.workingDays(2)))));

    private static final List<Regime> ALL = List.of(
            regime(OnReopen.RESTART, OnReclassify.EARLIER_OF_BOTH),
            regime(OnReopen.CONTINUE, OnReclassify.FROM_CHANGE),
            regime(OnReopen.STAY, OnReclassify.FROM_START));

    private Regimes() {}

    static List<Regime> all() {
        return ALL;
    }

    private static Regime regime(OnReopen reopen, OnReclassify change) {
        Condition cause = new Condition.Is("cause", Fact.of("personal"));
        Condition day = new Condition.Is(StartFacts.startIn("day"), Fact.of(true));
        RegimeBuilder builder = Regime.builder(new RegimeRef("random", "1"), Shanghai.ZONE)
                .backdating(RandomHistory.BACKDATING)
                .window("day", new StartFacts.Window(LocalTime.of(8, 0), LocalTime.of(20, 0)))
                .limit(builder("reply", Condition.ALWAYS, BY_SEVERITY, reopen)
                        .onReclassify(change)
                        .extensible(new ExtensionRule(2, Set.of(), Condition.ALWAYS, Optional.empty()))
                        .rung(rung("half", new RungRule.Share(new BigDecimal("0.5"))))
                        .rung(rung("hour", new RungRule.Before(Duration.ofHours(1))))
                        .rung(rung("later", new RungRule.Overdue(Duration.ofHours(20))))
                        .build())
                .limit(weekly(reopen))
                .limit(chief(reopen))
                .limit(rule("call", day, Limits.elapsed(Duration.ofHours(2)), reopen, change))
                .limit(rule("days", cause, Limits.calendarDays(1), reopen, change))
                .limit(builder("month", Condition.ALWAYS, Limits.months(1), reopen)
                        .target()
                        .build());
        escalations().forEach(builder::escalation);
        for (String limit : List.of("reply", "call", "days", "month")) {
            Condition when = limit.equals("call") ? cause : Condition.ALWAYS;
            String id = "late-" + limit;
            builder.sanction(
                    ChargeRule.of(id, List.of(), Occasion.breach(limit), new Payer.OfFact("handler"))
                            .when(when),
                    new PriceRule(id, List.of(), Window.EVER, Penalties.fixed(Money.of(CurrencyUnit.of("CNY"), 20))));
        }
        return builder.build();
    }

    private static RungRule rung(String name, RungRule.Offset offset) {
        return new RungRule(name, offset, List.of(Role.of("chief")), Optional.of("day"));
    }

    private static ClockRule rule(String id, Condition when, Limit within, OnReopen reopen, OnReclassify change) {
        return builder(id, when, within, reopen).onReclassify(change).build();
    }

    private static ClockRuleBuilder builder(String id, Condition when, Limit within, OnReopen reopen) {
        return ClockRule.builder(id, within, Shanghai.WORKED, reopen)
                .when(when)
                .startsOn(Verb.of(id.equals("days") ? "assign" : "register"))
                .metBy(Verb.of("answer"));
    }

    /** Followed up every three days until it is answered. */
    private static ClockRule weekly(OnReopen reopen) {
        return ClockRule.builder("weekly", Limits.elapsed(Duration.ofDays(3)), Shanghai.WORKED, reopen)
                .startsOn(Verb.of("note"))
                .metBy(Verb.of("promise"))
                .endedBy(Trigger.on(Verb.of("answer")))
                .recurring()
                .build();
    }

    /** The chief answers within four hours, from the moment at which it rises to him. */
    private static ClockRule chief(OnReopen reopen) {
        return ClockRule.builder("chief", Limits.elapsed(Duration.ofHours(4)), Shanghai.WORKED, reopen)
                .startsOn(new Trigger.Level(1))
                .metBy(Verb.of("answer"))
                .restartedBy(Trigger.on(Verb.of("assign")))
                .pausedWhile(new Condition.Is("cause", Fact.of("other")))
                .build();
    }

    private static List<EscalationRule> escalations() {
        return List.of(
                escalation("late", new Trigger.Breach("reply"), Rise.NEXT, FactMap.EMPTY),
                escalation("later", new Trigger.Reached("reply", "later"), new Rise.To(2), FactMap.EMPTY),
                escalation("month", new Trigger.Breach("month"), Rise.NONE, FactMap.of("severity", Fact.of("major"))),
                escalation(
                        "personal",
                        new Trigger.Becomes(new Condition.Is("cause", Fact.of("personal"))),
                        Rise.NEXT,
                        FactMap.EMPTY));
    }

    private static EscalationRule escalation(String id, Trigger on, Rise rise, FactMap sets) {
        return new EscalationRule(
                id, List.of(), on, Condition.ALWAYS, rise, sets, List.of(), Optional.of("day"), id.equals("late"));
    }
}
