package org.complaintkit.replay.run;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.complaintkit.complaint.Complaint;
import org.complaintkit.deadline.DeadlineStatus;
import org.complaintkit.replay.log.LogStep;
import org.complaintkit.sanction.Charge;
import org.complaintkit.sla.regime.Regime;

/** What the rules come to where another system says what it came to. */
record Reckoning(Regime regime, Shared shared) {

    Comparison compare(long line, Case one, LogStep.Compare stated) {
        Outcome then = one.outcome().orElseGet(() -> passed(one.now(), stated.at()));
        return new Comparison(line, stated.rule(), stated.to(), stated.at(), reckoned(then, stated), regime.zone());
    }

    /** Time passes up to when the other system says it was; the complaint itself stays where it is. */
    private Outcome passed(Complaint complaint, Instant until) {
        Complaint then = complaint.applyAll(regime.passTime(complaint, until));
        return Outcome.of(then, regime.ref(), shared, Explaining.NOTHING);
    }

    /** The last charge under the rule or, of a limit, when the last of its clocks is due. */
    private static Optional<Instant> reckoned(Outcome then, LogStep.Compare stated) {
        Stream<Instant> charged = then.charges().stream()
                .filter(charge -> charge.id().rule().equals(stated.rule()))
                .map(Charge::occurredAt);
        Stream<Instant> due = then.limits().stream()
                .filter(limit -> limit.key().rule().equals(stated.rule()))
                .filter(limit -> stated.to().isPresent() || isBreached(limit, stated.at()))
                .flatMap(limit -> limit.dueAt().stream());
        return Stream.concat(due, charged).reduce((earlier, later) -> later);
    }

    private static boolean isBreached(LimitLine limit, Instant by) {
        return limit.status() == DeadlineStatus.BREACHED
                && limit.dueAt().filter(due -> due.isBefore(by)).isPresent();
    }
}
