package org.complaintkit.sla.clock;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.complaintkit.command.Verbs;
import org.complaintkit.deadline.Deadline;
import org.complaintkit.deadline.DeadlineStatus;
import org.complaintkit.event.DeadlineEvent.DeadlineBreached;
import org.complaintkit.fact.Condition;
import org.complaintkit.lifecycle.Verb;

/** Whether a clock begins, and from when: by what starts it, by the return, by a change, or once more where it recurs. */
final class Beginning {

    private static final List<Verb> RETURNS = List.of(Verbs.REOPEN, Verbs.COMPLAIN_AGAIN, Verbs.APPEAL);

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
        return isDoneSince(start, rule.metBy()) || isDoneSince(start, rule.endedBy());
    }

    private boolean isDoneSince(Instant start, List<Trigger> triggers) {
        Optional<Instant> last = lastDone(triggers);
        return last.isPresent() && !last.get().isBefore(start);
    }

    private Optional<Instant> lastStart() {
        Optional<Instant> last = lastDone(rule.starts());
        if (rule.onReopen() == OnReopen.RESTART) {
            for (Verb verb : RETURNS) {
                last = later(last, cause.before().lastDone(verb));
            }
        }
        return last;
    }

    /** Of acts without a condition alone, which can be told afterwards; what a condition said then nobody knows. */
    private Optional<Instant> lastDone(List<Trigger> triggers) {
        Optional<Instant> last = Optional.empty();
        for (Trigger trigger : triggers) {
            if (trigger instanceof Trigger.Act act && act.when().equals(Condition.ALWAYS)) {
                last = later(last, cause.before().lastDone(act.verb()));
            }
        }
        return last;
    }

    private static Optional<Instant> later(Optional<Instant> one, Optional<Instant> other) {
        boolean isLater = one.isEmpty() || (other.isPresent() && other.get().isAfter(one.get()));
        return isLater ? other : one;
    }
}
