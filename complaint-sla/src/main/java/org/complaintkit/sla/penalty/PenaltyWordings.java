package org.complaintkit.sla.penalty;

import java.util.Map;
import org.complaintkit.rule.Phrase;
import org.complaintkit.rule.Wording;
import org.complaintkit.sanction.Sanction;
import org.joda.money.Money;

/** What a reckoning says of its steps. Each line can be followed from those before it: what it works on stands above it. */
final class PenaltyWordings {

    static final Wording RULE = Wording.of("reckoned-rule", "rule {rule}, by {basis}", "规则{rule},依据{basis}");
    static final Wording FIXED = Wording.of("reckoned-fixed", "each costs {amount}", "每次:{amount}");
    static final Wording STEP = Wording.of("reckoned-step", "number {count} costs {amount}", "第{count}次:{amount}");
    static final Wording STEP_ON = Wording.of(
            "reckoned-last-step", "number {last} and each later one cost {amount}", "第{last}次及以后每次:{amount}");
    static final Wording RISING = Wording.of(
            "reckoned-rising",
            "the first costs {first}, each later one {by} more: number {count} costs {amount}",
            "首次{first},以后每次递增{by};第{count}次:{amount}");
    static final Wording ENTERED =
            Wording.of("reckoned-entered", "{fact} was entered as {amount}", "录入的{fact}:{amount}");
    static final Wording OVERDUE = Wording.of(
            "reckoned-overdue",
            "overdue by {overdue}, {started} started units of {unit} at {each}: {amount}",
            "逾期{overdue},每{unit}为一单位(不足一单位按一单位计)计{started}单位,每单位{each}:{amount}");
    static final Wording OVERDUE_WORKING = Wording.of(
            "reckoned-overdue-working",
            "overdue by {overdue} of working time, {started} started units of {unit} at {each}: {amount}",
            "逾期工作时间{overdue},每{unit}为一单位(不足一单位按一单位计)计{started}单位,每单位{each}:{amount}");
    static final Wording TIMES = Wording.of("reckoned-times", "times {factor}: {amount}", "乘以{factor}:{amount}");
    static final Wording PERCENT =
            Wording.of("reckoned-percent", "{percent} % of it: {amount}", "其{percent}%:{amount}");
    static final Wording ROUNDED =
            Wording.of("reckoned-rounded", "rounded {mode} to {to}: {amount}", "按{mode}取整到{to}:{amount}");
    static final Wording MOST = Wording.of(
            "reckoned-most",
            "at most {most} ({window}), {earlier} before it: {amount}",
            "最高{most}({window}),此前已计{earlier}:{amount}");
    static final Wording LEAST = Wording.of(
            "reckoned-least",
            "at least {least} ({window}), {earlier} before it: {amount}",
            "最低{least}({window}),此前已计{earlier}:{amount}");
    static final Wording SPLIT = Wording.of(
            "reckoned-split", "of {of} parts those from {from} to {to}: {amount}", "共{of}份,其中自{from}至{to}:{amount}");
    static final Wording SUM =
            Wording.of("reckoned-sum", "the sum of these {parts}: {amount}", "以上{parts}项合计:{amount}");
    static final Wording GREATEST =
            Wording.of("reckoned-greatest", "the greatest of these {parts}: {amount}", "以上{parts}项取最高:{amount}");
    static final Wording BECAUSE = Wording.of("reckoned-because", "{fact} is {value}", "{fact}为{value}");
    static final Wording APPLIES = Wording.of("reckoned-applies", "the condition holds", "符合条件");
    static final Wording APPLIES_NOT = Wording.of("reckoned-applies-not", "the condition does not hold", "不符合条件");
    static final Wording CITED = Wording.of("reckoned-cited", "so says {rule}, by {basis}", "据{rule},依据{basis}");
    static final Wording WITHIN =
            Wording.of("reckoned-within", "sanctioned at all by {rule}, by {basis}", "处罚范围据{rule},依据{basis}");
    static final Wording OTHER = Wording.of("reckoned-other", "{kind}", "{kind}");
    private static final Wording TOTAL = Wording.of("reckoned-total", "comes to {amount}", "合计{amount}");

    private static final Map<String, Wording> KINDS = Map.of(
            "none", Wording.of("reckoned-none", "it costs nothing", "不予处罚"),
            "warning", Wording.of("reckoned-warning", "a warning", "警告"),
            "criticism", Wording.of("reckoned-criticism", "circulated criticism", "通报批评"),
            "probation", Wording.of("reckoned-probation", "kept on under observation", "留岗查看"),
            "dismissal", Wording.of("reckoned-dismissal", "dismissal", "辞退"));

    private PenaltyWordings() {}

    static Wording count(Window over) {
        return switch (over) {
            case EVER -> Wording.of("reckoned-count", "number {count} of {party}", "{party}累计第{count}次");
            case YEAR ->
                Wording.of("reckoned-count-year", "number {count} of {party} within a year", "{party}一年内第{count}次");
            case MONTH ->
                Wording.of(
                        "reckoned-count-month",
                        "number {count} of {party} in the calendar month",
                        "{party}当月第{count}次");
            case CASE ->
                Wording.of("reckoned-count-case", "number {count} of {party} in the case", "{party}本单内第{count}次");
        };
    }

    static Phrase kind(String kind) {
        return new Phrase(KINDS.getOrDefault(kind, OTHER), Map.of("kind", kind));
    }

    static Phrase total(Sanction sanction) {
        return sanction.amount()
                .map(Money::toString)
                .map(amount -> new Phrase(TOTAL, Map.of("amount", amount)))
                .orElseGet(() -> kind(sanction.kind()));
    }
}
