package org.complaintkit.sla.clock;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.complaintkit.complaint.Complaint;
import org.complaintkit.deadline.Deadline;
import org.complaintkit.deadline.Rung;
import org.complaintkit.sla.clock.RungRule.Before;
import org.complaintkit.sla.clock.RungRule.Offset;
import org.complaintkit.sla.clock.RungRule.Overdue;
import org.complaintkit.sla.clock.RungRule.Share;
import org.complaintkit.sla.limit.Stretch;
import org.complaintkit.sla.limit.Trace;

/** The points on the way of a clock, reckoned with its due instant. What was reached stays as it is. */
record Rungs(ClockRule rule, Reckoner reckoner, Instant now) {

    private static final BigDecimal NANOS = BigDecimal.valueOf(1_000_000_000L);

    List<Rung> of(Deadline deadline, Complaint complaint) {
        List<Rung> rungs = new ArrayList<>(rule.rungs().size());
        for (RungRule point : rule.rungs()) {
            Optional<Rung> before = deadline.rungs().stream()
                    .filter(rung -> rung.name().equals(point.name()) && rung.reached())
                    .findFirst();
            rungs.add(before.orElseGet(() -> new Rung(point.name(), at(point.offset(), deadline, complaint), false)));
        }
        return rungs;
    }

    private Optional<Instant> at(Offset offset, Deadline deadline, Complaint complaint) {
        return deadline.dueAt().map(due -> at(offset, due, deadline, complaint)).map(at -> at.isBefore(now) ? now : at);
    }

    private Instant at(Offset offset, Instant due, Deadline deadline, Complaint complaint) {
        if (offset instanceof Overdue overdue) {
            return due.plus(overdue.delay());
        } else if (offset instanceof Before before) {
            return due.minus(before.lead());
        }
        Trace.Kept trace = new Trace.Kept();
        reckoner.due(rule, deadline, complaint, trace);
        return used(((Share) offset).share(), trace.stretches()).orElse(due);
    }

    /** The instant at which a share of what counts is used up. */
    private static Optional<Instant> used(BigDecimal share, List<Stretch> stretches) {
        Duration whole = Duration.ZERO;
        for (Stretch stretch : stretches) {
            whole = whole.plus(counted(stretch));
        }
        Duration left = times(whole, share);
        for (Stretch stretch : stretches) {
            Duration counted = counted(stretch);
            if (counted.compareTo(left) >= 0 && !counted.isZero()) {
                return Optional.of(stretch.from().plus(left));
            }
            left = left.minus(counted);
        }
        return Optional.empty();
    }

    private static Duration counted(Stretch stretch) {
        boolean uses = stretch.kind() == Stretch.Kind.COUNTED || stretch.kind() == Stretch.Kind.GIVEN;
        return uses ? Duration.between(stretch.from(), stretch.to()) : Duration.ZERO;
    }

    /** A share that is no whole nanosecond is reached at the next one. */
    private static Duration times(Duration whole, BigDecimal share) {
        BigDecimal nanos =
                BigDecimal.valueOf(whole.getSeconds()).multiply(NANOS).add(BigDecimal.valueOf(whole.getNano()));
        BigDecimal[] parts =
                nanos.multiply(share).setScale(0, RoundingMode.CEILING).divideAndRemainder(NANOS);
        return Duration.ofSeconds(parts[0].longValueExact(), parts[1].longValueExact());
    }
}
