package org.complaintkit.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.complaintkit.command.Act;
import org.complaintkit.command.Assign;
import org.complaintkit.event.DeadlineEvent.DeadlineBreached;
import org.complaintkit.event.Event;
import org.complaintkit.identity.Actor;
import org.complaintkit.identity.ComplaintKey;
import org.complaintkit.identity.Party;
import org.complaintkit.sanction.Standing;
import org.joda.money.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two machines, each a process of its own on one database, sweep the same open complaints as they grow later and later. */
class TwoProcessesTest {

    private static final Instant MON_0930 = Instant.parse("2026-03-02T01:30:00Z");
    /** A repair has 24 hours; then it is late, four hours later the manager's, a day later the quality department's. */
    private static final Instant TUE_1000 = Instant.parse("2026-03-03T02:00:00Z");

    private static final Instant TUE_1400 = Instant.parse("2026-03-03T06:00:00Z");
    private static final Instant WED_1000 = Instant.parse("2026-03-04T02:00:00Z");
    private static final int ORDERS = 30;

    /** What a node needs, one class of each folder or jar. */
    private static final List<String> NEEDED = List.of(
            SweepingNode.class.getName(),
            Node.class.getName(),
            "org.complaintkit.regimes.Regimes",
            "org.complaintkit.sla.regime.Regime",
            "org.complaintkit.json.JsonDocument",
            "org.complaintkit.complaint.Complaint",
            "org.complaintkit.persistence.desk.Desk",
            "tools.jackson.databind.json.JsonMapper",
            "tools.jackson.core.JacksonException",
            "com.fasterxml.jackson.annotation.JsonFormat",
            "com.google.common.collect.ImmutableList",
            "com.google.common.util.concurrent.internal.InternalFutureFailureAccess",
            "org.HdrHistogram.Histogram",
            "org.joda.money.Money",
            "org.slf4j.Logger",
            "org.h2.Driver",
            "org.jspecify.annotations.NullMarked");

    @TempDir
    private Path folder;

    private final List<Process> nodes = new ArrayList<>();
    private final List<BufferedReader> said = new ArrayList<>();

    @AfterEach
    void stop() throws InterruptedException {
        for (Process node : nodes) {
            node.destroyForcibly().waitFor();
        }
    }

    @Test
    void every_breach_every_rung_and_every_fine_comes_once_though_both_sweep() throws Exception {
        String url = "jdbc:h2:file:" + folder.resolve("office") + ";AUTO_SERVER=TRUE";
        OfficeDatabase.Connections file = OfficeDatabase.h2(url);
        new OfficeDatabase(file).install();
        Node here = Node.start("here", file, OfficeRules.load(), () -> MON_0930);
        List<ComplaintKey> orders = IntStream.range(0, ORDERS)
                .mapToObj(i -> new ComplaintKey(OfficeRules.LAKESIDE, "W-" + i))
                .toList();
        orders.forEach(order -> open(here, order));
        start(url, "A");
        start(url, "B");

        List<Integer> shares = new ArrayList<>();
        for (Instant now : List.of(TUE_1000, TUE_1400, WED_1000)) {
            shares.add(sweep(now).get(0));
        }
        orders.forEach(order -> requireOnce(here, order));
        requireFines(here);
        assertThat(shares).as("what A looked at; B looked at the rest").anyMatch(looked -> looked < ORDERS);
        assertThat(sweep(WED_1000)).as("nothing is left").containsExactly(0, 0);
        new OfficeDatabase(file).once("closing", sql -> sql.update("set db_close_delay 0"));
    }

    private static void open(Node node, ComplaintKey order) {
        Actor desk = Actor.of("desk-1", "desk", "centre");
        assertThat(node.act(order, desk, Act.register("repair", "phone", "external"))
                        .refusals())
                .isEmpty();
        assertThat(node.act(order, desk, Assign.to("branch-1")).refusals()).isEmpty();
    }

    private static void requireOnce(Node node, ComplaintKey order) {
        List<Event> events = node.desk().history(order).stream()
                .map(recorded -> recorded.event())
                .toList();
        assertThat(events.stream()
                        .filter(DeadlineBreached.class::isInstance)
                        .map(event -> ((DeadlineBreached) event).deadline().key().rule()))
                .as("breaches of %s", order)
                .containsExactly("handled");
        assertThat(events.stream()
                        .filter(Event.Escalated.class::isInstance)
                        .map(event -> ((Event.Escalated) event))
                        .map(rise -> rise.key().rule() + " " + rise.level()))
                .as("rungs of %s", order)
                .containsExactly("four-hours-late 1", "a-day-late 2");
        assertThat(events).filteredOn(Event.Charged.class::isInstance).hasSize(1);
    }

    /** 50, 100, 150 and on to 1,500: 465 times 50. */
    private static void requireFines(Node node) {
        List<Standing> fines = node.desk()
                .account(new Party(OfficeRules.LAKESIDE, "branch-1"))
                .standing("handled-late");
        assertThat(fines)
                .extracting(Standing::count)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, ORDERS).boxed().toList());
        assertThat(Money.total(fines.stream()
                        .map(fine -> fine.sanction().amount().orElseThrow())
                        .toList()))
                .isEqualTo(Money.parse("CNY 23250.00"));
    }

    private void start(String url, String name) throws IOException {
        Process node = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        classPath(),
                        SweepingNode.class.getName(),
                        url,
                        name)
                .redirectError(folder.resolve(name + ".err").toFile())
                .start();
        nodes.add(node);
        said.add(node.inputReader(StandardCharsets.UTF_8));
        assertThat(line(nodes.size() - 1)).isEqualTo(SweepingNode.READY);
    }

    /** Both at once; how many each looked at. */
    private List<Integer> sweep(Instant now) throws IOException {
        for (Process node : nodes) {
            node.getOutputStream().write((now + "\n").getBytes(StandardCharsets.UTF_8));
            node.getOutputStream().flush();
        }
        List<Integer> looked = new ArrayList<>();
        for (int node = 0; node < nodes.size(); node++) {
            looked.add(Integer.parseInt(line(node)));
        }
        return looked;
    }

    private String line(int node) throws IOException {
        String line = said.get(node).readLine();
        if (line == null) {
            throw new AssertionError("node " + node + " ended: "
                    + Files.readString(folder.resolve((node == 0 ? "A" : "B") + ".err")));
        }
        return line;
    }

    private static String classPath() {
        return NEEDED.stream().map(TwoProcessesTest::root).distinct().collect(Collectors.joining(File.pathSeparator));
    }

    /** The folder or jar that a class comes from, however this process was started. */
    private static String root(String name) {
        String file = name.replace('.', '/') + ".class";
        try {
            URL found = Objects.requireNonNull(Class.forName(name).getResource("/" + file), name);
            String url = found.toString();
            String root = url.startsWith("jar:")
                    ? url.substring("jar:".length(), url.indexOf("!/"))
                    : url.substring(0, url.length() - file.length());
            return Path.of(URI.create(root)).toString();
        } catch (ClassNotFoundException e) {
            throw new AssertionError(name, e);
        }
    }
}
