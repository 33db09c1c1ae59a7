package org.complaintkit.sla.testkit;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.complaintkit.sla.check.Kind;

/** For each kind of fault small regimes that have it and nothing worse than a note beside it. A number makes them differ. */
final class PlantedFaults {

    private static final int MOST = 240;
    private static final Map<Kind, IntFunction<RegimeText>> ALL = all();

    private PlantedFaults() {}

    private static Map<Kind, IntFunction<RegimeText>> all() {
        Map<Kind, IntFunction<RegimeText>> all = new EnumMap<>(Kind.class);
        PlantedMoves.into(all);
        PlantedLimits.into(all);
        rules(all);
        prices(all);
        figures(all);
        return Collections.unmodifiableMap(all);
    }

    static Set<Kind> kinds() {
        return Set.copyOf(ALL.keySet());
    }

    static Arbitrary<RegimeText> with(Kind kind) {
        IntFunction<RegimeText> planted = planted(kind);
        return Arbitraries.integers().between(1, MOST).map(planted::apply);
    }

    static IntFunction<RegimeText> planted(Kind kind) {
        return Optional.ofNullable(ALL.get(kind))
                .orElseThrow(() -> new IllegalArgumentException("no regime can have " + kind.id()
                        + ", only a table of another system; there are "
                        + kinds().stream().map(Kind::id).sorted().toList()));
    }

    private static String levels(String second) {
        return "[{'id':'desk','title':{'en':'d','zh':'组'},'roles':['clerk']},"
                + "{'id':'head','title':{'en':'h','zh':'长'}" + second + "}]";
    }

    private static void rules(Map<Kind, IntFunction<RegimeText>> all) {
        String up = "[{'id':'up','basis':['R-up'],'on':{'breach':'reply'},'level':%d}]";
        all.put(
                Kind.LEVEL_WITHOUT_ROLE,
                hours -> FaultWords.shorter(hours).with("levels", levels("")).with("escalation", up.formatted(1)));
        all.put(
                Kind.LEVEL_BEYOND_TOP,
                hours -> FaultWords.shorter(hours)
                        .with("levels", levels(",'roles':['chief']"))
                        .with("escalation", up.formatted(2)));
        all.put(
                Kind.CHARGES_ON_TIME,
                hours -> FaultWords.SHORT
                        .with(
                                "limits",
                                List.of(
                                        LimitDrafts.plain("note", "register", "note", 1),
                                        LimitDrafts.plain("reply", "register", "answer", hours + 1)))
                        .with(
                                "sanctions",
                                List.of(sanction("late", fixed(hours))
                                        .replace(
                                                "'party':'handler'",
                                                "'when':{'limit':'note','is':'met'},'party':'handler'"))));
        all.put(
                Kind.DOUBLE_CHARGE,
                hours -> FaultWords.shorter(hours)
                        .with("sanctions", List.of(sanction("late", fixed(hours)), sanction("slow", fixed(1)))));
    }

    private static String sanction(String id, String price) {
        return "{'id':'" + id + "','basis':['R-" + id + "'],'on':{'breach':'reply'},'party':'handler',"
                + "'counted':{'by':'party','over':'ever'},'price':" + price + "}";
    }

    private static String fixed(int yuan) {
        return "{'amount':'" + yuan + ".00','currency':'CNY'}";
    }

    private static RegimeText steps(int hours, int first, int second) {
        return FaultWords.shorter(hours)
                .with(
                        "sanctions",
                        List.of(sanction(
                                "late", "{'steps':['" + first + ".00','" + second + ".00'],'currency':'CNY'}")));
    }

    private static void prices(Map<Kind, IntFunction<RegimeText>> all) {
        all.put(Kind.SECOND_CHEAPER, yuan -> steps(1, yuan + 1, yuan));
        all.put(Kind.COST_JUMPS, yuan -> steps(1, yuan, 10 * yuan));
        all.put(
                Kind.LATER_COSTS_LESS,
                yuan -> FaultWords.shorter(1)
                        .with("sanctions", List.of(sanction("late", "{'own':'falling','yuan':" + yuan + "}"))));
    }

    private static void figures(Map<Kind, IntFunction<RegimeText>> all) {
        String review = "[{'id':'few','basis':['R-few'],'of':'unit','each':'month','when':{%s},'party':'itself',"
                + "'price':{'amount':'10.00','currency':'CNY'}}]";
        all.put(
                Kind.FIRES_ON_NOTHING,
                number -> FaultWords.shorter(number)
                        .with("reviews", review.formatted("'figure':'entered','below':" + number)));
        all.put(
                Kind.REWARDED_AND_CHARGED,
                hours -> FaultWords.shorter(hours)
                        .with("reviews", review.formatted("'figure':'satisfaction-rate','below':0.95"))
                        .with(
                                "rewards",
                                "[{'id':'many','basis':['R-many'],'of':'unit','each':'month','when':"
                                        + "{'figure':'satisfaction-rate','atLeast':0.9},'prize':{'kind':'commendation'}}]"));
    }
}
