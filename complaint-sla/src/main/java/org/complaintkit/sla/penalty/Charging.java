package org.complaintkit.sla.penalty;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.complaintkit.complaint.Complaint;
import org.complaintkit.deadline.Deadline;
import org.complaintkit.deadline.DeadlineStatus;
import org.complaintkit.event.Event;
import org.complaintkit.sanction.Charge;
import org.complaintkit.sla.clock.Clocks;

/**
 * What a complaint charges: for each breach and each finding that a rule names, one charge as long as the rule's condition
 * holds. What was charged and no longer holds is withdrawn.
 */
public final class Charging {

    private final List<Owing> rules;
    private final Clocks clocks;
    private final ZoneId zone;
    private final boolean grows;

    /** A rule and what tells when its price grows no more. */
    record Owing(ChargeRule rule, Optional<Penalty> price) {

        boolean grows() {
            return rule.on() instanceof Occasion.Breach breach && breach.whenDone();
        }

        /** When a price that grows has come to its end; what has no price has no end either, and the account says why. */
        Optional<Instant> grownAt(Charge charge) {
            try {
                return price.flatMap(of -> of.grownAt(new Offence(charge, 1)));
            } catch (ArithmeticException | IllegalArgumentException unpriceable) {
                return Optional.empty();
            }
        }
    }

    /**
     * Puts rules together.
     *
     * @param rules the rules; of those that name one group the first listed wins
     * @param prices what their charges cost, so that one that grows with time is made when it grows no more
     * @param clocks tells how much time each unit used
     * @param zone the zone that tells on which day something happened
     */
    public Charging(List<ChargeRule> rules, List<PriceRule> prices, Clocks clocks, ZoneId zone) {
        Map<String, Penalty> byRule = new HashMap<>();
        prices.forEach(price -> byRule.put(price.rule(), price.penalty()));
        this.rules = rules.stream()
                .map(rule -> new Owing(rule, Optional.ofNullable(byRule.get(rule.id()))))
                .toList();
        this.grows = this.rules.stream().anyMatch(Owing::grows);
        this.clocks = clocks;
        this.zone = zone;
    }

    /**
     * What has to be charged or withdrawn as the complaint stands.
     *
     * @param complaint the complaint
     * @param at when that became known
     * @return the events that make its charges right; none where they are
     */
    public List<Event> due(Complaint complaint, Instant at) {
        if (rules.isEmpty() || isFree(complaint)) {
            return List.of();
        }
        List<Charge> owed = owed(complaint, at, false);
        List<Event> events = new ArrayList<>(1);
        for (Charge charge : complaint.charges()) {
            if (isOurs(charge) && same(charge, owed).isEmpty()) {
                events.add(new Event.ChargeWithdrawn(at, charge.id(), charge.party()));
            }
        }
        for (Charge charge : owed) {
            if (same(charge, complaint.charges()).filter(charge::equals).isEmpty()) {
                events.add(new Event.Charged(at, charge));
            }
        }
        return events;
    }

    /**
     * When time alone makes the next charge: of what is overdue, at a price that grows with the time, as soon as it grows no
     * more.
     *
     * @param complaint the complaint
     * @return the instant, as of {@link #due}; empty where there is none
     */
    public Optional<Instant> next(Complaint complaint) {
        if (!grows || isFree(complaint)) {
            return Optional.empty();
        }
        return rules.stream()
                .filter(Owing::grows)
                .flatMap(owing -> new Charged(owing, complaint, clocks, zone).ends().stream())
                .distinct()
                .sorted()
                .filter(at -> !due(complaint, at).isEmpty())
                .findFirst();
    }

    /**
     * What has accrued by an instant of charges that still grow: as if what was asked had been done then.
     *
     * @param complaint the complaint, with time passed to that instant
     * @param at the instant
     * @return the charges that it does not have yet; none of them is stored
     */
    public List<Charge> accrued(Complaint complaint, Instant at) {
        if (!grows || isFree(complaint)) {
            return List.of();
        }
        List<Charge> accrued = new ArrayList<>(owed(complaint, at, true));
        accrued.removeAll(owed(complaint, at, false));
        return accrued;
    }

    /**
     * The rules.
     *
     * @return the rules, in the order in which they are listed
     */
    public List<ChargeRule> rules() {
        return rules.stream().map(Owing::rule).toList();
    }

    /**
     * The names of the rules that may charge.
     *
     * @return their names, in the order in which they are listed
     */
    public Set<String> names() {
        return rules.stream().map(owing -> owing.rule().id()).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static boolean isFree(Complaint complaint) {
        if (!complaint.charges().isEmpty() || !complaint.findings().isEmpty()) {
            return false;
        }
        for (Deadline deadline : complaint.deadlines()) {
            if (deadline.status() == DeadlineStatus.BREACHED) {
                return false;
            }
        }
        return true;
    }

    private boolean isOurs(Charge charge) {
        return rules.stream()
                .anyMatch(owing -> owing.rule().id().equals(charge.id().rule()));
    }

    static Optional<Charge> same(Charge charge, List<Charge> among) {
        for (Charge other : among) {
            if (other.id().equals(charge.id()) && other.party().equals(charge.party())) {
                return Optional.of(other);
            }
        }
        return Optional.empty();
    }

    private List<Charge> owed(Complaint complaint, Instant at, boolean accrued) {
        List<Charge> owed = new ArrayList<>();
        Map<List<Object>, String> taken = new HashMap<>();
        for (Owing owing : rules) {
            for (Charge charge : new Charged(owing, complaint, clocks, zone).all(at, accrued)) {
                if (isFirst(owing.rule(), charge, taken)) {
                    owed.add(charge);
                }
            }
        }
        return owed;
    }

    /** Whether no rule of the group that is listed before has charged the party for the same: for lateness, or a finding. */
    private static boolean isFirst(ChargeRule rule, Charge charge, Map<List<Object>, String> taken) {
        return rule.group().isEmpty()
                || taken.computeIfAbsent(
                                List.of(
                                        rule.group().get(),
                                        charge.party(),
                                        charge.id().round(),
                                        rule.on() instanceof Occasion.Found
                                                ? charge.id().turn()
                                                : 0),
                                none -> rule.id())
                        .equals(rule.id());
    }
}
