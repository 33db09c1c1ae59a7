package org.complaintkit.sla.figure;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import org.complaintkit.identity.ComplaintKey;
import org.complaintkit.identity.Names;

/**
 * A note about a unit, a person or a period that somebody recorded, beside the complaint that it was recorded with. Ordered
 * by time, then by the rest.
 *
 * @param complaint with which complaint
 * @param fact which fact
 * @param value its value; {@code true} where the note has none
 * @param unit about which unit; the complaint's at that time where the note names none
 * @param person about which person
 * @param period for which period, as it stands in the note
 * @param at when
 * @param recordedAt when it was recorded
 */
public record Noted(
        ComplaintKey complaint,
        String fact,
        String value,
        Optional<String> unit,
        Optional<String> person,
        Optional<String> period,
        Instant at,
        Instant recordedAt)
        implements Comparable<Noted> {

    private static final Comparator<Noted> ORDER = Comparator.comparing(Noted::at)
            .thenComparing(Noted::complaint)
            .thenComparing(Noted::fact, Names::compare)
            .thenComparing(Noted::value, Names::compare)
            .thenComparing(note -> note.unit.orElse(""), Names::compare)
            .thenComparing(note -> note.person.orElse(""), Names::compare)
            .thenComparing(note -> note.period.orElse(""), Names::compare)
            .thenComparing(Noted::recordedAt);

    @Override
    public int compareTo(Noted other) {
        return ORDER.compare(this, other);
    }
}
