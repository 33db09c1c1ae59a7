package org.complaintkit.scale;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.complaintkit.scale.flink.Cluster;
import org.complaintkit.scale.flink.Setback;
import org.complaintkit.scale.log.LogMaker;
import org.complaintkit.scale.rules.Accounts;
import org.complaintkit.scale.rules.Plan;

/**
 * The program: makes a log, runs it on Flink or in one process, and compares what they told.
 *
 * <pre>
 * make FOLDER COMPLAINTS SEED          writes a log
 * run LOG WORK OUT SECONDS             runs it on Flink, with a checkpoint every so many seconds
 * run LOG WORK OUT SECONDS go-on       goes on from the last checkpoint
 * run LOG WORK OUT SECONDS slow LINES  gets slow after so many lines, to be killed
 * alone LOG FILE                       runs it in one process
 * compare OUT FILE                     sorts both and compares them line for line
 * </pre>
 */
public final class Main {

    static final Duration BATCH = Duration.ofHours(1);
    private static final int FEWEST_PARTS = 4;
    private static final int MOST_IN_A_PART = 250_000;
    private static final PrintStream SAY = System.out;

    private Main() {}

    static Plan plan(Path log) {
        return new Plan("hotline-400-usage", log.toString(), LogMaker.END, Accounts.BY_PARTY, BATCH);
    }

    /**
     * Runs a command.
     *
     * @param args the command and what it asks for
     * @throws Exception if it cannot be done
     */
    public static void main(String[] args) throws Exception {
        Instant began = Instant.now();
        switch (args.length == 0 ? "" : args[0]) {
            case "make" -> make(Path.of(args[1]), Integer.parseInt(args[2]), Long.parseLong(args[3]));
            case "run" -> run(args);
            case "alone" -> SAY.println(new Alone(plan(Path.of(args[1]))).run(Path.of(args[2])) + " lines");
            case "compare" -> compare(Path.of(args[1]), Path.of(args[2]));
            default ->
                throw new IllegalArgumentException("make, run, alone or compare: see the comment on " + Main.class);
        }
        SAY.printf(
                Locale.ROOT,
                "%s: %.1f s%n",
                args[0],
                Duration.between(began, Instant.now()).toMillis() / 1e3);
    }

    /** The single process holds the complaints of one part at a time. */
    private static void make(Path log, int complaints, long seed) throws IOException {
        int parts = Math.max(FEWEST_PARTS, complaints / MOST_IN_A_PART);
        SAY.println(new LogMaker(complaints, seed).write(log, parts) + " lines");
    }

    private static void run(String[] args) throws Exception {
        Path work = Path.of(args[2]);
        Cluster cluster = new Cluster(work, Duration.ofMillis((long) (1000 * Double.parseDouble(args[4]))), line -> {
            SAY.println(line);
            SAY.flush();
        });
        String restore =
                args.length == 6 ? latest(cluster.checkpoints()).toUri().toString() : "";
        Setback setback = args.length == 7 ? Setback.slow(Long.parseLong(args[6])) : Setback.NONE;
        SAY.println(restore.isEmpty() ? "from the beginning" : "from " + restore);
        cluster.run(new Cluster.Run(plan(Path.of(args[1])), Path.of(args[3]).toAbsolutePath(), setback, restore));
    }

    /** The last complete one: its metadata is written last. */
    static Path latest(Path checkpoints) throws IOException {
        try (Stream<Path> files = Files.walk(checkpoints, 3)) {
            return files.filter(file -> file.getFileName().toString().equals("_metadata"))
                    .map(Path::getParent)
                    .max(Comparator.comparingLong(Main::number))
                    .orElseThrow(() -> new IllegalArgumentException("no checkpoint in " + checkpoints));
        }
    }

    private static long number(Path checkpoint) {
        return Long.parseLong(checkpoint.getFileName().toString().substring("chk-".length()));
    }

    private static void compare(Path out, Path alone) throws IOException, InterruptedException {
        Path one = Lines.committed(out, out.resolveSibling("flink.sorted"));
        Path other = Lines.sorted(List.of(alone), alone.resolveSibling("alone.sorted"));
        long differs = Files.mismatch(one, other);
        SAY.println(differs < 0 ? "equal, line for line" : "NOT equal, from byte " + differs);
    }
}
