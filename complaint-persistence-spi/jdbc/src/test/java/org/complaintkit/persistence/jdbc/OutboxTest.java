package org.complaintkit.persistence.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.complaintkit.identity.ComplaintKey;
import org.complaintkit.persistence.Offset;
import org.complaintkit.persistence.Positioned;
import org.complaintkit.persistence.VersionConflict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Transactions that take their places early and end late, in any order, or never. */
class OutboxTest {

    private static final int WRITERS = 8;
    private static final int EACH = 25;

    @ParameterizedTest
    @EnumSource(Dialect.class)
    void what_is_committed_late_comes_behind_what_was_read_and_is_not_missed(Dialect dialect) throws Exception {
        Server server = Servers.of(dialect);
        Schema schema = server.tables();
        JdbcStore store = JdbcStore.of(Connections.of(server.source()), schema);
        try (Connection slow = server.source().getConnection()) {
            slow.setAutoCommit(false);
            store.in(slow).append(Batches.first(ComplaintKey.of("slow"), 2));
            store.append(Batches.first(ComplaintKey.of("fast"), 3));
            List<Positioned> before = store.after(Offset.START, 100);
            assertThat(before)
                    .extracting(is -> is.recorded().envelope().complaint().id())
                    .containsOnly("fast")
                    .hasSize(3);
            slow.commit();
            slow.setAutoCommit(true);
            List<Positioned> later = store.after(before.get(2).offset(), 100);
            assertThat(later)
                    .extracting(is -> is.recorded().envelope().complaint().id())
                    .containsOnly("slow")
                    .hasSize(2);
        }
        server.done(schema);
    }

    @ParameterizedTest
    @EnumSource(Dialect.class)
    void eight_slow_writers_and_three_readers(Dialect dialect) throws Exception {
        Server server = Servers.of(dialect);
        Schema schema = server.tables();
        JdbcStore store = JdbcStore.of(Connections.of(server.source()), schema);
        AtomicInteger writing = new AtomicInteger(WRITERS);
        Set<String> committed = ConcurrentHashMap.newKeySet();
        List<List<String>> read = new ArrayList<>(List.of(List.of(), List.of(), List.of()));
        Crowd.run(WRITERS + 3, thread -> {
            if (thread >= WRITERS) {
                read.set(thread - WRITERS, read(store, writing));
                return;
            }
            try {
                write(server, store, thread, committed);
            } finally {
                writing.decrementAndGet();
            }
        });
        assertThat(read.get(0)).doesNotHaveDuplicates();
        assertThat(missing(committed, read.get(0))).as("committed and not read").isEmpty();
        assertThat(missing(read.get(0), committed)).as("read and not committed").isEmpty();
        assertThat(firstDifference(read.get(0), read.get(1))).isEmpty();
        assertThat(firstDifference(read.get(0), read.get(2))).isEmpty();
        server.done(schema);
    }

    private static List<String> missing(Collection<String> all, Collection<String> from) {
        return all.stream().filter(name -> !from.contains(name)).toList();
    }

    private static String firstDifference(List<String> a, List<String> b) {
        for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
            if (!a.get(i).equals(b.get(i))) {
                return "at " + i + ": " + a.get(i) + " and " + b.get(i);
            }
        }
        return a.size() == b.size() ? "" : "one has " + a.size() + ", the other " + b.size();
    }

    /** Each appends to two complaints in one transaction that ends late; every fifth is rolled back. */
    private static void write(Server server, JdbcStore store, int writer, Set<String> committed) throws Exception {
        Random random = new Random(writer);
        try (Connection connection = server.source().getConnection()) {
            connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
            connection.setAutoCommit(false);
            for (int n = 0; n < EACH; n++) {
                List<String> mine = new ArrayList<>();
                for (String half : List.of("a", "b")) {
                    ComplaintKey key = ComplaintKey.of("C-" + writer + half + (n / 5));
                    Batches.append(store.in(connection), key, 2).forEach(mine::add);
                    LockSupport.parkNanos(random.nextInt(8_000_000));
                }
                if (random.nextInt(5) == 0) {
                    connection.rollback();
                } else {
                    connection.commit();
                    committed.addAll(mine);
                }
            }
            connection.setAutoCommit(true);
        }
    }

    /** Reads on while anybody writes, and then to the end; the versions of each complaint in order. */
    private static List<String> read(JdbcStore store, AtomicInteger writing) {
        List<String> seen = new ArrayList<>();
        Offset offset = Offset.START;
        boolean more = true;
        while (more) {
            boolean last = writing.get() == 0;
            List<Positioned> page = store.after(offset, 10);
            for (Positioned next : page) {
                assertThat(next.offset()).isGreaterThan(offset);
                offset = next.offset();
                seen.add(Batches.name(next.recorded()));
            }
            more = !last || !page.isEmpty();
        }
        return seen;
    }

    @ParameterizedTest
    @EnumSource(Dialect.class)
    void a_joined_transaction_goes_on_after_a_conflict_and_loses_all_when_it_is_rolled_back(Dialect dialect)
            throws Exception {
        Server server = Servers.of(dialect);
        Schema schema = server.tables();
        JdbcStore store = JdbcStore.of(Connections.of(server.source()), schema);
        ComplaintKey kept = ComplaintKey.of("kept");
        ComplaintKey gone = ComplaintKey.of("gone");
        store.append(Batches.first(kept, 1));
        try (Connection connection = server.source().getConnection()) {
            connection.setAutoCommit(false);
            JdbcStore joined = store.in(connection);
            assertThatThrownBy(() -> joined.append(Batches.first(kept, 1))).isInstanceOf(VersionConflict.class);
            Batches.append(joined, kept, 1);
            connection.commit();
            joined.append(Batches.first(gone, 1));
            assertThat(joined.load(gone)).isPresent();
            connection.rollback();
            connection.setAutoCommit(true);
        }
        assertThat(store.load(kept).orElseThrow().last().version()).isEqualTo(2);
        assertThat(store.load(gone)).isEmpty();
        assertThat(store.after(Offset.START, 10)).hasSize(2);
        server.done(schema);
    }
}
