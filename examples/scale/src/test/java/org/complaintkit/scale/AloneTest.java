package org.complaintkit.scale;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.complaintkit.complaint.Complaint;
import org.complaintkit.complaint.Turn;
import org.complaintkit.identity.ComplaintKey;
import org.complaintkit.identity.Tenant;
import org.complaintkit.json.CommandLog;
import org.complaintkit.json.LoggedCommand;
import org.complaintkit.replay.log.JsonRows;
import org.complaintkit.replay.run.Accounts;
import org.complaintkit.replay.run.Explaining;
import org.complaintkit.replay.run.Replay;
import org.complaintkit.sanction.Standing;
import org.complaintkit.scale.log.LogMaker;
import org.complaintkit.scale.rules.Plan;
import org.complaintkit.sla.figure.Figure;
import org.complaintkit.sla.figure.Figures;
import org.complaintkit.sla.figure.Group;
import org.complaintkit.sla.figure.Life;
import org.complaintkit.sla.figure.Period;
import org.complaintkit.sla.regime.Regime;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the job is compared with is right: accounts are those of {@code replay}, counts are the library's figures. */
class AloneTest {

    private static final Pattern ENTRY = Pattern.compile(
            "\"made\":\"(\\w+)\",\"charge\":\"([^\"]+)\".*\"count\":(\\d+),\"sanction\":\"([^\"]+)\"(.*)}");
    private static final Pattern COUNT = Pattern.compile(
            "\\{\"tenant\":\"([^\"]+)\",\"figure\":\"(received|answered)\",\"day\":\"([^\"]+)\".*\"count\":(\\d+)}");

    @TempDir
    private static Path folder;

    private static Plan plan = Main.plan(Path.of(""));
    private static Path told = Path.of("");

    @BeforeAll
    static void run() throws IOException {
        new LogMaker(2_000, 15).write(folder.resolve("log"), 1);
        plan = Main.plan(folder.resolve("log"));
        told = folder.resolve("alone");
        new Alone(plan).run(told);
    }

    private static InputStream log() throws IOException {
        return new BufferedInputStream(Files.newInputStream(plan.parts().get(0)));
    }

    @Test
    void accounts_end_as_in_replay() throws IOException {
        Map<String, String> ours = new TreeMap<>();
        for (String line : Files.readAllLines(told)) {
            Matcher entry = ENTRY.matcher(line);
            if (entry.find()) {
                ours.put(entry.group(2), entry.group(3) + " " + entry.group(4) + entry.group(5));
                if (entry.group(1).equals("reversed")) {
                    ours.remove(entry.group(2));
                }
            }
        }
        assertThat(ours).isNotEmpty().isEqualTo(replayed());
    }

    private static Map<String, String> replayed() throws IOException {
        Regime regime = plan.regime();
        Accounts accounts = new Replay(regime, Optional.of(plan.asOf()), Explaining.NOTHING)
                .run(JsonRows.of("log", log(), regime.vocabulary()), rows -> {})
                .accounts();
        Map<String, String> all = new TreeMap<>();
        for (Accounts.Share share : accounts.shares()) {
            for (Standing standing : share.charges()) {
                String amount = standing.sanction()
                        .amount()
                        .map(money -> ",\"amount\":\"" + money + "\"")
                        .orElse("");
                all.put(
                        standing.charge().id().toString(),
                        standing.count() + " " + standing.sanction().kind() + amount);
            }
        }
        return all;
    }

    @Test
    void days_add_up_to_the_figures_of_the_library() throws IOException {
        Figures figures = figures();
        Map<String, Long> sums = new TreeMap<>();
        for (String line : Files.readAllLines(told)) {
            Matcher count = COUNT.matcher(line);
            if (count.find()) {
                String of = count.group(1) + " " + count.group(2) + " " + count.group(3);
                sums.merge(of, Long.parseLong(count.group(4)), Long::sum);
            }
        }
        assertThat(sums).hasSizeGreaterThan(3 * 3);
        sums.forEach((of, sum) -> {
            String[] parts = of.split(" ", -1);
            Figure figure = parts[1].equals("received") ? Figure.RECEIVED : Figure.ANSWERED;
            assertThat(figures.value(figure, Group.of(Tenant.of(parts[0])), Period.parse(parts[2])))
                    .as(of)
                    .hasValueSatisfying(value -> assertThat(value.text()).isEqualTo(Long.toString(sum)));
        });
    }

    private static Figures figures() throws IOException {
        Regime regime = plan.regime();
        Map<ComplaintKey, Complaint> complaints = new HashMap<>();
        Map<ComplaintKey, Life> lives = new HashMap<>();
        try (CommandLog lines = CommandLog.open("log", log(), regime.vocabulary())) {
            for (Optional<LoggedCommand> next = lines.next(); next.isPresent(); next = lines.next()) {
                ComplaintKey key = next.get().command().meta().complaint();
                Turn turn = Turn.of(
                        regime,
                        complaints.getOrDefault(key, Complaint.unborn(key)),
                        next.get().command());
                complaints.put(key, turn.after());
                lives.merge(
                        key,
                        regime.figures().life(key).applyAll(turn.raised()),
                        (known, fresh) -> known.applyAll(turn.raised()));
                lives.computeIfPresent(
                        key, (same, life) -> life.applyAll(turn.decision().events()));
            }
        }
        Figures figures = regime.figures().none();
        lives.values().forEach(figures::add);
        return figures;
    }
}
