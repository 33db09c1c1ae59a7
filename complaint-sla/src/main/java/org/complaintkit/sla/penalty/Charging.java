package org.complaintkit.sla.penalty;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.complaintkit.complaint.Complaint;
import org.complaintkit.deadline.Deadline;
import org.complaintkit.deadline.DeadlineStatus;
import org.complaintkit.event.Event;
import org.complaintkit.fact.Fact;
import org.complaintkit.fact.FactMap;
import org.complaintkit.identity.Party;
import org.complaintkit.sanction.Charge;
import org.complaintkit.sanction.ChargeId;

/**
 * What a complaint charges: for each breach that a rule names, one charge as long as the rule's condition holds. What
 * was charged and no longer holds is withdrawn.
 */
public final class Charging {

    private final List<ChargeRule> rules;
    private final ZoneId zone;

    /**
     * Puts rules together.
     *
     * @param rules the rules
     * @param zone the zone that tells on which day a clock started
     */
    public Charging(List<ChargeRule> rules, ZoneId zone) {
        this.rules = List.copyOf(rules);
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
        if (rules.isEmpty() || (complaint.charges().isEmpty() && !hasBreach(complaint))) {
            return List.of();
        }
        List<Charge> owed = owed(complaint);
        List<Event> events = new ArrayList<>(1);
        for (Charge charge : complaint.charges()) {
            if (isOurs(charge) && owed.stream().noneMatch(is -> is.id().equals(charge.id()))) {
                events.add(new Event.ChargeWithdrawn(at, charge.id()));
            }
        }
        for (Charge charge : owed) {
            if (complaint.charges().stream().noneMatch(is -> is.id().equals(charge.id()))) {
                events.add(new Event.Charged(at, charge));
            }
        }
        return events;
    }

    private static boolean hasBreach(Complaint complaint) {
        for (Deadline deadline : complaint.deadlines()) {
            if (deadline.status() == DeadlineStatus.BREACHED) {
                return true;
            }
        }
        return false;
    }

    private boolean isOurs(Charge charge) {
        return rules.stream().anyMatch(rule -> rule.id().equals(charge.id().rule()));
    }

    private List<Charge> owed(Complaint complaint) {
        List<Charge> owed = new ArrayList<>();
        for (Deadline deadline : complaint.deadlines()) {
            for (ChargeRule rule : rules) {
                if (deadline.status() == DeadlineStatus.BREACHED
                        && rule.limit().equals(deadline.key().rule())) {
                    charge(rule, deadline, complaint).ifPresent(owed::add);
                }
            }
        }
        return owed;
    }

    private Optional<Charge> charge(ChargeRule rule, Deadline breach, Complaint complaint) {
        FactMap then = complaint.factsAtBreach(breach.key()).orElse(FactMap.EMPTY);
        Optional<Fact> party = then.fact(rule.party());
        boolean early =
                rule.since().filter(since -> startDay(breach).isBefore(since)).isPresent();
        if (early || party.isEmpty() || !rule.when().holds(complaint.ever())) {
            return Optional.empty();
        }
        ChargeId id = new ChargeId(
                complaint.key(), rule.id(), breach.key().round(), breach.key().turn());
        Party liable = new Party(complaint.key().tenant(), party.get().toString());
        return Optional.of(new Charge(id, rule.basis(), liable, breach.dueAt().orElseThrow(), FactMap.EMPTY));
    }

    private LocalDate startDay(Deadline deadline) {
        return deadline.startedAt().atZone(zone).toLocalDate();
    }
}
