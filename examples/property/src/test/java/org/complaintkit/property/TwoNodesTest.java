package org.complaintkit.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.complaintkit.command.Act;
import org.complaintkit.command.Assign;
import org.complaintkit.event.DeadlineEvent.DeadlineBreached;
import org.complaintkit.event.Event;
import org.complaintkit.identity.Actor;
import org.complaintkit.identity.ComplaintKey;
import org.complaintkit.identity.Party;
import org.complaintkit.identity.Tenant;
import org.complaintkit.sanction.Standing;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two nodes on one database file sweep and carry at once: every breach and every fine is there once. */
class TwoNodesTest {

    private static final Instant MON_0930 = Instant.parse("2026-03-02T01:30:00Z");
    private static final Instant TUE_1000 = Instant.parse("2026-03-03T02:00:00Z");
    private static final Actor DESK = Actor.of("desk-1", "desk", "centre");
    private static final int ORDERS = 12;

    @TempDir
    private Path folder;

    private Instant now = MON_0930;

    @Test
    void every_breach_and_every_fine_comes_once() throws Exception {
        OfficeDatabase.Connections file = OfficeDatabase.h2("jdbc:h2:file:" + folder.resolve("office"));
        new OfficeDatabase(file).install();
        OfficeRules rules = OfficeRules.load();
        List<Node> nodes = List.of(Node.start("A", file, rules, () -> now), Node.start("B", file, rules, () -> now));
        List<ComplaintKey> orders = orders();
        for (ComplaintKey order : orders) {
            assertThat(nodes.get(0)
                            .act(order, DESK, Act.register("repair", "phone", "external"))
                            .refusals())
                    .isEmpty();
            assertThat(nodes.get(1).act(order, DESK, Assign.to("branch-1")).refusals())
                    .isEmpty();
        }
        now = TUE_1000;
        int looked = atOnce(nodes, node -> node.desk().sweep(100));
        // Who claims an order that the other has just done finds nothing to raise there.
        assertThat(looked).isGreaterThanOrEqualTo(2 * ORDERS);
        atOnce(nodes, node -> node.desk().carry(1_000));
        for (ComplaintKey order : orders) {
            requireOneBreach(nodes.get(0), order);
        }
        requireFines(nodes.get(1), OfficeRules.LAKESIDE, "handled-late");
        requireFines(nodes.get(1), OfficeRules.HILLSIDE, "answered-late");
        assertThat(atOnce(nodes, node -> node.desk().sweep(100))).isZero();
        new OfficeDatabase(file).once("closing", sql -> sql.update("set db_close_delay 0"));
    }

    private static List<ComplaintKey> orders() {
        List<ComplaintKey> orders = new ArrayList<>();
        for (Tenant estate : List.of(OfficeRules.LAKESIDE, OfficeRules.HILLSIDE)) {
            IntStream.range(0, ORDERS).forEach(i -> orders.add(new ComplaintKey(estate, "W-" + i)));
        }
        return orders;
    }

    /** Of each clock of the complaint at most one, and of those that carry a fine exactly one. */
    private static void requireOneBreach(Node node, ComplaintKey order) {
        var history = node.desk().history(order);
        List<DeadlineBreached> breaches = history.stream()
                .map(recorded -> recorded.event())
                .filter(DeadlineBreached.class::isInstance)
                .map(DeadlineBreached.class::cast)
                .toList();
        assertThat(breaches)
                .extracting(breach -> breach.deadline().key())
                .as("breaches of %s", order)
                .doesNotHaveDuplicates()
                .isNotEmpty();
        assertThat(history)
                .filteredOn(recorded -> recorded.event() instanceof Event.Charged)
                .hasSize(1);
    }

    /** 50, 100, 150 and on to 600: 78 times 50. */
    private static void requireFines(Node node, Tenant estate, String rule) {
        List<Standing> fines =
                node.desk().account(new Party(estate, "branch-1")).standing(rule);
        assertThat(fines)
                .extracting(Standing::count)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, ORDERS).boxed().toList());
        Money all = Money.total(fines.stream()
                .map(fine -> fine.sanction().amount().orElseThrow())
                .toList());
        assertThat(all).isEqualTo(Money.parse("CNY 3900.00"));
    }

    /** What both do in the same moment, added up. */
    private static int atOnce(List<Node> nodes, ToIntFunction<Node> work) throws Exception {
        CyclicBarrier start = new CyclicBarrier(nodes.size());
        ExecutorService threads = Executors.newFixedThreadPool(nodes.size());
        try {
            List<Callable<Integer>> tasks = new ArrayList<>();
            nodes.forEach(node -> tasks.add(() -> {
                start.await();
                return work.applyAsInt(node);
            }));
            int sum = 0;
            for (Future<Integer> done : threads.invokeAll(tasks)) {
                sum += done.get();
            }
            return sum;
        } finally {
            threads.shutdownNow();
        }
    }
}
