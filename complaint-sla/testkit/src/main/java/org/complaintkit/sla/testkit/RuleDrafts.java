package org.complaintkit.sla.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.complaintkit.sla.penalty.Penalty;
import org.complaintkit.sla.penalty.Window;

/** Who may, who is told, who pays: the rules of a generated regime beside its limits. */
final class RuleDrafts {

    private static final List<String> ROLES = List.of("clerk", "chief", "head", "director");

    private RuleDrafts() {}

    /** Sanctions by what they are for. */
    record Sanctions(
            Optional<String> late, Optional<String> violation, Optional<String> liable, Optional<String> notClosed) {

        /** Those that can ever apply. */
        List<String> where(boolean standard, boolean closing) {
            List<String> all = new ArrayList<>();
            late.ifPresent(all::add);
            violation.ifPresent(all::add);
            liable.filter(one -> standard).ifPresent(all::add);
            notClosed.filter(one -> closing).ifPresent(all::add);
            return all;
        }
    }

    /** Permissions, guards and required fields. */
    static Arbitrary<UnaryOperator<RegimeText>> people() {
        Arbitrary<Optional<List<String>>> may = Arbitraries.of(ROLES.subList(0, 3))
                .list()
                .uniqueElements()
                .ofMinSize(1)
                .ofMaxSize(2)
                .optional(0.4);
        return Combinators.combine(may, Arbitraries.of(false, true), Arbitraries.of(false, true))
                .as((roles, told, evidence) -> {
                    List<String> permissions = roles
                            .map(RuleDrafts::named)
                            .map(by -> "{'id':'answer-by','basis':['R-by'],'do':['answer'],'by':[" + by + "]}")
                            .stream()
                            .toList();
                    List<String> guards = evidence
                            ? List.of("{'id':'not-oneself','basis':['R-self'],'do':['close'],"
                                    + "'needs':{'not':{'by':{'did':'answer'}}},"
                                    + "'says':{'en':'somebody else closes','zh':'由他人办结'}}")
                            : List.of();
                    List<String> requires = told
                            ? List.of("{'id':'told','basis':['R-told'],'do':['register'],'fields':['details']}")
                            : List.of();
                    return text -> text.with("permissions", permissions)
                            .with("guards", guards)
                            .with("requires", requires);
                });
    }

    private static String named(List<String> roles) {
        return "'" + String.join("','", roles) + "'";
    }

    /** A ladder with a role on each level, and what raises to them. */
    static Arbitrary<UnaryOperator<RegimeText>> ladder() {
        Arbitrary<Integer> levels = Arbitraries.integers().between(2, ROLES.size());
        Arbitrary<String> rises = Arbitraries.of("'next'", "1");
        Arbitrary<Optional<Integer>> overdue =
                Arbitraries.integers().between(1, 48).optional();
        return Combinators.combine(levels, rises, overdue, Arbitraries.of(false, true), Arbitraries.of(false, true))
                .as((number, rise, hours, undone, graver) -> {
                    List<String> rungs = new ArrayList<>();
                    for (int level = 0; level < number; level++) {
                        rungs.add("{'id':'level-" + level + "','title':{'en':'Level " + level + "','zh':'第" + level
                                + "层'},'roles':['" + ROLES.get(level) + "']}");
                    }
                    List<String> rules = new ArrayList<>();
                    rules.add("{'id':'up','basis':['R-up'],'on':{'breach':'reply'},'level':" + rise
                            + (undone ? ",'undoneWithBreach':true" : "") + "}");
                    hours.ifPresent(late -> rules.add("{'id':'top','basis':['R-top'],'on':{'limit':'reply','overdue':"
                            + "{'amount':" + late + ",'unit':'hours'}},'level':" + (number - 1)
                            + ",'tell':['chief'],'tellIn':'day'}"));
                    if (graver) {
                        rules.add("{'id':'graver','basis':['R-graver'],'on':{'level':1},'set':{'severity':'major'}}");
                    }
                    return text -> text.with("windows", "{'day':['08:00','20:00']}")
                            .with("levels", rungs)
                            .with("escalation", rules);
                });
    }

    /** Sanctions for being late, for what was found, for a share in the liability; rules on a month. */
    static Arbitrary<Sanctions> sanctions() {
        Arbitrary<String> late = Combinators.combine(price(true), counted(), dealt(), Arbitraries.of(false, true))
                .as((price, counted, dealt, grouped) -> (grouped ? graver() + "," : "")
                        + "{'id':'late','basis':['R-late'],'on':{'breach':'reply'},'party':['handler','unit'],"
                        + (grouped ? "'group':'late'," : "") + counted + dealt + "'price':" + price.json() + "}");
        Arbitrary<String> violation = Combinators.combine(price(false), counted(), dealt())
                .as((price, counted, dealt) -> "{'id':'rude','basis':['R-rude'],'on':{'violation':'rude'}," + counted
                        + dealt + "'price':" + price.json() + "}");
        Arbitrary<String> liable = PenaltyForms.amounts()
                .map(whole -> "{'id':'liable','basis':['R-liable'],'on':{'liability':'liable'},"
                        + "'party':{'split':'share'},'price':{'amount':'" + whole.getAmount()
                        + "','currency':'CNY'}}");
        Arbitrary<String> notClosed = price(true)
                .map(price -> "{'id':'not-closed','basis':['R-closed'],'on':{'breach':'closing'},'party':'unit',"
                        + "'counted':{'by':'party','over':'case'},'price':" + price.json() + "}");
        return Combinators.combine(
                        late.optional(0.5), violation.optional(0.5), liable.optional(0.5), notClosed.optional(0.5))
                .as(Sanctions::new);
    }

    private static String graver() {
        return "{'id':'late-major','basis':['R-major'],'on':{'breach':'reply'},"
                + "'when':{'fact':'severity','is':'major'},'party':['handler','unit'],'group':'late',"
                + "'counted':{'by':'party','over':'ever'},'price':{'amount':'900.00','currency':'CNY'}}";
    }

    private static Arbitrary<Worded<Penalty>> price(boolean late) {
        PenaltyForms forms = new PenaltyForms(late, true, Optional.empty());
        Arbitrary<Worded<Penalty>> capped = Combinators.combine(
                        forms.money(1), PenaltyForms.amounts(), Arbitraries.of(Window.class))
                .as((price, most, over) -> PenaltyForms.bounded(price, most, Optional.of(over), true));
        return Arbitraries.frequencyOf(Tuple.of(3, forms.any(1)), Tuple.of(1, capped));
    }

    private static Arbitrary<String> counted() {
        return Combinators.combine(Arbitraries.of(Window.class), Arbitraries.of("", ",'late':'keep'"))
                .as((window, late) -> "'counted':{'by':'party','over':'" + window.word() + "'" + late + "},");
    }

    private static Arbitrary<String> dealt() {
        Arbitrary<String> review =
                Arbitraries.of("", "'review':false,", "'review':{'within':{'days':2,'lastDay':'not-moved'}},");
        Arbitrary<String> by = Arbitraries.of("", "'by':{'confirm':['chief'],'waive':['head']},");
        Arbitrary<String> due = Arbitraries.of("", "'due':{'days':3,'lastDay':'not-moved'},'fund':'training',");
        return Combinators.combine(review, by, due).as((one, two, three) -> one + two + three);
    }

    /** A month with too few satisfied costs, one with many is rewarded; never both. */
    static Arbitrary<UnaryOperator<RegimeText>> figures() {
        return Combinators.combine(
                        Arbitraries.integers().between(50, 90),
                        Arbitraries.integers().between(0, 9),
                        PenaltyForms.amounts())
                .as((few, more, fine) -> text -> text.with(
                                "reviews",
                                List.of("{'id':'few','basis':['R-few'],'of':'unit','each':'month','when':"
                                        + "{'figure':'satisfaction-rate','below':0." + few
                                        + "},'party':'itself','price':{'amount':'" + fine.getAmount()
                                        + "','currency':'CNY'}}"))
                        .with(
                                "rewards",
                                List.of("{'id':'many','basis':['R-many'],'of':'unit','each':'month','when':"
                                        + "{'figure':'satisfaction-rate','atLeast':0." + (few + more)
                                        + "},'prize':{'kind':'commendation'}}")));
    }
}
