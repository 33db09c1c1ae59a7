package org.complaintkit.persistence.jdbc;

import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Function;
import org.complaintkit.persistence.Ports;
import org.complaintkit.persistence.tck.FaultSwitch;
import org.complaintkit.persistence.tck.StoreFixture;

/** A store on tables of its own. */
final class Fixture implements StoreFixture {

    private final Server server;
    private final Schema schema;
    private final Ports ports;
    private final FaultSwitch faults;

    private Fixture(Server server, Schema schema, Ports ports, FaultSwitch faults) {
        this.server = server;
        this.schema = schema;
        this.ports = ports;
        this.faults = faults;
    }

    private static Schema tables(Server server) {
        try {
            return server.tables();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Every call is a transaction of its own. */
    static Fixture own(Server server, Function<JdbcStore, JdbcStore> setting) {
        Schema schema = tables(server);
        FaultyConnections connections = new FaultyConnections(Connections.of(server.source()));
        JdbcStore store = setting.apply(JdbcStore.of(connections, schema));
        return new Fixture(server, schema, Ports.of(store), connections);
    }

    /** Every call is in a transaction of somebody else's, who commits it whatever the call said. */
    static Fixture joined(Server server) {
        Schema schema = tables(server);
        Callers callers = new Callers(server.source(), schema);
        return new Fixture(server, schema, Ports.of(callers.store()), callers);
    }

    @Override
    public Ports ports() {
        return ports;
    }

    @Override
    public Optional<FaultSwitch> faults() {
        return Optional.of(faults);
    }

    @Override
    public void close() {
        try {
            server.done(schema);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
