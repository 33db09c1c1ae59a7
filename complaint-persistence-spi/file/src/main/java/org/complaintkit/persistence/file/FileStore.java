package org.complaintkit.persistence.file;

import java.io.Closeable;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
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
import org.complaintkit.identity.Tenant;
import org.complaintkit.persistence.AccountBatch;
import org.complaintkit.persistence.AccountStore;
import org.complaintkit.persistence.Batch;
import org.complaintkit.persistence.Claim;
import org.complaintkit.persistence.ComplaintStore;
import org.complaintkit.persistence.Finder;
import org.complaintkit.persistence.History;
import org.complaintkit.persistence.Numbers;
import org.complaintkit.persistence.Offset;
import org.complaintkit.persistence.OpenDeadline;
import org.complaintkit.persistence.Outbox;
import org.complaintkit.persistence.Paging;
import org.complaintkit.persistence.Positioned;
import org.complaintkit.persistence.Query;
import org.complaintkit.persistence.StorageFailure;
import org.complaintkit.persistence.StorageFailure.Effect;
import org.complaintkit.persistence.Stored;
import org.complaintkit.persistence.StoredAccount;
import org.complaintkit.persistence.Summary;
import org.complaintkit.persistence.Vault;
import org.complaintkit.persistence.VersionConflict;
import org.complaintkit.persistence.WakeUps;
import org.complaintkit.persistence.file.TextFile.Origin;
import org.complaintkit.persistence.memory.InMemoryStore;
import org.complaintkit.sanction.Entry;

/**
 * Keeps everything in a folder, and all of it in memory as well: {@code journal.jsonl}, to which every change is appended and
 * synced before it is acknowledged or seen (batches that come together share a sync), and {@code texts.jsonl} with the personal texts, written anew without those that
 * are erased. Thread-safe; one process at a time has the folder. Keeps instants to the nanosecond.
 *
 * <p>Opening it reads the journal from its beginning. After a kill at any point it holds what was acknowledged; a last line
 * that was torn is cut off. A line that is not what was written makes the opening fail and name it: nothing is skipped.
 *
 * <p>Claims are in memory alone, since a claim only saves work.
 */
public final class FileStore
        implements ComplaintStore, History, WakeUps, Outbox, Vault, Finder, AccountStore, Numbers, Closeable {

    private final Object lock = new Object();
    private final InMemoryStore memory;
    private final LineFile journal;
    private final TextFile texts;
    private final RandomAccessFile holder;
    private final Appends appends;

    private FileStore(InMemoryStore memory, LineFile journal, TextFile texts, RandomAccessFile holder) {
        this.memory = memory;
        this.journal = journal;
        this.texts = texts;
        this.holder = holder;
        this.appends = new Appends(lock, memory, journal, texts);
    }

    /**
     * Opens a folder, and makes it where there is none.
     *
     * @param folder where the files are
     * @return the store, with everything that was ever acknowledged
     * @throws StorageFailure if another process has the folder, it cannot be read, or a line is not what was written; the
     *     message names it
     */
    public static FileStore open(Path folder) {
        return open(folder, Faults.NONE);
    }

    static FileStore open(Path folder, Faults faults) {
        try {
            Files.createDirectories(folder);
            RandomAccessFile holder = hold(folder);
            try {
                return open(folder, holder, faults);
            } catch (IOException | RuntimeException e) {
                holder.close();
                throw e;
            }
        } catch (IOException e) {
            throw new StorageFailure(Effect.NOTHING, folder + " cannot be opened: " + e.getMessage(), e);
        }
    }

    private static RandomAccessFile hold(Path folder) throws IOException {
        RandomAccessFile holder = new RandomAccessFile(folder.resolve("lock").toFile(), "rw");
        try {
            FileLock held = holder.getChannel().tryLock();
            if (held != null) {
                return holder;
            }
        } catch (OverlappingFileLockException e) {
            // This very process has it open already.
        }
        holder.close();
        throw new StorageFailure(
                Effect.NOTHING, folder + " is open already; close that store first, or choose another folder", null);
    }

    private static FileStore open(Path folder, RandomAccessFile holder, Faults faults) throws IOException {
        InMemoryStore memory = new InMemoryStore();
        Map<Origin, Map<PersonalRef, Personal>> found = new HashMap<>();
        TextFile texts = TextFile.open(folder, found);
        try {
            Replay replay = new Replay(memory, found);
            LineFile journal = LineFile.open(folder.resolve("journal.jsonl"), replay::line, faults);
            replay.requireTexts();
            if (!replay.isBegun()) {
                journal.write(List.of(Replay.header()));
                journal.sync();
            }
            // Texts of a batch that was never written, or that a kill kept from being erased.
            if (!found.keySet().stream().allMatch(replay::isWanted)) {
                texts.keep(replay::isWanted);
            }
            return new FileStore(memory, journal, texts, holder);
        } catch (IOException | RuntimeException e) {
            texts.close();
            throw e;
        }
    }

    @Override
    public void append(Batch batch) {
        appends.append(batch);
    }

    private void write(Step step) {
        journal.write(List.of(Steps.write(step)));
        journal.sync();
    }

    @Override
    public Optional<Stored> load(ComplaintKey key) {
        return memory.load(key);
    }

    @Override
    public List<Recorded> answered(Tenant tenant, CommandId id) {
        return memory.answered(tenant, id);
    }

    @Override
    public List<Recorded> history(ComplaintKey key, long after, int most) {
        return memory.history(key, after, most);
    }

    @Override
    public List<Claim> claim(Instant until, int most, Duration lease) {
        return memory.claim(until, most, lease);
    }

    @Override
    public void release(Claim claim) {
        memory.release(claim);
    }

    @Override
    public List<Positioned> after(Offset offset, int most) {
        return memory.after(offset, most);
    }

    @Override
    public Offset reached(String reader) {
        return memory.reached(reader);
    }

    @Override
    public void reach(String reader, Offset offset) {
        synchronized (lock) {
            if (offset.compareTo(memory.reached(reader)) > 0) {
                write(new Step.Reached(reader, offset));
                memory.reach(reader, offset);
            }
        }
    }

    @Override
    public Optional<Personal> text(ComplaintKey key, PersonalRef ref) {
        return memory.text(key, ref);
    }

    @Override
    public void erase(ComplaintKey key) {
        synchronized (lock) {
            write(new Step.Erased(key));
            memory.erase(key);
            texts.keep(origin -> !origin.key().equals(key));
        }
    }

    @Override
    public List<Summary> find(Query query, Paging<ComplaintKey> paging) {
        return memory.find(query, paging);
    }

    @Override
    public List<OpenDeadline> due(Query query, Instant before, Paging<OpenDeadline> paging) {
        return memory.due(query, before, paging);
    }

    @Override
    public void append(AccountBatch batch) {
        synchronized (lock) {
            long actual = memory.load(batch.party()).map(StoredAccount::version).orElse(0L);
            if (actual != batch.expected()) {
                throw new VersionConflict(batch.party(), batch.expected(), actual);
            }
            write(new Step.Booked(batch.party(), batch.expected(), batch.entries(), batch.upTo()));
            memory.append(batch);
        }
    }

    @Override
    public Optional<StoredAccount> load(Party party) {
        return memory.load(party);
    }

    @Override
    public List<Entry> entries(Party party, long after, int most) {
        return memory.entries(party, after, most);
    }

    @Override
    public long next(Tenant tenant, String series) {
        synchronized (lock) {
            long value = memory.next(tenant, series);
            write(new Step.Numbered(tenant, series, value));
            return value;
        }
    }

    /**
     * Lets another process open the folder. What was acknowledged is there already.
     *
     * @throws IOException if a file cannot be closed
     */
    @Override
    public void close() throws IOException {
        synchronized (lock) {
            try (holder;
                    texts) {
                journal.close();
            }
        }
    }
}
