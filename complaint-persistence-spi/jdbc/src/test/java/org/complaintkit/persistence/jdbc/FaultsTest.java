package org.complaintkit.persistence.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.complaintkit.persistence.StorageFailure;
import org.complaintkit.persistence.desk.Desk;
import org.junit.jupiter.api.Test;

/** Connections cut, the database restarted and clocks that jump, while others write and sweep on PostgreSQL. */
class FaultsTest {

    private static final int TIMES = Integer.getInteger("complaintkit.faults", 2);
    private static final int WRITERS = 8;
    private static final String TO_BE_CUT = "to-be-cut";
    private static final long SEED = 20_260_302L;

    /** Does harm once. */
    @FunctionalInterface
    private interface Harm {
        void once() throws Exception;
    }

    @Test
    void what_was_acknowledged_is_there_once_though_connections_are_cut() throws Exception {
        // Others work on the same database at the same time: only connections by this name are cut.
        String url = Servers.postgresql().url();
        Server server =
                new Server(Dialect.POSTGRESQL, url + (url.contains("?") ? "&" : "?") + "ApplicationName=" + TO_BE_CUT);
        under("connections cut", server, Load.MON_0900.plus(Duration.ofDays(1))::plusNanos, () -> cut(server));
    }

    private static void cut(Server server) throws SQLException {
        try (Connection connection = server.source().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("select pg_terminate_backend(pid) from pg_stat_activity" + " where application_name = '"
                    + TO_BE_CUT + "' and pid <> pg_backend_pid() and random() < 0.5");
        }
    }

    @Test
    void what_was_acknowledged_is_there_once_though_the_database_is_restarted() throws Exception {
        try (Restartable postgresql = Restartable.start()) {
            Server server = new Server(Dialect.POSTGRESQL, postgresql.url());
            under("restarts", server, Load.MON_0900.plus(Duration.ofDays(1))::plusNanos, postgresql::restart);
        }
    }

    @Test
    void what_was_acknowledged_is_there_once_though_the_clock_jumps() throws Exception {
        Random jumps = new Random(SEED);
        under(
                "jumps of the clock",
                Servers.postgresql(),
                nanos -> Load.MON_0900.plus(Duration.ofMinutes(jumps.nextInt(3000))),
                () -> {});
    }

    /** What time it is, by how long it has run. */
    @FunctionalInterface
    private interface Clock {
        Instant at(long nanos);
    }

    private static void under(String what, Server server, Clock clock, Harm harm) throws Exception {
        Schema schema = server.tables();
        Set<String> acknowledged = ConcurrentHashMap.newKeySet();
        AtomicInteger writing = new AtomicInteger(WRITERS);
        InstantSource time = () -> clock.at(0);
        Desk desk = Load.desk(server.source(), schema, time);
        Load load = new Load(desk, acknowledged::add);
        load.register(Load.SHARED, "shared");
        AtomicInteger harmed = new AtomicInteger();
        Crowd.run(WRITERS + 2, thread -> {
            if (thread == WRITERS) {
                harm(harm, harmed, writing);
            } else if (thread > WRITERS) {
                sweep(desk, writing);
            } else {
                writing(load, thread, harmed);
                writing.decrementAndGet();
            }
        });
        Audit audit = new Audit(JdbcStore.of(Connections.of(server.source()), schema));
        audit.readOn(what);
        audit.acknowledged(acknowledged, what);
        assertThat(harmed.get()).isEqualTo(TIMES);
        System.out.println(
                what + ", " + TIMES + " times: " + acknowledged.size() + " commands acknowledged, all there once, in "
                        + audit.versions().size() + " complaints");
        server.done(schema);
    }

    /** At least so much, and until all harm is done. */
    private static void writing(Load load, int thread, AtomicInteger harmed) {
        for (int n = 0; n < 4 || harmed.get() < TIMES; n++) {
            load.write("w" + thread + "-" + n, 6);
        }
    }

    private static void harm(Harm harm, AtomicInteger harmed, AtomicInteger writing) throws Exception {
        Random random = new Random(SEED);
        while (harmed.get() < TIMES && writing.get() > 0) {
            LockSupport.parkNanos(50_000_000L + random.nextInt(200_000_000));
            try {
                harm.once();
                harmed.incrementAndGet();
            } catch (SQLException e) {
                // The connection that it was to be done on was cut itself.
            }
        }
    }

    private static void sweep(Desk desk, AtomicInteger writing) {
        boolean last = false;
        while (!last) {
            last = writing.get() == 0;
            try {
                desk.sweep(20);
                desk.carry(50);
            } catch (StorageFailure failed) {
                // The next sweep goes on.
            }
        }
    }
}
