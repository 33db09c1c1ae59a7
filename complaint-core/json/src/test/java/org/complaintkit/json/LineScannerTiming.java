package org.complaintkit.json;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import tools.jackson.core.JsonParser;

/** Prints how long the scanner takes for a line of fifteen fields; run by hand. */
final class LineScannerTiming {

    private static final int LINES = 200_000;

    private LineScannerTiming() {}

    public static void main(String[] args) throws IOException {
        byte[] ascii = log("late parcel, called twice");
        byte[] chinese = log("快递晚到，已两次来电");
        for (int round = 0; round < 12; round++) {
            System.out.printf(
                    "round %d: ascii %.0f ns, chinese %.0f ns, skipped %.0f ns, split %.0f ns, bare tokens %.0f ns (%d bytes)%n",
                    round,
                    time(ascii, true),
                    time(chinese, true),
                    time(ascii, false),
                    split(ascii),
                    bare(ascii),
                    ascii.length / LINES);
        }
    }

    private static double time(byte[] log, boolean values) throws IOException {
        long begin = System.nanoTime();
        long sum = 0;
        try (LineScanner scanner = new LineScanner(new ByteArrayInputStream(log), "log")) {
            while (scanner.nextLine()) {
                sum += values ? line(scanner) : skipped(scanner);
            }
        }
        if (sum == 42) {
            System.out.println(sum);
        }
        return (System.nanoTime() - begin) / (double) LINES;
    }

    private static double split(byte[] log) throws IOException {
        long begin = System.nanoTime();
        LineSplitter lines = new LineSplitter(new ByteArrayInputStream(log), 1 << 20);
        long sum = 0;
        while (lines.next()) {
            sum += lines.length();
        }
        return (System.nanoTime() - begin) / (double) LINES + sum % 2;
    }

    /** Jackson alone: every token, no value fetched. */
    private static double bare(byte[] log) throws IOException {
        long begin = System.nanoTime();
        LineSplitter lines = new LineSplitter(new ByteArrayInputStream(log), 1 << 20);
        long sum = 0;
        while (lines.next()) {
            try (JsonParser parser = Jackson.line(lines.bytes(), lines.start(), lines.length())) {
                while (parser.nextToken() != null) {
                    sum++;
                }
            }
        }
        return (System.nanoTime() - begin) / (double) LINES + sum % 2;
    }

    private static long skipped(LineScanner scanner) {
        while (scanner.nextField()) {
            scanner.skip();
        }
        return 1;
    }

    private static long line(LineScanner scanner) {
        long sum = 0;
        while (scanner.nextField()) {
            switch (scanner.name()) {
                case "at", "recordedAt", "occurredAt" ->
                    sum += scanner.instant().getNano();
                case "by" -> {
                    scanner.beginObject();
                    while (scanner.nextField()) {
                        sum += scanner.name().equals("roles")
                                ? scanner.texts().size()
                                : scanner.sharedText().length();
                    }
                }
                case "points" -> sum += scanner.number().intValueExact();
                case "complaint", "id", "subject" -> sum += scanner.text().length();
                default -> sum += scanner.sharedText().length();
            }
        }
        return sum;
    }

    private static byte[] log(String subject) {
        StringBuilder log = new StringBuilder();
        ZoneId zone = ZoneId.of("Asia/Shanghai");
        for (int i = 0; i < LINES; i++) {
            int n = i;
            Instant at = Instant.ofEpochSecond(1_772_000_000L + 61L * i, i % 3 * 250_000_000);
            log.append(JsonLines.one(line -> line.text("complaint", "C-" + n)
                            .text("id", "cmd-" + n)
                            .instant("at", at, zone)
                            .instant("recordedAt", at.plusSeconds(30), zone)
                            .text("do", "register")
                            .object("by", by -> by.text("id", "agent-" + n % 50).texts("roles", List.of("agent")))
                            .text("kind", "complaint")
                            .text("channel", "phone")
                            .text("source", "external")
                            .text("unit", "station-" + n % 40)
                            .text("category", "operating-quality")
                            .text("severity", "general")
                            .number("points", n % 7)
                            .instant("occurredAt", at.minusSeconds(3600), zone)
                            .text("subject", subject)))
                    .append('\n');
        }
        return log.toString().getBytes(StandardCharsets.UTF_8);
    }
}
