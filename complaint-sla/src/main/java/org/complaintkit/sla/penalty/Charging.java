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

    private final List<ChargeRule> rules;
    private final Clocks clocks;
    private final ZoneId zone;

    /**
     * Puts rules together.
     *
     * @param rules the rules; of those that name one group the first listed wins
     * @param clocks tells how much time each unit used
     * @param zone the zone that tells on which day something happened
     */
    public Charging(List<ChargeRule> rules, Clocks clocks, ZoneId zone) {
        this.rules = List.copyOf(rules);
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
        List<Charge> owed = owed(complaint);
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
     * The rules.
     *
     * @return the rules, in the order in which they are listed
     */
    public List<ChargeRule> rules() {
        return rules;
    }

    /**
     * The names of the rules that may charge.
     *
     * @return their names, in the order in which they are listed
     */
    public Set<String> names() {
        return rules.stream().map(ChargeRule::id).collect(Collectors.toCollection(LinkedHashSet::new));
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
        return rules.stream().anyMatch(rule -> rule.id().equals(charge.id().rule()));
    }

    private static Optional<Charge> same(Charge charge, List<Charge> among) {
        for (Charge other : among) {
            if (other.id().equals(charge.id()) && other.party().equals(charge.party())) {
                return Optional.of(other);
            }
        }
        return Optional.empty();
    }

    private List<Charge> owed(Complaint complaint) {
        List<Charge> owed = new ArrayList<>();
        Map<List<Object>, String> taken = new HashMap<>();
        for (ChargeRule rule : rules) {
            for (Charge charge : new Charged(rule, complaint, clocks, zone).all()) {
                if (isFirst(rule, charge, taken)) {
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
