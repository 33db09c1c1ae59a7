package org.complaintkit.persistence.tck;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.complaintkit.audit.Recorded;
import org.complaintkit.event.Event;
import org.complaintkit.fact.Personal;
import org.complaintkit.fact.PersonalRef;
import org.complaintkit.identity.CommandId;
import org.complaintkit.identity.ComplaintKey;
import org.complaintkit.identity.Tenant;
import org.complaintkit.persistence.Batch;
import org.complaintkit.persistence.Claim;
import org.complaintkit.persistence.Offset;
import org.complaintkit.persistence.Ports;
import org.complaintkit.persistence.Positioned;
import org.complaintkit.persistence.Stored;

/** A store under test, and the words in which tests talk to it. */
final class Bench implements AutoCloseable {

    static final Instant MON_0900 = Instant.parse("2026-03-02T09:00:00Z");
    static final Instant MON_1000 = Instant.parse("2026-03-02T10:00:00Z");
    static final Instant MON_1100 = Instant.parse("2026-03-02T11:00:00Z");
    static final Instant TUE_0900 = Instant.parse("2026-03-03T09:00:00Z");
    static final Duration MINUTE = Duration.ofMinutes(1);
    static final ComplaintKey C1 = ComplaintKey.of("C-1");
    static final ComplaintKey C2 = ComplaintKey.of("C-2");

    private final StoreFixture fixture;

    Bench(StoreFixture fixture) {
        this.fixture = fixture;
    }

    StoreFixture fixture() {
        return fixture;
    }

    Ports ports() {
        return fixture.ports();
    }

    @Override
    public void close() {
        fixture.close();
    }

    /** What is to be appended next to a complaint, on what is stored of it. */
    Draft draft(ComplaintKey key) {
        Optional<Stored> stored = ports().complaints().load(key);
        return stored.map(is -> new Draft(is.complaint(), is.last().version(), is.head())).orElseGet(() -> Draft.first(key));
    }

    Batch append(Draft draft) {
        Batch batch = draft.batch();
        ports().complaints().append(batch);
        return batch;
    }

    long version(ComplaintKey key) {
        return ports().complaints().load(key).map(is -> is.last().version()).orElse(0L);
    }

    List<Recorded> answered(String command) {
        return ports().complaints().answered(Tenant.SOLE, CommandId.of(command));
    }

    List<Recorded> history(ComplaintKey key) {
        List<Recorded> all = new ArrayList<>();
        List<Recorded> page = ports().history().history(key, 0, 100);
        while (!page.isEmpty()) {
            all.addAll(page);
            page = ports().history().history(key, all.size(), 100);
        }
        return all;
    }

    Optional<String> text(ComplaintKey key, String ref) {
        return ports().vault().text(key, new PersonalRef(ref)).map(Personal::reveal);
    }

    /** The complaints whose wake-up lies before an instant, without keeping the claims. */
    List<String> due(Instant until) {
        List<Claim> claims = ports().wakeUps().claim(until, 1000, MINUTE);
        claims.forEach(claim -> ports().wakeUps().release(claim));
        return ids(claims);
    }

    static List<String> ids(List<Claim> claims) {
        return claims.stream().map(claim -> claim.complaint().id()).toList();
    }

    /** Everything in the outbox, read in pages of three. */
    List<Positioned> outbox() {
        List<Positioned> all = new ArrayList<>();
        List<Positioned> page = ports().outbox().after(Offset.START, 3);
        while (!page.isEmpty()) {
            all.addAll(page);
            if (all.size() > 100_000) {
                throw new AssertionError("the outbox never ends: reading on after the last place gives more for ever");
            }
            page = ports().outbox().after(page.get(page.size() - 1).offset(), 3);
        }
        return all;
    }

    static List<Event> events(List<Recorded> recorded) {
        return recorded.stream().map(Recorded::event).toList();
    }
}
