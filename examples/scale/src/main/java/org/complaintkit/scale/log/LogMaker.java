package org.complaintkit.scale.log;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Makes a log for {@code hotline-400-usage}: calls of three tenants over three days, answered, reopened and closed within ten.
 * A part of the calls is never answered, so time alone breaches; a part of the clerks misses many, so it matters whose first
 * and second it was. The first closing comes on the fifth day: on the fourth, every complaint is open.
 */
public final class LogMaker {

    /** When the first call comes: Monday, 8:00 in Shanghai. */
    public static final Instant BEGIN = Instant.parse("2026-03-02T00:00:00Z");

    /** After the last line, and after the last deadline that any of them sets. */
    public static final Instant END = BEGIN.plus(Duration.ofDays(14));

    private final int complaints;
    private final long seed;

    /**
     * A log.
     *
     * @param complaints how many complaints
     * @param seed the same gives the same log
     */
    public LogMaker(int complaints, long seed) {
        this.complaints = complaints;
        this.seed = seed;
    }

    /** The next line of a complaint. */
    private record Next(long at, int complaint, int step) implements Comparable<Next> {
        @Override
        public int compareTo(Next other) {
            int order = Long.compare(at, other.at);
            order = order != 0 ? order : Integer.compare(complaint, other.complaint);
            return order != 0 ? order : Integer.compare(step, other.step);
        }
    }

    /**
     * Writes the log, in order of recording.
     *
     * @param folder where to; made where it is not there
     * @param parts how many parts; a complaint lies in one of them
     * @return how many lines
     * @throws IOException if it cannot be written
     */
    public long write(Path folder, int parts) throws IOException {
        Files.createDirectories(folder);
        List<BufferedWriter> out = new ArrayList<>();
        try {
            for (int part = 0; part < parts; part++) {
                out.add(Files.newBufferedWriter(folder.resolve(String.format("part-%02d.jsonl", part))));
            }
            return write(out);
        } finally {
            for (BufferedWriter one : out) {
                one.close();
            }
        }
    }

    private long write(List<BufferedWriter> out) throws IOException {
        PriorityQueue<Next> waiting = new PriorityQueue<>();
        long lines = 0;
        for (int complaint = 0; complaint < complaints; complaint++) {
            List<Story.Line> story = new Story(complaint, complaints, seed).lines();
            while (!waiting.isEmpty() && waiting.element().at() < story.get(0).recorded()) {
                lines += write(out, waiting);
            }
            write(out, complaint, story.get(0));
            lines++;
            if (story.size() > 1) {
                waiting.add(new Next(story.get(1).recorded(), complaint, 1));
            }
        }
        while (!waiting.isEmpty()) {
            lines += write(out, waiting);
        }
        return lines;
    }

    private long write(List<BufferedWriter> out, PriorityQueue<Next> waiting) throws IOException {
        Next next = waiting.remove();
        List<Story.Line> story = new Story(next.complaint(), complaints, seed).lines();
        write(out, next.complaint(), story.get(next.step()));
        if (next.step() + 1 < story.size()) {
            waiting.add(new Next(story.get(next.step() + 1).recorded(), next.complaint(), next.step() + 1));
        }
        return 1;
    }

    private static void write(List<BufferedWriter> out, int complaint, Story.Line line) throws IOException {
        BufferedWriter part = out.get(complaint % out.size());
        part.write(line.json());
        part.write('\n');
    }
}
