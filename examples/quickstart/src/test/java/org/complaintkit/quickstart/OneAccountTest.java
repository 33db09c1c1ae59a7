package org.complaintkit.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.complaintkit.complaint.Complaint;
import org.complaintkit.json.Fault;
import org.complaintkit.persistence.Ports;
import org.complaintkit.persistence.desk.Desk;
import org.complaintkit.persistence.file.FileStore;
import org.complaintkit.persistence.memory.InMemoryStore;
import org.complaintkit.quickstart.MissedCalls.Door;
import org.complaintkit.quickstart.MissedCalls.Opened;
import org.complaintkit.regimes.Regimes;
import org.complaintkit.sanction.Entry;
import org.complaintkit.sanction.Ledger;
import org.complaintkit.sanction.Standing;
import org.complaintkit.sla.regime.Regime;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two desks, and two processes, charge one person through one store: 20, 50, 100 and never two 20s. */
class OneAccountTest {

    private static final CurrencyUnit CNY = CurrencyUnit.of("CNY");

    /** What a process needs, one class of each folder or jar; those of jars that may be named otherwise are looked for. */
    private static final List<String> NEEDED = List.of(
            MissedCalls.class.getName(),
            Regimes.class.getName(),
            Regime.class.getName(),
            Desk.class.getName(),
            FileStore.class.getName(),
            Complaint.class.getName(),
            Fault.class.getName(),
            "tools.jackson.databind.json.JsonMapper",
            "tools.jackson.core.JacksonException",
            "com.fasterxml.jackson.annotation.JsonFormat",
            "com.google.common.collect.ImmutableList",
            "org.HdrHistogram.Histogram",
            "org.joda.money.Money",
            "org.slf4j.Logger",
            "org.jspecify.annotations.NullMarked");

    @TempDir
    private Path folder;

    @Test
    void two_desks_at_once_on_one_store() throws Exception {
        InMemoryStore store = new InMemoryStore();
        chargedByTwo(() -> new Opened(Ports.of(store), () -> {}), 20);
    }

    @Test
    void two_processes_on_one_folder() throws Exception {
        int calls = 6;
        Process first = start("A", 0, calls);
        Process second = start("B", 1, calls);
        List<String> said = new ArrayList<>(heard(first));
        said.addAll(heard(second));
        assertThat(first.waitFor()).as(() -> errors("A")).isZero();
        assertThat(second.waitFor()).as(() -> errors("B")).isZero();
        assertThat(said).hasSize(2 * calls);
        proved(MissedCalls.folder(folder.resolve("store")), 2 * calls);
    }

    /** For any store that two can come to at once: each in a thread of its own, both on the same line. */
    static void chargedByTwo(Door door, int calls) throws Exception {
        ExecutorService two = Executors.newFixedThreadPool(2);
        CyclicBarrier line = new CyclicBarrier(2);
        try {
            List<Future<Integer>> done =
                    two.invokeAll(List.of(missing(door, line, 0, calls), missing(door, line, 1, calls)));
            for (Future<Integer> each : done) {
                assertThat(each.get()).isEqualTo(calls);
            }
        } finally {
            two.shutdownNow();
        }
        proved(door, 2 * calls);
    }

    private static Callable<Integer> missing(Door door, CyclicBarrier line, int who, int calls) {
        return () -> {
            for (int i = 0; i < calls; i++) {
                line.await();
                MissedCalls.miss(door, "desk-" + who + "-" + i, 2 * i + who);
            }
            return calls;
        };
    }

    /** The account says 20, 50, 100 and 100 for each later one, and its books come to nothing after every entry. */
    private static void proved(Door door, int charges) throws IOException {
        try (Opened opened = door.open()) {
            var accounts = opened.ports().accounts();
            List<Standing> standing =
                    accounts.load(MissedCalls.ZHANG).orElseThrow().account().standing(MissedCalls.RULE);
            assertThat(standing).hasSize(charges);
            for (int i = 0; i < charges; i++) {
                assertThat(standing.get(i).count()).isEqualTo(i + 1);
                assertThat(standing.get(i).sanction().amount().orElseThrow())
                        .isEqualTo(Money.of(CNY, i == 0 ? 20 : i == 1 ? 50 : 100));
            }
            List<Entry> entries = accounts.entries(MissedCalls.ZHANG, 0, Integer.MAX_VALUE);
            assertThat(entries.stream().filter(entry -> entry.kind() == Entry.Kind.ASSESSED))
                    .hasSize(charges);
            for (int i = 1; i <= entries.size(); i++) {
                Money sum = Money.zero(CNY);
                for (Money balance :
                        Ledger.of(entries.subList(0, i)).balances(CNY).values()) {
                    sum = sum.plus(balance);
                }
                assertThat(sum.isZero()).isTrue();
            }
        }
    }

    private Process start(String who, int line, int calls) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String classPath = NEEDED.stream()
                .flatMap(OneAccountTest::root)
                .distinct()
                .collect(Collectors.joining(System.getProperty("path.separator")));
        return new ProcessBuilder(
                        java,
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        classPath,
                        MissedCalls.class.getName(),
                        folder.resolve("store").toString(),
                        who,
                        Integer.toString(line),
                        Integer.toString(calls))
                .redirectError(folder.resolve("errors-" + who).toFile())
                .start();
    }

    private static List<String> heard(Process process) throws IOException {
        try (BufferedReader said =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            return said.lines().toList();
        }
    }

    private String errors(String who) {
        try {
            return Files.readString(folder.resolve("errors-" + who));
        } catch (IOException e) {
            return e.toString();
        }
    }

    /** The folder or jar that a class comes from, however this process was started. */
    private static Stream<String> root(String name) {
        String file = name.replace('.', '/') + ".class";
        try {
            URL found = Class.forName(name).getResource("/" + file);
            if (found == null) {
                return Stream.empty();
            }
            String url = found.toString();
            String root = url.startsWith("jar:")
                    ? url.substring("jar:".length(), url.indexOf("!/"))
                    : url.substring(0, url.length() - file.length());
            return Stream.of(Path.of(URI.create(root)).toString());
        } catch (ClassNotFoundException e) {
            return Stream.empty();
        }
    }
}
