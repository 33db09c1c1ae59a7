package org.complaintkit.persistence.jdbc;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.complaintkit.persistence.tck.FaultSwitch;

/** Connections that break, or dawdle, when something is appended. */
final class FaultyConnections implements Connections, FaultSwitch {

    private final Connections connections;
    private boolean before;
    private boolean after;
    private volatile Runnable pause = () -> {};

    /** Does a call on what is behind a proxy. */
    @FunctionalInterface
    private interface Behind {
        Object call() throws Throwable;
    }

    FaultyConnections(Connections connections) {
        this.connections = connections;
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

    @Override
    public Lent lend() throws SQLException {
        Lent lent = connections.lend();
        Connection connection = new Watched(lent.connection()).connection();
        return lent.isJoined() ? Lent.joined(connection, lent::end) : Lent.own(connection, lent::end);
    }

    private static Object call(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static <T> T proxy(Class<T> type, T target, Watch watch) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (self, method, arguments) ->
                        watch.on(method.getName(), arguments, () -> call(target, method, arguments))));
    }

    /** What is done instead of a call, or around it. */
    @FunctionalInterface
    private interface Watch {
        Object on(String method, Object[] arguments, Behind behind) throws Throwable;
    }

    /** One connection for one call of the store. */
    private final class Watched {
        private final Connection real;
        private boolean appends;

        Watched(Connection real) {
            this.real = real;
        }

        Connection connection() {
            return proxy(Connection.class, real, this::on);
        }

        private Object on(String method, Object[] arguments, Behind behind) throws Throwable {
            if (method.equals("prepareStatement") && isAppend((String) arguments[0])) {
                appends = true;
                if (before) {
                    before = false;
                    throw new SQLException("planted", "08006");
                }
                PreparedStatement statement = (PreparedStatement) behind.call();
                return real.getAutoCommit() ? proxy(PreparedStatement.class, statement, this::alone) : statement;
            }
            return method.equals("commit") && appends ? ending(behind) : behind.call();
        }

        private Object alone(String method, Object[] arguments, Behind behind) throws Throwable {
            return method.startsWith("execute") ? ending(behind) : behind.call();
        }

        private Object ending(Behind behind) throws Throwable {
            pause.run();
            Object answer = behind.call();
            if (after) {
                after = false;
                throw new SQLException("planted", "08006");
            }
            return answer;
        }

        /** The complaint's own row, which is written first. */
        private static boolean isAppend(String sql) {
            return sql.contains("complaint") && sql.contains("head") && !sql.startsWith("select");
        }
    }
}
