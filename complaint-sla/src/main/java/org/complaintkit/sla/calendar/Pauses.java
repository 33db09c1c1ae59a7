package org.complaintkit.sla.calendar;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.complaintkit.deadline.Span;

/** Pauses in order of their beginnings; they may overlap. */
record Pauses(List<Span> inOrder) {

    static Pauses of(List<Span> pauses) {
        return new Pauses(
                pauses.stream().sorted(Comparator.comparing(Span::from)).toList());
    }

    /** A pause that begins after the covered time cannot come before an answer that lies within it. */
    Optional<Instant> add(TimeQuestions time, Instant start, Duration amount) {
        time.requireCovered(start);
        Instant at = start;
        Duration left = amount;
        for (Span pause : inOrder) {
            if (left.isZero() || left.isNegative() || pause.from().isAfter(time.end())) {
                break;
            }
            if (pause.to().isPresent() && !pause.to().get().isAfter(at)) {
                continue;
            }
            if (pause.from().isAfter(at)) {
                Duration worked = time.between(at, pause.from());
                if (worked.compareTo(left) >= 0) {
                    break;
                }
                left = left.minus(worked);
            }
            if (pause.to().isEmpty()) {
                return Optional.empty();
            }
            at = pause.to().get();
        }
        return Optional.of(time.add(at, left));
    }

    Duration workedBetween(TimeQuestions time, Instant start, Instant end) {
        time.requireCovered(start);
        time.requireCovered(end);
        Instant at = start;
        Duration worked = Duration.ZERO;
        for (Span pause : inOrder) {
            if (!pause.from().isBefore(end) || !at.isBefore(end)) {
                break;
            }
            Instant to = pause.to().filter(end::isAfter).orElse(end);
            if (to.isAfter(at)) {
                worked = pause.from().isAfter(at) ? worked.plus(time.between(at, pause.from())) : worked;
                at = to;
            }
        }
        return at.isBefore(end) ? worked.plus(time.between(at, end)) : worked;
    }
}
