package org.complaintkit.benchmarks.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.complaintkit.persistence.jdbc.Connections;
import org.complaintkit.persistence.jdbc.Dialect;
import org.complaintkit.persistence.jdbc.JdbcStore;
import org.complaintkit.persistence.jdbc.Schema;
import org.complaintkit.persistence.jdbc.Script;

/**
 * Appends through the store and by hand in turn, in one process on one database, and prints transactions a second and their
 * ratio: {@code AppendRace URL [THREADS] [APPENDS] [ROUNDS]}. The tables are made, and have to be missing or empty.
 */
public final class AppendRace {

    private static final int COMPLAINTS = 100;

    private final JdbcStore store;
    private final ByHand byHand;
    private final int threads;
    private final int appends;

    /** One of the two. */
    @FunctionalInterface
    private interface Way {
        void append(Prepared prepared) throws SQLException;
    }

    private AppendRace(JdbcStore store, ByHand byHand, int threads, int appends) {
        this.store = store;
        this.byHand = byHand;
        this.threads = threads;
        this.appends = appends;
    }

    /**
     * Runs the race.
     *
     * @param arguments the URL of the database; how many threads (1), appends of each in a round (5000), rounds (7)
     * @throws Exception if the database refuses
     */
    public static void main(String[] arguments) throws Exception {
        int threads = number(arguments, 1, 1);
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(arguments[0]);
        config.setMaximumPoolSize(threads);
        try (HikariDataSource source = new HikariDataSource(config)) {
            Dialect dialect;
            try (Connection connection = source.getConnection()) {
                dialect = Dialect.of(connection);
                make(connection, Schema.of(dialect));
            }
            // Snapshots are no part of what is compared: the hand writes none either.
            JdbcStore store =
                    JdbcStore.of(Connections.of(source), Schema.of(dialect)).snapshotEvery(Integer.MAX_VALUE);
            new AppendRace(store, new ByHand(source, dialect), threads, number(arguments, 2, 5000))
                    .run(number(arguments, 3, 7));
        }
    }

    private static int number(String[] arguments, int place, int otherwise) {
        return arguments.length > place ? Integer.parseInt(arguments[place]) : otherwise;
    }

    private static void make(Connection connection, Schema schema) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (Script script : schema.scripts()) {
                for (String sql : script.statements()) {
                    statement.execute(sql);
                }
            }
        }
    }

    private void run(int rounds) throws InterruptedException {
        double[] ratios = new double[rounds];
        for (int round = -1; round < rounds; round++) {
            boolean handFirst = round % 2 == 0;
            double first = measure("r" + round + (handFirst ? "h" : "s"), handFirst ? byHand::append : this::store);
            double second = measure("r" + round + (handFirst ? "s" : "h"), handFirst ? this::store : byHand::append);
            if (round >= 0) {
                double ours = handFirst ? second : first;
                double hand = handFirst ? first : second;
                ratios[round] = ours / hand;
                System.out.printf(Locale.ROOT, "store %,.0f/s, by hand %,.0f/s, ratio %.2f%n", ours, hand, ours / hand);
            }
        }
        Arrays.sort(ratios);
        System.out.printf(Locale.ROOT, "%d threads, median ratio %.2f%n", threads, ratios[rounds / 2]);
    }

    private void store(Prepared prepared) {
        store.append(prepared.batch());
    }

    /** Appends a second. What is appended is made before the clock starts. */
    private double measure(String name, Way way) throws InterruptedException {
        List<Thread> running = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            List<Prepared> mine = Prepared.appends(name + "-" + i, COMPLAINTS, appends);
            if (!mine.get(mine.size() - 1).isWhole()) {
                throw new IllegalStateException("an append that does not hold");
            }
            running.add(new Thread(() -> all(mine, way)));
        }
        System.gc();
        long began = System.nanoTime();
        running.forEach(Thread::start);
        for (Thread thread : running) {
            thread.join();
        }
        return threads * (long) appends / ((System.nanoTime() - began) / 1e9);
    }

    private static void all(List<Prepared> mine, Way way) {
        try {
            for (Prepared prepared : mine) {
                way.append(prepared);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
