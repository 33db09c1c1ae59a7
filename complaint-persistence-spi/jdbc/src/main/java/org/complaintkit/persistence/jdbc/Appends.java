package org.complaintkit.persistence.jdbc;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.complaintkit.identity.CommandId;
import org.complaintkit.persistence.Batch;
import org.complaintkit.persistence.CommandRepeated;
import org.complaintkit.persistence.StorageFailure;
import org.complaintkit.persistence.StorageFailure.Effect;
import org.complaintkit.persistence.VersionConflict;

/**
 * Appends batches. The complaint's own row is written first, and only if it has the expected version: so of many who append
 * to one complaint each waits for the one in front, and all that follows is in the order of the versions.
 */
final class Appends {

    private static final int TRIES = 10;
    private static final int MOST_KEPT = 200;
    private static final String UPDATE =
            "update {complaint} set version = ?, head = ?, state = ?, unit = ?, handler = ?, escalation = ?,"
                    + " wake_at = ?, free_at = ?, ticket = ticket + 1"
                    + " where tenant = ? and complaint = ? and version = ?";
    private static final String INSERT =
            "insert into {complaint} (version, head, state, unit, handler, escalation, wake_at, free_at, ticket,"
                    + " tenant, complaint) values (?, ?, ?, ?, ?, ?, ?, ?, 0, ?, ?)";
    private static final String UNLESS_THERE = " on conflict do nothing";
    private static final String WAKE = "update {complaint} set wake_at = ?, free_at = ?, ticket = ticket + 1"
            + " where tenant = ? and complaint = ? and version = ?";

    private final Database database;
    private final int snapshotEvery;
    /** Statements by what they depend on; appends of many events differ, and are made each time. */
    private final Map<Write.Shape, String> alone = new ConcurrentHashMap<>();

    private final Map<List<Object>, String> together = new ConcurrentHashMap<>();

    Appends(Database database, int snapshotEvery) {
        this.database = database;
        this.snapshotEvery = snapshotEvery;
    }

    /** Nothing was written: the complaint has not the expected version. */
    private static final class Stale extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Stale() {
            super("not the expected version", null, false, false);
        }
    }

    void append(Batch batch) {
        if (batch.events().isEmpty() && batch.expected() == 0) {
            require(batch);
            return;
        }
        for (int tries = 1; ; tries++) {
            try {
                once(batch);
                return;
            } catch (Stale stale) {
                require(batch);
            } catch (StorageFailure failed) {
                if (!Database.isWorthAnother(failed)) {
                    throw failed;
                }
                require(batch);
                if (tries == TRIES) {
                    throw failed;
                }
            }
            if (tries == TRIES) {
                throw new StorageFailure(
                        Effect.NOTHING, batch + " was refused " + TRIES + " times, and nothing shows why", null);
            }
        }
    }

    /** In the order in which the port asks for it. */
    private void require(Batch batch) {
        String tenant = batch.key().tenant().id();
        Set<CommandId> ids = batch.commands();
        Optional<CommandId> known =
                ids.stream().filter(id -> isKnown(tenant, id)).findFirst();
        if (known.isPresent()) {
            throw new CommandRepeated(batch.key().tenant(), known.get());
        }
        long actual = version(batch);
        if (actual != batch.expected()) {
            throw new VersionConflict(batch.key(), batch.expected(), actual);
        }
    }

    private boolean isKnown(String tenant, CommandId id) {
        Dialect dialect = database.dialect();
        return database.read(
                "looking for command " + id,
                session -> session.first(
                                "select version from {event} where tenant = ? and command = ?",
                                List.of(dialect.name(tenant), dialect.name(id.id())),
                                row -> row.number(1))
                        .isPresent());
    }

    private long version(Batch batch) {
        return database.read(
                "version of " + batch.key(),
                session -> session.first(
                                "select version from {complaint} where tenant = ? and complaint = ?",
                                key(batch),
                                row -> row.number(1))
                        .orElse(0L));
    }

    private void once(Batch batch) {
        String what = batch.toString();
        if (batch.events().isEmpty()) {
            database.write(what, true, session -> wake(session, batch));
            return;
        }
        List<Write> writes = Appending.writes(database.dialect(), batch, snapshotEvery);
        List<Param> head = head(batch);
        if (isOneStatement(batch, writes)) {
            database.write(what, true, session -> together(session, batch, head, writes));
        } else {
            database.write(what, false, session -> oneByOne(session, batch, head, writes));
        }
    }

    private int wake(Session session, Batch batch) throws SQLException {
        Param wakeAt = Param.instant(batch.wakeAt());
        List<Param> params = new ArrayList<>(List.of(wakeAt, wakeAt));
        params.addAll(key(batch));
        params.add(Param.number(batch.expected()));
        return requireOne(session.update(WAKE, params));
    }

    /** Within one statement nobody knows whether old texts go before new ones come. */
    private boolean isOneStatement(Batch batch, List<Write> writes) {
        return database.dialect() == Dialect.POSTGRESQL
                && !batch.erases()
                && writes.stream().allMatch(write -> write.rows().size() <= Write.MOST_ROWS);
    }

    private List<Param> head(Batch batch) {
        List<Param> params = new ArrayList<>(Appending.row(database.dialect(), batch));
        params.addAll(key(batch));
        if (batch.expected() > 0) {
            params.add(Param.number(batch.expected()));
        }
        return params;
    }

    private List<Param> key(Batch batch) {
        Dialect dialect = database.dialect();
        return List.of(
                dialect.name(batch.key().tenant().id()),
                dialect.name(batch.key().id()));
    }

    /** One round trip, and on a connection of the store's own the whole transaction. */
    private int together(Session session, Batch batch, List<Param> head, List<Write> writes) throws SQLException {
        List<Param> params = new ArrayList<>(head);
        List<Object> shape = new ArrayList<>(writes.size() + 1);
        shape.add(batch.expected() == 0);
        for (Write write : writes) {
            shape.add(write.shape());
            params.addAll(write.params());
        }
        String sql = together.get(shape);
        if (sql == null) {
            sql = together(batch.expected() == 0, writes);
            if (together.size() < MOST_KEPT) {
                together.put(shape, sql);
            }
        }
        return requireOne(session.first(sql, params, row -> row.count(1)).orElse(0));
    }

    private static String together(boolean first, List<Write> writes) {
        StringBuilder sql = new StringBuilder(500)
                .append("with head as (")
                .append(first ? INSERT + UNLESS_THERE : UPDATE)
                .append(" returning 1)");
        for (int i = 0; i < writes.size(); i++) {
            sql.append(", part")
                    .append(i)
                    .append(" as (")
                    .append(writes.get(i).behindHead())
                    .append(')');
        }
        return sql.append(" select count(*) from head").toString();
    }

    private int oneByOne(Session session, Batch batch, List<Param> head, List<Write> writes) throws SQLException {
        String insert = database.dialect() == Dialect.POSTGRESQL ? INSERT + UNLESS_THERE : INSERT;
        int changed = requireOne(session.update(batch.expected() == 0 ? insert : UPDATE, head));
        for (Write write : writes) {
            for (Write piece : write.pieces()) {
                session.update(alone(piece), piece.params());
            }
        }
        return changed;
    }

    /** There are no more shapes than tables times rows of a piece. */
    private String alone(Write piece) {
        String sql = alone.get(piece.shape());
        return sql != null ? sql : alone.computeIfAbsent(piece.shape(), shape -> piece.sql(database.dialect()));
    }

    private static int requireOne(int changed) {
        if (changed == 0) {
            throw new Stale();
        }
        return changed;
    }
}
