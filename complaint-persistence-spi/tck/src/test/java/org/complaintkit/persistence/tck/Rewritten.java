package org.complaintkit.persistence.tck;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.complaintkit.audit.Envelope;
import org.complaintkit.audit.Hash;
import org.complaintkit.audit.Recorded;
import org.complaintkit.fact.Personal;
import org.complaintkit.fact.PersonalRef;
import org.complaintkit.identity.CommandId;
import org.complaintkit.identity.ComplaintKey;
import org.complaintkit.identity.Tenant;
import org.complaintkit.persistence.Batch;
import org.complaintkit.persistence.Query;
import org.complaintkit.persistence.Stored;

/** Batches with something changed in them that nobody asked for. */
final class Rewritten {

    private Rewritten() {}

    private static Batch events(Batch batch, ComplaintKey key, UnaryOperator<Envelope> change) {
        return new Batch(
                key,
                batch.expected(),
                batch.events().stream()
                        .map(recorded -> new Recorded(change.apply(recorded.envelope()), recorded.event()))
                        .toList(),
                batch.after().snapshot().complaint(key),
                batch.wakeAt(),
                batch.texts());
    }

    static Batch key(Batch batch, ComplaintKey key) {
        return key.equals(batch.key())
                ? batch
                : events(
                        batch,
                        key,
                        was -> new Envelope(
                                key,
                                was.version(),
                                was.recordedAt(),
                                was.by(),
                                was.command(),
                                was.regime(),
                                was.before()));
    }

    static Batch commands(Batch batch, UnaryOperator<CommandId> change) {
        return asked(batch, id -> id.map(change));
    }

    static Batch without(Batch batch, Predicate<CommandId> forgotten) {
        return asked(batch, id -> id.filter(forgotten.negate()));
    }

    private static Batch asked(Batch batch, UnaryOperator<Optional<CommandId>> change) {
        return events(
                batch,
                batch.key(),
                was -> new Envelope(
                        was.complaint(),
                        was.version(),
                        was.recordedAt(),
                        was.by(),
                        change.apply(was.command()),
                        was.regime(),
                        was.before()));
    }

    static Batch recorded(Batch batch, UnaryOperator<Instant> round) {
        Batch rounded = events(
                batch,
                batch.key(),
                was -> new Envelope(
                        was.complaint(),
                        was.version(),
                        round.apply(was.recordedAt()),
                        was.by(),
                        was.command(),
                        was.regime(),
                        was.before()));
        return wakeAt(rounded, batch.wakeAt().map(round));
    }

    static Batch wakeAt(Batch batch, Optional<Instant> wakeAt) {
        return new Batch(batch.key(), batch.expected(), batch.events(), batch.after(), wakeAt, batch.texts());
    }

    static Batch texts(Batch batch, Map<PersonalRef, Personal> texts) {
        return new Batch(batch.key(), batch.expected(), batch.events(), batch.after(), batch.wakeAt(), texts);
    }

    /** The same on whatever version is there by now. */
    static Batch on(Batch batch, Optional<Stored> stored) {
        long version = stored.map(is -> is.last().version()).orElse(0L);
        long shift = version - batch.expected();
        Instant last = stored.map(is -> is.last().recordedAt()).orElse(Instant.MIN);
        return new Batch(
                batch.key(),
                version,
                batch.events().stream()
                        .map(recorded -> new Recorded(shifted(recorded.envelope(), shift, last), recorded.event()))
                        .toList(),
                batch.after(),
                batch.wakeAt(),
                batch.texts());
    }

    private static Envelope shifted(Envelope was, long shift, Instant last) {
        Instant recordedAt = was.recordedAt().isBefore(last) ? last : was.recordedAt();
        return new Envelope(
                was.complaint(),
                was.version() + shift,
                recordedAt,
                was.by(),
                was.command(),
                was.regime(),
                shift == 0 ? was.before() : Hash.START);
    }

    static Query tenant(Query query, Tenant tenant) {
        return new Query(tenant, query.state(), query.unit(), query.handler(), query.level());
    }
}
