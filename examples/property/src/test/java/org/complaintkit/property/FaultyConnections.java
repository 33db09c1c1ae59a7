package org.complaintkit.property;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import org.complaintkit.persistence.tck.FaultSwitch;

/** Connections that break, or dawdle, when a complaint is appended to. */
final class FaultyConnections implements OfficeDatabase.Connections, FaultSwitch {

    private final OfficeDatabase.Connections connections;
    private boolean before;
    private boolean after;
    private volatile Runnable pause = () -> {};

    FaultyConnections(OfficeDatabase.Connections connections) {
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
    public void beforeCommit(Runnable run) {
        pause = run;
    }

    @Override
    public Connection open() throws SQLException {
        Connection real = connections.open();
        boolean[] appends = new boolean[1];
        return (Connection) Proxy.newProxyInstance(
                Connection.class.getClassLoader(), new Class<?>[] {Connection.class}, (self, method, arguments) -> {
                    if (method.getName().equals("prepareStatement") && isAppend((String) arguments[0])) {
                        appends[0] = true;
                        breakIf(before);
                    }
                    boolean ends = method.getName().equals("commit") && appends[0];
                    if (ends) {
                        pause.run();
                    }
                    try {
                        Object answer = method.invoke(real, arguments);
                        breakIf(ends && after);
                        return answer;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private void breakIf(boolean planted) throws SQLException {
        if (planted) {
            before = false;
            after = false;
            throw new SQLException("planted", "08006");
        }
    }

    /** The row of the order is written first. */
    private static boolean isAppend(String sql) {
        return sql.startsWith("update work_orders set log_lines");
    }
}
