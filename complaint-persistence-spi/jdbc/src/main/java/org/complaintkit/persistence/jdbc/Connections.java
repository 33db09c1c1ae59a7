package org.complaintkit.persistence.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * Where a store gets its connections from, and who commits on them. Asked once for each call of the store.
 *
 * <p>With Spring, without the library depending on it:
 *
 * <pre>{@code
 * Connections spring = () -> {
 *     Connection connection = DataSourceUtils.getConnection(source);
 *     Lent.End end = () -> DataSourceUtils.releaseConnection(connection, source);
 *     return DataSourceUtils.isConnectionTransactional(connection, source)
 *             ? Lent.joined(connection, end)
 *             : Lent.own(connection, end);
 * };
 * }</pre>
 *
 * <p>or, with less to write, {@code Connections.joining(new TransactionAwareDataSourceProxy(source))}.
 */
@FunctionalInterface
public interface Connections {

    /**
     * Lends a connection for one call of the store. May be called from many threads.
     *
     * @return the connection; the store gives it back when the call ends
     * @throws SQLException if there is none
     */
    Lent lend() throws SQLException;

    /**
     * Every call of the store is a transaction of its own, whatever else goes on.
     *
     * @param source where connections come from; should be a pool
     * @return the connections
     */
    static Connections of(DataSource source) {
        return () -> Lent.own(source.getConnection());
    }

    /**
     * A call joins the transaction that its connection is in: one whose auto-commit is off belongs to whoever turned it
     * off, and the store neither commits nor rolls back on it. On a connection whose auto-commit is on, the call is a
     * transaction of its own.
     *
     * <p>Not for a pool that hands out all its connections with auto-commit off: what is written on one that nobody commits
     * is lost. Take {@link #of} there.
     *
     * @param source hands out the connection of the running transaction, where there is one
     * @return the connections
     */
    static Connections joining(DataSource source) {
        return () -> {
            Connection connection = source.getConnection();
            return connection.getAutoCommit() ? Lent.own(connection) : Lent.joined(connection, connection::close);
        };
    }

    /**
     * Every call joins the transaction of one connection. The store neither commits, nor rolls back, nor closes it; as a
     * connection is for one thread, so is the store then.
     *
     * @param connection the connection, with auto-commit off
     * @return the connections
     */
    static Connections bound(Connection connection) {
        return () -> Lent.joined(connection, () -> {});
    }
}
