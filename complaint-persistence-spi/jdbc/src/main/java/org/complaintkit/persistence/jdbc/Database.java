package org.complaintkit.persistence.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import org.complaintkit.json.MalformedDocument;
import org.complaintkit.json.format.WrittenByNewerVersion;
import org.complaintkit.persistence.StorageFailure;
import org.complaintkit.persistence.StorageFailure.Effect;
import org.complaintkit.persistence.StoreException;
import org.complaintkit.persistence.Unsupported;

/** Runs the calls of the store: lends a connection, begins and commits where that is the store's, says what a failure left. */
final class Database {

    private static final int TRIES = 5;

    private final Connections connections;
    private final Schema schema;

    /** Something to do on a connection. */
    @FunctionalInterface
    interface Call<T> {
        T on(Session session) throws SQLException;
    }

    /** How a call is run on a connection that is the store's. */
    private enum Kind {
        /** One statement that reads, or several that need not agree. */
        READ,
        /** One statement that writes, and so commits itself. */
        STATEMENT,
        /** Several statements in one transaction. */
        TRANSACTION
    }

    Database(Connections connections, Schema schema) {
        this.connections = connections;
        this.schema = schema;
    }

    Connections connections() {
        return connections;
    }

    Schema schema() {
        return schema;
    }

    Dialect dialect() {
        return schema.dialect();
    }

    <T> T read(String what, Call<T> call) {
        return run(what, Kind.READ, call);
    }

    /** Writes in one statement; with {@code alone} false, or in a joined transaction, in as many as it takes. */
    <T> T write(String what, boolean alone, Call<T> call) {
        return run(what, alone ? Kind.STATEMENT : Kind.TRANSACTION, call);
    }

    /** Writes, and once more where somebody else was faster in making a row or the database gave this one up. */
    <T> T insist(String what, Call<T> call) {
        for (int tries = 1; ; tries++) {
            try {
                return run(what, Kind.TRANSACTION, call);
            } catch (StorageFailure failed) {
                if (tries == TRIES || !isWorthAnother(failed)) {
                    throw failed;
                }
            }
        }
    }

    static boolean isWorthAnother(StorageFailure failed) {
        Throwable cause = failed.getCause();
        return failed.effect() == Effect.NOTHING
                && cause != null
                && (Failures.isDuplicate(cause) || Failures.isGivenUp(cause));
    }

    private <T> T run(String what, Kind kind, Call<T> call) {
        Lent lent;
        try {
            lent = connections.lend();
        } catch (SQLException | RuntimeException e) {
            throw new StorageFailure(Effect.NOTHING, what + ": no connection, " + Failures.said(e), e);
        }
        try {
            if (!lent.isJoined()) {
                return own(lent.connection(), what, kind, call);
            }
            Session session = new Session(schema, lent.connection());
            return kind == Kind.READ ? plain(what, Effect.NOTHING, session, call) : joined(lent, what, session, call);
        } finally {
            end(lent);
        }
    }

    private static void end(Lent lent) {
        try {
            lent.end();
        } catch (SQLException ignored) {
            // The call is over, and what it left is known already.
        }
    }

    private <T> T own(Connection connection, String what, Kind kind, Call<T> call) {
        Session session = new Session(schema, connection);
        boolean transaction = kind == Kind.TRANSACTION;
        boolean before = begin(connection, what, transaction);
        try {
            return transaction ? transaction(connection, what, session, call) : plain(what, kind, session, call);
        } finally {
            restore(connection, before);
        }
    }

    private static void restore(Connection connection, boolean before) {
        try {
            if (connection.getAutoCommit() != before) {
                connection.setAutoCommit(before);
            }
        } catch (SQLException ignored) {
            // A pool finds out by itself; the answer stands.
        }
    }

    private boolean begin(Connection connection, String what, boolean transaction) {
        try {
            boolean before = connection.getAutoCommit();
            if (before == transaction) {
                connection.setAutoCommit(!transaction);
            }
            if (transaction && dialect() == Dialect.MARIADB) {
                // Its usual level locks the gaps between rows, and writers of different complaints meet there.
                try (Statement statement = connection.createStatement()) {
                    statement.execute("set transaction isolation level read committed");
                }
            }
            return before;
        } catch (SQLException e) {
            throw new StorageFailure(Effect.NOTHING, what + ": cannot begin, " + Failures.said(e), e);
        }
    }

    private static <T> T plain(String what, Kind kind, Session session, Call<T> call) {
        return plain(what, kind == Kind.READ ? Effect.NOTHING : Effect.UNKNOWN, session, call);
    }

    private static <T> T plain(String what, Effect atWorst, Session session, Call<T> call) {
        try {
            return call.on(session);
        } catch (SQLException e) {
            throw failure(what, atWorst == Effect.NOTHING ? atWorst : Failures.ofCommit(e), e);
        } catch (MalformedDocument | WrittenByNewerVersion e) {
            throw new StorageFailure(Effect.NOTHING, what + ": what is kept cannot be read: " + e.getMessage(), e);
        }
    }

    private static <T> T transaction(Connection connection, String what, Session session, Call<T> call) {
        T answer;
        try {
            answer = plain(what, Effect.NOTHING, session, call);
        } catch (RuntimeException e) {
            rollback(connection);
            throw e;
        }
        try {
            connection.commit();
            return answer;
        } catch (SQLException e) {
            rollback(connection);
            throw failure(what + ": commit", Failures.ofCommit(e), e);
        }
    }

    private static void rollback(Connection connection) {
        try {
            connection.rollback();
        } catch (SQLException failed) {
            // Nothing may be committed on it any more, not even by turning auto-commit on again.
            abort(connection);
        }
    }

    private static void abort(Connection connection) {
        try {
            connection.abort(Runnable::run);
        } catch (SQLException ignored) {
            // It is gone already.
        }
    }

    private static <T> T joined(Lent lent, String what, Session session, Call<T> call) {
        Connection connection = lent.connection();
        Savepoint before;
        try {
            before = connection.setSavepoint();
        } catch (SQLException e) {
            throw failure(what, Effect.NOTHING, e);
        }
        try {
            T answer = plain(what, Effect.NOTHING, session, call);
            connection.releaseSavepoint(before);
            return answer;
        } catch (SQLException e) {
            // The savepoint cannot be given up, so it is still there to go back to, or the connection is gone with
            // everything.
            StoreException failed = failure(what, Effect.NOTHING, e);
            back(connection, before, failed);
            throw failed;
        } catch (RuntimeException e) {
            back(connection, before, e);
            throw lost(what, e);
        }
    }

    private static void back(Connection connection, Savepoint before, RuntimeException e) {
        try {
            connection.rollback(before);
        } catch (SQLException gone) {
            e.addSuppressed(gone);
        }
    }

    /** Where the database gave up the caller's whole transaction, trying again would keep the second half of it alone. */
    private static RuntimeException lost(String what, RuntimeException e) {
        Throwable cause = e.getCause();
        if (cause == null || !Failures.isGivenUp(cause)) {
            return e;
        }
        return new StorageFailure(
                Effect.NOTHING, what + ": the joined transaction was given up; roll it back and begin it anew", e);
    }

    private static StoreException failure(String what, Effect effect, SQLException e) {
        if (Failures.isTooLong(e)) {
            return new Unsupported(what + ": a value longer than its column", "shorten it, or widen the column");
        }
        return new StorageFailure(effect, what + ": " + Failures.said(e), e);
    }
}
