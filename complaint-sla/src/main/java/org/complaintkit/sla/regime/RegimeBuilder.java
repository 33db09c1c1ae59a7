package org.complaintkit.sla.regime;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.complaintkit.fact.FactDeclaration;
import org.complaintkit.identity.RegimeRef;
import org.complaintkit.lifecycle.Lifecycle;
import org.complaintkit.rule.Text;
import org.complaintkit.sla.calendar.BusinessCalendar;
import org.complaintkit.sla.clock.ClockRule;
import org.complaintkit.sla.clock.Clocks;
import org.complaintkit.sla.clock.StartFacts;
import org.complaintkit.sla.escalation.EscalationRule;
import org.complaintkit.sla.escalation.Escalations;
import org.complaintkit.sla.escalation.Ladder;
import org.complaintkit.sla.figure.FigureRules;
import org.complaintkit.sla.figure.Heads;
import org.complaintkit.sla.figure.Stages;
import org.complaintkit.sla.penalty.ChargeRule;
import org.complaintkit.sla.penalty.Charging;
import org.complaintkit.sla.penalty.Occasion;
import org.complaintkit.sla.penalty.PriceList;
import org.complaintkit.sla.penalty.PriceRule;

/** Puts a regime together. Not thread-safe; the regime that it builds is. */
public final class RegimeBuilder {

    private final RegimeRef ref;
    private final ZoneId zone;
    private final Map<String, StartFacts.Window> windows = new LinkedHashMap<>();
    private final Map<String, FactDeclaration> facts = new LinkedHashMap<>();
    private final List<ClockRule> limits = new ArrayList<>();
    private final List<BusinessCalendar> calendars = new ArrayList<>();
    private final List<EscalationRule> escalations = new ArrayList<>();
    private final List<Derivation> derivations = new ArrayList<>();
    private final List<ChargeRule> charges = new ArrayList<>();
    private final List<PriceRule> prices = new ArrayList<>();
    private Text title;
    private InForce inForce = InForce.ALWAYS;
    private Lifecycle lifecycle = RegimeParts.STANDARD;
    private Ladder ladder = Ladder.ENDLESS;
    private Optional<List<Admission.Opening>> openings = Optional.empty();
    private Optional<Accountability> accountability = Optional.empty();
    private Guide guide = new Guide(List.of());
    private Duration backdating = Duration.ZERO;
    private FigureRules figures = FigureRules.NONE;
    private Map<String, Heads> heads = Map.of();
    private Optional<RegimeDocument> document = Optional.empty();

    RegimeBuilder(RegimeRef ref, ZoneId zone) {
        this.ref = ref;
        this.zone = zone;
        this.title = Text.of(ref.id(), ref.id());
    }

    /**
     * Its title; without one, its id.
     *
     * @param text the title in both languages
     * @return this builder
     */
    public RegimeBuilder title(Text text) {
        title = text;
        return this;
    }

    /**
     * The first day on which a registration falls under it; without one, every day does.
     *
     * @param day the day, in the regime's zone
     * @return this builder
     */
    public RegimeBuilder appliesFrom(LocalDate day) {
        return inForce(new InForce(Optional.of(day), List.of()));
    }

    RegimeBuilder document(RegimeDocument readFrom) {
        document = Optional.of(readFrom);
        return this;
    }

    RegimeBuilder inForce(InForce days) {
        inForce = days;
        return this;
    }

    /**
     * Its lifecycle; without one, the standard lifecycle.
     *
     * @param own the lifecycle
     * @return this builder
     */
    public RegimeBuilder lifecycle(Lifecycle own) {
        lifecycle = own;
        return this;
    }

    /**
     * How much later than it happened an act may be recorded; without this, not at all.
     *
     * @param most the longest delay
     * @return this builder
     */
    public RegimeBuilder backdating(Duration most) {
        backdating = most;
        return this;
    }

    /**
     * A window of the day that conditions of limits may name.
     *
     * @param name its name
     * @param window from when until when
     * @return this builder
     */
    public RegimeBuilder window(String name, StartFacts.Window window) {
        windows.put(name, window);
        return this;
    }

    /** One that is chosen by unit, beside those that limits count on by themselves. */
    RegimeBuilder calendar(BusinessCalendar calendar) {
        calendars.add(calendar);
        return this;
    }

    /**
     * A fact that conditions and logs may name.
     *
     * @param fact name, type and range
     * @return this builder
     */
    public RegimeBuilder fact(FactDeclaration fact) {
        facts.put(fact.name(), fact);
        return this;
    }

    /**
     * A limit.
     *
     * @param limit the limit
     * @return this builder
     */
    public RegimeBuilder limit(ClockRule limit) {
        limits.add(limit);
        return this;
    }

    /**
     * A fact that is derived as somebody acts.
     *
     * @param derivation what tells it
     * @return this builder
     */
    public RegimeBuilder derive(Derivation derivation) {
        derivations.add(derivation);
        return this;
    }

    /**
     * What raises a complaint.
     *
     * @param rule the rule
     * @return this builder
     */
    public RegimeBuilder escalation(EscalationRule rule) {
        escalations.add(rule);
        return this;
    }

    /**
     * The levels that complaints rise on; without them there is no top.
     *
     * @param levels the levels, from the bottom
     * @return this builder
     */
    public RegimeBuilder ladder(Ladder levels) {
        ladder = levels;
        return this;
    }

    /** The openings in which something can be registered; without this, at any time. */
    RegimeBuilder intake(List<Admission.Opening> all) {
        openings = Optional.of(List.copyOf(all));
        return this;
    }

    /**
     * Who answers for a complaint beside whoever handles it; without this, nobody.
     *
     * @param heads the heads of units
     * @return this builder
     */
    public RegimeBuilder accountable(Accountability heads) {
        accountability = Optional.of(heads);
        return this;
    }

    /**
     * What it tells the people who act; without this, nothing.
     *
     * @param tells the guidance
     * @return this builder
     */
    public RegimeBuilder guide(Guide tells) {
        guide = tells;
        return this;
    }

    /**
     * A sanction: who is to answer, and what it costs.
     *
     * @param charge who is to answer for what
     * @param price what it costs; of the same rule
     * @return this builder
     * @throws IllegalArgumentException if the price is another rule's
     */
    public RegimeBuilder sanction(ChargeRule charge, PriceRule price) {
        if (!charge.id().equals(price.rule())) {
            throw new IllegalArgumentException(
                    "the price of " + price.rule() + " does not belong to the sanction " + charge.id());
        }
        boolean grows = price.penalty().facts().contains(ChargeRule.OVERDUE_UNTIL);
        Occasion on = grows && charge.on() instanceof Occasion.Breach breach
                ? new Occasion.Breach(breach.limit(), true)
                : charge.on();
        charges.add(new ChargeRule(
                charge.id(),
                charge.basis(),
                on,
                charge.when(),
                charge.payer(),
                charge.since(),
                charge.group(),
                price.penalty().facts()));
        prices.add(price);
        return this;
    }

    /**
     * What it says of figures.
     *
     * @param rules reports, lists, reviews, rewards and records
     * @param costs what the charges cost that belong to no complaint
     * @param byUnit who leads each unit, by unit, so that rules on figures know whom to charge
     * @return this builder
     */
    public RegimeBuilder figures(FigureRules rules, List<PriceRule> costs, Map<String, Heads> byUnit) {
        figures = rules;
        prices.addAll(costs);
        heads = Map.copyOf(byUnit);
        return this;
    }

    /**
     * Builds the regime.
     *
     * @return the regime
     * @throws IllegalArgumentException if two limits or two sanctions have the same id, or a sanction names a limit that
     *     there is not
     */
    public Regime build() {
        Set<String> known = limits.stream().map(ClockRule::id).collect(Collectors.toSet());
        for (ChargeRule charge : charges) {
            if (charge.on() instanceof Occasion.Breach breach && !known.contains(breach.limit())) {
                throw new IllegalArgumentException(
                        "sanction " + charge.id() + " is for limit " + breach.limit() + "; the limits are " + known);
            }
        }
        Clocks clocks = new Clocks(limits, windows, zone);
        return new Regime(new RegimeParts(
                ref,
                title,
                new Admission(inForce, openings),
                zone,
                lifecycle.declaring(facts.values()),
                RegimeParts.away(lifecycle),
                RegimeParts.vocabulary(lifecycle, facts, !charges.isEmpty()),
                backdating,
                new Derivations(derivations),
                clocks,
                new Escalations(escalations, ladder, clocks),
                guide,
                accountability,
                new Charging(charges, prices, clocks, zone),
                new PriceList(prices, zone),
                new RegimeFigures(figures, figures.plan(zone), Stages.of(lifecycle), heads),
                document,
                RegimeParts.ends(limits, calendars)));
    }
}
