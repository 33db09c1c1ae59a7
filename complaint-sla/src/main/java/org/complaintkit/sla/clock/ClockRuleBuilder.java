package org.complaintkit.sla.clock;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.complaintkit.fact.Condition;
import org.complaintkit.fact.Fact;
import org.complaintkit.lifecycle.Verb;
import org.complaintkit.sla.limit.Limit;
import org.complaintkit.sla.limit.Start;

/** Puts a limit with its clock together. Not thread-safe; the rule that it builds is immutable. */
public final class ClockRuleBuilder {

    /** Clocks stand still while the complaint is pending, unless a rule says otherwise. */
    static final Condition PENDING = new Condition.Is("state", Fact.of("pending"));

    private final String id;
    private final Limit within;
    private final Start.Days days;
    private final List<Trigger> starts = new ArrayList<>();
    private final List<Trigger> metBy = new ArrayList<>();
    private final List<Trigger> endedBy = new ArrayList<>();
    private final List<Trigger> restartedBy = new ArrayList<>();
    private final List<RungRule> rungs = new ArrayList<>();
    private List<String> basis = List.of();
    private Condition applies = Condition.ALWAYS;
    private Condition pausedWhile = PENDING;
    private final OnReopen onReopen;
    private Optional<OnReclassify> onReclassify = Optional.empty();
    private Optional<ExtensionRule> extension = Optional.empty();
    private boolean recurs;
    private boolean target;

    ClockRuleBuilder(String id, Limit within, Start.Days days, OnReopen onReopen) {
        this.id = id;
        this.within = within;
        this.days = days;
        this.onReopen = onReopen;
    }

    /**
     * The rules of the document that it cites.
     *
     * @param rules their ids
     * @return this builder
     */
    public ClockRuleBuilder basis(List<String> rules) {
        basis = List.copyOf(rules);
        return this;
    }

    /**
     * To which complaints it applies; without this, to all.
     *
     * @param condition the condition; may look at the start too (see {@link StartFacts})
     * @return this builder
     */
    public ClockRuleBuilder when(Condition condition) {
        applies = condition;
        return this;
    }

    /**
     * A verb that starts the clock.
     *
     * @param verb the verb
     * @return this builder
     */
    public ClockRuleBuilder startsOn(Verb verb) {
        return startsOn(Trigger.on(verb));
    }

    /**
     * What starts the clock.
     *
     * @param trigger the trigger
     * @return this builder
     */
    public ClockRuleBuilder startsOn(Trigger trigger) {
        starts.add(trigger);
        return this;
    }

    /**
     * A verb that meets it.
     *
     * @param verb the verb
     * @return this builder
     */
    public ClockRuleBuilder metBy(Verb verb) {
        return metBy(Trigger.on(verb));
    }

    /**
     * What meets it.
     *
     * @param trigger the trigger
     * @return this builder
     */
    public ClockRuleBuilder metBy(Trigger trigger) {
        metBy.add(trigger);
        return this;
    }

    /**
     * What cancels it unmet.
     *
     * @param trigger the trigger
     * @return this builder
     */
    public ClockRuleBuilder endedBy(Trigger trigger) {
        endedBy.add(trigger);
        return this;
    }

    /**
     * What cancels the running clock and starts it anew.
     *
     * @param trigger the trigger
     * @return this builder
     */
    public ClockRuleBuilder restartedBy(Trigger trigger) {
        restartedBy.add(trigger);
        return this;
    }

    /**
     * While what its clock stands still; without this, while the complaint is pending.
     *
     * @param condition the condition; one that never holds for a clock that never stands still
     * @return this builder
     */
    public ClockRuleBuilder pausedWhile(Condition condition) {
        pausedWhile = condition;
        return this;
    }

    /**
     * From where it runs when a change of facts brings it about or alters it; must be said where one can.
     *
     * @param choice the choice
     * @return this builder
     */
    public ClockRuleBuilder onReclassify(OnReclassify choice) {
        onReclassify = Optional.of(choice);
        return this;
    }

    /**
     * It begins again each time it was met or missed, until something {@linkplain #endedBy ends} it.
     *
     * @return this builder
     */
    public ClockRuleBuilder recurring() {
        recurs = true;
        return this;
    }

    /**
     * It is only measured: missed, never breached.
     *
     * @return this builder
     */
    public ClockRuleBuilder target() {
        target = true;
        return this;
    }

    /**
     * How it may be extended; without this it may not.
     *
     * @param rule who may, how often, how far
     * @return this builder
     */
    public ClockRuleBuilder extensible(ExtensionRule rule) {
        extension = Optional.of(rule);
        return this;
    }

    /**
     * A point on its way.
     *
     * @param rung the point
     * @return this builder
     */
    public ClockRuleBuilder rung(RungRule rung) {
        rungs.add(rung);
        return this;
    }

    /**
     * Builds the rule.
     *
     * @return the rule
     * @throws IllegalArgumentException if nothing starts or meets the clock, it recurs without an end, two rungs have one
     *     name, the limit needs a calendar and has none, or a change of facts may alter it and nothing says from where it
     *     runs then
     */
    public ClockRule build() {
        ClockRule rule = rule();
        if (onReclassify.isEmpty() && rule.looksAtFacts()) {
            throw new IllegalArgumentException(
                    "limit " + id + " looks at facts; say from where it runs when one changes (onReclassify)");
        }
        return rule;
    }

    private ClockRule rule() {
        return new ClockRule(
                id,
                basis,
                applies,
                starts,
                metBy,
                endedBy,
                restartedBy,
                within,
                days,
                pausedWhile,
                onReopen,
                onReclassify.orElse(OnReclassify.FROM_START),
                recurs,
                target,
                extension,
                rungs);
    }
}
