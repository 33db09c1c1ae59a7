package org.complaintkit.sla.law;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.complaintkit.fact.Condition;
import org.complaintkit.fact.Fact;
import org.complaintkit.identity.RegimeRef;
import org.complaintkit.lifecycle.Verb;
import org.complaintkit.sla.clock.ClockRule;
import org.complaintkit.sla.clock.OnReclassify;
import org.complaintkit.sla.clock.OnReopen;
import org.complaintkit.sla.clock.StartFacts;
import org.complaintkit.sla.limit.Limit;
import org.complaintkit.sla.limit.Limits;
import org.complaintkit.sla.penalty.ChargeRule;
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
                .limit(rule("reply", Condition.ALWAYS, BY_SEVERITY, reopen, change))
                .limit(rule("call", day, Limits.elapsed(Duration.ofHours(2)), reopen, change))
                .limit(rule("days", cause, Limits.calendarDays(1), reopen, change))
                .limit(target(rule("month", Condition.ALWAYS, Limits.months(1), reopen, change)));
        for (String limit : List.of("reply", "call", "days", "month")) {
            Condition when = limit.equals("call") ? cause : Condition.ALWAYS;
            String id = "late-" + limit;
            builder.sanction(
                    new ChargeRule(id, List.of(), limit, when, "handler", Optional.empty()),
                    new PriceRule(id, List.of(), Window.EVER, Penalties.fixed(Money.of(CurrencyUnit.of("CNY"), 20))));
        }
        return builder.build();
    }

    private static ClockRule rule(String id, Condition when, Limit within, OnReopen reopen, OnReclassify change) {
        return new ClockRule(
                id,
                List.of(),
                when,
                Set.of(Verb.of(id.equals("days") ? "assign" : "register")),
                Set.of(Verb.of("answer")),
                within,
                Shanghai.WORKED,
                reopen,
                change,
                false);
    }

    private static ClockRule target(ClockRule rule) {
        return new ClockRule(
                rule.id(),
                rule.basis(),
                rule.applies(),
                rule.starts(),
                rule.metBy(),
                rule.within(),
                rule.days(),
                rule.onReopen(),
                rule.onReclassify(),
                true);
    }
}
