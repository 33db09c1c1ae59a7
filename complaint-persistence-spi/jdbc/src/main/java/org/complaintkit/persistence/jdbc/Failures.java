package org.complaintkit.persistence.jdbc;

import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import org.complaintkit.persistence.StorageFailure.Effect;

/** What an SQLState says. */
final class Failures {

    /** Locks not had in time: H2 and MariaDB, PostgreSQL; H2's word for two who change one row. */
    private static final Set<String> LOCKS = Set.of("HYT00", "55P03", "90131");
    /** MariaDB tells of a lock not had in time by its number alone. */
    private static final int MARIADB_LOCK_TIMEOUT = 1205;

    private Failures() {}

    private static String state(Throwable failure) {
        return failure instanceof SQLException sql && sql.getSQLState() != null ? sql.getSQLState() : "";
    }

    /** A row with this key is there already. */
    static boolean isDuplicate(Throwable failure) {
        return state(failure).startsWith("23");
    }

    /** The database gave one of two up who were in each other's way: nothing of that transaction is kept. */
    static boolean isGivenUp(Throwable failure) {
        String state = state(failure);
        return state.startsWith("40")
                || LOCKS.contains(state)
                || (failure instanceof SQLException sql && sql.getErrorCode() == MARIADB_LOCK_TIMEOUT);
    }

    /** A value is longer than its column. */
    static boolean isTooLong(Throwable failure) {
        String state = state(failure);
        return state.equals("22001") || state.equals("22003");
    }

    /**
     * What a statement that is a transaction by itself left, or a commit. Only what the database refused for a reason of its
     * own is known to have left nothing; a connection that broke, or was cut by somebody, says nothing.
     */
    static Effect ofCommit(Throwable failure) {
        String state = state(failure);
        boolean refused = isDuplicate(failure)
                || isGivenUp(failure)
                || Set.of("22", "42", "44", "53", "54").contains(state.length() < 2 ? "" : state.substring(0, 2));
        return refused ? Effect.NOTHING : Effect.UNKNOWN;
    }

    /** For a message: what a database says itself may show values, and values may be personal. */
    static String said(Throwable failure) {
        return failure instanceof SQLException sql
                ? "SQLState " + Optional.ofNullable(sql.getSQLState()).orElse("none") + ", error " + sql.getErrorCode()
                : failure.getClass().getName();
    }
}
