package org.complaintkit.benchmarks.store;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import javax.sql.DataSource;
import org.complaintkit.json.format.Format;
import org.complaintkit.persistence.jdbc.Dialect;

/**
 * The same rows as the store writes, as somebody would who knows the tables: on PostgreSQL in one statement, on H2 in a
 * transaction of three. The event is written as JSON and hashed
 * by the same code; the connection comes from the same pool.
 */
final class ByHand {

    private static final String UPDATE =
            "update ck_complaint set version = ?, head = ?, state = ?, unit = ?, handler = ?,"
                    + " escalation = ?, wake_at = ?, free_at = ?, ticket = ticket + 1"
                    + " where tenant = ? and complaint = ? and version = ?";
    private static final String INSERT =
            "insert into ck_complaint (version, head, state, unit, handler, escalation, wake_at, free_at,"
                    + " tenant, complaint, ticket) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String EVENT = "insert into ck_event (tenant, complaint, version, command, command_to, body) ";
    private static final String OUTBOX = "insert into ck_outbox (tenant, complaint, from_version, to_version) ";
    private static final String EVENT_VALUES = "values (?, ?, ?, ?, ?, ?)";
    private static final String OUTBOX_VALUES = "values (?, ?, ?, ?)";

    private final DataSource source;
    private final Dialect dialect;

    ByHand(DataSource source, Dialect dialect) {
        this.source = source;
        this.dialect = dialect;
    }

    void append(Prepared prepared) throws SQLException {
        try (Connection connection = source.getConnection()) {
            if (dialect == Dialect.POSTGRESQL) {
                together(connection, prepared);
            } else {
                oneByOne(connection, prepared);
            }
        }
    }

    private void together(Connection connection, Prepared prepared) throws SQLException {
        String sql = "with head as (" + (prepared.batch().expected() == 0 ? INSERT : UPDATE) + " returning 1), e as ("
                + EVENT + "select v.* from head, (" + EVENT_VALUES + ") v), o as ("
                + OUTBOX + "select v.* from head, (" + OUTBOX_VALUES + ") v) select count(*) from head";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            int next = head(statement, prepared);
            next = event(statement, next, prepared);
            outbox(statement, next, prepared);
            try (ResultSet result = statement.executeQuery()) {
                result.next();
                require(result.getInt(1));
            }
        }
    }

    private void oneByOne(Connection connection, Prepared prepared) throws SQLException {
        connection.setAutoCommit(false);
        try (PreparedStatement statement =
                connection.prepareStatement(prepared.batch().expected() == 0 ? INSERT : UPDATE)) {
            head(statement, prepared);
            require(statement.executeUpdate());
        }
        try (PreparedStatement statement = connection.prepareStatement(EVENT + EVENT_VALUES)) {
            event(statement, 1, prepared);
            statement.executeUpdate();
        }
        try (PreparedStatement statement = connection.prepareStatement(OUTBOX + OUTBOX_VALUES)) {
            outbox(statement, 1, prepared);
            statement.executeUpdate();
        }
        connection.commit();
        connection.setAutoCommit(true);
    }

    private int head(PreparedStatement statement, Prepared prepared) throws SQLException {
        Instant wakeAt = prepared.batch().wakeAt().orElseThrow();
        BigDecimal nanos = BigDecimal.valueOf(wakeAt.getEpochSecond() * 1_000_000_000 + wakeAt.getNano());
        statement.setLong(1, prepared.batch().version());
        statement.setString(2, prepared.batch().head().orElseThrow().toString());
        name(statement, 3, prepared.batch().after().state().name());
        statement.setNull(4, java.sql.Types.VARCHAR);
        statement.setNull(5, java.sql.Types.VARCHAR);
        statement.setInt(6, 0);
        statement.setBigDecimal(7, nanos);
        statement.setBigDecimal(8, nanos);
        int next = key(statement, 9, prepared);
        statement.setLong(next, prepared.batch().expected());
        return next + 1;
    }

    private int event(PreparedStatement statement, int first, Prepared prepared) throws SQLException {
        int next = key(statement, first, prepared);
        statement.setLong(next, prepared.batch().version());
        name(statement, next + 1, prepared.batch().commands().iterator().next().id());
        statement.setLong(next + 2, prepared.batch().version());
        statement.setString(
                next + 3, Format.RECORDED.write(prepared.batch().events().get(0)));
        return next + 4;
    }

    private void outbox(PreparedStatement statement, int first, Prepared prepared) throws SQLException {
        int next = key(statement, first, prepared);
        statement.setLong(next, prepared.batch().version());
        statement.setLong(next + 1, prepared.batch().version());
    }

    private int key(PreparedStatement statement, int first, Prepared prepared) throws SQLException {
        name(statement, first, prepared.batch().key().tenant().id());
        name(statement, first + 1, prepared.batch().key().id());
        return first + 2;
    }

    private void name(PreparedStatement statement, int place, String name) throws SQLException {
        if (dialect == Dialect.H2) {
            statement.setBytes(place, name.getBytes(StandardCharsets.UTF_8));
        } else {
            statement.setString(place, name);
        }
    }

    private static void require(int changed) {
        if (changed != 1) {
            throw new IllegalStateException("changed " + changed + " rows of a complaint, not 1");
        }
    }
}
