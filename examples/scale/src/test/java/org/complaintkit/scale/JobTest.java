package org.complaintkit.scale;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.complaintkit.scale.flink.Cluster;
import org.complaintkit.scale.flink.Setback;
import org.complaintkit.scale.log.LogMaker;
import org.complaintkit.scale.rules.Accounts;
import org.complaintkit.scale.rules.Plan;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * The job tells what a single process tells, line for line, whatever happens to it. {@code -Dcomplaintkit.scale=1000000} is
 * the long form.
 */
@Execution(ExecutionMode.SAME_THREAD)
class JobTest {

    private static final int COMPLAINTS = Integer.getInteger("complaintkit.scale", 1_000);
    private static final long SEED = Long.getLong("complaintkit.seed", 15);
    private static final Duration CHECKPOINTS = Duration.ofMillis(COMPLAINTS > 100_000 ? 30_000 : 300);
    private static final Pattern KEPT = Pattern.compile("checkpoint \\d+: .*; read (\\d+);.*");

    @TempDir
    private static Path folder;

    private static long lines;
    private static Path alone = Path.of("");

    private final List<String> told = new ArrayList<>();

    @BeforeAll
    static void one_process() throws Exception {
        lines = new LogMaker(COMPLAINTS, SEED).write(log(), 4);
        Path unsorted = folder.resolve("alone");
        new Alone(plan()).run(unsorted);
        alone = Lines.sorted(List.of(unsorted), folder.resolve("alone.sorted"));
    }

    private static Path log() {
        return folder.resolve("log");
    }

    private static Plan plan() {
        return Main.plan(log());
    }

    private Cluster cluster(String name) {
        return new Cluster(folder.resolve(name), CHECKPOINTS, line -> {
            told.add(line);
            if (COMPLAINTS > 100_000) {
                System.out.println(line);
            }
        });
    }

    private static Path out(String name) {
        return folder.resolve(name + "-out");
    }

    private static Path sorted(String name) throws Exception {
        return Lines.committed(out(name), folder.resolve(name + ".sorted"));
    }

    @Test
    void a_job_that_failed_in_the_middle_tells_what_one_process_tells() throws Exception {
        cluster("failed").run(new Cluster.Run(plan(), out("failed"), Setback.failing(lines / 4), ""));
        assertThat(told).anyMatch(line -> line.endsWith("job restarted"));
        assertThat(sorted("failed")).hasSameBinaryContentAs(alone);
    }

    @Test
    void a_new_cluster_goes_on_from_the_last_checkpoint_of_one_that_was_killed() throws Exception {
        killInTheMiddle("killed");
        assertThat(committed("killed")).as("what it told before it was killed").isBetween(1L, lines(alone) - 1);
        Cluster again = cluster("killed");
        String checkpoint = Main.latest(again.checkpoints()).toUri().toString();
        again.run(new Cluster.Run(plan(), out("killed"), Setback.NONE, checkpoint));
        assertThat(sorted("killed")).hasSameBinaryContentAs(alone);
    }

    @Test
    void with_charges_counted_in_each_complaint_it_tells_something_else() throws Exception {
        Plan wrong = plan().counting(Accounts.IN_THE_COMPLAINT);
        cluster("wrong").run(new Cluster.Run(wrong, out("wrong"), Setback.NONE, ""));
        Path wrongly = sorted("wrong");
        assertThat(Files.mismatch(wrongly, alone)).isNotNegative();
        // All else is the same: what is told of complaints and days does not depend on accounts.
        Pattern account = Pattern.compile("\"entry\":");
        assertThat(rest(wrongly, account)).isEqualTo(rest(alone, account));
        assertThat(seconds(alone)).as("second and later offences").isPositive();
        assertThat(seconds(wrongly)).isLessThan(seconds(alone));
    }

    /** Kills a process that runs the job, when it has kept the middle of the log in a checkpoint. */
    private static void killInTheMiddle(String name) throws IOException, InterruptedException {
        String seconds = String.format(Locale.ROOT, "%.1f", CHECKPOINTS.toMillis() / 1e3);
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "run",
                        log().toString(),
                        folder.resolve(name).toString(),
                        out(name).toString(),
                        seconds,
                        "slow",
                        Long.toString(lines / 4))
                .redirectError(folder.resolve(name + ".errors").toFile())
                .start();
        try (BufferedReader said =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            boolean middle = false;
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                Matcher kept = KEPT.matcher(line);
                if (kept.find() && Long.parseLong(kept.group(1)) > lines / 2) {
                    middle = true;
                    process.toHandle().destroyForcibly();
                }
            }
            assertThat(middle)
                    .as(Files.readString(folder.resolve(name + ".errors")))
                    .isTrue();
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    private static long committed(String name) throws Exception {
        return lines(Lines.committed(out(name), folder.resolve(name + ".before")));
    }

    private static long lines(Path file) throws IOException {
        try (var all = Files.lines(file)) {
            return all.count();
        }
    }

    private static long seconds(Path file) throws IOException {
        Pattern second = Pattern.compile("\"made\":\"assessed\".*\"count\":([2-9]|\\d\\d+),");
        try (var all = Files.lines(file)) {
            return all.filter(line -> second.matcher(line).find()).count();
        }
    }

    private static int rest(Path file, Pattern without) throws IOException {
        try (var all = Files.lines(file)) {
            return all.filter(line -> !without.matcher(line).find())
                    .reduce(0, (hash, line) -> 31 * hash + line.hashCode(), (a, b) -> a + b);
        }
    }
}
