package org.complaintkit.replay.run;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.complaintkit.complaint.Complaint;
import org.complaintkit.event.Event;
import org.complaintkit.identity.ComplaintKey;
import org.complaintkit.identity.RegimeRef;
import org.complaintkit.lifecycle.Position;
import org.complaintkit.sanction.Charge;
import org.jspecify.annotations.Nullable;

/**
 * What became of a complaint: all that is printed of it but its refusals, and little else.
 *
 * @param key its name
 * @param regime the version of the regime that it is under
 * @param state the main line's state, or {@code pending}
 * @param position where it stands on each track
 * @param severity its severity, where it is known
 * @param unit the unit that it is with, where it is known
 * @param round how many times it was handled
 * @param level how far it was escalated
 * @param limits its deadlines, in the order in which their clocks started
 * @param charges its charges, in the order in which they became known
 * @param escalations what raised it, and whom that told
 * @param recordedAt when it was last recorded; empty where it never was registered
 */
public record Outcome(
        ComplaintKey key,
        RegimeRef regime,
        String state,
        Position position,
        @Nullable String severity,
        @Nullable String unit,
        int round,
        int level,
        List<LimitLine> limits,
        List<Charge> charges,
        List<Event.Escalated> escalations,
        Optional<Instant> recordedAt) {

    static Outcome of(Complaint complaint, RegimeRef otherwise, Shared shared, Explaining explaining) {
        return new Outcome(
                complaint.key(),
                shared.one(complaint.regime().orElse(otherwise)),
                shared.one(complaint.state().name()),
                shared.one(complaint.position()),
                complaint
                        .facts()
                        .fact("severity")
                        .map(severity -> shared.one(severity.toString()))
                        .orElse(null),
                complaint
                        .facts()
                        .fact("unit")
                        .map(unit -> shared.one(unit.toString()))
                        .orElse(null),
                complaint.round(),
                complaint.level(),
                complaint.deadlines().stream()
                        .map(deadline -> LimitLine.of(deadline, shared, explaining.lines(complaint, deadline.key())))
                        .toList(),
                complaint.charges(),
                complaint.escalations(),
                complaint.recordedAt());
    }

    /**
     * The unit that it is with.
     *
     * @return the unit, or empty where nobody recorded one
     */
    public Optional<String> knownUnit() {
        return Optional.ofNullable(unit);
    }

    /**
     * Its severity.
     *
     * @return the severity, or empty where nobody recorded one
     */
    public Optional<String> knownSeverity() {
        return Optional.ofNullable(severity);
    }
}
