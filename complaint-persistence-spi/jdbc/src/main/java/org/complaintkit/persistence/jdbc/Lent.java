package org.complaintkit.persistence.jdbc;

import java.sql.Connection;
import java.sql.SQLException;

/** A connection lent to the store for one call. */
public final class Lent {

    private final Connection connection;
    private final boolean joined;
    private final End end;

    /** Gives a connection back. */
    @FunctionalInterface
    public interface End {

        /**
         * The call has ended.
         *
         * @throws SQLException if the connection cannot be given back; the outcome of the call stays as it is
         */
        void end() throws SQLException;
    }

    private Lent(Connection connection, boolean joined, End end) {
        this.connection = connection;
        this.joined = joined;
        this.end = end;
    }

    /**
     * A connection on which the store begins and commits, and which it closes.
     *
     * @param connection the connection, not in a transaction
     * @return the loan
     */
    public static Lent own(Connection connection) {
        return new Lent(connection, false, connection::close);
    }

    /**
     * A connection on which the store begins and commits.
     *
     * @param connection the connection, not in a transaction
     * @param end what gives it back
     * @return the loan
     */
    public static Lent own(Connection connection, End end) {
        return new Lent(connection, false, end);
    }

    /**
     * A connection in somebody's transaction, who commits it or rolls it back. Where a call of the store fails, it goes back
     * to where the call began, and the transaction goes on.
     *
     * @param connection the connection, with auto-commit off
     * @param end what gives it back
     * @return the loan
     */
    public static Lent joined(Connection connection, End end) {
        return new Lent(connection, true, end);
    }

    Connection connection() {
        return connection;
    }

    boolean isJoined() {
        return joined;
    }

    void end() throws SQLException {
        end.end();
    }
}
