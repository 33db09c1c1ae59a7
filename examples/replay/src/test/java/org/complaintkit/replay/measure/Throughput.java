package org.complaintkit.replay.measure;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.complaintkit.complaint.Complaint;
import org.complaintkit.complaint.Turn;
import org.complaintkit.identity.ComplaintKey;
import org.complaintkit.json.CommandLog;
import org.complaintkit.json.LoggedCommand;
import org.complaintkit.regimes.Regimes;
import org.complaintkit.sla.regime.Regime;

/** How long a command takes from its line in a log to its events, on one core; to be run on a quiet machine. */
public final class Throughput {

    private static final int COPIES = 4_000;
    private static final int ROUNDS = 10;

    private Throughput() {}

    /**
     * Prints, for each round, the nanoseconds that a line takes to be read, and to be read and run.
     *
     * @param args none
     * @throws IOException if the sample cannot be read
     */
    public static void main(String[] args) throws IOException {
        Regime regime = Regimes.load("hotline-400-usage");
        byte[] log = copies();
        for (int round = 1; round <= ROUNDS; round++) {
            long began = now();
            int lines = run(regime, log, false);
            long read = now();
            run(regime, log, true);
            long done = now();
            System.out.printf(
                    "round %d: %d lines, read %d ns a line, read and run %d ns a line%n",
                    round, lines, (read - began) / lines, (done - read) / lines);
        }
    }

    private static long now() {
        return System.nanoTime();
    }

    private static byte[] copies() throws IOException {
        try (InputStream in = Throughput.class.getResourceAsStream("/org/complaintkit/replay/sample.jsonl")) {
            String sample = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            ByteArrayOutputStream copies = new ByteArrayOutputStream();
            for (int copy = 0; copy < COPIES; copy++) {
                copies.writeBytes(sample.replace("\"T-", "\"" + copy + "-").getBytes(StandardCharsets.UTF_8));
            }
            return copies.toByteArray();
        }
    }

    private static int run(Regime regime, byte[] bytes, boolean decide) throws IOException {
        Map<ComplaintKey, Complaint> complaints = new HashMap<>();
        int lines = 0;
        try (CommandLog log = CommandLog.open("copies", new ByteArrayInputStream(bytes), regime.vocabulary())) {
            for (Optional<LoggedCommand> next = log.next(); next.isPresent(); next = log.next()) {
                lines++;
                if (decide) {
                    ComplaintKey key = next.get().command().meta().complaint();
                    Complaint before = complaints.getOrDefault(key, Complaint.unborn(key));
                    complaints.put(
                            key, Turn.of(regime, before, next.get().command()).after());
                }
            }
        }
        return lines;
    }
}
