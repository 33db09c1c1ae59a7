package org.complaintkit.sla.clock;

import java.time.Duration;
import java.util.List;
import org.complaintkit.fact.Condition;
import org.complaintkit.identity.RegimeRef;
import org.complaintkit.lifecycle.Verb;
import org.complaintkit.sla.limit.Limit;
import org.complaintkit.sla.limit.Limits;
import org.complaintkit.sla.limit.Start;
import org.complaintkit.sla.penalty.ChargeRule;
import org.complaintkit.sla.penalty.Occasion;
import org.complaintkit.sla.penalty.Payer;
import org.complaintkit.sla.penalty.Penalties;
import org.complaintkit.sla.penalty.PriceRule;
import org.complaintkit.sla.penalty.Window;
import org.complaintkit.sla.regime.Regime;
import org.complaintkit.sla.regime.RegimeBuilder;
import org.complaintkit.sla.sample.Shanghai;
import org.complaintkit.sla.sample.Story;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** A limit from the registration to the answer; what a test is about is put in its place. */
record TestRule(
        String id,
        Condition when,
        Limit within,
        Start.Days days,
        OnReopen reopen,
        OnReclassify change,
        boolean target) {

    static final Limit TWO_HOURS = Limits.elapsed(Duration.ofHours(2));

    static TestRule of(Limit within) {
        return new TestRule(
                "reply", Condition.ALWAYS, within, Shanghai.WORKED, OnReopen.RESTART, OnReclassify.FROM_START, false);
    }

    TestRule named(String name) {
        return new TestRule(name, when, within, days, reopen, change, target);
    }

    TestRule when(Condition condition) {
        return new TestRule(id, condition, within, days, reopen, change, target);
    }

    TestRule onReopen(OnReopen choice) {
        return new TestRule(id, when, within, days, choice, change, target);
    }

    TestRule onReclassify(OnReclassify choice) {
        return new TestRule(id, when, within, days, reopen, choice, target);
    }

    TestRule asTarget() {
        return new TestRule(id, when, within, days, reopen, change, true);
    }

    TestRule on(Start.Days other) {
        return new TestRule(id, when, within, other, reopen, change, target);
    }

    ClockRule rule() {
        return rule("register", "answer");
    }

    private ClockRule rule(String starts, String metBy) {
        ClockRuleBuilder builder = ClockRule.builder(id, within, days, reopen)
                .basis(List.of("R00-01"))
                .when(when)
                .startsOn(Verb.of(starts))
                .metBy(Verb.of(metBy))
                .onReclassify(change);
        return (target ? builder.target() : builder).build();
    }

    /** Two hours from one verb to another. */
    static ClockRule between(String starts, String metBy, OnReopen choice) {
        return of(TWO_HOURS).onReopen(choice).rule(starts, metBy);
    }

    static RegimeBuilder regime(ClockRule... rules) {
        RegimeBuilder builder =
                Regime.builder(new RegimeRef("test", "1"), Shanghai.ZONE).backdating(Duration.ofDays(10));
        List.of(rules).forEach(builder::limit);
        return builder;
    }

    static Story story(TestRule rule) {
        return new Story(regime(rule.rule()).build());
    }

    /** Each breach costs the handler 20 yuan. */
    static Story fined(TestRule rule) {
        Money fine = Money.of(CurrencyUnit.of("CNY"), 20);
        return new Story(regime(rule.rule())
                .sanction(
                        ChargeRule.of("late", List.of("R00-02"), Occasion.breach("reply"), new Payer.OfFact("handler")),
                        new PriceRule("late", List.of("R00-02"), Window.EVER, Penalties.fixed(fine)))
                .build());
    }
}
