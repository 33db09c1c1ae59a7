package org.complaintkit.persistence.jdbc;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import org.complaintkit.identity.Tenant;
import org.complaintkit.persistence.Paging;
import org.complaintkit.persistence.Query;

/**
 * What asking for what is due costs with few complaints in the tables and with many, call by call in turn. Not a test: run it
 * with the database and the two numbers of complaints ({@code POSTGRESQL 10000 1000000}); the properties of the tests say where it
 * is.
 */
public final class DueTiming {

    private static final int CALLS = 90;
    private static final int EACH = 100;

    private DueTiming() {}

    /** A call of the store, the n-th of its kind. */
    @FunctionalInterface
    private interface Call {
        int on(JdbcStore store, int n);
    }

    /**
     * Fills tables and times the calls.
     *
     * @param arguments the database; the two numbers of complaints, 10,000 or more
     * @throws SQLException if the tables cannot be made
     */
    public static void main(String[] arguments) throws SQLException {
        Server server = Servers.of(Dialect.valueOf(arguments[0]));
        JdbcStore few = filled(server, Integer.parseInt(arguments[1]));
        JdbcStore many = filled(server, Integer.parseInt(arguments[2]));
        Query all = Query.of(Tenant.SOLE);
        compare(
                "first 100 due deadlines",
                few,
                many,
                (store, n) -> store.due(all, Filling.due(EACH * n), Paging.first(EACH))
                        .size());
        compare(
                "claim of 100",
                few,
                many,
                (store, n) -> store.claim(Filling.due(EACH * n + 1), EACH, Duration.ofDays(3650))
                        .size());
        compare(
                "claim, nothing due",
                few,
                many,
                (store, n) ->
                        store.claim(Filling.due(0), EACH, Duration.ofMinutes(1)).size());
        System.exit(0); // the database of the tests has threads of its own
    }

    private static JdbcStore filled(Server server, int rows) throws SQLException {
        Schema schema = server.tables();
        Filling.fill(server, schema, rows);
        return JdbcStore.of(Connections.of(server.source()), schema);
    }

    private static void compare(String what, JdbcStore few, JdbcStore many, Call call) {
        long[] ofFew = new long[CALLS];
        long[] ofMany = new long[CALLS];
        for (int n = 1; n <= CALLS; n++) {
            ofFew[n - 1] = nanos(few, call, n);
            ofMany[n - 1] = nanos(many, call, n);
        }
        double less = median(ofFew);
        double more = median(ofMany);
        System.out.printf(Locale.ROOT, "%s: %.0f us, %.0f us, ratio %.2f%n", what, less, more, more / less);
    }

    private static long nanos(JdbcStore store, Call call, int n) {
        long began = System.nanoTime();
        call.on(store, n);
        return System.nanoTime() - began;
    }

    private static double median(long[] nanos) {
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2] / 1000.0;
    }
}
