package org.complaintkit.sla.testkit;

import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.complaintkit.sla.check.Kind;

/** What can be wrong with limits. */
final class PlantedLimits {

    private PlantedLimits() {}

    static void into(Map<Kind, IntFunction<RegimeText>> all) {
        others(all);
        pairs(all);
        twins(all);
        warnings(all);
        all.put(
                Kind.LIMIT_GAP,
                hours -> FaultWords.SHORT
                        .with("facts", FaultWords.SEVERITY)
                        .with(
                                "limits",
                                FaultWords.reply(
                                        "{'by':'severity','limits':{'major':" + FaultWords.elapsed(hours) + "}}")));
        all.put(
                Kind.LIMIT_UNMEETABLE,
                hours -> FaultWords.SHORT.with(
                        "limits", List.of(LimitDrafts.plain("late-note", "answer", "note", hours))));
        all.put(
                Kind.BRANCH_SHADOWED,
                hours -> FaultWords.SHORT
                        .with("facts", FaultWords.SEVERITY)
                        .with(
                                "limits",
                                FaultWords.reply("{'choose':[{'when':{'fact':'severity','known':true},'limit':"
                                        + FaultWords.elapsed(hours)
                                        + "},{'when':{'fact':'severity','is':'major'},'limit':" + FaultWords.elapsed(1)
                                        + "},{'else':"
                                        + FaultWords.elapsed(hours) + "}]}")));
    }

    private static void others(Map<Kind, IntFunction<RegimeText>> all) {
        all.put(
                Kind.PAUSE_NEVER_ENDS,
                hours -> FaultWords.longer(
                        hours,
                        ",{'track':'waiting','in':['active'],'do':['suspend'],'to':'pending'},"
                                + "{'track':'waiting','in':['pending'],'do':['resume'],'to':'active'}"));
        all.put(
                Kind.RULE_NEVER_FIRES,
                hours -> FaultWords.SHORT
                        .with("facts", FaultWords.SEVERITY)
                        .with(
                                "limits",
                                List.of(
                                        LimitDrafts.plain("reply", "register", "answer", hours),
                                        FaultWords.when(
                                                LimitDrafts.plain("never", "answer", "close", hours),
                                                "{'all':[{'fact':'kind','is':'call'},{'fact':'kind','is':'letter'}]}"))));
        all.put(
                Kind.NOT_LOOKED_INTO,
                hours -> FaultWords.SHORT.with(
                        "limits", FaultWords.reply("{'own':'after-hours','hours':" + hours + "}")));
    }

    private static void pairs(Map<Kind, IntFunction<RegimeText>> all) {
        all.put(
                Kind.INNER_LONGER,
                hours -> FaultWords.SHORT.with(
                        "limits",
                        List.of(
                                LimitDrafts.plain("answering", "register", "answer", hours + 1),
                                LimitDrafts.plain("closing", "register", "close", hours))));
        all.put(
                Kind.CHAIN_EXCEEDS,
                hours -> FaultWords.SHORT.with(
                        "limits",
                        List.of(
                                LimitDrafts.plain("answering", "register", "answer", hours),
                                LimitDrafts.plain("closing", "answer", "close", 1),
                                LimitDrafts.plain("whole", "register", "close", hours))));
    }

    private static void twins(Map<Kind, IntFunction<RegimeText>> all) {
        all.put(
                Kind.LIMIT_NEVER_DECIDES,
                hours -> FaultWords.SHORT.with(
                        "limits",
                        List.of(
                                LimitDrafts.plain("short", "register", "answer", hours),
                                LimitDrafts.plain("long", "register", "answer", hours + 1))));
        all.put(
                Kind.LIMITS_OVERLAP,
                hours -> FaultWords.SHORT.with(
                        "limits",
                        List.of(
                                FaultWords.when(
                                        LimitDrafts.plain("one", "register", "answer", hours),
                                        "{'fact':'kind','in':['call','letter']}"),
                                FaultWords.when(
                                        LimitDrafts.plain("two", "register", "answer", hours + 1),
                                        "{'fact':'kind','in':['letter','call','visit']}"))));
    }

    private static void warnings(Map<Kind, IntFunction<RegimeText>> all) {
        all.put(Kind.DUE_AT_START, hours -> FaultWords.SHORT.with("limits", FaultWords.reply("{'own':'at-once'}")));
        all.put(
                Kind.WARNING_TOO_LATE,
                hours -> FaultWords.SHORT
                        .with("windows", "{'day':['08:00','20:00']}")
                        .with(
                                "limits",
                                FaultWords.reply(FaultWords.elapsed(24 * hours))
                                        .replace(
                                                "'onReopen'",
                                                "'warn':[{'before':{'amount':1,'unit':'hours'},'tell':['chief'],'tellIn':'day'}],"
                                                        + "'onReopen'")));
    }
}
