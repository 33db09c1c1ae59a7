package org.complaintkit.benchmarks.complaint;

import java.time.Duration;
import java.time.Instant;
import org.complaintkit.persistence.desk.Desk;
import org.complaintkit.sla.regime.Regime;

/**
 * Registers a million complaints with three running clocks each at a desk in memory, and lets it sweep: a hundred of them are
 * due. Run it with a heap that holds them, for instance {@code -Xmx8g}.
 */
public final class Million {

    private static final int DUE = 100;
    private static final int ROUNDS = 5;

    private Million() {}

    /**
     * Prints how long it took and how much is held.
     *
     * @param args how many complaints; a million where missing
     */
    public static void main(String[] args) {
        int complaints = args.length > 0 ? Integer.parseInt(args[0]) : 1_000_000;
        Regime regime = ThreeClocks.regime();
        Instant[] now = {ThreeClocks.MONDAY};
        Desk desk = Desk.builder(regime, regime).time(() -> now[0]).build();
        long empty = used();
        long began = System.nanoTime();
        for (int i = 0; i < complaints; i++) {
            now[0] = registeredAt(i / DUE);
            Instant at = now[0];
            desk.run(ThreeClocks.registered("C-" + i, at));
        }
        long built = System.nanoTime();
        System.out.printf(
                "%d complaints: built in %.1f s, %d ns each, %d bytes each%n",
                complaints, (built - began) / 1e9, (built - began) / complaints, (used() - empty) / complaints);
        sweep(desk, now);
    }

    /** A hundred at a time a week before all others, half an hour apart. */
    private static Instant registeredAt(int round) {
        return round < ROUNDS
                ? ThreeClocks.MONDAY.minus(Duration.ofDays(7)).plus(Duration.ofMinutes(30L * round))
                : ThreeClocks.MONDAY;
    }

    /** 40 hours of work later, on the Monday, each hundred falls due between two sweeps. */
    private static void sweep(Desk desk, Instant[] now) {
        int found = 0;
        for (Instant at = ThreeClocks.MONDAY; found < DUE * ROUNDS; at = at.plus(Duration.ofMinutes(30))) {
            now[0] = at;
            long began = System.nanoTime();
            int due = desk.sweep(DUE);
            long took = System.nanoTime() - began;
            found += due;
            if (due > 0) {
                System.out.printf("sweep at %s: %d due, %d us%n", at, due, took / 1_000);
            }
        }
    }

    private static long used() {
        System.gc();
        Runtime machine = Runtime.getRuntime();
        return machine.totalMemory() - machine.freeMemory();
    }
}
