package org.complaintkit.persistence.jdbc;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** A database for tests, with as many sets of tables as are asked for at the same time. */
final class Server {

    private static final int CONNECTIONS = 20;

    private final Dialect dialect;
    private final String url;
    private final HikariDataSource source;
    private final Deque<Schema> free = new ArrayDeque<>();
    // One count for all: two of them may share a database.
    private static final AtomicInteger MADE = new AtomicInteger();

    Server(Dialect dialect, String url) {
        this.dialect = dialect;
        this.url = url;
        this.source = pool(url);
    }

    static HikariDataSource pool(String url) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(0);
        return new HikariDataSource(config);
    }

    DataSource source() {
        return source;
    }

    String url() {
        return url;
    }

    Dialect dialect() {
        return dialect;
    }

    /** Tables with nothing in them, that nobody else uses. */
    synchronized Schema tables() throws SQLException {
        Schema before = free.poll();
        if (before != null) {
            return before;
        }
        // Some are left by runs that were broken off.
        String prefix = "t" + ProcessHandle.current().pid() + "_" + MADE.incrementAndGet() + "_";
        Schema schema = Schema.of(dialect).prefix(prefix);
        run(source, schema);
        return schema;
    }

    static void run(DataSource source, Schema schema) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            for (Script script : schema.scripts()) {
                for (String sql : script.statements()) {
                    statement.execute(sql);
                }
            }
        }
    }

    /** Takes tables back, emptied. */
    synchronized void done(Schema schema) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            for (Table table : Table.values()) {
                if (table != Table.SEQUENCER) {
                    statement.execute("delete from " + schema.name(table));
                }
            }
            statement.execute("update " + schema.name(Table.SEQUENCER) + " set last_place = 0");
        }
        free.add(schema);
    }

    /** For tables whose rows are too many to be deleted one by one. */
    void drop(Schema schema) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            for (Table table : Table.values()) {
                statement.execute("drop table " + schema.name(table));
            }
        }
    }
}
