package org.complaintkit.sla.testkit;

import java.time.Duration;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.complaintkit.fact.Fact;
import org.complaintkit.json.Read;
import org.complaintkit.sla.check.Kind;
import org.complaintkit.sla.limit.Due;
import org.complaintkit.sla.limit.Limit;
import org.complaintkit.sla.penalty.ChargeRule;
import org.complaintkit.sla.penalty.Penalties;
import org.complaintkit.sla.penalty.Penalty;
import org.complaintkit.sla.regime.LimitForms;
import org.complaintkit.sla.regime.OwnForms;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** For each kind of fault small regimes that have it and nothing worse than a note beside it. A number makes them differ. */
final class PlantedFaults {

    /** Register, work, answer, close; and whatever else there is. */
    private static final String LIFECYCLE =
            "{'tracks':{'main':'-'},'finals':['closed'],'moves':[{'in':['-'],'do':['register'],'to':'open'},"
                    + "{'in':['open'],'do':['note','assign']},{'in':['open'],'do':['answer'],'to':'answered'},"
                    + "{'in':['answered'],'do':['close'],'to':'closed'}%s]}";

    private static final RegimeText SHORT = RegimeText.empty().with("lifecycle", LIFECYCLE.formatted(""));
    private static final String SEVERITY = "{'severity':{'oneOf':['minor','major']}}";
    private static final int MOST = 240;
    private static final String NEVER = "{'fact':'level','atLeast':1}";
    private static final Map<Kind, IntFunction<RegimeText>> ALL = all();

    private PlantedFaults() {}

    private static Map<Kind, IntFunction<RegimeText>> all() {
        Map<Kind, IntFunction<RegimeText>> all = new EnumMap<>(Kind.class);
        people(all);
        limits(all);
        warnings(all);
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

    private static String guard(String verb, String needs) {
        return "[{'id':'planted','basis':['R-1'],'do':['" + verb + "'],'needs':" + needs
                + ",'says':{'en':'no','zh':'不可'}}]";
    }

    private static void people(Map<Kind, IntFunction<RegimeText>> all) {
        all.put(Kind.UNREACHABLE_STATE, hours -> sidelined(hours, NEVER, "{'fact':'level','atMost':0}"));
        all.put(Kind.DEAD_END, hours -> sidelined(hours, "{'fact':'level','atMost':0}", NEVER));
        all.put(
                Kind.CANNOT_CLOSE,
                hours -> shorter(hours).with("guards", guard("close", "{'times':'note','atLeast':1}")));
        String permission = "{'id':'%s','basis':['R-1'],'do':['answer'],'by':[%s]}";
        all.put(Kind.TWO_ROLES, hours -> shorter(hours)
                .with(
                        "permissions",
                        List.of(permission.formatted("one", "'clerk'"), permission.formatted("two", "'chief'"))));
        all.put(Kind.NOBODY_MAY, hours -> shorter(hours)
                .with("permissions", List.of(permission.formatted("one", "'clerk','chief'").replace("answer", "note")))
                .with("guards", guard("note", "{'not':{'any':[{'by':'clerk'},{'by':'chief'}]}}")));
        all.put(Kind.GUARDS_EXCLUDE, hours -> shorter(hours)
                .with("facts", SEVERITY)
                .with(
                        "guards",
                        guard("note", "{'all':[{'fact':'severity','is':'minor'},{'fact':'severity','is':'major'}]}")));
        all.put(Kind.REVIEW_BY_AUTHOR, PlantedFaults::limited);
    }

    /** A state beside the way to the answer, with what it takes to get in and out. */
    private static RegimeText sidelined(int hours, String in, String out) {
        String move = "{'in':['%s'],'do':['%s'],'to':'%s','guards':[{'id':'g-%s','needs':%s,"
                + "'says':{'en':'no','zh':'不可'}}]}";
        return RegimeText.empty()
                .with("lifecycle", LIFECYCLE.formatted(","
                        + move.formatted("open", "shelve", "shelved", "in", in) + ","
                        + move.formatted("shelved", "drop", "closed", "out", out)))
                .with("limits", List.of(plain("reply", "register", "answer", hours)));
    }

    private static RegimeText limited(int hours) {
        return RegimeText.empty().with("limits", List.of(plain("reply", "register", "answer", hours)));
    }

    private static RegimeText shorter(int hours) {
        return SHORT.with("limits", List.of(plain("reply", "register", "answer", hours)));
    }

    private static String plain(String id, String starts, String metBy, int hours) {
        return LimitDrafts.plain(id, starts, metBy, hours);
    }

    private static String reply(String within) {
        return "[{'id':'reply','basis':['R-reply'],'starts':['register'],'metBy':['answer'],'onReopen':'restart',"
                + "'onReclassify':'from-start','within':" + within + "}]";
    }

    private static String when(String limit, String condition) {
        return limit.replace("'onReopen'", "'onReclassify':'from-start','when':" + condition + ",'onReopen'");
    }

    private static String elapsed(int hours) {
        return "{'elapsed':'PT" + hours + "H'}";
    }

    private static void limits(Map<Kind, IntFunction<RegimeText>> all) {
        all.put(Kind.LIMIT_GAP, hours -> SHORT.with("facts", SEVERITY)
                .with("limits", reply("{'by':'severity','limits':{'major':" + elapsed(hours) + "}}")));
        all.put(
                Kind.LIMIT_UNMEETABLE,
                hours -> SHORT.with("limits", List.of(plain("late-answer", "close", "answer", hours))));
        all.put(Kind.BRANCH_SHADOWED, hours -> SHORT.with("facts", SEVERITY)
                .with(
                        "limits",
                        reply("{'choose':[{'when':{'fact':'severity','known':true},'limit':" + elapsed(hours)
                                + "},{'when':{'fact':'severity','is':'major'},'limit':" + elapsed(1) + "},{'else':"
                                + elapsed(hours) + "}]}")));
        all.put(Kind.INNER_LONGER, hours -> SHORT.with(
                "limits",
                List.of(
                        plain("answering", "register", "answer", hours + 1),
                        plain("closing", "register", "close", hours))));
        all.put(Kind.CHAIN_EXCEEDS, hours -> SHORT.with(
                "limits",
                List.of(
                        plain("answering", "register", "answer", hours),
                        plain("closing", "answer", "close", 1),
                        plain("whole", "register", "close", hours))));
        all.put(Kind.LIMIT_NEVER_DECIDES, hours -> SHORT.with(
                "limits",
                List.of(
                        plain("short", "register", "answer", hours), plain("long", "register", "answer", hours + 1))));
        all.put(Kind.LIMITS_OVERLAP, hours -> SHORT.with(
                "limits",
                List.of(
                        when(plain("one", "register", "answer", hours), "{'fact':'kind','in':['call','letter']}"),
                        when(plain("two", "register", "answer", hours + 1), "{'fact':'kind','in':['letter','call','visit']}"))));
        all.put(Kind.PAUSE_NEVER_ENDS, PlantedFaults::limited);
        all.put(Kind.RULE_NEVER_FIRES, hours -> SHORT.with("facts", SEVERITY)
                .with(
                        "limits",
                        List.of(
                                plain("reply", "register", "answer", hours),
                                when(
                                        plain("never", "answer", "close", hours),
                                        "{'all':[{'fact':'kind','is':'call'},{'fact':'kind','is':'letter'}]}"))));
        all.put(Kind.NOT_LOOKED_INTO, hours -> SHORT.with("limits", reply("{'own':'after-hours','hours':" + hours + "}")));
    }

    private static void warnings(Map<Kind, IntFunction<RegimeText>> all) {
        all.put(Kind.DUE_AT_START, hours -> SHORT.with("limits", reply("{'own':'at-once'}")));
        all.put(Kind.WARNING_TOO_LATE, hours -> SHORT.with("windows", "{'day':['08:00','20:00']}")
                .with(
                        "limits",
                        reply(elapsed(24 * hours))
                                .replace(
                                        "'onReopen'",
                                        "'warn':[{'before':{'amount':1,'unit':'hours'},'tell':['chief'],'tellIn':'day'}],"
                                                + "'onReopen'")));
    }

    private static String levels(String second) {
        return "[{'id':'desk','title':{'en':'d','zh':'组'},'roles':['clerk']},"
                + "{'id':'head','title':{'en':'h','zh':'长'}" + second + "}]";
    }

    private static void rules(Map<Kind, IntFunction<RegimeText>> all) {
        String up = "[{'id':'up','basis':['R-up'],'on':{'breach':'reply'},'level':%d}]";
        all.put(Kind.LEVEL_WITHOUT_ROLE, hours -> shorter(hours)
                .with("levels", levels(""))
                .with("escalation", up.formatted(1)));
        all.put(Kind.LEVEL_BEYOND_TOP, hours -> shorter(hours)
                .with("levels", levels(",'roles':['chief']"))
                .with("escalation", up.formatted(2)));
        all.put(Kind.CHARGES_ON_TIME, hours -> shorter(hours)
                .with("sanctions", List.of(sanction("late", fixed(hours))
                        .replace("'party':'handler'", "'when':{'limit':'reply','is':'met'},'party':'handler'"))));
        all.put(Kind.DOUBLE_CHARGE, hours -> shorter(hours)
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
        return shorter(hours).with(
                "sanctions",
                List.of(sanction("late", "{'steps':['" + first + ".00','" + second + ".00'],'currency':'CNY'}")));
    }

    private static void prices(Map<Kind, IntFunction<RegimeText>> all) {
        all.put(Kind.SECOND_CHEAPER, yuan -> steps(1, yuan + 1, yuan));
        all.put(Kind.COST_JUMPS, yuan -> steps(1, yuan, 10 * yuan));
        all.put(
                Kind.LATER_COSTS_LESS,
                yuan -> shorter(1).with("sanctions", List.of(sanction("late", "{'own':'falling','yuan':" + yuan + "}"))));
    }

    private static void figures(Map<Kind, IntFunction<RegimeText>> all) {
        String review = "[{'id':'few','basis':['R-few'],'of':'unit','each':'month','when':{%s},'party':'itself',"
                + "'price':{'amount':'10.00','currency':'CNY'}}]";
        all.put(Kind.FIRES_ON_NOTHING, number -> shorter(number)
                .with("reviews", review.formatted("'figure':'entered','below':" + number)));
        all.put(Kind.REWARDED_AND_CHARGED, hours -> shorter(hours)
                .with("reviews", review.formatted("'figure':'satisfaction-rate','below':0.95"))
                .with(
                        "rewards",
                        "[{'id':'many','basis':['R-many'],'of':'unit','each':'month','when':"
                                + "{'figure':'satisfaction-rate','atLeast':0.9},'prize':{'kind':'commendation'}}]"));
    }

    /** What no built-in form can be got to do. */
    static OwnForms own() {
        return OwnForms.NONE
                .limits(LimitForms.NONE.with("after-hours", fields -> {
                    Read<Integer> hours = fields.whole("hours");
                    return fields.make(() -> afterHours(hours.get()));
                })
                        .with("at-once", fields -> fields.make(() -> (start, trace) -> Due.at(start.at()))))
                .penalty("falling", fields -> {
                    Read<Integer> yuan = fields.whole("yuan");
                    return fields.make(() -> falling(yuan.get()));
                });
    }

    private static Limit afterHours(int hours) {
        return (start, trace) -> Due.at(start.at().plus(Duration.ofHours(hours)));
    }

    /** One yuan less where it was two hours late and more. */
    private static Penalty falling(int yuan) {
        CurrencyUnit cny = CurrencyUnit.of("CNY");
        Penalty soon = Penalties.fixed(Money.of(cny, yuan));
        Penalty late = Penalties.fixed(Money.of(cny, yuan - 1));
        return offence -> {
            Fact.Moment from = (Fact.Moment) offence.fact(ChargeRule.OVERDUE_FROM);
            Fact.Moment until = (Fact.Moment) offence.fact(ChargeRule.OVERDUE_UNTIL);
            boolean isLate = Duration.between(from.value(), until.value()).toHours() >= 2;
            return (isLate ? late : soon).reckon(offence);
        };
    }
}
