package org.complaintkit.sla.testkit;

import java.util.List;

/** What regimes with one fault are made of. */
final class FaultWords {

    /** Register, work, answer, close; and whatever else there is. */
    static final String LIFECYCLE =
            "{'tracks':{'main':'-'},'finals':['closed'],'moves':[{'in':['-'],'do':['register'],'to':'open'},"
                    + "{'in':['open'],'do':['note','assign']},{'in':['open'],'do':['answer'],'to':'answered'},"
                    + "{'in':['answered'],'do':['close'],'to':'closed'}%s]}";

    static final RegimeText SHORT = RegimeText.empty().with("lifecycle", LIFECYCLE.formatted(""));
    static final String SEVERITY = "{'severity':{'oneOf':['minor','major']}}";
    static final String NEVER = "{'fact':'level','atLeast':1}";

    private FaultWords() {}

    static String guard(String verb, String needs) {
        return "[{'id':'planted','basis':['R-1'],'do':['" + verb + "'],'needs':" + needs
                + ",'says':{'en':'no','zh':'不可'}}]";
    }

    /** With more moves, a track of waiting for those that are of it. */
    static RegimeText longer(int hours, String moves) {
        String lifecycle = LIFECYCLE.formatted(moves);
        String tracks = moves.contains("waiting") ? "{'main':'-','waiting':'active'}" : "{'main':'-'}";
        return RegimeText.empty()
                .with("lifecycle", lifecycle.replace("{'main':'-'}", tracks))
                .with("limits", List.of(LimitDrafts.plain("reply", "register", "answer", hours)));
    }

    static RegimeText shorter(int hours) {
        return SHORT.with("limits", List.of(LimitDrafts.plain("reply", "register", "answer", hours)));
    }

    static String reply(String within) {
        return "[{'id':'reply','basis':['R-reply'],'starts':['register'],'metBy':['answer'],'onReopen':'restart',"
                + "'onReclassify':'from-start','within':" + within + "}]";
    }

    static String when(String limit, String condition) {
        return limit.replace("'onReopen'", "'onReclassify':'from-start','when':" + condition + ",'onReopen'");
    }

    static String elapsed(int hours) {
        return "{'elapsed':'PT" + hours + "H'}";
    }
}
