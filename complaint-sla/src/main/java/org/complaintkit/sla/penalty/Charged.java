package org.complaintkit.sla.penalty;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.complaintkit.complaint.Complaint;
import org.complaintkit.complaint.Finding;
import org.complaintkit.deadline.Deadline;
import org.complaintkit.deadline.DeadlineStatus;
import org.complaintkit.fact.Fact;
import org.complaintkit.fact.FactMap;
import org.complaintkit.fact.Facts;
import org.complaintkit.identity.Party;
import org.complaintkit.lifecycle.Verb;
import org.complaintkit.sanction.Charge;
import org.complaintkit.sanction.ChargeId;
import org.complaintkit.sla.clock.Clocks;

/** What one rule charges in a complaint as it stands. */
final class Charged {

    private static final String UNIT = "unit";
    private static final String ROUND = "round";
    private static final Verb VIOLATION = Verb.of("record-violation");

    private final Charging.Owing owing;
    private final ChargeRule rule;
    private final Complaint complaint;
    private final Clocks clocks;
    private final ZoneId zone;
    private final List<Charge> charges = new ArrayList<>(1);

    Charged(Charging.Owing owing, Complaint complaint, Clocks clocks, ZoneId zone) {
        this.owing = owing;
        this.rule = owing.rule();
        this.complaint = complaint;
        this.clocks = clocks;
        this.zone = zone;
    }

    /** What is charged of one thing that happened: which, when, and what was known of it. */
    private record Happened(ChargeId id, Instant at, FactMap then, FactMap kept) {

        Happened with(String fact, Instant value) {
            return new Happened(id, at, then, kept.with(fact, Fact.of(value)));
        }
    }

    /** All as of an instant; accrued: also what still grows, as it would be if what was asked were done then. */
    List<Charge> all(Instant now, boolean accrued) {
        if (rule.on() instanceof Occasion.Found found) {
            found(found);
            return charges;
        }
        for (Deadline deadline : breached()) {
            Happened happened = happened(deadline);
            if (!owing.grows()) {
                charge(deadline, happened);
            } else {
                Optional<Instant> until = until(deadline, happened, now);
                (accrued ? until.or(() -> Optional.of(now)) : until)
                        .ifPresent(end -> charge(deadline, happened.with(ChargeRule.OVERDUE_UNTIL, end)));
            }
        }
        return charges;
    }

    /** When the prices of what is still overdue grow no more. */
    List<Instant> ends() {
        List<Instant> ends = new ArrayList<>(1);
        for (Deadline deadline : breached()) {
            if (deadline.settledAt().isEmpty()) {
                grownAt(happened(deadline)).ifPresent(ends::add);
            }
        }
        return ends;
    }

    private List<Deadline> breached() {
        List<Deadline> breached = new ArrayList<>(1);
        String limit = ((Occasion.Breach) rule.on()).limit();
        for (Deadline deadline : complaint.deadlines()) {
            boolean isOne = deadline.status() == DeadlineStatus.BREACHED
                    && limit.equals(deadline.key().rule());
            if (isOne && isCovered(deadline.startedAt()) && rule.when().holds(complaint.ever())) {
                breached.add(deadline);
            }
        }
        return breached;
    }

    private Happened happened(Deadline deadline) {
        Instant due = deadline.dueAt().orElseThrow();
        int round = deadline.key().round();
        FactMap then = complaint.factsAtBreach(deadline.key()).orElse(FactMap.EMPTY);
        ChargeId id =
                new ChargeId(complaint.key(), rule.id(), round, deadline.key().turn());
        Happened happened = new Happened(id, due, then, kept(complaint.ever(), then.fact(UNIT), round));
        return rule.facts().contains(ChargeRule.OVERDUE_FROM) ? happened.with(ChargeRule.OVERDUE_FROM, due) : happened;
    }

    private Optional<Instant> grownAt(Happened happened) {
        return owing.grownAt(new Charge(
                happened.id(), rule.basis(), new Party(complaint.key().tenant(), "-"), happened.at(), happened.kept()));
    }

    /**
     * Up to when it is charged: the settlement, or the end of its growth where that came first; empty while it grows. What
     * was charged at that end stays charged, also where an act is recorded that was done before.
     */
    private Optional<Instant> until(Deadline deadline, Happened happened, Instant now) {
        Optional<Instant> settled = deadline.settledAt();
        Optional<Instant> end = grownAt(happened);
        if (end.isEmpty() || settled.filter(end.get()::isAfter).isPresent()) {
            return settled;
        }
        boolean isReached = settled.isPresent() || !end.get().isAfter(now) || isCharged(happened, end.get());
        return isReached ? end : Optional.empty();
    }

    private boolean isCharged(Happened happened, Instant until) {
        return complaint.charges().stream()
                .anyMatch(charge -> charge.id().equals(happened.id())
                        && charge.facts().fact(ChargeRule.OVERDUE_UNTIL).equals(Optional.of(Fact.of(until))));
    }

    private void charge(Deadline deadline, Happened happened) {
        if (rule.payer() instanceof Payer.ByTime) {
            split(happened, timeUsed(deadline, happened.at()));
        } else {
            charge(happened);
        }
    }

    private Map<String, BigDecimal> timeUsed(Deadline deadline, Instant due) {
        Map<String, BigDecimal> parts = new LinkedHashMap<>();
        clocks.timeUsed(complaint, deadline.key(), due)
                .ifPresent(used ->
                        used.byUnit().forEach((unit, time) -> parts.put(unit, BigDecimal.valueOf(time.toSeconds()))));
        // Before anybody held it nobody used any time.
        parts.remove("");
        return parts;
    }

    private void found(Occasion.Found found) {
        Map<String, Finding> latest = new LinkedHashMap<>();
        int turn = 0;
        int round = 0;
        for (Finding finding : complaint.findings()) {
            if (found.verbs().contains(finding.act().verb())) {
                turn = finding.round() == round ? turn + 1 : 1;
                round = finding.round();
                if (finding.act().verb().equals(VIOLATION)) {
                    found(found, finding, turn);
                } else {
                    latest.put(round + " " + finding.facts().fact("party").orElseThrow(), finding);
                }
            }
        }
        latest.values().forEach(finding -> found(found, finding, 1));
    }

    private void found(Occasion.Found found, Finding finding, int turn) {
        Facts seen = complaint.ever().under(finding.facts());
        if (isCovered(finding.at()) && found.of().holds(seen) && rule.when().holds(seen)) {
            ChargeId id = new ChargeId(complaint.key(), rule.id(), finding.round(), turn);
            FactMap kept = kept(seen, finding.unit().map(Fact::of), finding.round());
            charge(new Happened(id, finding.at(), finding.facts(), kept));
        }
    }

    private boolean isCovered(Instant began) {
        return rule.since()
                .filter(since -> began.atZone(zone).toLocalDate().isBefore(since))
                .isEmpty();
    }

    private void charge(Happened happened) {
        if (rule.payer() instanceof Payer.OfFact fact) {
            fact.names().stream()
                    .flatMap(name -> happened.then().fact(name).stream())
                    .findFirst()
                    .ifPresent(party -> add(happened, party.toString(), happened.kept()));
        } else {
            split(happened, shares());
        }
    }

    /** The last word on each party's share. */
    private Map<String, BigDecimal> shares() {
        Map<String, BigDecimal> shares = new LinkedHashMap<>();
        for (Finding finding : complaint.findings()) {
            if (!finding.act().verb().equals(VIOLATION)) {
                Optional<Fact> share = finding.facts().fact("share");
                String party = finding.facts().fact("party").orElseThrow().toString();
                if (share.isPresent() && share.get() instanceof Fact.Quantity number) {
                    shares.put(party, number.value());
                }
            }
        }
        return shares;
    }

    private void split(Happened happened, Map<String, BigDecimal> shares) {
        BigDecimal all = shares.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal mark = BigDecimal.ZERO;
        for (Map.Entry<String, BigDecimal> share : shares.entrySet()) {
            BigDecimal next = mark.add(share.getValue());
            if (share.getValue().signum() > 0) {
                FactMap part = happened.kept()
                        .with(ChargeRule.SHARE_FROM, new Fact.Quantity(mark))
                        .with(ChargeRule.SHARE_TO, new Fact.Quantity(next))
                        .with(ChargeRule.SHARE_OF, new Fact.Quantity(all));
                add(happened, share.getKey(), part);
            }
            mark = next;
        }
    }

    private void add(Happened happened, String party, FactMap kept) {
        Party liable = new Party(complaint.key().tenant(), party);
        charges.add(new Charge(happened.id(), rule.basis(), liable, happened.at(), kept));
    }

    /** What the price rests on, as it is known now; the round and the unit are those of what happened. */
    private FactMap kept(Facts now, Optional<Fact> unit, int round) {
        FactMap kept = FactMap.EMPTY;
        for (String name : rule.facts().stream().sorted().toList()) {
            Optional<Fact> fact = name.equals(ROUND) ? Optional.of(Fact.of(round)) : now.fact(name);
            kept = fact.isPresent() ? kept.with(name, fact.get()) : kept;
        }
        return unit.isPresent() ? kept.with(UNIT, unit.get()) : kept;
    }
}
