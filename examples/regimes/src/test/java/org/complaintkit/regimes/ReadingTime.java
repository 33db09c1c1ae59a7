package org.complaintkit.regimes;

import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import org.complaintkit.sla.regime.Given;
import org.complaintkit.sla.regime.RegimeDocument;
import org.complaintkit.sla.regime.RegimeReader;

/** How long reading regimes takes: the largest in a cold process, all of them, and the largest once warm. */
public final class ReadingTime {

    private static final int ROUNDS = 300;

    private ReadingTime() {}

    /**
     * Measures and prints.
     *
     * @param args the id of the regime to read, else the largest document that leaves nothing blank
     */
    public static void main(String[] args) {
        String id = args.length > 0 ? args[0] : "testing-laboratory";
        Watch first = Watch.start();
        read(id);
        System.out.println(id + ", first in its process: " + first);
        Watch all = Watch.start();
        Regimes.ids().forEach(ReadingTime::read);
        System.out.println("all " + Regimes.ids().size() + " after it: " + all);
        long[] wall = new long[ROUNDS];
        Watch many = Watch.start();
        for (int i = 0; i < ROUNDS; i++) {
            Watch one = Watch.start();
            read(id);
            wall[i] = one.wall();
        }
        System.out.printf(
                Locale.ROOT,
                "%s, warm: %.1f ms of the processor on average, %.1f ms on the wall in the middle of %d%n",
                id,
                many.processor() / 1e6 / ROUNDS,
                middle(wall) / 1e6,
                ROUNDS);
    }

    private static long middle(long[] values) {
        Arrays.sort(values);
        return values[values.length / 2];
    }

    /** Time on the wall, and what this process had of the processor: on a busy machine only that says something. */
    private record Watch(long wallFrom, long usedFrom) {

        static Watch start() {
            return new Watch(System.nanoTime(), used());
        }

        static long used() {
            return ProcessHandle.current()
                    .info()
                    .totalCpuDuration()
                    .orElse(Duration.ZERO)
                    .toNanos();
        }

        long wall() {
            return System.nanoTime() - wallFrom;
        }

        long processor() {
            return used() - usedFrom;
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT, "%.1f ms of the processor, %.1f ms on the wall", processor() / 1e6, wall() / 1e6);
        }
    }

    /** One that leaves something blank is taken apart and looked at as well; then it is refused. */
    private static void read(String id) {
        byte[] utf8 = Regimes.document(id);
        try {
            RegimeReader.read(id, utf8, Given.NOTHING);
        } catch (org.complaintkit.json.MalformedDocument e) {
            RegimeDocument.of(id, utf8);
        }
    }
}
