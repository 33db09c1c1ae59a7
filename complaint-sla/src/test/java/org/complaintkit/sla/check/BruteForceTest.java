package org.complaintkit.sla.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.assertj.core.api.SoftAssertions;
import org.complaintkit.sla.check.BruteForce.TooMany;
import org.complaintkit.sla.regime.Regime;
import org.junit.jupiter.api.Test;

/**
 * On small regimes the check finds what trying every history of up to six acts finds, with histories as short, and each of its
 * histories shows what it is told for. {@code -Dcomplaintkit.check.regimes=2000} compares more than the first 200 of them.
 */
class BruteForceTest {

    private static final int REGIMES = Integer.getInteger("complaintkit.check.regimes", 200);

    private static final int ACTS = 6;

    /** Where something shows only in a longer history, as many acts are tried, in at most so many of a hundred regimes. */
    private static final int MOST_ACTS = 8;

    private static final int MOST_LONGER = 2;

    /** In so many, of so many acts, complaints are told apart by all that there is. */
    private static final int WHOLE = 25;

    private static final int WHOLE_ACTS = 5;

    /** Of which six acts come to more tries than this is not small, and another one is taken. */
    private static final int MOST_TRIES = 3_000;

    /** How often each kind has to occur among 200, or the comparison proves little. */
    private static final Map<Kind, Integer> LEAST = Map.ofEntries(
            Map.entry(Kind.UNREACHABLE_STATE, 50),
            Map.entry(Kind.DEAD_END, 20),
            Map.entry(Kind.CANNOT_CLOSE, 50),
            Map.entry(Kind.GUARDS_EXCLUDE, 20),
            Map.entry(Kind.NOBODY_MAY, 10),
            Map.entry(Kind.TWO_ROLES, 20),
            Map.entry(Kind.REVIEW_BY_AUTHOR, 5),
            Map.entry(Kind.LIMIT_UNMEETABLE, 20),
            Map.entry(Kind.LIMIT_GAP, 10),
            Map.entry(Kind.LIMIT_NEVER_DECIDES, 20),
            Map.entry(Kind.LIMITS_OVERLAP, 1),
            Map.entry(Kind.PAUSE_NEVER_ENDS, 30),
            Map.entry(Kind.RULE_NEVER_FIRES, 50),
            Map.entry(Kind.LEVEL_WITHOUT_ROLE, 10),
            Map.entry(Kind.DOUBLE_CHARGE, 10),
            Map.entry(Kind.SECOND_CHEAPER, 20),
            Map.entry(Kind.COST_JUMPS, 10));

    private static Map<Kind, Map<String, Integer>> told(List<Finding> findings) {
        Map<Kind, Map<String, Integer>> told = new EnumMap<>(Kind.class);
        for (Finding finding : findings) {
            Subjects.of(finding)
                    .forEach(subject -> told.computeIfAbsent(finding.kind(), any -> new TreeMap<>())
                            .merge(subject, finding.history().size(), Math::min));
        }
        told.keySet().retainAll(Truth.KINDS);
        return told;
    }

    /** What histories of so many acts show; nothing where the regime is not small. */
    private static Optional<Map<Kind, Map<String, Integer>>> shown(SmallRegime small, Regime regime, int acts) {
        int tries = acts == ACTS ? MOST_TRIES : 20 * MOST_TRIES;
        try {
            Truth truth = new Truth(small, new BruteForce(small, regime, false, acts, tries));
            Map<Kind, Map<String, Integer>> shown = new EnumMap<>(Kind.class);
            Truth.KINDS.stream()
                    .filter(kind -> !truth.of(kind).isEmpty())
                    .forEach(kind -> shown.put(kind, truth.of(kind)));
            return Optional.of(shown);
        } catch (TooMany notSmall) {
            assertThat(acts).as("seed %s with more than six acts", small.seed()).isEqualTo(ACTS);
            return Optional.empty();
        }
    }

    /** The first so many regimes that the reader takes and that are small. */
    @Test
    void the_check_agrees_with_trying_every_history() {
        Map<Kind, Integer> times = new EnumMap<>(Kind.class);
        SoftAssertions all = new SoftAssertions();
        int compared = 0;
        int longer = 0;
        for (long seed = 0; compared < REGIMES; seed++) {
            SmallRegime small = SmallRegime.of(seed);
            Optional<Regime> regime = small.read();
            Optional<Map<Kind, Map<String, Integer>>> shown = regime.flatMap(read -> shown(small, read, ACTS));
            if (shown.isEmpty()) {
                continue;
            }
            compared++;
            shown.get().forEach((kind, subjects) -> times.merge(kind, subjects.size(), Integer::sum));
            List<Finding> findings = RegimeCheck.of(regime.get()).findings();
            Map<Kind, Map<String, Integer>> told = told(findings);
            for (int acts = ACTS + 1; acts <= MOST_ACTS && !told.equals(shown.get()); acts++) {
                longer += acts == ACTS + 1 ? 1 : 0;
                shown = shown(small, regime.get(), acts);
            }
            all.assertThat(told).as("%s", small).isEqualTo(shown.get());
            all.assertThat(findings).as("%s", small).extracting(Finding::kind).doesNotContain(Kind.NOT_LOOKED_INTO);
            findings.forEach(
                    finding -> Shown.by(regime.get(), finding).forEach(problem -> all.fail(problem + "\n" + small)));
        }
        all.assertThat(longer).isLessThanOrEqualTo(REGIMES * MOST_LONGER / 100);
        LEAST.forEach((kind, least) -> all.assertThat(times.getOrDefault(kind, 0))
                .as("%s among %s regimes", kind, REGIMES)
                .isGreaterThanOrEqualTo(least * REGIMES / 200));
        all.assertThat(LEAST.keySet()).containsExactlyInAnyOrderElementsOf(Truth.KINDS);
        all.assertAll();
    }

    /** What the brute force takes for the same is the same: with whole snapshots compared it sees as much. */
    @Test
    void to_tell_complaints_apart_by_everything_shows_no_more() {
        int compared = 0;
        for (long seed = 0; compared < WHOLE; seed++) {
            SmallRegime small = SmallRegime.of(seed);
            Optional<Regime> regime = small.read();
            if (regime.isPresent()) {
                try {
                    BruteForce whole = new BruteForce(small, regime.get(), true, WHOLE_ACTS, 2 * MOST_TRIES);
                    BruteForce some = new BruteForce(small, regime.get(), false, WHOLE_ACTS, MOST_TRIES);
                    assertThat(some.seen())
                            .as("%s", small)
                            .hasToString(whole.seen().toString());
                    compared++;
                } catch (TooMany notSmall) {
                    // Another one is taken.
                }
            }
        }
    }
}
