package org.complaintkit.sla.testkit;

import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import org.complaintkit.sla.regime.Regime;

/**
 * Histories under a regime. They shrink by leaving acts out, and to what happens at once and is recorded when it happens. The
 * acts are those that make a difference to the regime's rules, with reopenings, pauses, longer limits, late recordings
 * and time that only passes wherever it has them; left out is what leads out of it or shows and hides texts: adopt, migrate,
 * erase, reveal. Commands have no ids.
 */
public final class Histories {

    private static final int MOST_ACTS = 30;
    private static final int MOST_ACTS_OF_SEVERAL = 15;

    private static final int MOST_SECONDS = 20 * 86_400;

    private Histories() {}

    /**
     * Histories of which the regime accepts every act.
     *
     * @param regime the regime
     * @return histories of up to 30 acts; of none where nobody can register anything
     */
    public static Arbitrary<History> legal(Regime regime) {
        Walk walk = new Walk(regime, false);
        return picks(MOST_ACTS).map(walk::history);
    }

    /**
     * Histories in which somebody also tries what is refused: without the roles, in another state, saying too little.
     *
     * @param regime the regime
     * @return histories of up to 30 acts
     */
    public static Arbitrary<History> any(Regime regime) {
        Walk walk = new Walk(regime, true);
        return picks(MOST_ACTS).map(walk::history);
    }

    /**
     * Several complaints side by side, called C-1, C-2 and so on, on one clock: every act is accepted, and none is recorded
     * before the one above it. They shrink to fewer complaints too.
     *
     * @param regime the regime
     * @param complaints how many at most
     * @return what happened to them, up to 15 acts for each
     * @throws IllegalArgumentException if there is to be none
     */
    public static Arbitrary<Interleaving> interleaved(Regime regime, int complaints) {
        if (complaints < 1) {
            throw new IllegalArgumentException("at least one complaint is needed, not " + complaints);
        }
        Walk walk = new Walk(regime, false);
        return picks(MOST_ACTS_OF_SEVERAL * complaints).map(picks -> walk.interleaving(picks, complaints));
    }

    /**
     * Times between the sweeps of somebody, for {@link RegimeLaws#sweepTimesDoNotMatter}.
     *
     * @return one to five times, from a second to twenty days
     */
    public static Arbitrary<List<Duration>> sweepGaps() {
        return Arbitraries.integers()
                .between(1, MOST_SECONDS)
                .map(Duration::ofSeconds)
                .list()
                .ofMinSize(1)
                .ofMaxSize(5);
    }

    private static Arbitrary<List<Pick>> picks(int most) {
        Arbitrary<Pick> pick = Combinators.combine(
                        upTo(Pick.MOST_VERB),
                        upTo(Pick.MOST_COURSE),
                        upTo(Pick.MOST_VERB),
                        upTo(Pick.MOST_SAYING),
                        upTo(Pick.MOST_WAIT),
                        upTo(Pick.MOST_LATE),
                        upTo(Pick.MOST_ODD),
                        upTo(Pick.MOST_RICH))
                .as(Pick::new);
        return pick.list().ofMinSize(1).ofMaxSize(most).withSizeDistribution(RandomDistribution.uniform());
    }

    /** Without a preference for either end: no verb is more often than another. */
    private static Arbitrary<Integer> upTo(int most) {
        return Arbitraries.integers()
                .between(0, most)
                .withDistribution(RandomDistribution.uniform())
                .withoutEdgeCases();
    }
}
