package org.complaintkit.persistence.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import org.complaintkit.identity.ComplaintKey;
import org.complaintkit.json.format.Format;

/** Tables with many complaints, each with three events, a deadline and a wake-up, of which one falls due each minute. */
final class Filling {

    private static final List<String> STATEMENTS = List.of(
            "insert into {complaint} (tenant, complaint, version, head, state, unit, handler, escalation, wake_at, free_at,"
                    + " ticket) select NAME(-), NAME(C-), 3, 'HEAD', NAME(received), NAME(unit), NAME(handler), 0, DUE, DUE, 0"
                    + " from SERIES",
            "insert into {event} (tenant, complaint, version, body) select NAME(-), NAME(C-), 1, 'BODY' from SERIES",
            "insert into {event} (tenant, complaint, version, body) select NAME(-), NAME(C-), 2, 'BODY' from SERIES",
            "insert into {event} (tenant, complaint, version, body) select NAME(-), NAME(C-), 3, 'BODY' from SERIES",
            "insert into {deadline} (tenant, complaint, rule_name, round_no, turn_no, due_at, status)"
                    + " select NAME(-), NAME(C-), NAME(answer), 1, 1, DUE, 'RUNNING' from SERIES",
            "insert into {outbox} (tenant, complaint, from_version, to_version, place)"
                    + " select NAME(-), NAME(C-), 1, 3, 3 * i from SERIES");

    private Filling() {}

    /** The minute at which the complaint of a number falls due. */
    static Instant due(int number) {
        return Load.MON_0900.plusSeconds(60L * number);
    }

    static void fill(Server server, Schema schema, int rows) throws SQLException {
        String body = Format.RECORDED.write(
                Batches.first(ComplaintKey.of("C-1"), 1).events().get(0));
        try (Connection connection = server.source().getConnection();
                Statement statement = connection.createStatement()) {
            for (String template : STATEMENTS) {
                String sql = schema.sql(template)
                        .replace("SERIES", series(server.dialect(), rows))
                        .replace("DUE", Nanos.of(Load.MON_0900) + " + 60000000000 * i")
                        .replace("HEAD", "0".repeat(64))
                        .replace("BODY", body);
                statement.execute(names(server.dialect(), sql));
            }
            statement.execute(schema.sql("update {sequencer} set last_place = " + 3L * rows));
            switch (server.dialect()) {
                case POSTGRESQL -> statement.execute("vacuum analyze");
                case H2 -> statement.execute("analyze");
                case MARIADB ->
                    statement.execute(schema.sql("analyze table {complaint}, {event}, {deadline}, {outbox}"));
            }
        }
    }

    private static String series(Dialect dialect, int rows) {
        return switch (dialect) {
            case POSTGRESQL -> "generate_series(1::bigint, " + rows + ") s (i)";
            case H2 -> "system_range(1, " + rows + ") s (i)";
            case MARIADB -> "(select cast(seq as decimal(26, 0)) as i from seq_1_to_" + rows + ") s";
        };
    }

    /** Each complaint has a name of its own; a hundred have one unit, ten have one handler. */
    private static String names(Dialect dialect, String sql) {
        return sql.replace("NAME(C-)", name(dialect, "C-", "i"))
                .replace("NAME(unit)", name(dialect, "unit-", "i % 1000"))
                .replace("NAME(handler)", name(dialect, "handler-", "i % 10000"))
                .replaceAll("NAME\\(([^)]*)\\)", dialect == Dialect.H2 ? "stringtoutf8('$1')" : "'$1'");
    }

    private static String name(Dialect dialect, String begin, String number) {
        return switch (dialect) {
            case POSTGRESQL -> "'" + begin + "' || (" + number + ")";
            case H2 -> "stringtoutf8('" + begin + "' || (" + number + "))";
            case MARIADB -> "concat('" + begin + "', " + number + ")";
        };
    }
}
