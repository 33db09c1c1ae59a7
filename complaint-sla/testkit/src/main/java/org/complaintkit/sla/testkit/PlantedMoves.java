package org.complaintkit.sla.testkit;

import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.complaintkit.sla.check.Kind;

/** What can be wrong with who may do what when. */
final class PlantedMoves {

    private PlantedMoves() {}

    static void into(Map<Kind, IntFunction<RegimeText>> all) {
        roles(all);
        all.put(Kind.UNREACHABLE_STATE, hours -> sidelined(hours, FaultWords.NEVER, "{'fact':'level','atMost':0}"));
        all.put(Kind.DEAD_END, hours -> sidelined(hours, "{'fact':'level','atMost':0}", FaultWords.NEVER));
        all.put(
                Kind.CANNOT_CLOSE,
                hours -> FaultWords.shorter(hours)
                        .with("guards", FaultWords.guard("close", "{'times':'note','atLeast':1}")));
        all.put(
                Kind.GUARDS_EXCLUDE,
                hours -> FaultWords.shorter(hours)
                        .with("facts", FaultWords.SEVERITY)
                        .with(
                                "guards",
                                FaultWords.guard(
                                        "note",
                                        "{'all':[{'fact':'severity','is':'minor'},{'fact':'severity','is':'major'}]}")));
        all.put(
                Kind.REVIEW_BY_AUTHOR,
                hours -> FaultWords.longer(
                        hours,
                        ",{'in':['open'],'do':['submit'],'to':'under-review'},"
                                + "{'in':['under-review'],'do':['approve'],'to':'answered'}"));
    }

    private static void roles(Map<Kind, IntFunction<RegimeText>> all) {
        String permission = "{'id':'%s','basis':['R-1'],'do':['answer'],'by':[%s]}";
        all.put(
                Kind.TWO_ROLES,
                hours -> FaultWords.shorter(hours)
                        .with(
                                "permissions",
                                List.of(
                                        permission.formatted("one", "'clerk'"),
                                        permission.formatted("two", "'chief'"))));
        all.put(
                Kind.NOBODY_MAY,
                hours -> FaultWords.shorter(hours)
                        .with(
                                "permissions",
                                List.of(permission
                                        .formatted("one", "'clerk','chief'")
                                        .replace("answer", "note")))
                        .with("guards", FaultWords.guard("note", "{'not':{'any':[{'by':'clerk'},{'by':'chief'}]}}")));
    }

    /** A state beside the way to the answer, with what it takes to get in and out. */
    private static RegimeText sidelined(int hours, String in, String out) {
        String move = "{'in':['%s'],'do':['%s'],'to':'%s','guards':[{'id':'g-%s','needs':%s,"
                + "'says':{'en':'no','zh':'不可'}}]}";
        return FaultWords.longer(
                hours,
                "," + move.formatted("open", "shelve", "shelved", "in", in) + ","
                        + move.formatted("shelved", "drop", "closed", "out", out));
    }
}
