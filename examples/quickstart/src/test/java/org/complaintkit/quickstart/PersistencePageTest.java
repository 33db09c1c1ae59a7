package org.complaintkit.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import javax.sql.DataSource;
import org.complaintkit.audit.Recorded;
import org.complaintkit.command.Act;
import org.complaintkit.command.Command;
import org.complaintkit.command.Meta;
import org.complaintkit.diagram.Direction;
import org.complaintkit.diagram.LifecycleDiagram;
import org.complaintkit.identity.Actor;
import org.complaintkit.identity.ComplaintKey;
import org.complaintkit.json.format.Format;
import org.complaintkit.lifecycle.Lifecycle;
import org.complaintkit.lifecycle.Track;
import org.complaintkit.persistence.ComplaintStore;
import org.complaintkit.persistence.Ports;
import org.complaintkit.persistence.desk.Desk;
import org.complaintkit.persistence.jdbc.Dialect;
import org.complaintkit.persistence.jdbc.JdbcStore;
import org.complaintkit.persistence.jdbc.Schema;
import org.complaintkit.persistence.jdbc.Script;
import org.complaintkit.persistence.memory.InMemoryStore;
import org.complaintkit.persistence.tck.StoreFixture;
import org.complaintkit.persistence.tck.StoreKit;
import org.complaintkit.regimes.Regimes;
import org.complaintkit.rule.Language;
import org.complaintkit.sla.regime.Regime;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;

/** The code of docs/persistence.md, docs/formats.md and docs/lifecycle.md. */
class PersistencePageTest {

    private static final Regime REGIME = Regimes.load("hotline-400-usage");
    private static final Instant MON_0915 = Instant.parse("2026-03-02T01:15:00Z");
    private static final ComplaintKey CALL = ComplaintKey.of("T-1");

    /** Stands for the reader's store. */
    interface MyStore extends ComplaintStore {
        static MyStore empty() {
            throw new UnsupportedOperationException("the reader's own");
        }

        void close();
    }

    // Nested, so that it is compiled and not run: the store is the reader's.
    static class Kit {
        class MyStoreTest implements StoreKit {
            @Override
            public StoreFixture fixture() {
                MyStore store = MyStore.empty();
                return new StoreFixture() {
                    @Override
                    public Ports ports() {
                        return Ports.of(store);
                    }

                    @Override
                    public Duration precision() {
                        return Duration.ofNanos(1_000);
                    }

                    @Override
                    public void close() {
                        store.close();
                    }
                };
            }
        }
    }

    private static void register(Desk desk, Instant at) {
        Meta header = Meta.of(CALL, at, Actor.of("duty-desk", "agent"));
        desk.run(new Command(header, Act.register("missed-call", "phone", "external")));
    }

    private static Desk jdbc(Regime regime, DataSource dataSource) {
        JdbcStore store = JdbcStore.of(dataSource); // asks the database once what it is
        Desk desk = Desk.builder(regime).store(Ports.of(store)).build();
        return desk;
    }

    @Test
    void a_database_keeps_what_the_desk_was_told() throws SQLException {
        JdbcDataSource h2 = new JdbcDataSource();
        h2.setURL("jdbc:h2:mem:page;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000");
        try (Connection connection = h2.getConnection();
                Statement statement = connection.createStatement()) {
            for (Script script : Schema.of(Dialect.H2).scripts()) {
                for (String sql : script.statements()) {
                    statement.execute(sql);
                }
            }
        }
        register(jdbc(REGIME, h2), Instant.now());
        assertThat(jdbc(REGIME, h2).complaint(CALL)).isPresent();
    }

    @Test
    void an_event_is_written_and_read_again() {
        InMemoryStore store = new InMemoryStore();
        register(
                Desk.builder(REGIME)
                        .store(Ports.of(store))
                        .time(InstantSource.fixed(MON_0915))
                        .build(),
                MON_0915);
        Recorded recorded = store.history(CALL, 0, 1).get(0);

        String line = Format.RECORDED.write(recorded);
        Recorded again = Format.RECORDED.read("journal.jsonl", line); // equal, with the same hash

        assertThat(again).isEqualTo(recorded);
    }

    @Test
    void a_lifecycle_is_drawn() {
        Lifecycle lifecycle = Lifecycle.standard();
        LifecycleDiagram.of(Lifecycle.standard()).gathering(3).mermaid(Language.ENGLISH);
        LifecycleDiagram.of(lifecycle)
                .withStays()
                .only(Track.MAIN)
                .direction(Direction.RIGHT)
                .graphviz(Language.CHINESE);

        assertThat(LifecycleDiagram.of(lifecycle).mermaid(Language.ENGLISH)).startsWith("stateDiagram");
    }
}
