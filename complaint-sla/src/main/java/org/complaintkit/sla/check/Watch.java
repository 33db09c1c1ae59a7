package org.complaintkit.sla.check;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.complaintkit.command.Command;
import org.complaintkit.complaint.Complaint;
import org.complaintkit.complaint.Turn;
import org.complaintkit.deadline.Deadline;
import org.complaintkit.deadline.DeadlineStatus;
import org.complaintkit.event.DeadlineEvent;
import org.complaintkit.event.Event;
import org.complaintkit.fact.ActorFacts;
import org.complaintkit.fact.Fact;
import org.complaintkit.lifecycle.Verb;
import org.complaintkit.sanction.Charge;
import org.complaintkit.sla.regime.Regime;

/** What a search meets on its way beside states: what limits, escalations and sanctions come to. */
final class Watch {

    static final Verb SUBMIT = Verb.of("submit");
    static final List<Verb> REVIEWS = List.of(Verb.of("approve"), Verb.of("return"));

    /** A limit whose clock starts in a complaint of which a fact is so. */
    record Of(String limit, String fact, Fact value) {}

    /** Two parts beside each other. */
    record Pair(String one, String other) {}

    private final Regime regime;
    private final Map<String, Exploration.Node> fired = new LinkedHashMap<>();
    private final Set<String> settled = new HashSet<>();
    private final Map<Set<String>, Exploration.Node> forgotten = new LinkedHashMap<>();
    private final Map<Verb, Exploration.Node> byAuthor = new LinkedHashMap<>();
    private final Map<Pair, Exploration.Node> twice = new LinkedHashMap<>();
    private final Set<Of> seen = new HashSet<>();
    private final Set<Of> covered = new HashSet<>();
    private final Set<Pair> decides = new HashSet<>();
    private final Set<Pair> together = new HashSet<>();

    Watch(Regime regime) {
        this.regime = regime;
    }

    /** Looks at a verb that was done. */
    void act(Complaint before, Command command, Turn turn, Exploration.Node after) {
        events(turn.raised(), before, after);
        events(turn.decision().events(), turn.after(), after);
        boolean ownWork = REVIEWS.contains(command.verb())
                && before.fact(ActorFacts.DOERS + SUBMIT)
                        .filter(doers -> ((Fact.Listing) doers)
                                .values()
                                .contains(command.meta().by().id()))
                        .isPresent();
        if (ownWork) {
            byAuthor.putIfAbsent(command.verb(), after);
        }
        complaint(turn.after(), after);
    }

    /** Looks at what time raised after the last act. */
    void wait(List<Event> raised, Complaint later, Exploration.Node node) {
        events(raised, later, node);
        complaint(later, node);
    }

    private void events(List<Event> events, Complaint after, Exploration.Node node) {
        for (Event event : events) {
            if (event instanceof DeadlineEvent.DeadlineSet set) {
                String limit = set.deadline().key().rule();
                fired.putIfAbsent("limits/" + limit, node);
                LimitFindings.DIMENSIONS.forEach(
                        fact -> after.fact(fact).ifPresent(value -> covered.add(new Of(limit, fact, value))));
            } else if (event instanceof Event.Escalated up) {
                String part = "escalation/" + up.key().rule();
                fired.putIfAbsent(part, node);
                fired.putIfAbsent(part + " " + up.level(), node);
            } else if (event instanceof Event.Charged charged) {
                fired.putIfAbsent("sanctions/" + charged.charge().id().rule(), node);
            }
        }
    }

    private void complaint(Complaint complaint, Exploration.Node node) {
        List<Deadline> open = complaint.deadlines().stream()
                .filter(deadline -> deadline.status().isOpen())
                .toList();
        boolean still = !open.isEmpty()
                && open.stream().allMatch(deadline -> deadline.status() == DeadlineStatus.PAUSED)
                && !regime.isOver(complaint)
                && regime.wakeAt(complaint).isEmpty();
        if (still) {
            forgotten.putIfAbsent(
                    open.stream().map(deadline -> deadline.key().rule()).collect(Collectors.toCollection(TreeSet::new)),
                    node);
        }
        for (Deadline deadline : complaint.deadlines()) {
            if (deadline.settledAt().isPresent() && deadline.status() != DeadlineStatus.CANCELLED) {
                settled.add(deadline.key().rule());
            }
        }
        open.forEach(one -> beside(complaint, one));
        charges(complaint.charges(), node);
        LimitFindings.DIMENSIONS.forEach(
                fact -> complaint.fact(fact).ifPresent(value -> seen.add(new Of("", fact, value))));
    }

    private void beside(Complaint complaint, Deadline one) {
        for (var rule : regime.clocks().rules()) {
            Pair pair = new Pair(one.key().rule(), rule.id());
            List<Deadline> others = complaint.deadlines().stream()
                    .filter(other -> other.key().rule().equals(rule.id()))
                    .toList();
            if (others.stream().anyMatch(other -> other.status().isOpen())) {
                together.add(pair);
            }
            if (one.dueAt().isPresent() && others.stream().noneMatch(other -> isNoLater(other, one))) {
                decides.add(pair);
            }
        }
    }

    private static boolean isNoLater(Deadline first, Deadline then) {
        return first.key().turn() == then.key().turn()
                && (!first.status().isOpen()
                        || (first.dueAt().isPresent()
                                && !first.dueAt().get().isAfter(then.dueAt().orElseThrow())));
    }

    private void charges(List<Charge> charges, Exploration.Node node) {
        for (Charge one : charges) {
            for (Charge other : charges) {
                if (!one.id().rule().equals(other.id().rule()) && one.party().equals(other.party())) {
                    twice.putIfAbsent(new Pair(one.id().rule(), other.id().rule()), node);
                }
            }
        }
    }

    /** Whether a limit, an escalation, an escalation to a level or a sanction ever came about. */
    boolean fires(String part) {
        return fired.containsKey(part);
    }

    /** Whether what a limit asks for was ever done. */
    boolean isSettled(String limit) {
        return settled.contains(limit);
    }

    /** Limits that all stand still together in a complaint that time does nothing more to, each set with its first history. */
    Map<Set<String>, Exploration.Node> forgotten() {
        return forgotten;
    }

    /** A review by somebody who had submitted what is reviewed. */
    Optional<Exploration.Node> byAuthor(Verb review) {
        return Optional.ofNullable(byAuthor.get(review));
    }

    /** A complaint in which both sanctions charge one party. */
    Optional<Exploration.Node> twice(String one, String other) {
        return Optional.ofNullable(twice.get(new Pair(one, other)));
    }

    /** Whether there was a complaint of which the fact was so. */
    boolean saw(String fact, Fact value) {
        return seen.contains(new Of("", fact, value));
    }

    /** Whether the limit began to run for a complaint of which the fact was so. */
    boolean covers(String limit, String fact, Fact value) {
        return covered.contains(new Of(limit, fact, value));
    }

    /** Whether the limit was due, and the other one neither due by then nor over. */
    boolean decides(String limit, String other) {
        return decides.contains(new Pair(limit, other));
    }

    /** Whether both ran for one complaint. */
    boolean together(String limit, String other) {
        return together.contains(new Pair(limit, other));
    }

    /** Takes over what another search met; what proves something by having been met is right wherever it was. */
    void learn(Watch other) {
        other.fired.forEach(fired::putIfAbsent);
        settled.addAll(other.settled);
        other.forgotten.forEach(forgotten::putIfAbsent);
        other.byAuthor.forEach(byAuthor::putIfAbsent);
        other.twice.forEach(twice::putIfAbsent);
        seen.addAll(other.seen);
        covered.addAll(other.covered);
        decides.addAll(other.decides);
        together.addAll(other.together);
    }
}
