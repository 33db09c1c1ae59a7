package org.complaintkit.persistence.jdbc;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.complaintkit.persistence.Batch;
import org.complaintkit.persistence.ComplaintStore;
import org.complaintkit.persistence.StorageFailure;
import org.complaintkit.persistence.StorageFailure.Effect;
import org.complaintkit.persistence.tck.FaultSwitch;

/** Runs each call of a store in a transaction of its own making and commits it, also when the call threw. */
final class Callers implements FaultSwitch {

    private final DataSource source;
    private final Schema schema;
    private boolean before;
    private boolean after;
    private volatile Runnable pause = () -> {};

    Callers(DataSource source, Schema schema) {
        this.source = source;
        this.schema = schema;
    }

    @Override
    public void failBeforeWrite() {
        before = true;
    }

    @Override
    public void failAfterWrite() {
        after = true;
    }

    @Override
    public void beforeCommit(Runnable pause) {
        this.pause = pause;
    }

    ComplaintStore store() {
        return (ComplaintStore) Proxy.newProxyInstance(
                JdbcStore.class.getClassLoader(),
                JdbcStore.class.getInterfaces(),
                (self, method, arguments) -> call(method, arguments));
    }

    private Object call(Method method, Object[] arguments) throws Throwable {
        boolean appends = arguments[0] instanceof Batch;
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
            try {
                Object answer = run(connection, method, arguments);
                if (appends) {
                    fail(before, Effect.NOTHING);
                    pause.run();
                }
                connection.commit();
                if (appends) {
                    fail(after, Effect.WRITTEN);
                }
                return answer;
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }

    private Object run(Connection connection, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(JdbcStore.of(Connections.bound(connection), schema), arguments);
        } catch (InvocationTargetException e) {
            connection.commit();
            throw e.getCause();
        }
    }

    private void fail(boolean planted, Effect effect) throws SQLException {
        if (planted) {
            before = false;
            after = false;
            throw new StorageFailure(effect, "planted", null);
        }
    }
}
