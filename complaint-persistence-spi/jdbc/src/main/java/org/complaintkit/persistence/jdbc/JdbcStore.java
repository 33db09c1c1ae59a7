package org.complaintkit.persistence.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
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
import org.complaintkit.persistence.WakeUps;
import org.complaintkit.sanction.Entry;

/**
 * Keeps everything in a relational database. Thread-safe, for many nodes on one database. Keeps instants to the nanosecond.
 * It has no state beside what its {@link Connections} hold, opens no thread and logs nothing.
 *
 * <pre>{@code
 * JdbcStore store = JdbcStore.of(dataSource);            // every call is a transaction
 * store.in(connection).append(batch);                    // in the transaction of the caller, who commits
 * }</pre>
 *
 * <p>The tables have to be there: {@link Schema#scripts()}. In a transaction that is joined, what this store's ports promise
 * "when the method returns" holds when the caller commits; the transaction should read what is committed ({@link
 * Connection#TRANSACTION_READ_COMMITTED}), because a conflict is not to be got over in one that sees only what was there when
 * it began.
 */
public final class JdbcStore implements ComplaintStore, History, WakeUps, Outbox, Vault, Finder, AccountStore, Numbers {

    /** How many events come between two snapshots of a complaint, unless another number is given. */
    public static final int SNAPSHOT_EVERY = 20;

    private final Database database;
    private final int snapshotEvery;
    private final Appends appends;
    private final Reading reading;
    private final Waking waking;
    private final Outgoing outgoing;
    private final Texts texts;
    private final Lists lists;
    private final Accounts accounts;
    private final Series series;

    private JdbcStore(Connections connections, Schema schema, int snapshotEvery) {
        this.database = new Database(connections, schema);
        this.snapshotEvery = snapshotEvery;
        this.appends = new Appends(database, snapshotEvery);
        this.reading = new Reading(database);
        this.waking = new Waking(database);
        this.outgoing = new Outgoing(database);
        this.texts = new Texts(database);
        this.lists = new Lists(database);
        this.accounts = new Accounts(database);
        this.series = new Series(database);
    }

    /**
     * A store whose calls are transactions of their own, on tables of the usual names. Asks the database once what it is.
     *
     * @param source where connections come from; should be a pool
     * @return the store
     * @throws StorageFailure if the database cannot be asked
     * @throws IllegalArgumentException if there is no dialect for it
     */
    public static JdbcStore of(DataSource source) {
        try (Connection connection = source.getConnection()) {
            return of(Connections.of(source), Schema.of(Dialect.of(connection)));
        } catch (SQLException e) {
            throw new StorageFailure(Effect.NOTHING, "the database cannot be asked what it is", e);
        }
    }

    /**
     * A store.
     *
     * @param connections where connections come from, and who commits on them
     * @param schema the names of the tables, and the dialect
     * @return the store
     */
    public static JdbcStore of(Connections connections, Schema schema) {
        return new JdbcStore(connections, schema, SNAPSHOT_EVERY);
    }

    /**
     * The same store with more or fewer snapshots: more make loading read fewer events, fewer make appending write less.
     *
     * @param events how many events at most are read behind a snapshot, at least 1
     * @return the store
     * @throws IllegalArgumentException if it is below 1
     */
    public JdbcStore snapshotEvery(int events) {
        if (events < 1) {
            throw new IllegalArgumentException("there is at least 1 event between two snapshots, not " + events);
        }
        return new JdbcStore(database.connections(), database.schema(), events);
    }

    /**
     * The same tables in somebody's transaction. The caller commits or rolls back; the store is for one thread, as the
     * connection is.
     *
     * @param connection the connection, with auto-commit off
     * @return the store
     */
    public JdbcStore in(Connection connection) {
        return new JdbcStore(Connections.bound(connection), database.schema(), snapshotEvery);
    }

    @Override
    public void append(Batch batch) {
        appends.append(batch);
    }

    @Override
    public Optional<Stored> load(ComplaintKey key) {
        return reading.load(key);
    }

    @Override
    public List<Recorded> answered(Tenant tenant, CommandId id) {
        return reading.answered(tenant, id);
    }

    @Override
    public List<Recorded> history(ComplaintKey key, long after, int most) {
        return reading.history(key, after, most);
    }

    @Override
    public List<Claim> claim(Instant until, int most, Duration lease) {
        return waking.claim(until, most, lease);
    }

    @Override
    public void release(Claim claim) {
        waking.release(claim);
    }

    @Override
    public List<Positioned> after(Offset offset, int most) {
        return outgoing.after(offset, most);
    }

    @Override
    public Offset reached(String reader) {
        return outgoing.reached(reader);
    }

    @Override
    public void reach(String reader, Offset offset) {
        outgoing.reach(reader, offset);
    }

    @Override
    public Optional<Personal> text(ComplaintKey key, PersonalRef ref) {
        return texts.text(key, ref);
    }

    @Override
    public void erase(ComplaintKey key) {
        texts.erase(key);
    }

    @Override
    public List<Summary> find(Query query, Paging<ComplaintKey> paging) {
        return lists.find(query, paging);
    }

    @Override
    public List<OpenDeadline> due(Query query, Instant before, Paging<OpenDeadline> paging) {
        return lists.due(query, before, paging);
    }

    @Override
    public void append(AccountBatch batch) {
        accounts.append(batch);
    }

    @Override
    public Optional<StoredAccount> load(Party party) {
        return accounts.load(party);
    }

    @Override
    public List<Entry> entries(Party party, long after, int most) {
        return accounts.entries(party, after, most);
    }

    @Override
    public long next(Tenant tenant, String series) {
        return this.series.next(tenant, series);
    }
}
