package org.complaintkit.persistence.jdbc;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Has each query of the store explained by its database, with the values that it is asked with, before it is run. */
final class Explaining implements Connections {

    private static final Pattern BUFFERS = Pattern.compile("Buffers: shared (?:hit=(\\d+))?(?: read=(\\d+))?");
    private static final Pattern SCANS = Pattern.compile("scanCount: (\\d+)");
    private static final Pattern READ = Pattern.compile("read (\\d+)");

    private final Server server;
    private final List<String> plans = new ArrayList<>();

    Explaining(Server server) {
        this.server = server;
    }

    List<String> plans() {
        return plans;
    }

    /** How much was looked at: pages on PostgreSQL, rows on the others. */
    long looked() {
        long all = 0;
        for (String plan : plans) {
            all += switch (server.dialect()) {
                case POSTGRESQL -> first(BUFFERS.matcher(plan));
                case H2 -> sum(SCANS.matcher(plan));
                case MARIADB -> sum(READ.matcher(plan));
            };
        }
        return all;
    }

    /** The first line is that of the whole plan. */
    private static long first(Matcher found) {
        long all = 0;
        if (found.find()) {
            for (int group = 1; group <= 2; group++) {
                all += found.group(group) == null ? 0 : Long.parseLong(found.group(group));
            }
        }
        return all;
    }

    private static long sum(Matcher found) {
        long all = 0;
        while (found.find()) {
            all += Long.parseLong(found.group(1));
        }
        return all;
    }

    @Override
    public Lent lend() throws SQLException {
        Connection real = server.source().getConnection();
        Connection watched = proxy(Connection.class, (self, method, arguments) -> {
            Object answer = call(real, method, arguments);
            return method.getName().equals("prepareStatement")
                    ? statement(real, (String) arguments[0], (PreparedStatement) answer)
                    : answer;
        });
        return Lent.own(watched);
    }

    private PreparedStatement statement(Connection connection, String sql, PreparedStatement statement) {
        List<Object[]> sets = new ArrayList<>();
        List<Method> setters = new ArrayList<>();
        return proxy(PreparedStatement.class, (self, method, arguments) -> {
            if (method.getName().startsWith("set")) {
                setters.add(method);
                sets.add(arguments);
            }
            if (method.getName().equals("executeQuery")) {
                explain(connection, sql, setters, sets);
            }
            return call(statement, method, arguments);
        });
    }

    private void explain(Connection connection, String sql, List<Method> setters, List<Object[]> sets)
            throws Throwable {
        String explain = switch (server.dialect()) {
            case POSTGRESQL -> "explain (analyze, buffers) ";
            case H2 -> "explain analyze ";
            case MARIADB -> "analyze ";
        };
        boolean committing = connection.getAutoCommit();
        connection.setAutoCommit(false);
        try (PreparedStatement statement = connection.prepareStatement(explain + sql)) {
            for (int i = 0; i < sets.size(); i++) {
                call(statement, setters.get(i), sets.get(i));
            }
            StringBuilder plan = new StringBuilder();
            long before = rowsRead(connection);
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    plan.append(line(result)).append('\n');
                }
            }
            plan.append("read ").append(rowsRead(connection) - before);
            plans.add(plan.toString());
        } finally {
            connection.rollback();
            connection.setAutoCommit(committing);
        }
    }

    private String line(ResultSet result) throws SQLException {
        if (server.dialect() != Dialect.MARIADB) {
            return result.getString(1);
        }
        return result.getString("table") + " by " + result.getString("key") + ", " + result.getString("Extra");
    }

    /** What MariaDB's plan tells of rows is what is left of them after sorting, so its counters are asked. */
    private long rowsRead(Connection connection) throws SQLException {
        if (server.dialect() != Dialect.MARIADB) {
            return 0;
        }
        long rows = 0;
        try (Statement statement = connection.createStatement();
                ResultSet counters = statement.executeQuery("show session status like 'Handler_read%'")) {
            while (counters.next()) {
                rows += counters.getLong(2);
            }
        }
        return rows;
    }

    private static Object call(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
