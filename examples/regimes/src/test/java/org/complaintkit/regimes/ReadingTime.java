package org.complaintkit.regimes;

import java.util.Arrays;
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
        long began = now();
        read(id);
        print(id + ", first in its process", now() - began);
        long all = now();
        Regimes.ids().forEach(ReadingTime::read);
        print("all " + Regimes.ids().size() + " after it", now() - all);
        long[] took = new long[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            long start = now();
            read(id);
            took[i] = now() - start;
        }
        Arrays.sort(took);
        print(id + ", warm, the middle of " + ROUNDS, took[ROUNDS / 2]);
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

    private static long now() {
        return System.nanoTime();
    }

    private static void print(String what, long nanos) {
        System.out.printf("%s: %.1f ms%n", what, nanos / 1e6);
    }
}
