package org.complaintkit.sla.compare;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.complaintkit.command.Adopt;
import org.complaintkit.command.Command;
import org.complaintkit.command.Meta;
import org.complaintkit.complaint.Adoption;
import org.complaintkit.complaint.Complaint;
import org.complaintkit.complaint.Turn;
import org.complaintkit.deadline.Deadline;
import org.complaintkit.deadline.DeadlineKey;
import org.complaintkit.deadline.DeadlineStatus;
import org.complaintkit.identity.Actor;
import org.complaintkit.identity.ComplaintKey;
import org.complaintkit.rule.Refusal;
import org.complaintkit.sanction.Charge;
import org.complaintkit.sanction.ChargeId;
import org.complaintkit.sla.clock.ClockRule;
import org.complaintkit.sla.regime.Regime;

/**
 * Tries out what a new version of a regime would change for complaints that are open, and changes nothing itself. Pure,
 * immutable and thread-safe.
 */
public final class DryRun {

    private static final Actor TAKEOVER = Actor.of("takeover");

    private final Regime before;
    private final Regime after;

    /**
     * Prepares a dry run.
     *
     * @param before the version that the complaints are under
     * @param after the new version
     */
    public DryRun(Regime before, Regime after) {
        this.before = before;
        this.after = after;
    }

    /**
     * What the new version would change for one complaint.
     *
     * @param history its commands, in the order of their recording, what was refused included; at least one
     * @param at when the new version would take it along, not before the last recording; the clocks that the two versions
     *     find due strictly before are compared as breached
     * @param way how
     * @return what would change; nothing for a complaint that is over, or was never registered
     * @throws IllegalArgumentException if there is no command, or they are of several complaints
     */
    public Touched of(List<Command> history, Instant at, Takeover way) {
        if (history.isEmpty()) {
            throw new IllegalArgumentException("a complaint without a command has no history; give at least one");
        }
        ComplaintKey key = history.get(0).meta().complaint();
        Run old = run(before, history, at);
        boolean isOpen = old.complaint().isBorn() && !before.isOver(old.complaint());
        if (!isOpen || way == Takeover.PINNED) {
            return Touched.not(key);
        }
        return way == Takeover.RECOMPUTED ? recomputed(old, run(after, history, at)) : fromNowOn(old, at);
    }

    /** A complaint under one version, and what that refused, by the number of the command. */
    private record Run(Complaint complaint, Map<Integer, List<Refusal>> refused) {}

    private static Run run(Regime regime, List<Command> history, Instant at) {
        Complaint complaint = Complaint.unborn(history.get(0).meta().complaint());
        Map<Integer, List<Refusal>> refused = new LinkedHashMap<>();
        for (int i = 0; i < history.size(); i++) {
            Turn turn = Turn.of(regime, complaint, history.get(i));
            if (!turn.decision().isAccepted()) {
                refused.put(i, turn.decision().refusals());
            }
            complaint = turn.after();
        }
        return new Run(complaint.applyAll(regime.passTime(complaint, at)), refused);
    }

    private Touched recomputed(Run old, Run now) {
        List<Refusal> refusals = new ArrayList<>();
        now.refused().forEach((number, all) -> {
            if (!old.refused().containsKey(number)) {
                refusals.addAll(all);
            }
        });
        return new Touched(
                now.complaint().key(),
                shifts(old.complaint(), now.complaint()),
                extra(now.complaint(), old.complaint()),
                extra(old.complaint(), now.complaint()),
                refusals);
    }

    private Touched fromNowOn(Run old, Instant at) {
        Complaint complaint = old.complaint();
        Command adopt = new Command(Meta.of(complaint.key(), at, TAKEOVER), taken(complaint));
        Turn turn = Turn.of(after, Complaint.unborn(complaint.key()), adopt);
        if (!turn.decision().isAccepted()) {
            return new Touched(
                    complaint.key(),
                    List.of(),
                    List.of(),
                    List.of(),
                    turn.decision().refusals());
        }
        Complaint now = turn.after().applyAll(after.passTime(turn.after(), at));
        return new Touched(complaint.key(), shifts(complaint, now), extra(now, complaint), List.of(), List.of());
    }

    /** The complaint as it stands; what its running clocks come to is left to the new version. */
    private Adopt taken(Complaint complaint) {
        Adopt whole = Adoption.of(complaint);
        Set<String> clocks = new LinkedHashSet<>();
        whole.facts().names().stream()
                .filter(name -> name.startsWith(Adopt.CLOCKS))
                .forEach(clocks::add);
        Adopt adopt = new Adopt(whole.facts().without(clocks));
        Set<String> known = new LinkedHashSet<>();
        after.limits().stream().map(ClockRule::id).forEach(known::add);
        for (Deadline deadline : complaint.deadlines()) {
            if (known.contains(deadline.key().rule())) {
                adopt = adopt.clock(open(deadline));
            }
        }
        return adopt;
    }

    private static Deadline open(Deadline deadline) {
        boolean counts =
                deadline.status() == DeadlineStatus.RUNNING || deadline.status() == DeadlineStatus.UNDETERMINED;
        return counts
                ? new Deadline(
                        deadline.key(),
                        deadline.basis(),
                        deadline.startedAt(),
                        deadline.pauses(),
                        DeadlineStatus.RUNNING,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        deadline.heldTo(),
                        deadline.extension(),
                        List.of())
                : deadline;
    }

    private List<Shift> shifts(Complaint old, Complaint now) {
        Set<DeadlineKey> keys = new LinkedHashSet<>();
        old.deadlines().forEach(deadline -> keys.add(deadline.key()));
        now.deadlines().forEach(deadline -> keys.add(deadline.key()));
        List<Shift> shifts = new ArrayList<>();
        for (DeadlineKey key : keys) {
            Optional<Verdict> one = verdict(before, old, key);
            Optional<Verdict> other = verdict(after, now, key);
            boolean agree = one.isPresent() && other.isPresent() && one.get().agreesWith(other.get());
            if (!agree) {
                shifts.add(new Shift(key, one, other));
            }
        }
        return shifts;
    }

    private static Optional<Verdict> verdict(Regime regime, Complaint complaint, DeadlineKey key) {
        return complaint
                .deadline(key)
                .map(deadline -> new Verdict(deadline.status(), deadline.dueAt(), regime.explain(complaint, key)));
    }

    /** The charges of the one complaint that the other one has not. */
    private static List<ChargeId> extra(Complaint one, Complaint other) {
        List<ChargeId> known = other.charges().stream().map(Charge::id).toList();
        return one.charges().stream()
                .map(Charge::id)
                .filter(id -> !known.contains(id))
                .toList();
    }
}
