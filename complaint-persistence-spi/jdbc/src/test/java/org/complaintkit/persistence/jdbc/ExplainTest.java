package org.complaintkit.persistence.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.complaintkit.identity.ComplaintKey;
import org.complaintkit.identity.Tenant;
import org.complaintkit.persistence.Offset;
import org.complaintkit.persistence.OpenDeadline;
import org.complaintkit.persistence.Paging;
import org.complaintkit.persistence.Query;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What a call looks at goes by what it gives, not by what is kept: the same bounds hold for a thousand complaints and for a
 * million ({@code -Dcomplaintkit.rows=1000000}).
 */
class ExplainTest {

    private static final int MOST = Integer.getInteger("complaintkit.rows", 1000);
    /** The other databases of the tests are in memory, or small. */
    private static final int MOST_ELSEWHERE = 100_000;

    private static final Query ALL = Query.of(Tenant.SOLE);

    /** Pages on PostgreSQL, where a claim of 100 writes to six indexes; rows on the others. */
    private static final int BOUND = 4000;

    @ParameterizedTest
    @EnumSource(Dialect.class)
    void what_is_looked_at_goes_by_what_is_found(Dialect dialect) throws Exception {
        Server server = Servers.of(dialect);
        int rows = dialect == Dialect.POSTGRESQL ? MOST : Math.min(MOST, MOST_ELSEWHERE);
        Schema schema = server.tables();
        Filling.fill(server, schema, rows);
        Few few = new Few(server, schema, rows);
        ComplaintKey middle = ComplaintKey.of("C-" + rows / 2);
        few.require("load", store -> assertThat(store.load(middle)).isPresent());
        few.require(
                "history", store -> assertThat(store.history(middle, 0, 100)).hasSize(3));
        few.require(
                "claim of 100",
                store -> assertThat(store.claim(Filling.due(101), 100, Duration.ofMinutes(1)))
                        .hasSize(100));
        few.require(
                "claim of none",
                store -> assertThat(store.claim(Filling.due(1), 100, Duration.ofMinutes(1)))
                        .isEmpty());
        lists(few);
        server.drop(schema);
    }

    private static void lists(Few few) {
        int rows = few.rows();
        List<OpenDeadline> first = JdbcStore.of(Connections.of(few.server().source()), few.schema())
                .due(ALL, Filling.due(rows + 1), Paging.first(rows / 2));
        Paging<OpenDeadline> next = new Paging<>(Optional.of(first.get(first.size() - 1)), 100);
        few.require(
                "due, first 100",
                store -> assertThat(store.due(ALL, Filling.due(rows), Paging.first(100)))
                        .hasSize(100));
        few.require(
                "due, 100 in the middle",
                store -> assertThat(store.due(ALL, Filling.due(rows), next)).hasSize(100));
        few.require(
                "outbox, 100 in the middle",
                store -> assertThat(store.after(new Offset(3L * (rows / 2)), 100))
                        .hasSize(100));
        few.require(
                "find, first 100",
                store -> assertThat(store.find(ALL, Paging.first(100))).hasSize(100));
        few.require(
                "find by unit",
                store -> assertThat(store.find(ALL.unit("unit-7"), Paging.first(100)))
                        .isNotEmpty());
        few.require(
                "find by handler",
                store -> assertThat(store.find(ALL.handler("handler-7"), Paging.first(100)))
                        .isNotEmpty());
    }

    /** A call of the store. */
    @FunctionalInterface
    private interface Call {
        void on(JdbcStore store);
    }

    private record Few(Server server, Schema schema, int rows) {
        void require(String what, Call call) {
            Explaining explaining = new Explaining(server);
            JdbcStore store = JdbcStore.of(explaining, schema);
            long began = System.nanoTime();
            call.on(JdbcStore.of(Connections.of(server.source()), schema));
            long micros = (System.nanoTime() - began) / 1000;
            if (what.startsWith("claim of 100")) {
                store.claim(Filling.due(101).plus(Duration.ofMinutes(2)), 100, Duration.ofMinutes(1));
            } else {
                call.on(store);
            }
            System.out.printf(
                    Locale.ROOT,
                    "%s, %d complaints, %s: looked at %d, %d us%n",
                    server.dialect(),
                    rows,
                    what,
                    explaining.looked(),
                    micros);
            assertThat(explaining.looked())
                    .as(() -> what + "\n" + String.join("\n", explaining.plans()))
                    .isLessThan(BOUND);
        }
    }
}
