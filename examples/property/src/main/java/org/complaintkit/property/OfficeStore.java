package org.complaintkit.property;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.complaintkit.audit.Recorded;
import org.complaintkit.fact.Personal;
import org.complaintkit.fact.PersonalRef;
import org.complaintkit.identity.CommandId;
import org.complaintkit.identity.ComplaintKey;
import org.complaintkit.identity.Party;
import org.complaintkit.identity.Tenant;
import org.complaintkit.persistence.AccountBatch;
import org.complaintkit.persistence.AccountStore;
import org.complaintkit.persistence.Batch;
import org.complaintkit.persistence.Claim;
import org.complaintkit.persistence.ComplaintStore;
import org.complaintkit.persistence.History;
import org.complaintkit.persistence.Offset;
import org.complaintkit.persistence.Outbox;
import org.complaintkit.persistence.Positioned;
import org.complaintkit.persistence.Stored;
import org.complaintkit.persistence.StoredAccount;
import org.complaintkit.persistence.Vault;
import org.complaintkit.persistence.WakeUps;
import org.complaintkit.sanction.Entry;

/**
 * The office's storage, behind the library's ports. A tenant is an estate, a complaint's id the number of its work order. It
 * finds orders by SQL of its own and numbers them itself, so it lacks the powers to find and to number.
 */
final class OfficeStore implements ComplaintStore, History, WakeUps, Outbox, Vault, AccountStore {

    private final Appends appends;
    private final OrderLog log;
    private final Bells bells;
    private final LogReaders readers;
    private final PrivateNotes notes;
    private final Payers payers;

    OfficeStore(OfficeDatabase database) {
        this.appends = new Appends(database);
        this.log = new OrderLog(database);
        this.bells = new Bells(database);
        this.readers = new LogReaders(database);
        this.notes = new PrivateNotes(database);
        this.payers = new Payers(database);
    }

    @Override
    public void append(Batch batch) {
        appends.append(batch);
    }

    @Override
    public Optional<Stored> load(ComplaintKey key) {
        return log.load(key);
    }

    @Override
    public List<Recorded> answered(Tenant tenant, CommandId id) {
        return log.answered(tenant, id);
    }

    @Override
    public List<Recorded> history(ComplaintKey key, long after, int most) {
        return log.history(key, after, most);
    }

    @Override
    public List<Claim> claim(Instant until, int most, Duration lease) {
        return bells.claim(until, most, lease);
    }

    @Override
    public void release(Claim claim) {
        bells.release(claim);
    }

    @Override
    public List<Positioned> after(Offset offset, int most) {
        return readers.after(offset, most);
    }

    @Override
    public Offset reached(String reader) {
        return readers.reached(reader);
    }

    @Override
    public void reach(String reader, Offset offset) {
        readers.reach(reader, offset);
    }

    @Override
    public Optional<Personal> text(ComplaintKey key, PersonalRef ref) {
        return notes.text(key, ref);
    }

    @Override
    public void erase(ComplaintKey key) {
        notes.erase(key);
    }

    @Override
    public void append(AccountBatch batch) {
        payers.append(batch);
    }

    @Override
    public Optional<StoredAccount> load(Party party) {
        return payers.load(party);
    }

    @Override
    public List<Entry> entries(Party party, long after, int most) {
        return payers.entries(party, after, most);
    }
}
