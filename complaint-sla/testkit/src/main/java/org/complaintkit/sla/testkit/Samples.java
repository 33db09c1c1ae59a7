package org.complaintkit.sla.testkit;

import java.util.ArrayList;
import java.util.List;
import org.complaintkit.sla.regime.Regime;

/** Stories under a regime, always the same ones: a law that looks at stories looks at these where it is given none. */
final class Samples {

    private static final int HISTORIES = 40;
    private static final int INTERLEAVINGS = 10;
    private static final int SIDE_BY_SIDE = 3;
    private static final int ACTS = 25;

    private static final long FACTOR = 6364136223846793005L;
    private static final long SUMMAND = 1442695040888963407L;
    private static final int HIGH_BITS = 33;

    private long state = 1;

    static List<Story> of(Regime regime) {
        Samples samples = new Samples();
        Walk legal = new Walk(regime, false);
        Walk any = new Walk(regime, true);
        List<Story> all = new ArrayList<>();
        for (int i = 0; i < HISTORIES; i++) {
            all.add(legal.history(samples.picks(ACTS)));
            all.add(any.history(samples.picks(ACTS)));
        }
        for (int i = 0; i < INTERLEAVINGS; i++) {
            all.add(legal.interleaving(samples.picks(ACTS * 2), SIDE_BY_SIDE));
        }
        return all.stream().filter(story -> !story.commands().isEmpty()).toList();
    }

    private List<Pick> picks(int most) {
        List<Pick> picks = new ArrayList<>();
        int size = 1 + upTo(most);
        for (int i = 0; i < size; i++) {
            picks.add(new Pick(
                    upTo(Pick.MOST_VERB),
                    upTo(Pick.MOST_COURSE),
                    upTo(Pick.MOST_VERB),
                    upTo(Pick.MOST_SAYING),
                    upTo(Pick.MOST_WAIT),
                    upTo(Pick.MOST_LATE),
                    upTo(Pick.MOST_ODD),
                    upTo(Pick.MOST_RICH)));
        }
        return picks;
    }

    /** Knuth's generator: chance would not be the same tomorrow. */
    private int upTo(int most) {
        state = state * FACTOR + SUMMAND;
        return (int) ((state >>> HIGH_BITS) % (most + 1));
    }
}
