package org.complaintkit.property;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import java.util.Set;
import org.complaintkit.json.MalformedDocument;
import org.complaintkit.json.format.WrittenByNewerVersion;
import org.complaintkit.persistence.StorageFailure;
import org.complaintkit.persistence.StorageFailure.Effect;

/** The office's database: transactions, and what a failure left behind. */
final class OfficeDatabase {

    private static final int TRIES = 10;
    /** A row is there already; two were in each other's way: a dead lock, a lock not had in time, one row changed by two. */
    private static final Set<String> WORTH_ANOTHER = Set.of("23505", "40001", "HYT00", "90131");

    private final Connections connections;

    /** Where connections come from: a data source's {@code getConnection}, or the driver's. */
    @FunctionalInterface
    interface Connections {
        Connection open() throws SQLException;
    }

    /** Something to do in one transaction. */
    @FunctionalInterface
    interface Work<T> {
        T with(Sql sql) throws SQLException;
    }

    OfficeDatabase(Connections connections) {
        this.connections = connections;
    }

    /** A database of H2, by its URL; stays open when nobody is connected, and waits for a lock as long as is decent. */
    static Connections h2(String url) {
        return () -> DriverManager.getConnection(url + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=20000", "office", "");
    }

    /** Makes the tables where there are none. */
    void install() {
        try (InputStream script = OfficeDatabase.class.getResourceAsStream("tables.sql");
                Connection connection = connections.open();
                Statement statement = connection.createStatement()) {
            boolean fresh = !connection
                    .getMetaData()
                    .getTables(null, null, "WORK_ORDERS", null)
                    .next();
            if (fresh) {
                statement.execute(new String(
                        Objects.requireNonNull(script, "tables.sql").readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (SQLException e) {
            throw failure("making the tables", Effect.UNKNOWN, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Once; whoever was in somebody's way is told, and nothing is kept. */
    <T> T once(String what, Work<T> work) {
        Connection connection = opened(what);
        try {
            return committed(what, connection, work);
        } finally {
            quietly(connection::close);
        }
    }

    /** Once more where somebody was faster in making a row, or the database gave this one up. */
    <T> T insist(String what, Work<T> work) {
        for (int tries = 1; ; tries++) {
            try {
                return once(what, work);
            } catch (StorageFailure failed) {
                if (tries == TRIES || !isWorthAnother(failed)) {
                    throw failed;
                }
            }
        }
    }

    static boolean isWorthAnother(StorageFailure failed) {
        return failed.effect() == Effect.NOTHING
                && failed.getCause() instanceof SQLException cause
                && cause.getSQLState() != null
                && WORTH_ANOTHER.contains(cause.getSQLState());
    }

    private Connection opened(String what) {
        try {
            Connection connection = connections.open();
            connection.setAutoCommit(false);
            return connection;
        } catch (SQLException e) {
            throw failure(what, Effect.NOTHING, e);
        }
    }

    private static <T> T committed(String what, Connection connection, Work<T> work) {
        T answer;
        try {
            answer = work.with(new Sql(connection));
        } catch (SQLException e) {
            quietly(connection::rollback);
            throw failure(what, Effect.NOTHING, e);
        } catch (MalformedDocument | WrittenByNewerVersion e) {
            quietly(connection::rollback);
            throw new StorageFailure(Effect.NOTHING, what + ": what is kept cannot be read", e);
        } catch (RuntimeException e) {
            quietly(connection::rollback);
            throw e;
        }
        try {
            connection.commit();
            return answer;
        } catch (SQLException e) {
            quietly(connection::rollback);
            throw failure(what, Effect.UNKNOWN, e);
        }
    }

    /** An end of a connection. */
    @FunctionalInterface
    private interface End {
        void run() throws SQLException;
    }

    /** What the call left is known already; the database gives up what a broken connection had begun. */
    private static void quietly(End end) {
        try {
            end.run();
        } catch (SQLException ignored) {
            // Nobody is helped by hearing it.
        }
    }

    /** By its state alone: what a database says itself may show values. */
    private static StorageFailure failure(String what, Effect effect, SQLException e) {
        return new StorageFailure(effect, what + ": SQLState " + e.getSQLState(), e);
    }
}
