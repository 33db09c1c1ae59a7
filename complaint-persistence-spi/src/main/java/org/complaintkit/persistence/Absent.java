package org.complaintkit.persistence;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.complaintkit.audit.Recorded;
import org.complaintkit.fact.Personal;
import org.complaintkit.fact.PersonalRef;
import org.complaintkit.identity.ComplaintKey;
import org.complaintkit.identity.Party;
import org.complaintkit.identity.Tenant;
import org.complaintkit.sanction.Entry;

/** Stands for every power that a store lacks: asked, it says which. */
final class Absent implements History, WakeUps, Outbox, Vault, AccountStore, Finder, Numbers {

    static final Absent POWERS = new Absent();

    private Absent() {}

    @Override
    public List<Recorded> history(ComplaintKey key, long after, int most) {
        throw Unsupported.lacks(Power.HISTORY);
    }

    @Override
    public List<Claim> claim(Instant until, int most, Duration lease) {
        throw Unsupported.lacks(Power.WAKE_UPS);
    }

    @Override
    public void release(Claim claim) {
        throw Unsupported.lacks(Power.WAKE_UPS);
    }

    @Override
    public List<Positioned> after(Offset offset, int most) {
        throw Unsupported.lacks(Power.OUTBOX);
    }

    @Override
    public Offset reached(String reader) {
        throw Unsupported.lacks(Power.OUTBOX);
    }

    @Override
    public void reach(String reader, Offset offset) {
        throw Unsupported.lacks(Power.OUTBOX);
    }

    @Override
    public Optional<Personal> text(ComplaintKey key, PersonalRef ref) {
        throw Unsupported.lacks(Power.VAULT);
    }

    @Override
    public void erase(ComplaintKey key) {
        throw Unsupported.lacks(Power.VAULT);
    }

    @Override
    public void append(AccountBatch batch) {
        throw Unsupported.lacks(Power.ACCOUNTS);
    }

    @Override
    public Optional<StoredAccount> load(Party party) {
        throw Unsupported.lacks(Power.ACCOUNTS);
    }

    @Override
    public List<Entry> entries(Party party, long after, int most) {
        throw Unsupported.lacks(Power.ACCOUNTS);
    }

    @Override
    public List<Summary> find(Query query, Paging<ComplaintKey> paging) {
        throw Unsupported.lacks(Power.FINDER);
    }

    @Override
    public List<OpenDeadline> due(Query query, Instant before, Paging<OpenDeadline> paging) {
        throw Unsupported.lacks(Power.FINDER);
    }

    @Override
    public long next(Tenant tenant, String series) {
        throw Unsupported.lacks(Power.NUMBERS);
    }
}
