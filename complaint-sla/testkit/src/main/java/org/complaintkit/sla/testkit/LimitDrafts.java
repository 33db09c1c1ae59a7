package org.complaintkit.sla.testkit;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.complaintkit.sla.limit.Limit;

/** The limits of a generated regime. */
final class LimitDrafts {

    private LimitDrafts() {}

    /**
     * A limit, when it counts and what else is said of it.
     *
     * @param within how long, with the fields that do not depend on what it is for
     */
    record Draft(Worded<Limit> within, String fields) {

        String json(String id, String starts, String metBy) {
            return "{'id':'" + id + "','basis':['R-" + id + "'],'starts':['" + starts + "'],'metBy':['" + metBy + "'],"
                    + fields + ",'within':" + within.json() + "}";
        }
    }

    static Arbitrary<Draft> any(int depth) {
        Arbitrary<String> onReopen = Arbitraries.of("restart", "continue", "stay");
        Arbitrary<String> onReclassify = Arbitraries.of("from-start", "from-change", "earlier-of-both");
        Arbitrary<Optional<String>> paused =
                Arbitraries.of("'never'", "{'fact':'severity','is':'minor'}").optional(0.3);
        Arbitrary<Optional<String>> warned = Arbitraries.of(
                        "{'share':0.5,'tell':['chief']}",
                        "{'before':{'amount':30,'unit':'minutes'},'tell':['chief']}",
                        "{'share':0.8,'tell':['chief','clerk']},{'before':{'amount':20,'unit':'minutes'}}")
                .optional(0.3);
        Arbitrary<Optional<Integer>> extended =
                Arbitraries.integers().between(1, 3).optional(0.3);
        return Combinators.combine(LimitForms.written(depth), onReopen, onReclassify, paused, warned, extended)
                .as((within, reopen, reclassify, pause, warn, times) -> new Draft(
                        within,
                        "'onReopen':'" + reopen + "','onReclassify':'" + reclassify + "'"
                                + pause.map(when -> ",'pausedWhile':" + when).orElse("")
                                + warn.map(points -> ",'warn':[" + points + "]").orElse("")
                                + times.map(LimitDrafts::extension).orElse("")));
    }

    private static String extension(int times) {
        return ",'extension':{'most':" + times + ",'by':['chief'],'longest':{'elapsed':'PT48H'}}";
    }

    /**
     * How often somebody calls back: again and again, until the case is closed. It runs when nothing else does, for behind what
     * falls due again and again the check does not get to what is due much later.
     */
    static Arbitrary<String> recurring() {
        return Combinators.combine(Arbitraries.integers().between(4, 72), Arbitraries.of(false, true))
                .as((hours, target) -> "{'id':'call-back','basis':['R-call'],'starts':['answer'],'metBy':['follow-up'],"
                        + "'endedBy':['close'],'recurring':true,'onReopen':'stay',"
                        + (target ? "'target':true," : "") + "'within':{'elapsed':'PT" + hours + "H'}}");
    }

    /** A limit for the whole of two steps: as much as both, and some hours more. */
    record Whole(int reply, int closing, int more) {

        List<String> json() {
            return List.of(
                    plain("reply", "register", "answer", reply),
                    plain("closing", "answer", "close", closing),
                    plain("whole", "register", "close", reply + closing + more));
        }
    }

    static Arbitrary<Whole> whole() {
        Arbitrary<Integer> hours = Arbitraries.integers().between(1, 96);
        return Combinators.combine(hours, hours, Arbitraries.integers().between(0, 24))
                .as(Whole::new);
    }

    static String plain(String id, String starts, String metBy, int hours) {
        return "{'id':'" + id + "','basis':['R-" + id + "'],'starts':['" + starts + "'],'metBy':['" + metBy
                + "'],'onReopen':'restart','within':{'elapsed':'PT" + hours + "H'}}";
    }

    static boolean needCalendar(List<Draft> drafts) {
        return drafts.stream().anyMatch(draft -> draft.within.value().needsCalendar());
    }
}
