package org.complaintkit.persistence.memory;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.complaintkit.audit.Recorded;
import org.complaintkit.fact.Personal;
import org.complaintkit.fact.PersonalRef;
import org.complaintkit.identity.CommandId;
import org.complaintkit.identity.ComplaintKey;
import org.complaintkit.identity.Party;
import org.complaintkit.identity.Names;
import org.complaintkit.identity.Tenant;
import org.complaintkit.persistence.AccountBatch;
import org.complaintkit.persistence.AccountStore;
import org.complaintkit.persistence.Batch;
import org.complaintkit.persistence.Claim;
import org.complaintkit.persistence.CommandRepeated;
import org.complaintkit.persistence.ComplaintStore;
import org.complaintkit.persistence.Finder;
import org.complaintkit.persistence.Numbers;
import org.complaintkit.persistence.OpenDeadline;
import org.complaintkit.persistence.Paging;
import org.complaintkit.persistence.Query;
import org.complaintkit.persistence.Summary;
import org.complaintkit.persistence.History;
import org.complaintkit.persistence.Offset;
import org.complaintkit.persistence.Outbox;
import org.complaintkit.persistence.Positioned;
import org.complaintkit.persistence.Stored;
import org.complaintkit.persistence.StoredAccount;
import org.complaintkit.persistence.Vault;
import org.complaintkit.persistence.VersionConflict;
import org.complaintkit.persistence.WakeUps;
import org.complaintkit.sanction.Entry;

/**
 * Keeps everything in memory, for tests, for trying out, and for applications that replay their own log at the start.
 * Thread-safe. Keeps instants to the nanosecond. Never throws a storage failure.
 *
 * <p>Each method is one step under one lock, so all threads see one order of appends. What a method does under the lock is
 * a few look-ups; rules run outside of it.
 */
public final class InMemoryStore 
        implements ComplaintStore, History, WakeUps, Outbox, Vault, Finder, AccountStore, Numbers {

    private final Object lock = new Object();
    private final Map<ComplaintKey, Row> rows = new HashMap<>();
    private final Map<Named, Row.Stretch> commands = new HashMap<>();
    private final Log log = new Log();
    private final WakeTree wakeTree = new WakeTree();
    private final Map<ComplaintKey, Map<PersonalRef, Personal>> texts = new HashMap<>();
    private final Catalogue catalogue = new Catalogue();
    private final Ledger ledger = new Ledger();
    private final Map<Series, Long> numbers = new HashMap<>();

    /** A command by the id that its tenant gave it. */
    private record Named(Tenant tenant, CommandId id) {}

    /** A series of numbers of a tenant. */
    private record Series(Tenant tenant, String name) {}

    /** Creates an empty store. */
    public InMemoryStore() {}

    @Override
    public void append(Batch batch) {
        synchronized (lock) {
            requireNew(batch);
            Row row = rows.get(batch.key());
            long actual = row == null ? 0 : row.version();
            if (actual != batch.expected()) {
                throw new VersionConflict(batch.key(), batch.expected(), actual);
            }
            if (row == null) {
                if (batch.events().isEmpty()) {
                    return;
                }
                row = new Row(batch.key());
                rows.put(batch.key(), row);
                catalogue.add(row);
            }
            row.append(batch, catalogue);
            log.append(batch.events());
            wakeTree.set(row.key(), batch.wakeAt());
            keepTexts(batch, row.key());
            remember(batch, row);
        }
    }

    private void requireNew(Batch batch) {
        for (CommandId id : batch.commands()) {
            if (commands.containsKey(new Named(batch.key().tenant(), id))) {
                throw new CommandRepeated(batch.key().tenant(), id);
            }
        }
    }

    private void keepTexts(Batch batch, ComplaintKey key) {
        if (batch.erases()) {
            texts.remove(key);
        }
        if (!batch.texts().isEmpty()) {
            texts.computeIfAbsent(key, none -> new HashMap<>(4)).putAll(batch.texts());
        }
    }

    private void remember(Batch batch, Row row) {
        for (CommandId id : batch.commands()) {
            commands.put(new Named(batch.key().tenant(), id), row.stretch(batch));
        }
    }

    @Override
    public Optional<Stored> load(ComplaintKey key) {
        synchronized (lock) {
            Row row = rows.get(key);
            return row == null ? Optional.empty() : Optional.of(row.stored());
        }
    }

    @Override
    public List<Recorded> answered(Tenant tenant, CommandId id) {
        synchronized (lock) {
            Row.Stretch stretch = commands.get(new Named(tenant, id));
            return stretch == null ? List.of() : stretch.under(id);
        }
    }

    @Override
    public List<Recorded> history(ComplaintKey key, long after, int most) {
        synchronized (lock) {
            Row row = rows.get(key);
            return row == null ? List.of() : row.events(after, most);
        }
    }

    @Override
    public List<Claim> claim(Instant until, int most, Duration lease) {
        synchronized (lock) {
            return wakeTree.claim(until, most, lease);
        }
    }

    @Override
    public void release(Claim claim) {
        synchronized (lock) {
            wakeTree.release(claim);
        }
    }

    @Override
    public List<Positioned> after(Offset offset, int most) {
        synchronized (lock) {
            return log.after(offset, most);
        }
    }

    @Override
    public Offset reached(String reader) {
        synchronized (lock) {
            return log.reached(reader);
        }
    }

    @Override
    public void reach(String reader, Offset offset) {
        synchronized (lock) {
            log.reach(reader, offset);
        }
    }

    @Override
    public Optional<Personal> text(ComplaintKey key, PersonalRef ref) {
        synchronized (lock) {
            return Optional.ofNullable(texts.getOrDefault(key, Map.of()).get(ref));
        }
    }

    @Override
    public void erase(ComplaintKey key) {
        synchronized (lock) {
            texts.remove(key);
        }
    }

    @Override
    public List<Summary> find(Query query, Paging<ComplaintKey> paging) {
        synchronized (lock) {
            return catalogue.find(query, paging);
        }
    }

    @Override
    public List<OpenDeadline> due(Query query, Instant before, Paging<OpenDeadline> paging) {
        synchronized (lock) {
            return catalogue.due(query, before, paging);
        }
    }

    @Override
    public long next(Tenant tenant, String series) {
        Series named = new Series(tenant, Names.require("series", series));
        synchronized (lock) {
            return numbers.merge(named, 1L, Long::sum);
        }
    }

    @Override
    public void append(AccountBatch batch) {
        ledger.append(batch);
    }

    @Override
    public Optional<StoredAccount> load(Party party) {
        return ledger.load(party);
    }

    @Override
    public List<Entry> entries(Party party, long after, int most) {
        return ledger.entries(party, after, most);
    }
}
