package org.complaintkit.sla.clock;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.complaintkit.command.Verbs;
import org.complaintkit.deadline.Deadline;
import org.complaintkit.deadline.DeadlineStatus;
import org.complaintkit.event.DeadlineEvent.DeadlineBreached;
import org.complaintkit.fact.Condition;
import org.complaintkit.lifecycle.Verb;

/** Whether a clock begins, and from when: by what starts it, by the return, by a change, or once more where it recurs. */
final class Beginning {

    private final ClockRule rule;
    private final Cause cause;
    private final boolean hadOne;
    private boolean open;
    private boolean known;
    private boolean again;
    private int turns;

    Beginning(ClockRule rule, Cause cause, List<Deadline> own) {
        this.rule = rule;
        this.cause = cause;
        this.hadOne = !own.isEmpty();
    }

    /** Takes note of what became of one of the limit's clocks. */
    void see(Deadline before, Deadline now) {
        boolean thisRound = now.key().round() == cause.after().round();
        open |= thisRound && now.status().isOpen();
        known |= thisRound && now.status() != DeadlineStatus.CANCELLED;
        turns += thisRound ? 1 : 0;
        again = before.status().isOpen() && thisRound && (isNextDue(before, now) || isRestarted(now));
    }

    private boolean isNextDue(Deadline before, Deadline now) {
        boolean met = before.settledAt().isEmpty() && now.settledAt().isPresent() && !isCancelled(now);
        return rule.recurs() && met && !cause.touchesOff(rule.endedBy());
    }

    private boolean isRestarted(Deadline now) {
        return isCancelled(now) && cause.touchesOff(rule.restartedBy());
    }

    private static boolean isCancelled(Deadline deadline) {
        return deadline.status() == DeadlineStatus.CANCELLED;
    }

    /** The number of the clock that would begin now, in this round. */
    int turn() {
        return turns + 1;
    }

    /** When a clock that does not run yet is to start. */
    Optional<Instant> start() {
        if (open) {
            return Optional.empty();
        }
        if (isMissedTurn()) {
            return Optional.of(missedAt((DeadlineBreached) cause.event()));
        }
        if (again) {
            return Optional.of(cause.at());
        }
        for (Trigger trigger : rule.starts()) {
            if (trigger.matches(cause)) {
                return Optional.of(trigger instanceof Trigger.ActSince since ? since.start(cause) : cause.at());
            }
        }
        if (cause.returns()) {
            boolean started = hadOne || lastStart().isPresent();
            return started && rule.onReopen() == OnReopen.RESTART ? Optional.of(cause.at()) : Optional.empty();
        }
        if (known || !rule.looksAtFacts() || !cause.changesFacts() || cause.touchesOff(rule.endedBy())) {
            return Optional.empty();
        }
        boolean fromChange = rule.onReclassify() == OnReclassify.FROM_CHANGE;
        return lastStart().filter(start -> !isOverSince(start)).map(start -> fromChange ? cause.at() : start);
    }

    /** A turn of a limit that recurs was missed: the next one begins where it was due. */
    private boolean isMissedTurn() {
        return rule.recurs()
                && cause.event() instanceof DeadlineBreached missed
                && missed.deadline().key().rule().equals(rule.id());
    }

    /** A turn that ended at 24:00 ended on its last day, not on the day after: else each missed week would last eight days. */
    private Instant missedAt(DeadlineBreached missed) {
        ZoneId zone = rule.days().zone();
        Instant due = missed.at();
        return missed.deadline()
                .lastDay()
                .filter(last -> !last.equals(due.atZone(zone).toLocalDate()))
                .map(last -> last.atStartOfDay(zone).toInstant())
                .orElse(due);
    }

    /** What a change would ask for may have been done already, or ended. */
    private boolean isOverSince(Instant start) {
        return Stream.concat(verbs(rule.metBy()), verbs(rule.endedBy()))
                .map(cause.before()::lastDone)
                .flatMap(Optional::stream)
                .anyMatch(done -> !done.isBefore(start));
    }

    private Optional<Instant> lastStart() {
        Stream<Optional<Instant>> starts = verbs(rule.starts()).map(cause.before()::lastDone);
        Stream<Optional<Instant>> returns = rule.onReopen() == OnReopen.RESTART
                ? Stream.of(Verbs.REOPEN, Verbs.COMPLAIN_AGAIN, Verbs.APPEAL).map(cause.before()::lastDone)
                : Stream.empty();
        return Stream.concat(starts, returns).flatMap(Optional::stream).max(Instant::compareTo);
    }

    /** Only acts without a condition can be told afterwards; what a condition said then nobody knows. */
    private static Stream<Verb> verbs(List<Trigger> triggers) {
        return triggers.stream()
                .filter(Trigger.Act.class::isInstance)
                .map(Trigger.Act.class::cast)
                .filter(act -> act.when().equals(Condition.ALWAYS))
                .map(Trigger.Act::verb);
    }
}
