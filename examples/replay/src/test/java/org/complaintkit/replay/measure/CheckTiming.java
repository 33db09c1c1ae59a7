package org.complaintkit.replay.measure;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.complaintkit.json.MalformedDocument;
import org.complaintkit.regimes.Regimes;
import org.complaintkit.sla.check.Finding;
import org.complaintkit.sla.check.RegimeCheck;
import org.complaintkit.sla.regime.Regime;

/** How long the check of each regime of the shelf takes, and what it finds; the second of two rounds, or the first with "cold". */
public final class CheckTiming {

    private CheckTiming() {}

    /**
     * Checks every regime and prints a line for each.
     *
     * @param args "cold" to print the first round instead of the second
     */
    public static void main(String[] args) {
        boolean cold = args.length > 0 && args[0].equals("cold");
        for (String id : Regimes.ids()) {
            try {
                Regime regime = Regimes.load(id);
                String line = line(id, regime);
                System.out.println(cold ? line : line(id, regime));
            } catch (MalformedDocument blank) {
                System.out.println(id + ": leaves something blank");
            }
        }
    }

    private static String line(String id, Regime regime) {
        long began = System.nanoTime();
        Map<String, Integer> found = new TreeMap<>();
        for (Finding finding : RegimeCheck.of(regime).findings()) {
            found.merge(finding.kind().id(), 1, Integer::sum);
        }
        double millis = (System.nanoTime() - began) / 1e6;
        return String.format(
                Locale.ROOT,
                "%s: %.0f ms, %d moves, %d rules: %s",
                id,
                millis,
                regime.lifecycle().moves().size(),
                regime.clocks().rules().size() + regime.charging().rules().size(),
                found);
    }
}
