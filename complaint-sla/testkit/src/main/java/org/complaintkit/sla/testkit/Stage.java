package org.complaintkit.sla.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * A lifecycle: the standard one, or a short one of its own with steps before the answer.
 *
 * @param lifecycle its section; empty for the standard one
 * @param steps the verbs of its own steps, in order
 */
record Stage(Optional<String> lifecycle, List<String> steps) {

    static final Stage STANDARD = new Stage(Optional.empty(), List.of());

    private static final List<String> OWN = List.of("triage", "inspect");

    static Arbitrary<Stage> any() {
        Arbitrary<Stage> own = Combinators.combine(
                        Arbitraries.integers().between(0, OWN.size()),
                        Arbitraries.of(false, true),
                        Arbitraries.of(false, true),
                        Arbitraries.of(false, true))
                .as(Stage::own);
        return Arbitraries.frequencyOf(Tuple.of(9, own), Tuple.of(1, Arbitraries.just(STANDARD)));
    }

    boolean isStandard() {
        return lifecycle.isEmpty();
    }

    private static Stage own(int steps, boolean reopens, boolean waits, boolean withdraws) {
        List<String> verbs = OWN.subList(0, steps);
        List<String> moves = new ArrayList<>(List.of("{'in':['-'],'do':['register'],'to':'open'}"));
        List<String> open = new ArrayList<>(List.of("'open'"));
        String at = "open";
        for (String verb : verbs) {
            moves.add("{'in':['" + at + "'],'do':['" + verb + "'],'to':'after-" + verb + "'}");
            at = "after-" + verb;
            open.add("'" + at + "'");
        }
        String before = String.join(",", open);
        moves.addAll(answering(before, at));
        if (reopens) {
            moves.add("{'in':['answered'],'do':['reopen'],'to':'open'}");
        }
        if (withdraws) {
            moves.add("{'in':[" + before + "],'do':['withdraw'],'to':'withdrawn'}");
        }
        if (waits) {
            moves.add("{'track':'waiting','in':['active'],'do':['suspend'],'to':'pending'}");
            moves.add("{'track':'waiting','in':['pending'],'do':['resume'],'to':'active'}");
        }
        String tracks = waits ? "{'main':'-','waiting':'active'}" : "{'main':'-'}";
        String finals = withdraws ? "['closed','withdrawn']" : "['closed']";
        return new Stage(
                Optional.of(
                        "{'tracks':" + tracks + ",'finals':" + finals + ",'moves':[" + String.join(",", moves) + "]}"),
                verbs);
    }

    private static List<String> answering(String before, String last) {
        return List.of(
                "{'in':['" + last + "'],'do':['answer'],'to':'answered'}",
                "{'in':[" + before + "],'do':['assign','note','classify','extend-limit','record-violation']}",
                "{'in':['answered'],'do':['follow-up']}",
                "{'in':['answered'],'do':['close'],'to':'closed'}");
    }
}
