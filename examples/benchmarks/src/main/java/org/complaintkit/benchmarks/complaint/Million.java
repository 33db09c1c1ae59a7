package org.complaintkit.benchmarks.complaint;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.complaintkit.persistence.desk.Desk;
import org.complaintkit.sla.regime.Regime;

/**
 * Registers 10,000 complaints and then a million, with three running clocks each, at desks in memory, and sweeps: about a
 * hundred are due at a time. Says what is held, what a sweep costs for each one that is due, and how much more it costs
 * among a million. Run it with {@code -Xmx4g}.
 */
public final class Million {

    private static final int FEW = 10_000;
    private static final int DUE = 100;
    private static final int ROUNDS = 60;
    private static final Duration STEP = Duration.ofMinutes(1);

    private Million() {}

    /**
     * Prints how long it took and how much is held.
     *
     * @param args how many complaints; a million where missing
     */
    public static void main(String[] args) {
        int many = args.length > 0 ? Integer.parseInt(args[0]) : 1_000_000;
        measure(FEW);
        measure(FEW);
        double few = measure(FEW);
        double amongMany = measure(many);
        System.out.printf("a sweep among %d costs %.2f times one among %d%n", many, amongMany / few, FEW);
    }

    private static double measure(int complaints) {
        Regime regime = ThreeClocks.regime();
        Instant[] now = {ThreeClocks.MONDAY};
        Desk desk = Desk.builder(regime).time(() -> now[0]).build();
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
        return sweep(desk, now);
    }

    /** A hundred at a time a week before all others, a minute apart. */
    private static Instant registeredAt(int round) {
        return round < ROUNDS
                ? ThreeClocks.MONDAY.minus(Duration.ofDays(7)).plus(STEP.multipliedBy(round))
                : ThreeClocks.MONDAY;
    }

    /** 40 hours of work later, on the Monday, each hundred falls due between two sweeps. Gives the median for one complaint. */
    private static double sweep(Desk desk, Instant[] now) {
        List<Double> each = new ArrayList<>();
        int found = 0;
        for (Instant at = ThreeClocks.MONDAY; found < DUE * ROUNDS; at = at.plus(STEP)) {
            now[0] = at;
            long began = System.nanoTime();
            int due = desk.sweep(10 * DUE);
            double took = (System.nanoTime() - began) / 1_000.0;
            found += due;
            if (due > 0) {
                each.add(took / due);
            }
        }
        each.sort(null);
        double median = each.get(each.size() / 2);
        System.out.printf("%d sweeps found %d due: %.1f us for each one, median%n", each.size(), found, median);
        return median;
    }

    private static long used() {
        System.gc();
        Runtime machine = Runtime.getRuntime();
        return machine.totalMemory() - machine.freeMemory();
    }
}
