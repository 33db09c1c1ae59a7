package org.complaintkit.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.IntFunction;
import org.complaintkit.regimes.Regimes;
import org.complaintkit.replay.log.JsonRows;
import org.complaintkit.replay.log.LogRows;
import org.complaintkit.replay.run.Explaining;
import org.complaintkit.replay.run.Replay;
import org.complaintkit.replay.run.Result;
import org.complaintkit.sla.regime.Regime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** What a replay keeps in memory grows with the complaints, not with the rows. */
@Isolated
class MemoryTest {

    private static final Regime REGIME = Regimes.load("hotline-400-usage");

    private static String line(int complaint, String hour, String verb, String more) {
        return "{\"complaint\":\"C-" + complaint + "\",\"at\":\"2018-05-02T" + hour + ":00+08:00\",\"do\":\"" + verb
                + "\",\"by\":{\"id\":\"desk-" + complaint % 40 + "\",\"roles\":[\"agent\"]}" + more + "}\n";
    }

    private static String registered(int complaint) {
        return line(
                complaint,
                "09:00",
                "register",
                ",\"kind\":\"missed-call\",\"channel\":\"phone\",\"source\":\"external\","
                        + "\"handler\":\"zhao\",\"details\":\"they rang twice and asked to be called back\"");
    }

    @Test
    void a_complaint_that_is_over_takes_at_most_1500_bytes() throws IOException {
        int complaints = 30_000;
        long before = used();
        Result result = replay(
                complaints,
                n -> registered(n)
                        + line(n, "09:30", "answer", "")
                        + line(n, "09:40", "close", "")
                        + line(n, "09:50", "archive", ""));
        long each = (used() - before) / complaints;
        assertThat(result.cases()).hasSize(complaints);
        assertThat(each).isLessThanOrEqualTo(1500);
    }

    @Test
    void two_hundred_thousand_rows_of_one_complaint_take_no_more_than_a_few() throws IOException {
        long before = used();
        Result result = replay(
                200_000,
                n -> n == 0 ? registered(0) : line(0, "09:30", "report-progress", ",\"text\":\"number " + n + "\""));
        long kept = used() - before;
        assertThat(result.rows()).isEqualTo(200_000);
        assertThat(result.refusedRows()).isZero();
        assertThat(kept).isLessThan(4_000_000);
    }

    private static Result replay(int parts, IntFunction<String> log) throws IOException {
        try (LogRows rows = JsonRows.of("log", new Made(parts, log), REGIME.vocabulary())) {
            return new Replay(REGIME, Optional.empty(), Explaining.NOTHING).run(rows, row -> {});
        }
    }

    private static long used() {
        System.gc();
        Runtime machine = Runtime.getRuntime();
        return machine.totalMemory() - machine.freeMemory();
    }

    /** A log that is made while it is read. */
    private static final class Made extends InputStream {
        private final int parts;
        private final IntFunction<String> log;
        private byte[] part = {};
        private int at;
        private int next;

        Made(int parts, IntFunction<String> log) {
            this.parts = parts;
            this.log = log;
        }

        @Override
        public int read() {
            if (at == part.length && next < parts) {
                part = log.apply(next++).getBytes(StandardCharsets.UTF_8);
                at = 0;
            }
            return at == part.length ? -1 : part[at++];
        }

        @Override
        public int read(byte[] to, int offset, int length) {
            int first = read();
            if (first < 0) {
                return -1;
            }
            to[offset] = (byte) first;
            int more = Math.min(length - 1, part.length - at);
            System.arraycopy(part, at, to, offset + 1, more);
            at += more;
            return more + 1;
        }
    }
}
